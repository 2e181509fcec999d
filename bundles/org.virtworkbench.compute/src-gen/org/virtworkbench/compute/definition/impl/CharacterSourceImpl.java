/**
 */
package org.virtworkbench.compute.definition.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.virtworkbench.compute.definition.CharacterSource;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Mouse;
import org.virtworkbench.compute.definition.Reconnect;
import org.virtworkbench.compute.definition.SourceSeclabel;
import org.virtworkbench.compute.definition.SpiceClipboard;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Character Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CharacterSourceImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CharacterSourceImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CharacterSourceImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CharacterSourceImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CharacterSourceImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CharacterSourceImpl#getMaster <em>Master</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CharacterSourceImpl#getSlave <em>Slave</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CharacterSourceImpl#getAppend <em>Append</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CharacterSourceImpl#getTls <em>Tls</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CharacterSourceImpl#getReconnect <em>Reconnect</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CharacterSourceImpl#getSeclabel <em>Seclabel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CharacterSourceImpl#getClipboard <em>Clipboard</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.CharacterSourceImpl#getMouse <em>Mouse</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CharacterSourceImpl extends MinimalEObjectImpl.Container implements CharacterSource {
	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final String MODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected String mode = MODE_EDEFAULT;

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
	 * The default value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected String host = HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected String service = SERVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected String channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaster() <em>Master</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaster()
	 * @generated
	 * @ordered
	 */
	protected static final String MASTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaster() <em>Master</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaster()
	 * @generated
	 * @ordered
	 */
	protected String master = MASTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlave() <em>Slave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlave()
	 * @generated
	 * @ordered
	 */
	protected static final String SLAVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSlave() <em>Slave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlave()
	 * @generated
	 * @ordered
	 */
	protected String slave = SLAVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAppend() <em>Append</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppend()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean APPEND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAppend() <em>Append</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppend()
	 * @generated
	 * @ordered
	 */
	protected Boolean append = APPEND_EDEFAULT;

	/**
	 * The default value of the '{@link #getTls() <em>Tls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTls()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean TLS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTls() <em>Tls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTls()
	 * @generated
	 * @ordered
	 */
	protected Boolean tls = TLS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReconnect() <em>Reconnect</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReconnect()
	 * @generated
	 * @ordered
	 */
	protected Reconnect reconnect;

	/**
	 * The cached value of the '{@link #getSeclabel() <em>Seclabel</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeclabel()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceSeclabel> seclabel;

	/**
	 * The cached value of the '{@link #getClipboard() <em>Clipboard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClipboard()
	 * @generated
	 * @ordered
	 */
	protected SpiceClipboard clipboard;

	/**
	 * The cached value of the '{@link #getMouse() <em>Mouse</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMouse()
	 * @generated
	 * @ordered
	 */
	protected Mouse mouse;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CharacterSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.CHARACTER_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(String newMode) {
		String oldMode = mode;
		mode = newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__MODE, oldMode, mode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		String oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getService() {
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(String newService) {
		String oldService = service;
		service = newService;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__SERVICE, oldService, service));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(String newChannel) {
		String oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMaster() {
		return master;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaster(String newMaster) {
		String oldMaster = master;
		master = newMaster;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__MASTER, oldMaster, master));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSlave() {
		return slave;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlave(String newSlave) {
		String oldSlave = slave;
		slave = newSlave;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__SLAVE, oldSlave, slave));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAppend() {
		return append;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppend(Boolean newAppend) {
		Boolean oldAppend = append;
		append = newAppend;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__APPEND, oldAppend, append));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getTls() {
		return tls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTls(Boolean newTls) {
		Boolean oldTls = tls;
		tls = newTls;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__TLS, oldTls, tls));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reconnect getReconnect() {
		return reconnect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReconnect(Reconnect newReconnect, NotificationChain msgs) {
		Reconnect oldReconnect = reconnect;
		reconnect = newReconnect;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__RECONNECT, oldReconnect, newReconnect);
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
	public void setReconnect(Reconnect newReconnect) {
		if (newReconnect != reconnect) {
			NotificationChain msgs = null;
			if (reconnect != null)
				msgs = ((InternalEObject)reconnect).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CHARACTER_SOURCE__RECONNECT, null, msgs);
			if (newReconnect != null)
				msgs = ((InternalEObject)newReconnect).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CHARACTER_SOURCE__RECONNECT, null, msgs);
			msgs = basicSetReconnect(newReconnect, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__RECONNECT, newReconnect, newReconnect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceSeclabel> getSeclabel() {
		if (seclabel == null) {
			seclabel = new EObjectContainmentEList<SourceSeclabel>(SourceSeclabel.class, this, DefinitionPackage.CHARACTER_SOURCE__SECLABEL);
		}
		return seclabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpiceClipboard getClipboard() {
		return clipboard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetClipboard(SpiceClipboard newClipboard, NotificationChain msgs) {
		SpiceClipboard oldClipboard = clipboard;
		clipboard = newClipboard;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__CLIPBOARD, oldClipboard, newClipboard);
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
	public void setClipboard(SpiceClipboard newClipboard) {
		if (newClipboard != clipboard) {
			NotificationChain msgs = null;
			if (clipboard != null)
				msgs = ((InternalEObject)clipboard).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CHARACTER_SOURCE__CLIPBOARD, null, msgs);
			if (newClipboard != null)
				msgs = ((InternalEObject)newClipboard).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CHARACTER_SOURCE__CLIPBOARD, null, msgs);
			msgs = basicSetClipboard(newClipboard, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__CLIPBOARD, newClipboard, newClipboard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mouse getMouse() {
		return mouse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMouse(Mouse newMouse, NotificationChain msgs) {
		Mouse oldMouse = mouse;
		mouse = newMouse;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__MOUSE, oldMouse, newMouse);
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
	public void setMouse(Mouse newMouse) {
		if (newMouse != mouse) {
			NotificationChain msgs = null;
			if (mouse != null)
				msgs = ((InternalEObject)mouse).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CHARACTER_SOURCE__MOUSE, null, msgs);
			if (newMouse != null)
				msgs = ((InternalEObject)newMouse).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.CHARACTER_SOURCE__MOUSE, null, msgs);
			msgs = basicSetMouse(newMouse, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.CHARACTER_SOURCE__MOUSE, newMouse, newMouse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.CHARACTER_SOURCE__RECONNECT:
				return basicSetReconnect(null, msgs);
			case DefinitionPackage.CHARACTER_SOURCE__SECLABEL:
				return ((InternalEList<?>)getSeclabel()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.CHARACTER_SOURCE__CLIPBOARD:
				return basicSetClipboard(null, msgs);
			case DefinitionPackage.CHARACTER_SOURCE__MOUSE:
				return basicSetMouse(null, msgs);
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
			case DefinitionPackage.CHARACTER_SOURCE__MODE:
				return getMode();
			case DefinitionPackage.CHARACTER_SOURCE__PATH:
				return getPath();
			case DefinitionPackage.CHARACTER_SOURCE__HOST:
				return getHost();
			case DefinitionPackage.CHARACTER_SOURCE__SERVICE:
				return getService();
			case DefinitionPackage.CHARACTER_SOURCE__CHANNEL:
				return getChannel();
			case DefinitionPackage.CHARACTER_SOURCE__MASTER:
				return getMaster();
			case DefinitionPackage.CHARACTER_SOURCE__SLAVE:
				return getSlave();
			case DefinitionPackage.CHARACTER_SOURCE__APPEND:
				return getAppend();
			case DefinitionPackage.CHARACTER_SOURCE__TLS:
				return getTls();
			case DefinitionPackage.CHARACTER_SOURCE__RECONNECT:
				return getReconnect();
			case DefinitionPackage.CHARACTER_SOURCE__SECLABEL:
				return getSeclabel();
			case DefinitionPackage.CHARACTER_SOURCE__CLIPBOARD:
				return getClipboard();
			case DefinitionPackage.CHARACTER_SOURCE__MOUSE:
				return getMouse();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DefinitionPackage.CHARACTER_SOURCE__MODE:
				setMode((String)newValue);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__PATH:
				setPath((String)newValue);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__HOST:
				setHost((String)newValue);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__SERVICE:
				setService((String)newValue);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__CHANNEL:
				setChannel((String)newValue);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__MASTER:
				setMaster((String)newValue);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__SLAVE:
				setSlave((String)newValue);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__APPEND:
				setAppend((Boolean)newValue);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__TLS:
				setTls((Boolean)newValue);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__RECONNECT:
				setReconnect((Reconnect)newValue);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__SECLABEL:
				getSeclabel().clear();
				getSeclabel().addAll((Collection<? extends SourceSeclabel>)newValue);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__CLIPBOARD:
				setClipboard((SpiceClipboard)newValue);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__MOUSE:
				setMouse((Mouse)newValue);
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
			case DefinitionPackage.CHARACTER_SOURCE__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__SERVICE:
				setService(SERVICE_EDEFAULT);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__MASTER:
				setMaster(MASTER_EDEFAULT);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__SLAVE:
				setSlave(SLAVE_EDEFAULT);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__APPEND:
				setAppend(APPEND_EDEFAULT);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__TLS:
				setTls(TLS_EDEFAULT);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__RECONNECT:
				setReconnect((Reconnect)null);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__SECLABEL:
				getSeclabel().clear();
				return;
			case DefinitionPackage.CHARACTER_SOURCE__CLIPBOARD:
				setClipboard((SpiceClipboard)null);
				return;
			case DefinitionPackage.CHARACTER_SOURCE__MOUSE:
				setMouse((Mouse)null);
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
			case DefinitionPackage.CHARACTER_SOURCE__MODE:
				return MODE_EDEFAULT == null ? mode != null : !MODE_EDEFAULT.equals(mode);
			case DefinitionPackage.CHARACTER_SOURCE__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case DefinitionPackage.CHARACTER_SOURCE__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case DefinitionPackage.CHARACTER_SOURCE__SERVICE:
				return SERVICE_EDEFAULT == null ? service != null : !SERVICE_EDEFAULT.equals(service);
			case DefinitionPackage.CHARACTER_SOURCE__CHANNEL:
				return CHANNEL_EDEFAULT == null ? channel != null : !CHANNEL_EDEFAULT.equals(channel);
			case DefinitionPackage.CHARACTER_SOURCE__MASTER:
				return MASTER_EDEFAULT == null ? master != null : !MASTER_EDEFAULT.equals(master);
			case DefinitionPackage.CHARACTER_SOURCE__SLAVE:
				return SLAVE_EDEFAULT == null ? slave != null : !SLAVE_EDEFAULT.equals(slave);
			case DefinitionPackage.CHARACTER_SOURCE__APPEND:
				return APPEND_EDEFAULT == null ? append != null : !APPEND_EDEFAULT.equals(append);
			case DefinitionPackage.CHARACTER_SOURCE__TLS:
				return TLS_EDEFAULT == null ? tls != null : !TLS_EDEFAULT.equals(tls);
			case DefinitionPackage.CHARACTER_SOURCE__RECONNECT:
				return reconnect != null;
			case DefinitionPackage.CHARACTER_SOURCE__SECLABEL:
				return seclabel != null && !seclabel.isEmpty();
			case DefinitionPackage.CHARACTER_SOURCE__CLIPBOARD:
				return clipboard != null;
			case DefinitionPackage.CHARACTER_SOURCE__MOUSE:
				return mouse != null;
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
		result.append(" (mode: ");
		result.append(mode);
		result.append(", path: ");
		result.append(path);
		result.append(", host: ");
		result.append(host);
		result.append(", service: ");
		result.append(service);
		result.append(", channel: ");
		result.append(channel);
		result.append(", master: ");
		result.append(master);
		result.append(", slave: ");
		result.append(slave);
		result.append(", append: ");
		result.append(append);
		result.append(", tls: ");
		result.append(tls);
		result.append(')');
		return result.toString();
	}

} //CharacterSourceImpl
