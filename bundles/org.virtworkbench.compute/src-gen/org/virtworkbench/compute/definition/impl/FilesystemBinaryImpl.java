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
import org.virtworkbench.compute.definition.FilesystemBinary;
import org.virtworkbench.compute.definition.FilesystemCache;
import org.virtworkbench.compute.definition.FilesystemLock;
import org.virtworkbench.compute.definition.FilesystemSandbox;
import org.virtworkbench.compute.definition.FilesystemThreadPool;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Filesystem Binary</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemBinaryImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemBinaryImpl#getXattr <em>Xattr</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemBinaryImpl#getCache <em>Cache</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemBinaryImpl#getSandbox <em>Sandbox</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemBinaryImpl#getLock <em>Lock</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.FilesystemBinaryImpl#getThread_pool <em>Thread pool</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FilesystemBinaryImpl extends MinimalEObjectImpl.Container implements FilesystemBinary {
	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getXattr() <em>Xattr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXattr()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean XATTR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getXattr() <em>Xattr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXattr()
	 * @generated
	 * @ordered
	 */
	protected Boolean xattr = XATTR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCache() <em>Cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCache()
	 * @generated
	 * @ordered
	 */
	protected FilesystemCache cache;

	/**
	 * The cached value of the '{@link #getSandbox() <em>Sandbox</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSandbox()
	 * @generated
	 * @ordered
	 */
	protected FilesystemSandbox sandbox;

	/**
	 * The cached value of the '{@link #getLock() <em>Lock</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLock()
	 * @generated
	 * @ordered
	 */
	protected FilesystemLock lock;

	/**
	 * The cached value of the '{@link #getThread_pool() <em>Thread pool</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThread_pool()
	 * @generated
	 * @ordered
	 */
	protected FilesystemThreadPool thread_pool;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FilesystemBinaryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.FILESYSTEM_BINARY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_BINARY__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getXattr() {
		return xattr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setXattr(Boolean newXattr) {
		Boolean oldXattr = xattr;
		xattr = newXattr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_BINARY__XATTR, oldXattr, xattr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemCache getCache() {
		return cache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCache(FilesystemCache newCache, NotificationChain msgs) {
		FilesystemCache oldCache = cache;
		cache = newCache;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_BINARY__CACHE, oldCache, newCache);
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
	public void setCache(FilesystemCache newCache) {
		if (newCache != cache) {
			NotificationChain msgs = null;
			if (cache != null)
				msgs = ((InternalEObject)cache).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM_BINARY__CACHE, null, msgs);
			if (newCache != null)
				msgs = ((InternalEObject)newCache).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM_BINARY__CACHE, null, msgs);
			msgs = basicSetCache(newCache, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_BINARY__CACHE, newCache, newCache));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemSandbox getSandbox() {
		return sandbox;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSandbox(FilesystemSandbox newSandbox, NotificationChain msgs) {
		FilesystemSandbox oldSandbox = sandbox;
		sandbox = newSandbox;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_BINARY__SANDBOX, oldSandbox, newSandbox);
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
	public void setSandbox(FilesystemSandbox newSandbox) {
		if (newSandbox != sandbox) {
			NotificationChain msgs = null;
			if (sandbox != null)
				msgs = ((InternalEObject)sandbox).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM_BINARY__SANDBOX, null, msgs);
			if (newSandbox != null)
				msgs = ((InternalEObject)newSandbox).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM_BINARY__SANDBOX, null, msgs);
			msgs = basicSetSandbox(newSandbox, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_BINARY__SANDBOX, newSandbox, newSandbox));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemLock getLock() {
		return lock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLock(FilesystemLock newLock, NotificationChain msgs) {
		FilesystemLock oldLock = lock;
		lock = newLock;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_BINARY__LOCK, oldLock, newLock);
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
	public void setLock(FilesystemLock newLock) {
		if (newLock != lock) {
			NotificationChain msgs = null;
			if (lock != null)
				msgs = ((InternalEObject)lock).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM_BINARY__LOCK, null, msgs);
			if (newLock != null)
				msgs = ((InternalEObject)newLock).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM_BINARY__LOCK, null, msgs);
			msgs = basicSetLock(newLock, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_BINARY__LOCK, newLock, newLock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilesystemThreadPool getThread_pool() {
		return thread_pool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetThread_pool(FilesystemThreadPool newThread_pool, NotificationChain msgs) {
		FilesystemThreadPool oldThread_pool = thread_pool;
		thread_pool = newThread_pool;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_BINARY__THREAD_POOL, oldThread_pool, newThread_pool);
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
	public void setThread_pool(FilesystemThreadPool newThread_pool) {
		if (newThread_pool != thread_pool) {
			NotificationChain msgs = null;
			if (thread_pool != null)
				msgs = ((InternalEObject)thread_pool).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM_BINARY__THREAD_POOL, null, msgs);
			if (newThread_pool != null)
				msgs = ((InternalEObject)newThread_pool).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.FILESYSTEM_BINARY__THREAD_POOL, null, msgs);
			msgs = basicSetThread_pool(newThread_pool, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.FILESYSTEM_BINARY__THREAD_POOL, newThread_pool, newThread_pool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.FILESYSTEM_BINARY__CACHE:
				return basicSetCache(null, msgs);
			case DefinitionPackage.FILESYSTEM_BINARY__SANDBOX:
				return basicSetSandbox(null, msgs);
			case DefinitionPackage.FILESYSTEM_BINARY__LOCK:
				return basicSetLock(null, msgs);
			case DefinitionPackage.FILESYSTEM_BINARY__THREAD_POOL:
				return basicSetThread_pool(null, msgs);
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
			case DefinitionPackage.FILESYSTEM_BINARY__PATH:
				return getPath();
			case DefinitionPackage.FILESYSTEM_BINARY__XATTR:
				return getXattr();
			case DefinitionPackage.FILESYSTEM_BINARY__CACHE:
				return getCache();
			case DefinitionPackage.FILESYSTEM_BINARY__SANDBOX:
				return getSandbox();
			case DefinitionPackage.FILESYSTEM_BINARY__LOCK:
				return getLock();
			case DefinitionPackage.FILESYSTEM_BINARY__THREAD_POOL:
				return getThread_pool();
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
			case DefinitionPackage.FILESYSTEM_BINARY__PATH:
				setPath((String)newValue);
				return;
			case DefinitionPackage.FILESYSTEM_BINARY__XATTR:
				setXattr((Boolean)newValue);
				return;
			case DefinitionPackage.FILESYSTEM_BINARY__CACHE:
				setCache((FilesystemCache)newValue);
				return;
			case DefinitionPackage.FILESYSTEM_BINARY__SANDBOX:
				setSandbox((FilesystemSandbox)newValue);
				return;
			case DefinitionPackage.FILESYSTEM_BINARY__LOCK:
				setLock((FilesystemLock)newValue);
				return;
			case DefinitionPackage.FILESYSTEM_BINARY__THREAD_POOL:
				setThread_pool((FilesystemThreadPool)newValue);
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
			case DefinitionPackage.FILESYSTEM_BINARY__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM_BINARY__XATTR:
				setXattr(XATTR_EDEFAULT);
				return;
			case DefinitionPackage.FILESYSTEM_BINARY__CACHE:
				setCache((FilesystemCache)null);
				return;
			case DefinitionPackage.FILESYSTEM_BINARY__SANDBOX:
				setSandbox((FilesystemSandbox)null);
				return;
			case DefinitionPackage.FILESYSTEM_BINARY__LOCK:
				setLock((FilesystemLock)null);
				return;
			case DefinitionPackage.FILESYSTEM_BINARY__THREAD_POOL:
				setThread_pool((FilesystemThreadPool)null);
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
			case DefinitionPackage.FILESYSTEM_BINARY__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case DefinitionPackage.FILESYSTEM_BINARY__XATTR:
				return XATTR_EDEFAULT == null ? xattr != null : !XATTR_EDEFAULT.equals(xattr);
			case DefinitionPackage.FILESYSTEM_BINARY__CACHE:
				return cache != null;
			case DefinitionPackage.FILESYSTEM_BINARY__SANDBOX:
				return sandbox != null;
			case DefinitionPackage.FILESYSTEM_BINARY__LOCK:
				return lock != null;
			case DefinitionPackage.FILESYSTEM_BINARY__THREAD_POOL:
				return thread_pool != null;
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
		result.append(" (path: ");
		result.append(path);
		result.append(", xattr: ");
		result.append(xattr);
		result.append(')');
		return result.toString();
	}

} //FilesystemBinaryImpl
