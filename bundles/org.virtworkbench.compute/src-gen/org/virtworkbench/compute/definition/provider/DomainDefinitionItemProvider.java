/**
 */
package org.virtworkbench.compute.definition.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DomainDefinition;

/**
 * This is the item provider adapter for a {@link org.virtworkbench.compute.definition.DomainDefinition} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DomainDefinitionItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DomainDefinitionItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

		}
		return itemPropertyDescriptors;
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(DefinitionPackage.Literals.DOMAIN_DEFINITION__MAX_MEMORY);
			childrenFeatures.add(DefinitionPackage.Literals.DOMAIN_DEFINITION__MEMORY);
			childrenFeatures.add(DefinitionPackage.Literals.DOMAIN_DEFINITION__CURRENT_MEMORY);
			childrenFeatures.add(DefinitionPackage.Literals.DOMAIN_DEFINITION__MEMORY_BACKING);
			childrenFeatures.add(DefinitionPackage.Literals.DOMAIN_DEFINITION__VCPU);
			childrenFeatures.add(DefinitionPackage.Literals.DOMAIN_DEFINITION__CPUTUNE);
			childrenFeatures.add(DefinitionPackage.Literals.DOMAIN_DEFINITION__NUMATUNE);
			childrenFeatures.add(DefinitionPackage.Literals.DOMAIN_DEFINITION__OS);
			childrenFeatures.add(DefinitionPackage.Literals.DOMAIN_DEFINITION__FEATURES);
			childrenFeatures.add(DefinitionPackage.Literals.DOMAIN_DEFINITION__CPU);
			childrenFeatures.add(DefinitionPackage.Literals.DOMAIN_DEFINITION__CLOCK);
			childrenFeatures.add(DefinitionPackage.Literals.DOMAIN_DEFINITION__DEVICES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns DomainDefinition.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/DomainDefinition"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((DomainDefinition)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_DomainDefinition_type") :
			getString("_UI_DomainDefinition_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(DomainDefinition.class)) {
			case DefinitionPackage.DOMAIN_DEFINITION__TYPE:
			case DefinitionPackage.DOMAIN_DEFINITION__ID:
			case DefinitionPackage.DOMAIN_DEFINITION__NAME:
			case DefinitionPackage.DOMAIN_DEFINITION__UUID:
			case DefinitionPackage.DOMAIN_DEFINITION__GENID:
			case DefinitionPackage.DOMAIN_DEFINITION__TITLE:
			case DefinitionPackage.DOMAIN_DEFINITION__DESCRIPTION:
			case DefinitionPackage.DOMAIN_DEFINITION__METADATA:
			case DefinitionPackage.DOMAIN_DEFINITION__BLKIOTUNE:
			case DefinitionPackage.DOMAIN_DEFINITION__MEMTUNE:
			case DefinitionPackage.DOMAIN_DEFINITION__VCPUS:
			case DefinitionPackage.DOMAIN_DEFINITION__IOTHREADS:
			case DefinitionPackage.DOMAIN_DEFINITION__IOTHREADIDS:
			case DefinitionPackage.DOMAIN_DEFINITION__DEFAULTIOTHREAD:
			case DefinitionPackage.DOMAIN_DEFINITION__RESOURCE:
			case DefinitionPackage.DOMAIN_DEFINITION__SYSINFO:
			case DefinitionPackage.DOMAIN_DEFINITION__BOOTLOADER:
			case DefinitionPackage.DOMAIN_DEFINITION__BOOTLOADER_ARGS:
			case DefinitionPackage.DOMAIN_DEFINITION__IDMAP:
			case DefinitionPackage.DOMAIN_DEFINITION__ON_POWEROFF:
			case DefinitionPackage.DOMAIN_DEFINITION__ON_REBOOT:
			case DefinitionPackage.DOMAIN_DEFINITION__ON_CRASH:
			case DefinitionPackage.DOMAIN_DEFINITION__ON_LOCKFAILURE:
			case DefinitionPackage.DOMAIN_DEFINITION__PM:
			case DefinitionPackage.DOMAIN_DEFINITION__PERF:
			case DefinitionPackage.DOMAIN_DEFINITION__SECLABEL:
			case DefinitionPackage.DOMAIN_DEFINITION__KEYWRAP:
			case DefinitionPackage.DOMAIN_DEFINITION__LAUNCH_SECURITY:
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_COMMANDLINE:
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_CAPABILITIES:
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_DEPRECATION:
			case DefinitionPackage.DOMAIN_DEFINITION__QEMU_OVERRIDE:
			case DefinitionPackage.DOMAIN_DEFINITION__LXC_NAMESPACE:
			case DefinitionPackage.DOMAIN_DEFINITION__BHYVE_COMMANDLINE:
			case DefinitionPackage.DOMAIN_DEFINITION__XEN_COMMANDLINE:
			case DefinitionPackage.DOMAIN_DEFINITION__VMWARE_DATACENTERPATH:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case DefinitionPackage.DOMAIN_DEFINITION__MAX_MEMORY:
			case DefinitionPackage.DOMAIN_DEFINITION__MEMORY:
			case DefinitionPackage.DOMAIN_DEFINITION__CURRENT_MEMORY:
			case DefinitionPackage.DOMAIN_DEFINITION__MEMORY_BACKING:
			case DefinitionPackage.DOMAIN_DEFINITION__VCPU:
			case DefinitionPackage.DOMAIN_DEFINITION__CPUTUNE:
			case DefinitionPackage.DOMAIN_DEFINITION__NUMATUNE:
			case DefinitionPackage.DOMAIN_DEFINITION__OS:
			case DefinitionPackage.DOMAIN_DEFINITION__FEATURES:
			case DefinitionPackage.DOMAIN_DEFINITION__CPU:
			case DefinitionPackage.DOMAIN_DEFINITION__CLOCK:
			case DefinitionPackage.DOMAIN_DEFINITION__DEVICES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return DefinitionEditPlugin.INSTANCE;
	}

}
