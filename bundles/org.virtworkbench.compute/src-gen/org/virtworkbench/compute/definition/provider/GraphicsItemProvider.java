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
import org.virtworkbench.compute.definition.Graphics;

/**
 * This is the item provider adapter for a {@link org.virtworkbench.compute.definition.Graphics} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class GraphicsItemProvider 
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
	public GraphicsItemProvider(AdapterFactory adapterFactory) {
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
	 * This returns Graphics.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Graphics"));
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
		String label = ((Graphics)object).getType();
		return label == null || label.length() == 0 ?
			getString("_UI_Graphics_type") :
			getString("_UI_Graphics_type") + " " + label;
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

		switch (notification.getFeatureID(Graphics.class)) {
			case DefinitionPackage.GRAPHICS__TYPE:
			case DefinitionPackage.GRAPHICS__PORT:
			case DefinitionPackage.GRAPHICS__TLS_PORT:
			case DefinitionPackage.GRAPHICS__AUTOPORT:
			case DefinitionPackage.GRAPHICS__WEBSOCKET:
			case DefinitionPackage.GRAPHICS__LISTEN:
			case DefinitionPackage.GRAPHICS__DISPLAY:
			case DefinitionPackage.GRAPHICS__XAUTH:
			case DefinitionPackage.GRAPHICS__FULLSCREEN:
			case DefinitionPackage.GRAPHICS__SHARE_POLICY:
			case DefinitionPackage.GRAPHICS__POWER_CONTROL:
			case DefinitionPackage.GRAPHICS__SOCKET:
			case DefinitionPackage.GRAPHICS__PASSWD:
			case DefinitionPackage.GRAPHICS__KEYMAP:
			case DefinitionPackage.GRAPHICS__PASSWD_VALID_TO:
			case DefinitionPackage.GRAPHICS__CONNECTED:
			case DefinitionPackage.GRAPHICS__DEFAULT_MODE:
			case DefinitionPackage.GRAPHICS__ADDRESS:
			case DefinitionPackage.GRAPHICS__P2P:
			case DefinitionPackage.GRAPHICS__REPLACE_USER:
			case DefinitionPackage.GRAPHICS__MULTI_USER:
			case DefinitionPackage.GRAPHICS__LISTEN_ELEMENT:
			case DefinitionPackage.GRAPHICS__GL:
			case DefinitionPackage.GRAPHICS__AUDIO:
			case DefinitionPackage.GRAPHICS__CHANNEL:
			case DefinitionPackage.GRAPHICS__IMAGE:
			case DefinitionPackage.GRAPHICS__JPEG:
			case DefinitionPackage.GRAPHICS__ZLIB:
			case DefinitionPackage.GRAPHICS__PLAYBACK:
			case DefinitionPackage.GRAPHICS__STREAMING:
			case DefinitionPackage.GRAPHICS__CLIPBOARD:
			case DefinitionPackage.GRAPHICS__MOUSE:
			case DefinitionPackage.GRAPHICS__FILETRANSFER:
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
