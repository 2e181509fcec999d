/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.ImageFormat;
import org.virtworkbench.compute.definition.MetadataCache;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Image Format</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ImageFormatImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.ImageFormatImpl#getMetadata_cache <em>Metadata cache</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImageFormatImpl extends MinimalEObjectImpl.Container implements ImageFormat {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMetadata_cache() <em>Metadata cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadata_cache()
	 * @generated
	 * @ordered
	 */
	protected MetadataCache metadata_cache;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImageFormatImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.IMAGE_FORMAT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IMAGE_FORMAT__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetadataCache getMetadata_cache() {
		return metadata_cache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMetadata_cache(MetadataCache newMetadata_cache, NotificationChain msgs) {
		MetadataCache oldMetadata_cache = metadata_cache;
		metadata_cache = newMetadata_cache;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.IMAGE_FORMAT__METADATA_CACHE, oldMetadata_cache, newMetadata_cache);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetadata_cache(MetadataCache newMetadata_cache) {
		if (newMetadata_cache != metadata_cache) {
			NotificationChain msgs = null;
			if (metadata_cache != null)
				msgs = ((InternalEObject)metadata_cache).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.IMAGE_FORMAT__METADATA_CACHE, null, msgs);
			if (newMetadata_cache != null)
				msgs = ((InternalEObject)newMetadata_cache).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.IMAGE_FORMAT__METADATA_CACHE, null, msgs);
			msgs = basicSetMetadata_cache(newMetadata_cache, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.IMAGE_FORMAT__METADATA_CACHE, newMetadata_cache, newMetadata_cache));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.IMAGE_FORMAT__METADATA_CACHE:
				return basicSetMetadata_cache(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.IMAGE_FORMAT__TYPE:
				return getType();
			case DefinitionPackage.IMAGE_FORMAT__METADATA_CACHE:
				return getMetadata_cache();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DefinitionPackage.IMAGE_FORMAT__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.IMAGE_FORMAT__METADATA_CACHE:
				setMetadata_cache((MetadataCache)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DefinitionPackage.IMAGE_FORMAT__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.IMAGE_FORMAT__METADATA_CACHE:
				setMetadata_cache((MetadataCache)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DefinitionPackage.IMAGE_FORMAT__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.IMAGE_FORMAT__METADATA_CACHE:
				return metadata_cache != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (type: ");
		result.append(type);
		result.append(')');
		return result.toString();
	}

} //ImageFormatImpl
