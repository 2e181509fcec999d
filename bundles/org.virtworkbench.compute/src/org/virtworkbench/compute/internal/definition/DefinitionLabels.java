package org.virtworkbench.compute.internal.definition;

import java.util.Collection;
import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.provider.DefinitionItemProviderAdapterFactory;

/**
 * The tree of a definition and its words: the domain, what it is made of, its devices, each named as people name it. The elements inside a
 * device are not shown, they only change its label. One item provider serves all classes, because they differ in their words alone.
 */
public final class DefinitionLabels extends DefinitionItemProviderAdapterFactory {

	/** Parts of a domain that people name; with the devices, what a tree shows. */
	private static final Set<EClass> PARTS = Set.of(DefinitionPackage.Literals.DOMAIN_DEFINITION, DefinitionPackage.Literals.OPERATING_SYSTEM,
			DefinitionPackage.Literals.CPU, DefinitionPackage.Literals.VCPU, DefinitionPackage.Literals.MEMORY, DefinitionPackage.Literals.CURRENT_MEMORY,
			DefinitionPackage.Literals.MAX_MEMORY, DefinitionPackage.Literals.CLOCK, DefinitionPackage.Literals.NUMA, DefinitionPackage.Literals.NUMA_CELL,
			DefinitionPackage.Literals.DEVICES);

	private Adapter item;

	@Override
	public Adapter createAdapter(Notifier target) {
		if (item == null)
			item = new Item(this);
		return item;
	}

	/** Whether a tree shows objects of this class. */
	static boolean shown(EClass type) {
		return PARTS.contains(type)
				|| DefinitionPackage.Literals.DEVICES.getEAllReferences().stream().anyMatch(devices -> devices.getEReferenceType() == type);
	}

	private static final class Item extends ItemProviderAdapter implements IEditingDomainItemProvider, IStructuredItemContentProvider,
			ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

		Item(DefinitionLabels factory) {
			super(factory);
		}

		@Override
		protected Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
			return ((EObject) object).eClass().getEAllReferences().stream().filter(EReference::isContainment)
					.filter(reference -> shown(reference.getEReferenceType())).toList();
		}

		@Override
		protected EStructuralFeature getChildFeature(Object object, Object child) {
			return ((EObject) child).eContainingFeature();
		}

		/** Listens to the parts that are not shown, because the label is made of them. */
		@Override
		public String getText(Object object) {
			((EObject) object).eContents().stream().filter(part -> !shown(part.eClass())).forEach(this::listen);
			return DeviceWords.of((EObject) object);
		}

		private void listen(EObject part) {
			adapterFactory.adapt((Notifier) part, IItemLabelProvider.class);
			part.eContents().forEach(this::listen);
		}

		@Override
		public Object getImage(Object object) {
			return DeviceImages.of((EObject) object);
		}

		@Override
		public void notifyChanged(Notification notification) {
			if (notification.isTouch() || !(notification.getNotifier() instanceof EObject changed))
				return;
			updateChildren(notification);
			boolean content = notification.getFeature() instanceof EReference reference && shown(reference.getEReferenceType());
			EObject visible = changed;
			while (visible != null && !shown(visible.eClass()))
				visible = visible.eContainer();
			if (visible != null)
				fireNotifyChanged(new ViewerNotification(notification, visible, content, true));
		}
	}
}
