package org.virtworkbench.ui.internal.properties;

import java.util.List;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.virtworkbench.ui.emf.Items;

/** What the Properties view shows of an object: the attributes that its item provider tells of, to be read and copied. */
public final class ItemPropertySource implements IPropertySource {

	/** Makes it for every object of the inventory. */
	public static final class Factory implements IAdapterFactory {
		@Override
		public <T> T getAdapter(Object object, Class<T> adapter) {
			return Items.factory().adapt(object, IItemPropertySource.class) instanceof IItemPropertySource source
					? adapter.cast(new ItemPropertySource(object, source)) : null;
		}

		@Override
		public Class<?>[] getAdapterList() {
			return new Class<?>[] { IPropertySource.class };
		}
	}

	private final Object object;
	private final IItemPropertySource source;

	private ItemPropertySource(Object object, IItemPropertySource source) {
		this.object = object;
		this.source = source;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		List<IItemPropertyDescriptor> descriptors = source.getPropertyDescriptors(object);
		return descriptors.stream().map(descriptor -> new PropertyDescriptor(descriptor.getId(object), descriptor.getDisplayName(object)))
				.toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		IItemPropertyDescriptor descriptor = source.getPropertyDescriptor(object, id);
		IItemLabelProvider label = descriptor == null ? null : descriptor.getLabelProvider(object);
		Object value = descriptor == null ? null : descriptor.getPropertyValue(object);
		return label == null || value == null ? "" : label.getText(value); //$NON-NLS-1$
	}

	@Override
	public Object getEditableValue() {
		return null;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// changes are operations
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		// changes are operations
	}
}
