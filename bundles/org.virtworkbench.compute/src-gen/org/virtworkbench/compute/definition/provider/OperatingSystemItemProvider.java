/**
 */
package org.virtworkbench.compute.definition.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.OperatingSystem;

/**
 * This is the item provider adapter for a {@link org.virtworkbench.compute.definition.OperatingSystem} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class OperatingSystemItemProvider 
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
	public OperatingSystemItemProvider(AdapterFactory adapterFactory) {
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
	 * This returns OperatingSystem.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/OperatingSystem"));
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
		String label = ((OperatingSystem)object).getFirmware();
		return label == null || label.length() == 0 ?
			getString("_UI_OperatingSystem_type") :
			getString("_UI_OperatingSystem_type") + " " + label;
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

		switch (notification.getFeatureID(OperatingSystem.class)) {
			case DefinitionPackage.OPERATING_SYSTEM__FIRMWARE:
			case DefinitionPackage.OPERATING_SYSTEM__FIRMWARE_ELEMENT:
			case DefinitionPackage.OPERATING_SYSTEM__TYPE:
			case DefinitionPackage.OPERATING_SYSTEM__INIT:
			case DefinitionPackage.OPERATING_SYSTEM__INITARG:
			case DefinitionPackage.OPERATING_SYSTEM__INITENV:
			case DefinitionPackage.OPERATING_SYSTEM__INITDIR:
			case DefinitionPackage.OPERATING_SYSTEM__INITUSER:
			case DefinitionPackage.OPERATING_SYSTEM__INITGROUP:
			case DefinitionPackage.OPERATING_SYSTEM__LOADER:
			case DefinitionPackage.OPERATING_SYSTEM__NVRAM:
			case DefinitionPackage.OPERATING_SYSTEM__KERNEL:
			case DefinitionPackage.OPERATING_SYSTEM__INITRD:
			case DefinitionPackage.OPERATING_SYSTEM__CMDLINE:
			case DefinitionPackage.OPERATING_SYSTEM__DTB:
			case DefinitionPackage.OPERATING_SYSTEM__ROOT:
			case DefinitionPackage.OPERATING_SYSTEM__ACPI:
			case DefinitionPackage.OPERATING_SYSTEM__BOOT:
			case DefinitionPackage.OPERATING_SYSTEM__BOOTMENU:
			case DefinitionPackage.OPERATING_SYSTEM__BIOS:
			case DefinitionPackage.OPERATING_SYSTEM__SMBIOS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
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
