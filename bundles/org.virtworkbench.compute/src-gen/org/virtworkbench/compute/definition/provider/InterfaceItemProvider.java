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
import org.virtworkbench.compute.definition.Interface;

/**
 * This is the item provider adapter for a {@link org.virtworkbench.compute.definition.Interface} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class InterfaceItemProvider 
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
	public InterfaceItemProvider(AdapterFactory adapterFactory) {
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
	 * This returns Interface.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Interface"));
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
		String label = ((Interface)object).getType();
		return label == null || label.length() == 0 ?
			getString("_UI_Interface_type") :
			getString("_UI_Interface_type") + " " + label;
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

		switch (notification.getFeatureID(Interface.class)) {
			case DefinitionPackage.INTERFACE__TYPE:
			case DefinitionPackage.INTERFACE__MANAGED:
			case DefinitionPackage.INTERFACE__TRUST_GUEST_RX_FILTERS:
			case DefinitionPackage.INTERFACE__MAC:
			case DefinitionPackage.INTERFACE__SOURCE:
			case DefinitionPackage.INTERFACE__VLAN:
			case DefinitionPackage.INTERFACE__VIRTUALPORT:
			case DefinitionPackage.INTERFACE__BANDWIDTH:
			case DefinitionPackage.INTERFACE__IP:
			case DefinitionPackage.INTERFACE__ROUTE:
			case DefinitionPackage.INTERFACE__PORT_FORWARD:
			case DefinitionPackage.INTERFACE__SCRIPT:
			case DefinitionPackage.INTERFACE__DOWNSCRIPT:
			case DefinitionPackage.INTERFACE__BACKENDDOMAIN:
			case DefinitionPackage.INTERFACE__TARGET:
			case DefinitionPackage.INTERFACE__GUEST:
			case DefinitionPackage.INTERFACE__MODEL:
			case DefinitionPackage.INTERFACE__DRIVER:
			case DefinitionPackage.INTERFACE__BACKEND:
			case DefinitionPackage.INTERFACE__TEAMING:
			case DefinitionPackage.INTERFACE__FILTERREF:
			case DefinitionPackage.INTERFACE__TUNE:
			case DefinitionPackage.INTERFACE__LINK:
			case DefinitionPackage.INTERFACE__MTU:
			case DefinitionPackage.INTERFACE__COALESCE:
			case DefinitionPackage.INTERFACE__PORT:
			case DefinitionPackage.INTERFACE__BOOT:
			case DefinitionPackage.INTERFACE__ROM:
			case DefinitionPackage.INTERFACE__ALIAS:
			case DefinitionPackage.INTERFACE__ACPI:
			case DefinitionPackage.INTERFACE__ADDRESS:
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
