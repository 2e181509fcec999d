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
import org.virtworkbench.compute.definition.Filesystem;

/**
 * This is the item provider adapter for a {@link org.virtworkbench.compute.definition.Filesystem} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class FilesystemItemProvider 
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
	public FilesystemItemProvider(AdapterFactory adapterFactory) {
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
	 * This returns Filesystem.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Filesystem"));
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
		String label = ((Filesystem)object).getType();
		return label == null || label.length() == 0 ?
			getString("_UI_Filesystem_type") :
			getString("_UI_Filesystem_type") + " " + label;
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

		switch (notification.getFeatureID(Filesystem.class)) {
			case DefinitionPackage.FILESYSTEM__TYPE:
			case DefinitionPackage.FILESYSTEM__MODEL:
			case DefinitionPackage.FILESYSTEM__ACCESSMODE:
			case DefinitionPackage.FILESYSTEM__MULTIDEVS:
			case DefinitionPackage.FILESYSTEM__FMODE:
			case DefinitionPackage.FILESYSTEM__DMODE:
			case DefinitionPackage.FILESYSTEM__DRIVER:
			case DefinitionPackage.FILESYSTEM__BINARY:
			case DefinitionPackage.FILESYSTEM__IDMAP:
			case DefinitionPackage.FILESYSTEM__SOURCE:
			case DefinitionPackage.FILESYSTEM__TARGET:
			case DefinitionPackage.FILESYSTEM__READONLY:
			case DefinitionPackage.FILESYSTEM__SPACE_HARD_LIMIT:
			case DefinitionPackage.FILESYSTEM__SPACE_SOFT_LIMIT:
			case DefinitionPackage.FILESYSTEM__BOOT:
			case DefinitionPackage.FILESYSTEM__ALIAS:
			case DefinitionPackage.FILESYSTEM__ACPI:
			case DefinitionPackage.FILESYSTEM__ADDRESS:
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
