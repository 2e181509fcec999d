package org.virtworkbench.core.internal.live;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.virtworkbench.core.live.ItemProviderContribution;
import org.virtworkbench.core.live.ItemProviders;

@Component
public final class ComposedItemProviders implements ItemProviders {

	private final ComposedAdapterFactory factory = new ComposedAdapterFactory(new InventoryLabels());

	@Activate
	public ComposedItemProviders() {
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void add(ItemProviderContribution contribution) {
		synchronized (factory) {
			factory.addAdapterFactory(contribution.create());
		}
	}

	/** The objects of a concern that goes go with it, so its factory may stay: it is asked for nothing any more. */
	void remove(@SuppressWarnings("unused") ItemProviderContribution contribution) {
		// nothing
	}

	@Override
	public AdapterFactory factory() {
		return factory;
	}

	@Override
	public String text(Object object) {
		return factory.adapt(object, IItemLabelProvider.class) instanceof IItemLabelProvider provider ? provider.getText(object)
				: object.getClass().getSimpleName();
	}
}
