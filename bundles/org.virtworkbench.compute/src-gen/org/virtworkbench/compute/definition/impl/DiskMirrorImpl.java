/**
 */
package org.virtworkbench.compute.definition.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.virtworkbench.compute.definition.BackingStore;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DiskMirror;
import org.virtworkbench.compute.definition.DiskSource;
import org.virtworkbench.compute.definition.ImageFormat;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Mirror</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskMirrorImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskMirrorImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskMirrorImpl#getJob <em>Job</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskMirrorImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskMirrorImpl#getReady <em>Ready</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskMirrorImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskMirrorImpl#getFormatElement <em>Format Element</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DiskMirrorImpl#getBackingStore <em>Backing Store</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiskMirrorImpl extends MinimalEObjectImpl.Container implements DiskMirror {
	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getJob() <em>Job</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJob()
	 * @generated
	 * @ordered
	 */
	protected static final String JOB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJob() <em>Job</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJob()
	 * @generated
	 * @ordered
	 */
	protected String job = JOB_EDEFAULT;

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
	 * The default value of the '{@link #getReady() <em>Ready</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReady()
	 * @generated
	 * @ordered
	 */
	protected static final String READY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReady() <em>Ready</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReady()
	 * @generated
	 * @ordered
	 */
	protected String ready = READY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected DiskSource source;

	/**
	 * The cached value of the '{@link #getFormatElement() <em>Format Element</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatElement()
	 * @generated
	 * @ordered
	 */
	protected ImageFormat formatElement;

	/**
	 * The cached value of the '{@link #getBackingStore() <em>Backing Store</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackingStore()
	 * @generated
	 * @ordered
	 */
	protected BackingStore backingStore;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskMirrorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DISK_MIRROR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_MIRROR__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_MIRROR__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJob() {
		return job;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJob(String newJob) {
		String oldJob = job;
		job = newJob;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_MIRROR__JOB, oldJob, job));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_MIRROR__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReady() {
		return ready;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReady(String newReady) {
		String oldReady = ready;
		ready = newReady;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_MIRROR__READY, oldReady, ready));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(DiskSource newSource, NotificationChain msgs) {
		DiskSource oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_MIRROR__SOURCE, oldSource, newSource);
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
	public void setSource(DiskSource newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_MIRROR__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_MIRROR__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_MIRROR__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImageFormat getFormatElement() {
		return formatElement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFormatElement(ImageFormat newFormatElement, NotificationChain msgs) {
		ImageFormat oldFormatElement = formatElement;
		formatElement = newFormatElement;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_MIRROR__FORMAT_ELEMENT, oldFormatElement, newFormatElement);
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
	public void setFormatElement(ImageFormat newFormatElement) {
		if (newFormatElement != formatElement) {
			NotificationChain msgs = null;
			if (formatElement != null)
				msgs = ((InternalEObject)formatElement).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_MIRROR__FORMAT_ELEMENT, null, msgs);
			if (newFormatElement != null)
				msgs = ((InternalEObject)newFormatElement).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_MIRROR__FORMAT_ELEMENT, null, msgs);
			msgs = basicSetFormatElement(newFormatElement, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_MIRROR__FORMAT_ELEMENT, newFormatElement, newFormatElement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackingStore getBackingStore() {
		return backingStore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBackingStore(BackingStore newBackingStore, NotificationChain msgs) {
		BackingStore oldBackingStore = backingStore;
		backingStore = newBackingStore;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_MIRROR__BACKING_STORE, oldBackingStore, newBackingStore);
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
	public void setBackingStore(BackingStore newBackingStore) {
		if (newBackingStore != backingStore) {
			NotificationChain msgs = null;
			if (backingStore != null)
				msgs = ((InternalEObject)backingStore).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_MIRROR__BACKING_STORE, null, msgs);
			if (newBackingStore != null)
				msgs = ((InternalEObject)newBackingStore).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DISK_MIRROR__BACKING_STORE, null, msgs);
			msgs = basicSetBackingStore(newBackingStore, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DISK_MIRROR__BACKING_STORE, newBackingStore, newBackingStore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.DISK_MIRROR__SOURCE:
				return basicSetSource(null, msgs);
			case DefinitionPackage.DISK_MIRROR__FORMAT_ELEMENT:
				return basicSetFormatElement(null, msgs);
			case DefinitionPackage.DISK_MIRROR__BACKING_STORE:
				return basicSetBackingStore(null, msgs);
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
			case DefinitionPackage.DISK_MIRROR__FILE:
				return getFile();
			case DefinitionPackage.DISK_MIRROR__FORMAT:
				return getFormat();
			case DefinitionPackage.DISK_MIRROR__JOB:
				return getJob();
			case DefinitionPackage.DISK_MIRROR__TYPE:
				return getType();
			case DefinitionPackage.DISK_MIRROR__READY:
				return getReady();
			case DefinitionPackage.DISK_MIRROR__SOURCE:
				return getSource();
			case DefinitionPackage.DISK_MIRROR__FORMAT_ELEMENT:
				return getFormatElement();
			case DefinitionPackage.DISK_MIRROR__BACKING_STORE:
				return getBackingStore();
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
			case DefinitionPackage.DISK_MIRROR__FILE:
				setFile((String)newValue);
				return;
			case DefinitionPackage.DISK_MIRROR__FORMAT:
				setFormat((String)newValue);
				return;
			case DefinitionPackage.DISK_MIRROR__JOB:
				setJob((String)newValue);
				return;
			case DefinitionPackage.DISK_MIRROR__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.DISK_MIRROR__READY:
				setReady((String)newValue);
				return;
			case DefinitionPackage.DISK_MIRROR__SOURCE:
				setSource((DiskSource)newValue);
				return;
			case DefinitionPackage.DISK_MIRROR__FORMAT_ELEMENT:
				setFormatElement((ImageFormat)newValue);
				return;
			case DefinitionPackage.DISK_MIRROR__BACKING_STORE:
				setBackingStore((BackingStore)newValue);
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
			case DefinitionPackage.DISK_MIRROR__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case DefinitionPackage.DISK_MIRROR__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case DefinitionPackage.DISK_MIRROR__JOB:
				setJob(JOB_EDEFAULT);
				return;
			case DefinitionPackage.DISK_MIRROR__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.DISK_MIRROR__READY:
				setReady(READY_EDEFAULT);
				return;
			case DefinitionPackage.DISK_MIRROR__SOURCE:
				setSource((DiskSource)null);
				return;
			case DefinitionPackage.DISK_MIRROR__FORMAT_ELEMENT:
				setFormatElement((ImageFormat)null);
				return;
			case DefinitionPackage.DISK_MIRROR__BACKING_STORE:
				setBackingStore((BackingStore)null);
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
			case DefinitionPackage.DISK_MIRROR__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case DefinitionPackage.DISK_MIRROR__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case DefinitionPackage.DISK_MIRROR__JOB:
				return JOB_EDEFAULT == null ? job != null : !JOB_EDEFAULT.equals(job);
			case DefinitionPackage.DISK_MIRROR__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.DISK_MIRROR__READY:
				return READY_EDEFAULT == null ? ready != null : !READY_EDEFAULT.equals(ready);
			case DefinitionPackage.DISK_MIRROR__SOURCE:
				return source != null;
			case DefinitionPackage.DISK_MIRROR__FORMAT_ELEMENT:
				return formatElement != null;
			case DefinitionPackage.DISK_MIRROR__BACKING_STORE:
				return backingStore != null;
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
		result.append(" (file: ");
		result.append(file);
		result.append(", format: ");
		result.append(format);
		result.append(", job: ");
		result.append(job);
		result.append(", type: ");
		result.append(type);
		result.append(", ready: ");
		result.append(ready);
		result.append(')');
		return result.toString();
	}

} //DiskMirrorImpl
