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

import org.virtworkbench.compute.definition.AudioReference;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Graphics;
import org.virtworkbench.compute.definition.GraphicsGl;
import org.virtworkbench.compute.definition.Listen;
import org.virtworkbench.compute.definition.Mouse;
import org.virtworkbench.compute.definition.SpiceChannel;
import org.virtworkbench.compute.definition.SpiceClipboard;
import org.virtworkbench.compute.definition.SpiceCompression;
import org.virtworkbench.compute.definition.SpiceFiletransfer;
import org.virtworkbench.compute.definition.SpicePlayback;
import org.virtworkbench.compute.definition.SpiceStreaming;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Graphics</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getTlsPort <em>Tls Port</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getAutoport <em>Autoport</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getWebsocket <em>Websocket</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getListen <em>Listen</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getDisplay <em>Display</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getXauth <em>Xauth</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getFullscreen <em>Fullscreen</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getSharePolicy <em>Share Policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getPowerControl <em>Power Control</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getSocket <em>Socket</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getPasswd <em>Passwd</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getKeymap <em>Keymap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getPasswdValidTo <em>Passwd Valid To</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getConnected <em>Connected</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getDefaultMode <em>Default Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getP2p <em>P2p</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getReplaceUser <em>Replace User</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getMultiUser <em>Multi User</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getListenElement <em>Listen Element</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getGl <em>Gl</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getAudio <em>Audio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getImage <em>Image</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getJpeg <em>Jpeg</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getZlib <em>Zlib</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getPlayback <em>Playback</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getStreaming <em>Streaming</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getClipboard <em>Clipboard</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getMouse <em>Mouse</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.GraphicsImpl#getFiletransfer <em>Filetransfer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GraphicsImpl extends MinimalEObjectImpl.Container implements Graphics {
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
	 * The default value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected static final Long PORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected Long port = PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTlsPort() <em>Tls Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTlsPort()
	 * @generated
	 * @ordered
	 */
	protected static final Long TLS_PORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTlsPort() <em>Tls Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTlsPort()
	 * @generated
	 * @ordered
	 */
	protected Long tlsPort = TLS_PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAutoport() <em>Autoport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutoport()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean AUTOPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAutoport() <em>Autoport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutoport()
	 * @generated
	 * @ordered
	 */
	protected Boolean autoport = AUTOPORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWebsocket() <em>Websocket</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsocket()
	 * @generated
	 * @ordered
	 */
	protected static final Long WEBSOCKET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWebsocket() <em>Websocket</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebsocket()
	 * @generated
	 * @ordered
	 */
	protected Long websocket = WEBSOCKET_EDEFAULT;

	/**
	 * The default value of the '{@link #getListen() <em>Listen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListen()
	 * @generated
	 * @ordered
	 */
	protected static final String LISTEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getListen() <em>Listen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListen()
	 * @generated
	 * @ordered
	 */
	protected String listen = LISTEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisplay() <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplay()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPLAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisplay() <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplay()
	 * @generated
	 * @ordered
	 */
	protected String display = DISPLAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getXauth() <em>Xauth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXauth()
	 * @generated
	 * @ordered
	 */
	protected static final String XAUTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getXauth() <em>Xauth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXauth()
	 * @generated
	 * @ordered
	 */
	protected String xauth = XAUTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFullscreen() <em>Fullscreen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullscreen()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean FULLSCREEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullscreen() <em>Fullscreen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullscreen()
	 * @generated
	 * @ordered
	 */
	protected Boolean fullscreen = FULLSCREEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSharePolicy() <em>Share Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharePolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String SHARE_POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSharePolicy() <em>Share Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharePolicy()
	 * @generated
	 * @ordered
	 */
	protected String sharePolicy = SHARE_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPowerControl() <em>Power Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerControl()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean POWER_CONTROL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPowerControl() <em>Power Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerControl()
	 * @generated
	 * @ordered
	 */
	protected Boolean powerControl = POWER_CONTROL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSocket() <em>Socket</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocket()
	 * @generated
	 * @ordered
	 */
	protected static final String SOCKET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSocket() <em>Socket</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocket()
	 * @generated
	 * @ordered
	 */
	protected String socket = SOCKET_EDEFAULT;

	/**
	 * The default value of the '{@link #getPasswd() <em>Passwd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasswd()
	 * @generated
	 * @ordered
	 */
	protected static final String PASSWD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPasswd() <em>Passwd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasswd()
	 * @generated
	 * @ordered
	 */
	protected String passwd = PASSWD_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeymap() <em>Keymap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeymap()
	 * @generated
	 * @ordered
	 */
	protected static final String KEYMAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKeymap() <em>Keymap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeymap()
	 * @generated
	 * @ordered
	 */
	protected String keymap = KEYMAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPasswdValidTo() <em>Passwd Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasswdValidTo()
	 * @generated
	 * @ordered
	 */
	protected static final String PASSWD_VALID_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPasswdValidTo() <em>Passwd Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasswdValidTo()
	 * @generated
	 * @ordered
	 */
	protected String passwdValidTo = PASSWD_VALID_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getConnected() <em>Connected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnected()
	 * @generated
	 * @ordered
	 */
	protected static final String CONNECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConnected() <em>Connected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnected()
	 * @generated
	 * @ordered
	 */
	protected String connected = CONNECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultMode() <em>Default Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultMode()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFAULT_MODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefaultMode() <em>Default Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultMode()
	 * @generated
	 * @ordered
	 */
	protected String defaultMode = DEFAULT_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getP2p() <em>P2p</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getP2p()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean P2P_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getP2p() <em>P2p</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getP2p()
	 * @generated
	 * @ordered
	 */
	protected Boolean p2p = P2P_EDEFAULT;

	/**
	 * The default value of the '{@link #getReplaceUser() <em>Replace User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplaceUser()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean REPLACE_USER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReplaceUser() <em>Replace User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplaceUser()
	 * @generated
	 * @ordered
	 */
	protected Boolean replaceUser = REPLACE_USER_EDEFAULT;

	/**
	 * The default value of the '{@link #getMultiUser() <em>Multi User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiUser()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean MULTI_USER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMultiUser() <em>Multi User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiUser()
	 * @generated
	 * @ordered
	 */
	protected Boolean multiUser = MULTI_USER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getListenElement() <em>Listen Element</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListenElement()
	 * @generated
	 * @ordered
	 */
	protected EList<Listen> listenElement;

	/**
	 * The cached value of the '{@link #getGl() <em>Gl</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGl()
	 * @generated
	 * @ordered
	 */
	protected GraphicsGl gl;

	/**
	 * The cached value of the '{@link #getAudio() <em>Audio</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudio()
	 * @generated
	 * @ordered
	 */
	protected AudioReference audio;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected EList<SpiceChannel> channel;

	/**
	 * The cached value of the '{@link #getImage() <em>Image</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImage()
	 * @generated
	 * @ordered
	 */
	protected SpiceCompression image;

	/**
	 * The cached value of the '{@link #getJpeg() <em>Jpeg</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJpeg()
	 * @generated
	 * @ordered
	 */
	protected SpiceCompression jpeg;

	/**
	 * The cached value of the '{@link #getZlib() <em>Zlib</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZlib()
	 * @generated
	 * @ordered
	 */
	protected SpiceCompression zlib;

	/**
	 * The cached value of the '{@link #getPlayback() <em>Playback</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlayback()
	 * @generated
	 * @ordered
	 */
	protected SpicePlayback playback;

	/**
	 * The cached value of the '{@link #getStreaming() <em>Streaming</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreaming()
	 * @generated
	 * @ordered
	 */
	protected SpiceStreaming streaming;

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
	 * The cached value of the '{@link #getFiletransfer() <em>Filetransfer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiletransfer()
	 * @generated
	 * @ordered
	 */
	protected SpiceFiletransfer filetransfer;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GraphicsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.GRAPHICS;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(Long newPort) {
		Long oldPort = port;
		port = newPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__PORT, oldPort, port));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTlsPort() {
		return tlsPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTlsPort(Long newTlsPort) {
		Long oldTlsPort = tlsPort;
		tlsPort = newTlsPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__TLS_PORT, oldTlsPort, tlsPort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAutoport() {
		return autoport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutoport(Boolean newAutoport) {
		Boolean oldAutoport = autoport;
		autoport = newAutoport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__AUTOPORT, oldAutoport, autoport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getWebsocket() {
		return websocket;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWebsocket(Long newWebsocket) {
		Long oldWebsocket = websocket;
		websocket = newWebsocket;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__WEBSOCKET, oldWebsocket, websocket));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getListen() {
		return listen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setListen(String newListen) {
		String oldListen = listen;
		listen = newListen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__LISTEN, oldListen, listen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisplay() {
		return display;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplay(String newDisplay) {
		String oldDisplay = display;
		display = newDisplay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__DISPLAY, oldDisplay, display));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getXauth() {
		return xauth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setXauth(String newXauth) {
		String oldXauth = xauth;
		xauth = newXauth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__XAUTH, oldXauth, xauth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getFullscreen() {
		return fullscreen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullscreen(Boolean newFullscreen) {
		Boolean oldFullscreen = fullscreen;
		fullscreen = newFullscreen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__FULLSCREEN, oldFullscreen, fullscreen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSharePolicy() {
		return sharePolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSharePolicy(String newSharePolicy) {
		String oldSharePolicy = sharePolicy;
		sharePolicy = newSharePolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__SHARE_POLICY, oldSharePolicy, sharePolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPowerControl() {
		return powerControl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPowerControl(Boolean newPowerControl) {
		Boolean oldPowerControl = powerControl;
		powerControl = newPowerControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__POWER_CONTROL, oldPowerControl, powerControl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSocket() {
		return socket;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSocket(String newSocket) {
		String oldSocket = socket;
		socket = newSocket;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__SOCKET, oldSocket, socket));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPasswd() {
		return passwd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPasswd(String newPasswd) {
		String oldPasswd = passwd;
		passwd = newPasswd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__PASSWD, oldPasswd, passwd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKeymap() {
		return keymap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeymap(String newKeymap) {
		String oldKeymap = keymap;
		keymap = newKeymap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__KEYMAP, oldKeymap, keymap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPasswdValidTo() {
		return passwdValidTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPasswdValidTo(String newPasswdValidTo) {
		String oldPasswdValidTo = passwdValidTo;
		passwdValidTo = newPasswdValidTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__PASSWD_VALID_TO, oldPasswdValidTo, passwdValidTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConnected() {
		return connected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnected(String newConnected) {
		String oldConnected = connected;
		connected = newConnected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__CONNECTED, oldConnected, connected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefaultMode() {
		return defaultMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultMode(String newDefaultMode) {
		String oldDefaultMode = defaultMode;
		defaultMode = newDefaultMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__DEFAULT_MODE, oldDefaultMode, defaultMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getP2p() {
		return p2p;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setP2p(Boolean newP2p) {
		Boolean oldP2p = p2p;
		p2p = newP2p;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__P2P, oldP2p, p2p));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getReplaceUser() {
		return replaceUser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplaceUser(Boolean newReplaceUser) {
		Boolean oldReplaceUser = replaceUser;
		replaceUser = newReplaceUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__REPLACE_USER, oldReplaceUser, replaceUser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getMultiUser() {
		return multiUser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiUser(Boolean newMultiUser) {
		Boolean oldMultiUser = multiUser;
		multiUser = newMultiUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__MULTI_USER, oldMultiUser, multiUser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Listen> getListenElement() {
		if (listenElement == null) {
			listenElement = new EObjectContainmentEList<Listen>(Listen.class, this, DefinitionPackage.GRAPHICS__LISTEN_ELEMENT);
		}
		return listenElement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GraphicsGl getGl() {
		return gl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGl(GraphicsGl newGl, NotificationChain msgs) {
		GraphicsGl oldGl = gl;
		gl = newGl;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__GL, oldGl, newGl);
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
	public void setGl(GraphicsGl newGl) {
		if (newGl != gl) {
			NotificationChain msgs = null;
			if (gl != null)
				msgs = ((InternalEObject)gl).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__GL, null, msgs);
			if (newGl != null)
				msgs = ((InternalEObject)newGl).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__GL, null, msgs);
			msgs = basicSetGl(newGl, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__GL, newGl, newGl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AudioReference getAudio() {
		return audio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAudio(AudioReference newAudio, NotificationChain msgs) {
		AudioReference oldAudio = audio;
		audio = newAudio;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__AUDIO, oldAudio, newAudio);
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
	public void setAudio(AudioReference newAudio) {
		if (newAudio != audio) {
			NotificationChain msgs = null;
			if (audio != null)
				msgs = ((InternalEObject)audio).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__AUDIO, null, msgs);
			if (newAudio != null)
				msgs = ((InternalEObject)newAudio).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__AUDIO, null, msgs);
			msgs = basicSetAudio(newAudio, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__AUDIO, newAudio, newAudio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SpiceChannel> getChannel() {
		if (channel == null) {
			channel = new EObjectContainmentEList<SpiceChannel>(SpiceChannel.class, this, DefinitionPackage.GRAPHICS__CHANNEL);
		}
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpiceCompression getImage() {
		return image;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetImage(SpiceCompression newImage, NotificationChain msgs) {
		SpiceCompression oldImage = image;
		image = newImage;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__IMAGE, oldImage, newImage);
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
	public void setImage(SpiceCompression newImage) {
		if (newImage != image) {
			NotificationChain msgs = null;
			if (image != null)
				msgs = ((InternalEObject)image).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__IMAGE, null, msgs);
			if (newImage != null)
				msgs = ((InternalEObject)newImage).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__IMAGE, null, msgs);
			msgs = basicSetImage(newImage, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__IMAGE, newImage, newImage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpiceCompression getJpeg() {
		return jpeg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetJpeg(SpiceCompression newJpeg, NotificationChain msgs) {
		SpiceCompression oldJpeg = jpeg;
		jpeg = newJpeg;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__JPEG, oldJpeg, newJpeg);
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
	public void setJpeg(SpiceCompression newJpeg) {
		if (newJpeg != jpeg) {
			NotificationChain msgs = null;
			if (jpeg != null)
				msgs = ((InternalEObject)jpeg).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__JPEG, null, msgs);
			if (newJpeg != null)
				msgs = ((InternalEObject)newJpeg).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__JPEG, null, msgs);
			msgs = basicSetJpeg(newJpeg, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__JPEG, newJpeg, newJpeg));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpiceCompression getZlib() {
		return zlib;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetZlib(SpiceCompression newZlib, NotificationChain msgs) {
		SpiceCompression oldZlib = zlib;
		zlib = newZlib;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__ZLIB, oldZlib, newZlib);
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
	public void setZlib(SpiceCompression newZlib) {
		if (newZlib != zlib) {
			NotificationChain msgs = null;
			if (zlib != null)
				msgs = ((InternalEObject)zlib).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__ZLIB, null, msgs);
			if (newZlib != null)
				msgs = ((InternalEObject)newZlib).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__ZLIB, null, msgs);
			msgs = basicSetZlib(newZlib, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__ZLIB, newZlib, newZlib));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpicePlayback getPlayback() {
		return playback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlayback(SpicePlayback newPlayback, NotificationChain msgs) {
		SpicePlayback oldPlayback = playback;
		playback = newPlayback;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__PLAYBACK, oldPlayback, newPlayback);
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
	public void setPlayback(SpicePlayback newPlayback) {
		if (newPlayback != playback) {
			NotificationChain msgs = null;
			if (playback != null)
				msgs = ((InternalEObject)playback).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__PLAYBACK, null, msgs);
			if (newPlayback != null)
				msgs = ((InternalEObject)newPlayback).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__PLAYBACK, null, msgs);
			msgs = basicSetPlayback(newPlayback, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__PLAYBACK, newPlayback, newPlayback));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpiceStreaming getStreaming() {
		return streaming;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStreaming(SpiceStreaming newStreaming, NotificationChain msgs) {
		SpiceStreaming oldStreaming = streaming;
		streaming = newStreaming;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__STREAMING, oldStreaming, newStreaming);
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
	public void setStreaming(SpiceStreaming newStreaming) {
		if (newStreaming != streaming) {
			NotificationChain msgs = null;
			if (streaming != null)
				msgs = ((InternalEObject)streaming).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__STREAMING, null, msgs);
			if (newStreaming != null)
				msgs = ((InternalEObject)newStreaming).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__STREAMING, null, msgs);
			msgs = basicSetStreaming(newStreaming, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__STREAMING, newStreaming, newStreaming));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__CLIPBOARD, oldClipboard, newClipboard);
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
				msgs = ((InternalEObject)clipboard).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__CLIPBOARD, null, msgs);
			if (newClipboard != null)
				msgs = ((InternalEObject)newClipboard).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__CLIPBOARD, null, msgs);
			msgs = basicSetClipboard(newClipboard, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__CLIPBOARD, newClipboard, newClipboard));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__MOUSE, oldMouse, newMouse);
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
				msgs = ((InternalEObject)mouse).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__MOUSE, null, msgs);
			if (newMouse != null)
				msgs = ((InternalEObject)newMouse).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__MOUSE, null, msgs);
			msgs = basicSetMouse(newMouse, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__MOUSE, newMouse, newMouse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpiceFiletransfer getFiletransfer() {
		return filetransfer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFiletransfer(SpiceFiletransfer newFiletransfer, NotificationChain msgs) {
		SpiceFiletransfer oldFiletransfer = filetransfer;
		filetransfer = newFiletransfer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__FILETRANSFER, oldFiletransfer, newFiletransfer);
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
	public void setFiletransfer(SpiceFiletransfer newFiletransfer) {
		if (newFiletransfer != filetransfer) {
			NotificationChain msgs = null;
			if (filetransfer != null)
				msgs = ((InternalEObject)filetransfer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__FILETRANSFER, null, msgs);
			if (newFiletransfer != null)
				msgs = ((InternalEObject)newFiletransfer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.GRAPHICS__FILETRANSFER, null, msgs);
			msgs = basicSetFiletransfer(newFiletransfer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.GRAPHICS__FILETRANSFER, newFiletransfer, newFiletransfer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.GRAPHICS__LISTEN_ELEMENT:
				return ((InternalEList<?>)getListenElement()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.GRAPHICS__GL:
				return basicSetGl(null, msgs);
			case DefinitionPackage.GRAPHICS__AUDIO:
				return basicSetAudio(null, msgs);
			case DefinitionPackage.GRAPHICS__CHANNEL:
				return ((InternalEList<?>)getChannel()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.GRAPHICS__IMAGE:
				return basicSetImage(null, msgs);
			case DefinitionPackage.GRAPHICS__JPEG:
				return basicSetJpeg(null, msgs);
			case DefinitionPackage.GRAPHICS__ZLIB:
				return basicSetZlib(null, msgs);
			case DefinitionPackage.GRAPHICS__PLAYBACK:
				return basicSetPlayback(null, msgs);
			case DefinitionPackage.GRAPHICS__STREAMING:
				return basicSetStreaming(null, msgs);
			case DefinitionPackage.GRAPHICS__CLIPBOARD:
				return basicSetClipboard(null, msgs);
			case DefinitionPackage.GRAPHICS__MOUSE:
				return basicSetMouse(null, msgs);
			case DefinitionPackage.GRAPHICS__FILETRANSFER:
				return basicSetFiletransfer(null, msgs);
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
			case DefinitionPackage.GRAPHICS__TYPE:
				return getType();
			case DefinitionPackage.GRAPHICS__PORT:
				return getPort();
			case DefinitionPackage.GRAPHICS__TLS_PORT:
				return getTlsPort();
			case DefinitionPackage.GRAPHICS__AUTOPORT:
				return getAutoport();
			case DefinitionPackage.GRAPHICS__WEBSOCKET:
				return getWebsocket();
			case DefinitionPackage.GRAPHICS__LISTEN:
				return getListen();
			case DefinitionPackage.GRAPHICS__DISPLAY:
				return getDisplay();
			case DefinitionPackage.GRAPHICS__XAUTH:
				return getXauth();
			case DefinitionPackage.GRAPHICS__FULLSCREEN:
				return getFullscreen();
			case DefinitionPackage.GRAPHICS__SHARE_POLICY:
				return getSharePolicy();
			case DefinitionPackage.GRAPHICS__POWER_CONTROL:
				return getPowerControl();
			case DefinitionPackage.GRAPHICS__SOCKET:
				return getSocket();
			case DefinitionPackage.GRAPHICS__PASSWD:
				return getPasswd();
			case DefinitionPackage.GRAPHICS__KEYMAP:
				return getKeymap();
			case DefinitionPackage.GRAPHICS__PASSWD_VALID_TO:
				return getPasswdValidTo();
			case DefinitionPackage.GRAPHICS__CONNECTED:
				return getConnected();
			case DefinitionPackage.GRAPHICS__DEFAULT_MODE:
				return getDefaultMode();
			case DefinitionPackage.GRAPHICS__ADDRESS:
				return getAddress();
			case DefinitionPackage.GRAPHICS__P2P:
				return getP2p();
			case DefinitionPackage.GRAPHICS__REPLACE_USER:
				return getReplaceUser();
			case DefinitionPackage.GRAPHICS__MULTI_USER:
				return getMultiUser();
			case DefinitionPackage.GRAPHICS__LISTEN_ELEMENT:
				return getListenElement();
			case DefinitionPackage.GRAPHICS__GL:
				return getGl();
			case DefinitionPackage.GRAPHICS__AUDIO:
				return getAudio();
			case DefinitionPackage.GRAPHICS__CHANNEL:
				return getChannel();
			case DefinitionPackage.GRAPHICS__IMAGE:
				return getImage();
			case DefinitionPackage.GRAPHICS__JPEG:
				return getJpeg();
			case DefinitionPackage.GRAPHICS__ZLIB:
				return getZlib();
			case DefinitionPackage.GRAPHICS__PLAYBACK:
				return getPlayback();
			case DefinitionPackage.GRAPHICS__STREAMING:
				return getStreaming();
			case DefinitionPackage.GRAPHICS__CLIPBOARD:
				return getClipboard();
			case DefinitionPackage.GRAPHICS__MOUSE:
				return getMouse();
			case DefinitionPackage.GRAPHICS__FILETRANSFER:
				return getFiletransfer();
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
			case DefinitionPackage.GRAPHICS__TYPE:
				setType((String)newValue);
				return;
			case DefinitionPackage.GRAPHICS__PORT:
				setPort((Long)newValue);
				return;
			case DefinitionPackage.GRAPHICS__TLS_PORT:
				setTlsPort((Long)newValue);
				return;
			case DefinitionPackage.GRAPHICS__AUTOPORT:
				setAutoport((Boolean)newValue);
				return;
			case DefinitionPackage.GRAPHICS__WEBSOCKET:
				setWebsocket((Long)newValue);
				return;
			case DefinitionPackage.GRAPHICS__LISTEN:
				setListen((String)newValue);
				return;
			case DefinitionPackage.GRAPHICS__DISPLAY:
				setDisplay((String)newValue);
				return;
			case DefinitionPackage.GRAPHICS__XAUTH:
				setXauth((String)newValue);
				return;
			case DefinitionPackage.GRAPHICS__FULLSCREEN:
				setFullscreen((Boolean)newValue);
				return;
			case DefinitionPackage.GRAPHICS__SHARE_POLICY:
				setSharePolicy((String)newValue);
				return;
			case DefinitionPackage.GRAPHICS__POWER_CONTROL:
				setPowerControl((Boolean)newValue);
				return;
			case DefinitionPackage.GRAPHICS__SOCKET:
				setSocket((String)newValue);
				return;
			case DefinitionPackage.GRAPHICS__PASSWD:
				setPasswd((String)newValue);
				return;
			case DefinitionPackage.GRAPHICS__KEYMAP:
				setKeymap((String)newValue);
				return;
			case DefinitionPackage.GRAPHICS__PASSWD_VALID_TO:
				setPasswdValidTo((String)newValue);
				return;
			case DefinitionPackage.GRAPHICS__CONNECTED:
				setConnected((String)newValue);
				return;
			case DefinitionPackage.GRAPHICS__DEFAULT_MODE:
				setDefaultMode((String)newValue);
				return;
			case DefinitionPackage.GRAPHICS__ADDRESS:
				setAddress((String)newValue);
				return;
			case DefinitionPackage.GRAPHICS__P2P:
				setP2p((Boolean)newValue);
				return;
			case DefinitionPackage.GRAPHICS__REPLACE_USER:
				setReplaceUser((Boolean)newValue);
				return;
			case DefinitionPackage.GRAPHICS__MULTI_USER:
				setMultiUser((Boolean)newValue);
				return;
			case DefinitionPackage.GRAPHICS__LISTEN_ELEMENT:
				getListenElement().clear();
				getListenElement().addAll((Collection<? extends Listen>)newValue);
				return;
			case DefinitionPackage.GRAPHICS__GL:
				setGl((GraphicsGl)newValue);
				return;
			case DefinitionPackage.GRAPHICS__AUDIO:
				setAudio((AudioReference)newValue);
				return;
			case DefinitionPackage.GRAPHICS__CHANNEL:
				getChannel().clear();
				getChannel().addAll((Collection<? extends SpiceChannel>)newValue);
				return;
			case DefinitionPackage.GRAPHICS__IMAGE:
				setImage((SpiceCompression)newValue);
				return;
			case DefinitionPackage.GRAPHICS__JPEG:
				setJpeg((SpiceCompression)newValue);
				return;
			case DefinitionPackage.GRAPHICS__ZLIB:
				setZlib((SpiceCompression)newValue);
				return;
			case DefinitionPackage.GRAPHICS__PLAYBACK:
				setPlayback((SpicePlayback)newValue);
				return;
			case DefinitionPackage.GRAPHICS__STREAMING:
				setStreaming((SpiceStreaming)newValue);
				return;
			case DefinitionPackage.GRAPHICS__CLIPBOARD:
				setClipboard((SpiceClipboard)newValue);
				return;
			case DefinitionPackage.GRAPHICS__MOUSE:
				setMouse((Mouse)newValue);
				return;
			case DefinitionPackage.GRAPHICS__FILETRANSFER:
				setFiletransfer((SpiceFiletransfer)newValue);
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
			case DefinitionPackage.GRAPHICS__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__PORT:
				setPort(PORT_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__TLS_PORT:
				setTlsPort(TLS_PORT_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__AUTOPORT:
				setAutoport(AUTOPORT_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__WEBSOCKET:
				setWebsocket(WEBSOCKET_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__LISTEN:
				setListen(LISTEN_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__DISPLAY:
				setDisplay(DISPLAY_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__XAUTH:
				setXauth(XAUTH_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__FULLSCREEN:
				setFullscreen(FULLSCREEN_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__SHARE_POLICY:
				setSharePolicy(SHARE_POLICY_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__POWER_CONTROL:
				setPowerControl(POWER_CONTROL_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__SOCKET:
				setSocket(SOCKET_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__PASSWD:
				setPasswd(PASSWD_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__KEYMAP:
				setKeymap(KEYMAP_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__PASSWD_VALID_TO:
				setPasswdValidTo(PASSWD_VALID_TO_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__CONNECTED:
				setConnected(CONNECTED_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__DEFAULT_MODE:
				setDefaultMode(DEFAULT_MODE_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__P2P:
				setP2p(P2P_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__REPLACE_USER:
				setReplaceUser(REPLACE_USER_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__MULTI_USER:
				setMultiUser(MULTI_USER_EDEFAULT);
				return;
			case DefinitionPackage.GRAPHICS__LISTEN_ELEMENT:
				getListenElement().clear();
				return;
			case DefinitionPackage.GRAPHICS__GL:
				setGl((GraphicsGl)null);
				return;
			case DefinitionPackage.GRAPHICS__AUDIO:
				setAudio((AudioReference)null);
				return;
			case DefinitionPackage.GRAPHICS__CHANNEL:
				getChannel().clear();
				return;
			case DefinitionPackage.GRAPHICS__IMAGE:
				setImage((SpiceCompression)null);
				return;
			case DefinitionPackage.GRAPHICS__JPEG:
				setJpeg((SpiceCompression)null);
				return;
			case DefinitionPackage.GRAPHICS__ZLIB:
				setZlib((SpiceCompression)null);
				return;
			case DefinitionPackage.GRAPHICS__PLAYBACK:
				setPlayback((SpicePlayback)null);
				return;
			case DefinitionPackage.GRAPHICS__STREAMING:
				setStreaming((SpiceStreaming)null);
				return;
			case DefinitionPackage.GRAPHICS__CLIPBOARD:
				setClipboard((SpiceClipboard)null);
				return;
			case DefinitionPackage.GRAPHICS__MOUSE:
				setMouse((Mouse)null);
				return;
			case DefinitionPackage.GRAPHICS__FILETRANSFER:
				setFiletransfer((SpiceFiletransfer)null);
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
			case DefinitionPackage.GRAPHICS__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case DefinitionPackage.GRAPHICS__PORT:
				return PORT_EDEFAULT == null ? port != null : !PORT_EDEFAULT.equals(port);
			case DefinitionPackage.GRAPHICS__TLS_PORT:
				return TLS_PORT_EDEFAULT == null ? tlsPort != null : !TLS_PORT_EDEFAULT.equals(tlsPort);
			case DefinitionPackage.GRAPHICS__AUTOPORT:
				return AUTOPORT_EDEFAULT == null ? autoport != null : !AUTOPORT_EDEFAULT.equals(autoport);
			case DefinitionPackage.GRAPHICS__WEBSOCKET:
				return WEBSOCKET_EDEFAULT == null ? websocket != null : !WEBSOCKET_EDEFAULT.equals(websocket);
			case DefinitionPackage.GRAPHICS__LISTEN:
				return LISTEN_EDEFAULT == null ? listen != null : !LISTEN_EDEFAULT.equals(listen);
			case DefinitionPackage.GRAPHICS__DISPLAY:
				return DISPLAY_EDEFAULT == null ? display != null : !DISPLAY_EDEFAULT.equals(display);
			case DefinitionPackage.GRAPHICS__XAUTH:
				return XAUTH_EDEFAULT == null ? xauth != null : !XAUTH_EDEFAULT.equals(xauth);
			case DefinitionPackage.GRAPHICS__FULLSCREEN:
				return FULLSCREEN_EDEFAULT == null ? fullscreen != null : !FULLSCREEN_EDEFAULT.equals(fullscreen);
			case DefinitionPackage.GRAPHICS__SHARE_POLICY:
				return SHARE_POLICY_EDEFAULT == null ? sharePolicy != null : !SHARE_POLICY_EDEFAULT.equals(sharePolicy);
			case DefinitionPackage.GRAPHICS__POWER_CONTROL:
				return POWER_CONTROL_EDEFAULT == null ? powerControl != null : !POWER_CONTROL_EDEFAULT.equals(powerControl);
			case DefinitionPackage.GRAPHICS__SOCKET:
				return SOCKET_EDEFAULT == null ? socket != null : !SOCKET_EDEFAULT.equals(socket);
			case DefinitionPackage.GRAPHICS__PASSWD:
				return PASSWD_EDEFAULT == null ? passwd != null : !PASSWD_EDEFAULT.equals(passwd);
			case DefinitionPackage.GRAPHICS__KEYMAP:
				return KEYMAP_EDEFAULT == null ? keymap != null : !KEYMAP_EDEFAULT.equals(keymap);
			case DefinitionPackage.GRAPHICS__PASSWD_VALID_TO:
				return PASSWD_VALID_TO_EDEFAULT == null ? passwdValidTo != null : !PASSWD_VALID_TO_EDEFAULT.equals(passwdValidTo);
			case DefinitionPackage.GRAPHICS__CONNECTED:
				return CONNECTED_EDEFAULT == null ? connected != null : !CONNECTED_EDEFAULT.equals(connected);
			case DefinitionPackage.GRAPHICS__DEFAULT_MODE:
				return DEFAULT_MODE_EDEFAULT == null ? defaultMode != null : !DEFAULT_MODE_EDEFAULT.equals(defaultMode);
			case DefinitionPackage.GRAPHICS__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case DefinitionPackage.GRAPHICS__P2P:
				return P2P_EDEFAULT == null ? p2p != null : !P2P_EDEFAULT.equals(p2p);
			case DefinitionPackage.GRAPHICS__REPLACE_USER:
				return REPLACE_USER_EDEFAULT == null ? replaceUser != null : !REPLACE_USER_EDEFAULT.equals(replaceUser);
			case DefinitionPackage.GRAPHICS__MULTI_USER:
				return MULTI_USER_EDEFAULT == null ? multiUser != null : !MULTI_USER_EDEFAULT.equals(multiUser);
			case DefinitionPackage.GRAPHICS__LISTEN_ELEMENT:
				return listenElement != null && !listenElement.isEmpty();
			case DefinitionPackage.GRAPHICS__GL:
				return gl != null;
			case DefinitionPackage.GRAPHICS__AUDIO:
				return audio != null;
			case DefinitionPackage.GRAPHICS__CHANNEL:
				return channel != null && !channel.isEmpty();
			case DefinitionPackage.GRAPHICS__IMAGE:
				return image != null;
			case DefinitionPackage.GRAPHICS__JPEG:
				return jpeg != null;
			case DefinitionPackage.GRAPHICS__ZLIB:
				return zlib != null;
			case DefinitionPackage.GRAPHICS__PLAYBACK:
				return playback != null;
			case DefinitionPackage.GRAPHICS__STREAMING:
				return streaming != null;
			case DefinitionPackage.GRAPHICS__CLIPBOARD:
				return clipboard != null;
			case DefinitionPackage.GRAPHICS__MOUSE:
				return mouse != null;
			case DefinitionPackage.GRAPHICS__FILETRANSFER:
				return filetransfer != null;
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
		result.append(", port: ");
		result.append(port);
		result.append(", tlsPort: ");
		result.append(tlsPort);
		result.append(", autoport: ");
		result.append(autoport);
		result.append(", websocket: ");
		result.append(websocket);
		result.append(", listen: ");
		result.append(listen);
		result.append(", display: ");
		result.append(display);
		result.append(", xauth: ");
		result.append(xauth);
		result.append(", fullscreen: ");
		result.append(fullscreen);
		result.append(", sharePolicy: ");
		result.append(sharePolicy);
		result.append(", powerControl: ");
		result.append(powerControl);
		result.append(", socket: ");
		result.append(socket);
		result.append(", passwd: ");
		result.append(passwd);
		result.append(", keymap: ");
		result.append(keymap);
		result.append(", passwdValidTo: ");
		result.append(passwdValidTo);
		result.append(", connected: ");
		result.append(connected);
		result.append(", defaultMode: ");
		result.append(defaultMode);
		result.append(", address: ");
		result.append(address);
		result.append(", p2p: ");
		result.append(p2p);
		result.append(", replaceUser: ");
		result.append(replaceUser);
		result.append(", multiUser: ");
		result.append(multiUser);
		result.append(')');
		return result.toString();
	}

} //GraphicsImpl
