/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Graphics</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <graphics>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getPort <em>Port</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getTlsPort <em>Tls Port</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getAutoport <em>Autoport</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getWebsocket <em>Websocket</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getListen <em>Listen</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getDisplay <em>Display</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getXauth <em>Xauth</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getFullscreen <em>Fullscreen</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getSharePolicy <em>Share Policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getPowerControl <em>Power Control</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getSocket <em>Socket</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getPasswd <em>Passwd</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getKeymap <em>Keymap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getPasswdValidTo <em>Passwd Valid To</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getConnected <em>Connected</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getDefaultMode <em>Default Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getAddress <em>Address</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getP2p <em>P2p</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getReplaceUser <em>Replace User</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getMultiUser <em>Multi User</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getListenElement <em>Listen Element</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getGl <em>Gl</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getAudio <em>Audio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getImage <em>Image</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getJpeg <em>Jpeg</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getZlib <em>Zlib</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getPlayback <em>Playback</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getStreaming <em>Streaming</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getClipboard <em>Clipboard</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getMouse <em>Mouse</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Graphics#getFiletransfer <em>Filetransfer</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics()
 * @model
 * @generated
 */
public interface Graphics extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Type()
	 * @model annotation="https://virtworkbench.org/definition words='sdl vnc spice dbus rdp desktop egl-headless'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Port()
	 * @model
	 * @generated
	 */
	Long getPort();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(Long value);

	/**
	 * Returns the value of the '<em><b>Tls Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tls Port</em>' attribute.
	 * @see #setTlsPort(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_TlsPort()
	 * @model
	 * @generated
	 */
	Long getTlsPort();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getTlsPort <em>Tls Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tls Port</em>' attribute.
	 * @see #getTlsPort()
	 * @generated
	 */
	void setTlsPort(Long value);

	/**
	 * Returns the value of the '<em><b>Autoport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Autoport</em>' attribute.
	 * @see #setAutoport(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Autoport()
	 * @model
	 * @generated
	 */
	Boolean getAutoport();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getAutoport <em>Autoport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Autoport</em>' attribute.
	 * @see #getAutoport()
	 * @generated
	 */
	void setAutoport(Boolean value);

	/**
	 * Returns the value of the '<em><b>Websocket</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Websocket</em>' attribute.
	 * @see #setWebsocket(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Websocket()
	 * @model
	 * @generated
	 */
	Long getWebsocket();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getWebsocket <em>Websocket</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Websocket</em>' attribute.
	 * @see #getWebsocket()
	 * @generated
	 */
	void setWebsocket(Long value);

	/**
	 * Returns the value of the '<em><b>Listen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Listen</em>' attribute.
	 * @see #setListen(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Listen()
	 * @model
	 * @generated
	 */
	String getListen();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getListen <em>Listen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Listen</em>' attribute.
	 * @see #getListen()
	 * @generated
	 */
	void setListen(String value);

	/**
	 * Returns the value of the '<em><b>Display</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Display</em>' attribute.
	 * @see #setDisplay(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Display()
	 * @model
	 * @generated
	 */
	String getDisplay();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getDisplay <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display</em>' attribute.
	 * @see #getDisplay()
	 * @generated
	 */
	void setDisplay(String value);

	/**
	 * Returns the value of the '<em><b>Xauth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Xauth</em>' attribute.
	 * @see #setXauth(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Xauth()
	 * @model
	 * @generated
	 */
	String getXauth();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getXauth <em>Xauth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Xauth</em>' attribute.
	 * @see #getXauth()
	 * @generated
	 */
	void setXauth(String value);

	/**
	 * Returns the value of the '<em><b>Fullscreen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fullscreen</em>' attribute.
	 * @see #setFullscreen(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Fullscreen()
	 * @model
	 * @generated
	 */
	Boolean getFullscreen();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getFullscreen <em>Fullscreen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fullscreen</em>' attribute.
	 * @see #getFullscreen()
	 * @generated
	 */
	void setFullscreen(Boolean value);

	/**
	 * Returns the value of the '<em><b>Share Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Share Policy</em>' attribute.
	 * @see #setSharePolicy(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_SharePolicy()
	 * @model annotation="https://virtworkbench.org/definition words='allow-exclusive force-shared ignore'"
	 * @generated
	 */
	String getSharePolicy();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getSharePolicy <em>Share Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share Policy</em>' attribute.
	 * @see #getSharePolicy()
	 * @generated
	 */
	void setSharePolicy(String value);

	/**
	 * Returns the value of the '<em><b>Power Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Power Control</em>' attribute.
	 * @see #setPowerControl(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_PowerControl()
	 * @model
	 * @generated
	 */
	Boolean getPowerControl();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getPowerControl <em>Power Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power Control</em>' attribute.
	 * @see #getPowerControl()
	 * @generated
	 */
	void setPowerControl(Boolean value);

	/**
	 * Returns the value of the '<em><b>Socket</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Socket</em>' attribute.
	 * @see #setSocket(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Socket()
	 * @model
	 * @generated
	 */
	String getSocket();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getSocket <em>Socket</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Socket</em>' attribute.
	 * @see #getSocket()
	 * @generated
	 */
	void setSocket(String value);

	/**
	 * Returns the value of the '<em><b>Passwd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Passwd</em>' attribute.
	 * @see #setPasswd(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Passwd()
	 * @model
	 * @generated
	 */
	String getPasswd();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getPasswd <em>Passwd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passwd</em>' attribute.
	 * @see #getPasswd()
	 * @generated
	 */
	void setPasswd(String value);

	/**
	 * Returns the value of the '<em><b>Keymap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Keymap</em>' attribute.
	 * @see #setKeymap(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Keymap()
	 * @model
	 * @generated
	 */
	String getKeymap();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getKeymap <em>Keymap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keymap</em>' attribute.
	 * @see #getKeymap()
	 * @generated
	 */
	void setKeymap(String value);

	/**
	 * Returns the value of the '<em><b>Passwd Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Passwd Valid To</em>' attribute.
	 * @see #setPasswdValidTo(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_PasswdValidTo()
	 * @model
	 * @generated
	 */
	String getPasswdValidTo();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getPasswdValidTo <em>Passwd Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passwd Valid To</em>' attribute.
	 * @see #getPasswdValidTo()
	 * @generated
	 */
	void setPasswdValidTo(String value);

	/**
	 * Returns the value of the '<em><b>Connected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connected</em>' attribute.
	 * @see #setConnected(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Connected()
	 * @model annotation="https://virtworkbench.org/definition words='keep fail disconnect'"
	 * @generated
	 */
	String getConnected();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getConnected <em>Connected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connected</em>' attribute.
	 * @see #getConnected()
	 * @generated
	 */
	void setConnected(String value);

	/**
	 * Returns the value of the '<em><b>Default Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Default Mode</em>' attribute.
	 * @see #setDefaultMode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_DefaultMode()
	 * @model annotation="https://virtworkbench.org/definition words='any secure insecure'"
	 * @generated
	 */
	String getDefaultMode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getDefaultMode <em>Default Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Mode</em>' attribute.
	 * @see #getDefaultMode()
	 * @generated
	 */
	void setDefaultMode(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>P2p</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>P2p</em>' attribute.
	 * @see #setP2p(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_P2p()
	 * @model
	 * @generated
	 */
	Boolean getP2p();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getP2p <em>P2p</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>P2p</em>' attribute.
	 * @see #getP2p()
	 * @generated
	 */
	void setP2p(Boolean value);

	/**
	 * Returns the value of the '<em><b>Replace User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Replace User</em>' attribute.
	 * @see #setReplaceUser(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_ReplaceUser()
	 * @model
	 * @generated
	 */
	Boolean getReplaceUser();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getReplaceUser <em>Replace User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replace User</em>' attribute.
	 * @see #getReplaceUser()
	 * @generated
	 */
	void setReplaceUser(Boolean value);

	/**
	 * Returns the value of the '<em><b>Multi User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Multi User</em>' attribute.
	 * @see #setMultiUser(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_MultiUser()
	 * @model
	 * @generated
	 */
	Boolean getMultiUser();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getMultiUser <em>Multi User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multi User</em>' attribute.
	 * @see #getMultiUser()
	 * @generated
	 */
	void setMultiUser(Boolean value);

	/**
	 * Returns the value of the '<em><b>Listen Element</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Listen}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Listen Element</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_ListenElement()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='listen'"
	 * @generated
	 */
	EList<Listen> getListenElement();

	/**
	 * Returns the value of the '<em><b>Gl</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gl</em>' containment reference.
	 * @see #setGl(GraphicsGl)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Gl()
	 * @model containment="true"
	 * @generated
	 */
	GraphicsGl getGl();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getGl <em>Gl</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gl</em>' containment reference.
	 * @see #getGl()
	 * @generated
	 */
	void setGl(GraphicsGl value);

	/**
	 * Returns the value of the '<em><b>Audio</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audio</em>' containment reference.
	 * @see #setAudio(AudioReference)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Audio()
	 * @model containment="true"
	 * @generated
	 */
	AudioReference getAudio();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getAudio <em>Audio</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audio</em>' containment reference.
	 * @see #getAudio()
	 * @generated
	 */
	void setAudio(AudioReference value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.SpiceChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Channel()
	 * @model containment="true"
	 * @generated
	 */
	EList<SpiceChannel> getChannel();

	/**
	 * Returns the value of the '<em><b>Image</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Image</em>' containment reference.
	 * @see #setImage(SpiceCompression)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Image()
	 * @model containment="true"
	 * @generated
	 */
	SpiceCompression getImage();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getImage <em>Image</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image</em>' containment reference.
	 * @see #getImage()
	 * @generated
	 */
	void setImage(SpiceCompression value);

	/**
	 * Returns the value of the '<em><b>Jpeg</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Jpeg</em>' containment reference.
	 * @see #setJpeg(SpiceCompression)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Jpeg()
	 * @model containment="true"
	 * @generated
	 */
	SpiceCompression getJpeg();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getJpeg <em>Jpeg</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jpeg</em>' containment reference.
	 * @see #getJpeg()
	 * @generated
	 */
	void setJpeg(SpiceCompression value);

	/**
	 * Returns the value of the '<em><b>Zlib</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Zlib</em>' containment reference.
	 * @see #setZlib(SpiceCompression)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Zlib()
	 * @model containment="true"
	 * @generated
	 */
	SpiceCompression getZlib();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getZlib <em>Zlib</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zlib</em>' containment reference.
	 * @see #getZlib()
	 * @generated
	 */
	void setZlib(SpiceCompression value);

	/**
	 * Returns the value of the '<em><b>Playback</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Playback</em>' containment reference.
	 * @see #setPlayback(SpicePlayback)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Playback()
	 * @model containment="true"
	 * @generated
	 */
	SpicePlayback getPlayback();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getPlayback <em>Playback</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Playback</em>' containment reference.
	 * @see #getPlayback()
	 * @generated
	 */
	void setPlayback(SpicePlayback value);

	/**
	 * Returns the value of the '<em><b>Streaming</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Streaming</em>' containment reference.
	 * @see #setStreaming(SpiceStreaming)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Streaming()
	 * @model containment="true"
	 * @generated
	 */
	SpiceStreaming getStreaming();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getStreaming <em>Streaming</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Streaming</em>' containment reference.
	 * @see #getStreaming()
	 * @generated
	 */
	void setStreaming(SpiceStreaming value);

	/**
	 * Returns the value of the '<em><b>Clipboard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clipboard</em>' containment reference.
	 * @see #setClipboard(SpiceClipboard)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Clipboard()
	 * @model containment="true"
	 * @generated
	 */
	SpiceClipboard getClipboard();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getClipboard <em>Clipboard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clipboard</em>' containment reference.
	 * @see #getClipboard()
	 * @generated
	 */
	void setClipboard(SpiceClipboard value);

	/**
	 * Returns the value of the '<em><b>Mouse</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mouse</em>' containment reference.
	 * @see #setMouse(Mouse)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Mouse()
	 * @model containment="true"
	 * @generated
	 */
	Mouse getMouse();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getMouse <em>Mouse</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mouse</em>' containment reference.
	 * @see #getMouse()
	 * @generated
	 */
	void setMouse(Mouse value);

	/**
	 * Returns the value of the '<em><b>Filetransfer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Filetransfer</em>' containment reference.
	 * @see #setFiletransfer(SpiceFiletransfer)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphics_Filetransfer()
	 * @model containment="true"
	 * @generated
	 */
	SpiceFiletransfer getFiletransfer();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Graphics#getFiletransfer <em>Filetransfer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filetransfer</em>' containment reference.
	 * @see #getFiletransfer()
	 * @generated
	 */
	void setFiletransfer(SpiceFiletransfer value);

} // Graphics
