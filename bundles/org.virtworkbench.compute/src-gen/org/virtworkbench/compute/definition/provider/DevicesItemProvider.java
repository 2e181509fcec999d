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
import org.virtworkbench.compute.definition.Devices;

/**
 * This is the item provider adapter for a {@link org.virtworkbench.compute.definition.Devices} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DevicesItemProvider 
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
	public DevicesItemProvider(AdapterFactory adapterFactory) {
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
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__DISK);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__CONTROLLER);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__LEASE);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__FILESYSTEM);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__INTERFACE);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__SMARTCARD);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__SERIAL);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__PARALLEL);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__CONSOLE);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__CHANNEL);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__INPUT);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__TPM);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__GRAPHICS);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__SOUND);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__AUDIO);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__VIDEO);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__HOSTDEV);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__REDIRDEV);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__REDIRFILTER);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__HUB);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__WATCHDOG);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__MEMBALLOON);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__RNG);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__NVRAM);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__PANIC);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__SHMEM);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__MEMORY);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__IOMMU);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__VSOCK);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__CRYPTO);
			childrenFeatures.add(DefinitionPackage.Literals.DEVICES__PSTORE);
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
	 * This returns Devices.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Devices"));
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
		String label = ((Devices)object).getEmulator();
		return label == null || label.length() == 0 ?
			getString("_UI_Devices_type") :
			getString("_UI_Devices_type") + " " + label;
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

		switch (notification.getFeatureID(Devices.class)) {
			case DefinitionPackage.DEVICES__EMULATOR:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case DefinitionPackage.DEVICES__DISK:
			case DefinitionPackage.DEVICES__CONTROLLER:
			case DefinitionPackage.DEVICES__LEASE:
			case DefinitionPackage.DEVICES__FILESYSTEM:
			case DefinitionPackage.DEVICES__INTERFACE:
			case DefinitionPackage.DEVICES__SMARTCARD:
			case DefinitionPackage.DEVICES__SERIAL:
			case DefinitionPackage.DEVICES__PARALLEL:
			case DefinitionPackage.DEVICES__CONSOLE:
			case DefinitionPackage.DEVICES__CHANNEL:
			case DefinitionPackage.DEVICES__INPUT:
			case DefinitionPackage.DEVICES__TPM:
			case DefinitionPackage.DEVICES__GRAPHICS:
			case DefinitionPackage.DEVICES__SOUND:
			case DefinitionPackage.DEVICES__AUDIO:
			case DefinitionPackage.DEVICES__VIDEO:
			case DefinitionPackage.DEVICES__HOSTDEV:
			case DefinitionPackage.DEVICES__REDIRDEV:
			case DefinitionPackage.DEVICES__REDIRFILTER:
			case DefinitionPackage.DEVICES__HUB:
			case DefinitionPackage.DEVICES__WATCHDOG:
			case DefinitionPackage.DEVICES__MEMBALLOON:
			case DefinitionPackage.DEVICES__RNG:
			case DefinitionPackage.DEVICES__NVRAM:
			case DefinitionPackage.DEVICES__PANIC:
			case DefinitionPackage.DEVICES__SHMEM:
			case DefinitionPackage.DEVICES__MEMORY:
			case DefinitionPackage.DEVICES__IOMMU:
			case DefinitionPackage.DEVICES__VSOCK:
			case DefinitionPackage.DEVICES__CRYPTO:
			case DefinitionPackage.DEVICES__PSTORE:
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
