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
import org.virtworkbench.compute.definition.Features;

/**
 * This is the item provider adapter for a {@link org.virtworkbench.compute.definition.Features} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class FeaturesItemProvider 
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
	public FeaturesItemProvider(AdapterFactory adapterFactory) {
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
	 * This returns Features.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Features"));
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
		Features features = (Features)object;
		return getString("_UI_Features_type") + " " + features.isPae();
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

		switch (notification.getFeatureID(Features.class)) {
			case DefinitionPackage.FEATURES__PAE:
			case DefinitionPackage.FEATURES__APIC:
			case DefinitionPackage.FEATURES__ACPI:
			case DefinitionPackage.FEATURES__HAP:
			case DefinitionPackage.FEATURES__HYPERV:
			case DefinitionPackage.FEATURES__VIRIDIAN:
			case DefinitionPackage.FEATURES__KVM:
			case DefinitionPackage.FEATURES__XEN:
			case DefinitionPackage.FEATURES__PRIVNET:
			case DefinitionPackage.FEATURES__PVSPINLOCK:
			case DefinitionPackage.FEATURES__CAPABILITIES:
			case DefinitionPackage.FEATURES__PMU:
			case DefinitionPackage.FEATURES__VMPORT:
			case DefinitionPackage.FEATURES__GIC:
			case DefinitionPackage.FEATURES__SMM:
			case DefinitionPackage.FEATURES__IOAPIC:
			case DefinitionPackage.FEATURES__HPT:
			case DefinitionPackage.FEATURES__VMCOREINFO:
			case DefinitionPackage.FEATURES__HTM:
			case DefinitionPackage.FEATURES__NESTED_HV:
			case DefinitionPackage.FEATURES__MSRS:
			case DefinitionPackage.FEATURES__CCF_ASSIST:
			case DefinitionPackage.FEATURES__CFPC:
			case DefinitionPackage.FEATURES__SBBC:
			case DefinitionPackage.FEATURES__IBS:
			case DefinitionPackage.FEATURES__TCG:
			case DefinitionPackage.FEATURES__PS2:
			case DefinitionPackage.FEATURES__ASYNC_TEARDOWN:
			case DefinitionPackage.FEATURES__RAS:
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
