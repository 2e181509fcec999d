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
import org.virtworkbench.compute.definition.VideoAcceleration;
import org.virtworkbench.compute.definition.VideoModel;
import org.virtworkbench.compute.definition.VideoResolution;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Video Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoModelImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoModelImpl#getRam <em>Ram</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoModelImpl#getVgamem <em>Vgamem</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoModelImpl#getVram64 <em>Vram64</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoModelImpl#getVram <em>Vram</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoModelImpl#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoModelImpl#getPrimary <em>Primary</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoModelImpl#getAcceleration <em>Acceleration</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.VideoModelImpl#getResolution <em>Resolution</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VideoModelImpl extends MinimalEObjectImpl.Container implements VideoModel {
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
	 * The default value of the '{@link #getRam() <em>Ram</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRam()
	 * @generated
	 * @ordered
	 */
	protected static final Long RAM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRam() <em>Ram</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRam()
	 * @generated
	 * @ordered
	 */
	protected Long ram = RAM_EDEFAULT;

	/**
	 * The default value of the '{@link #getVgamem() <em>Vgamem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVgamem()
	 * @generated
	 * @ordered
	 */
	protected static final Long VGAMEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVgamem() <em>Vgamem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVgamem()
	 * @generated
	 * @ordered
	 */
	protected Long vgamem = VGAMEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getVram64() <em>Vram64</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVram64()
	 * @generated
	 * @ordered
	 */
	protected static final Long VRAM64_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVram64() <em>Vram64</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVram64()
	 * @generated
	 * @ordered
	 */
	protected Long vram64 = VRAM64_EDEFAULT;

	/**
	 * The default value of the '{@link #getVram() <em>Vram</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVram()
	 * @generated
	 * @ordered
	 */
	protected static final Long VRAM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVram() <em>Vram</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVram()
	 * @generated
	 * @ordered
	 */
	protected Long vram = VRAM_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeads() <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeads()
	 * @generated
	 * @ordered
	 */
	protected static final Long HEADS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeads() <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeads()
	 * @generated
	 * @ordered
	 */
	protected Long heads = HEADS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrimary() <em>Primary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimary()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean PRIMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrimary() <em>Primary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimary()
	 * @generated
	 * @ordered
	 */
	protected Boolean primary = PRIMARY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAcceleration() <em>Acceleration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceleration()
	 * @generated
	 * @ordered
	 */
	protected VideoAcceleration acceleration;

	/**
	 * The cached value of the '{@link #getResolution() <em>Resolution</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolution()
	 * @generated
	 * @ordered
	 */
	protected VideoResolution resolution;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VideoModelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.VIDEO_MODEL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_MODEL__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getRam() {
		return ram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRam(Long newRam) {
		Long oldRam = ram;
		ram = newRam;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_MODEL__RAM, oldRam, ram));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getVgamem() {
		return vgamem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVgamem(Long newVgamem) {
		Long oldVgamem = vgamem;
		vgamem = newVgamem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_MODEL__VGAMEM, oldVgamem, vgamem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getVram64() {
		return vram64;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVram64(Long newVram64) {
		Long oldVram64 = vram64;
		vram64 = newVram64;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_MODEL__VRAM64, oldVram64, vram64));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getVram() {
		return vram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVram(Long newVram) {
		Long oldVram = vram;
		vram = newVram;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_MODEL__VRAM, oldVram, vram));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getHeads() {
		return heads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeads(Long newHeads) {
		Long oldHeads = heads;
		heads = newHeads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_MODEL__HEADS, oldHeads, heads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPrimary() {
		return primary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrimary(Boolean newPrimary) {
		Boolean oldPrimary = primary;
		primary = newPrimary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_MODEL__PRIMARY, oldPrimary, primary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VideoAcceleration getAcceleration() {
		return acceleration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAcceleration(VideoAcceleration newAcceleration, NotificationChain msgs) {
		VideoAcceleration oldAcceleration = acceleration;
		acceleration = newAcceleration;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_MODEL__ACCELERATION, oldAcceleration, newAcceleration);
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
	public void setAcceleration(VideoAcceleration newAcceleration) {
		if (newAcceleration != acceleration) {
			NotificationChain msgs = null;
			if (acceleration != null)
				msgs = ((InternalEObject)acceleration).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.VIDEO_MODEL__ACCELERATION, null, msgs);
			if (newAcceleration != null)
				msgs = ((InternalEObject)newAcceleration).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.VIDEO_MODEL__ACCELERATION, null, msgs);
			msgs = basicSetAcceleration(newAcceleration, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_MODEL__ACCELERATION, newAcceleration, newAcceleration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VideoResolution getResolution() {
		return resolution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetResolution(VideoResolution newResolution, NotificationChain msgs) {
		VideoResolution oldResolution = resolution;
		resolution = newResolution;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_MODEL__RESOLUTION, oldResolution, newResolution);
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
	public void setResolution(VideoResolution newResolution) {
		if (newResolution != resolution) {
			NotificationChain msgs = null;
			if (resolution != null)
				msgs = ((InternalEObject)resolution).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.VIDEO_MODEL__RESOLUTION, null, msgs);
			if (newResolution != null)
				msgs = ((InternalEObject)newResolution).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.VIDEO_MODEL__RESOLUTION, null, msgs);
			msgs = basicSetResolution(newResolution, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.VIDEO_MODEL__RESOLUTION, newResolution, newResolution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.VIDEO_MODEL__ACCELERATION:
				return basicSetAcceleration(null, msgs);
			case DefinitionPackage.VIDEO_MODEL__RESOLUTION:
				return basicSetResolution(null, msgs);
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
			case DefinitionPackage.VIDEO_MODEL__TYPE:
				return getType();
			case DefinitionPackage.VIDEO_MODEL__RAM:
				return getRam();
			case DefinitionPackage.VIDEO_MODEL__VGAMEM:
				return getVgamem();
			case DefinitionPackage.VIDEO_MODEL__VRAM64:
				return getVram64();
			case DefinitionPackage.VIDEO_MODEL__VRAM:
				return getVram();
			case DefinitionPackage.VIDEO_MODEL__HEADS:
				return getHeads();
			case DefinitionPackage.VIDEO_MODEL__PRIMARY:
				return getPrimary();
			case DefinitionPackage.VIDEO_MODEL__ACCELERATION:
				return getAcceleration();
			case DefinitionPackage.VIDEO_MODEL__RESOLUTION:
				return getResolution();
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
			case DefinitionPackage.VIDEO_MODEL__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.VIDEO_MODEL__RAM:
				setRam((Long)newValue);
				return;
			case DefinitionPackage.VIDEO_MODEL__VGAMEM:
				setVgamem((Long)newValue);
				return;
			case DefinitionPackage.VIDEO_MODEL__VRAM64:
				setVram64((Long)newValue);
				return;
			case DefinitionPackage.VIDEO_MODEL__VRAM:
				setVram((Long)newValue);
				return;
			case DefinitionPackage.VIDEO_MODEL__HEADS:
				setHeads((Long)newValue);
				return;
			case DefinitionPackage.VIDEO_MODEL__PRIMARY:
				setPrimary((Boolean)newValue);
				return;
			case DefinitionPackage.VIDEO_MODEL__ACCELERATION:
				setAcceleration((VideoAcceleration)newValue);
				return;
			case DefinitionPackage.VIDEO_MODEL__RESOLUTION:
				setResolution((VideoResolution)newValue);
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
			case DefinitionPackage.VIDEO_MODEL__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_MODEL__RAM:
				setRam(RAM_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_MODEL__VGAMEM:
				setVgamem(VGAMEM_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_MODEL__VRAM64:
				setVram64(VRAM64_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_MODEL__VRAM:
				setVram(VRAM_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_MODEL__HEADS:
				setHeads(HEADS_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_MODEL__PRIMARY:
				setPrimary(PRIMARY_EDEFAULT);
				return;
			case DefinitionPackage.VIDEO_MODEL__ACCELERATION:
				setAcceleration((VideoAcceleration)null);
				return;
			case DefinitionPackage.VIDEO_MODEL__RESOLUTION:
				setResolution((VideoResolution)null);
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
			case DefinitionPackage.VIDEO_MODEL__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.VIDEO_MODEL__RAM:
				return RAM_EDEFAULT == null ? ram != null : !RAM_EDEFAULT.equals(ram);
			case DefinitionPackage.VIDEO_MODEL__VGAMEM:
				return VGAMEM_EDEFAULT == null ? vgamem != null : !VGAMEM_EDEFAULT.equals(vgamem);
			case DefinitionPackage.VIDEO_MODEL__VRAM64:
				return VRAM64_EDEFAULT == null ? vram64 != null : !VRAM64_EDEFAULT.equals(vram64);
			case DefinitionPackage.VIDEO_MODEL__VRAM:
				return VRAM_EDEFAULT == null ? vram != null : !VRAM_EDEFAULT.equals(vram);
			case DefinitionPackage.VIDEO_MODEL__HEADS:
				return HEADS_EDEFAULT == null ? heads != null : !HEADS_EDEFAULT.equals(heads);
			case DefinitionPackage.VIDEO_MODEL__PRIMARY:
				return PRIMARY_EDEFAULT == null ? primary != null : !PRIMARY_EDEFAULT.equals(primary);
			case DefinitionPackage.VIDEO_MODEL__ACCELERATION:
				return acceleration != null;
			case DefinitionPackage.VIDEO_MODEL__RESOLUTION:
				return resolution != null;
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
		result.append(", ram: ");
		result.append(ram);
		result.append(", vgamem: ");
		result.append(vgamem);
		result.append(", vram64: ");
		result.append(vram64);
		result.append(", vram: ");
		result.append(vram);
		result.append(", heads: ");
		result.append(heads);
		result.append(", primary: ");
		result.append(primary);
		result.append(')');
		return result.toString();
	}

} //VideoModelImpl
