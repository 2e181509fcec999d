/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Character Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The host end of a character device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.CharacterSource#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CharacterSource#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CharacterSource#getHost <em>Host</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CharacterSource#getService <em>Service</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CharacterSource#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CharacterSource#getMaster <em>Master</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CharacterSource#getSlave <em>Slave</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CharacterSource#getAppend <em>Append</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CharacterSource#getTls <em>Tls</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CharacterSource#getReconnect <em>Reconnect</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CharacterSource#getSeclabel <em>Seclabel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CharacterSource#getClipboard <em>Clipboard</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.CharacterSource#getMouse <em>Mouse</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource()
 * @model
 * @generated
 */
public interface CharacterSource extends EObject {
	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource_Mode()
	 * @model
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CharacterSource#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CharacterSource#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource_Host()
	 * @model
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CharacterSource#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Service</em>' attribute.
	 * @see #setService(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource_Service()
	 * @model
	 * @generated
	 */
	String getService();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CharacterSource#getService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' attribute.
	 * @see #getService()
	 * @generated
	 */
	void setService(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource_Channel()
	 * @model
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CharacterSource#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

	/**
	 * Returns the value of the '<em><b>Master</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Master</em>' attribute.
	 * @see #setMaster(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource_Master()
	 * @model
	 * @generated
	 */
	String getMaster();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CharacterSource#getMaster <em>Master</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Master</em>' attribute.
	 * @see #getMaster()
	 * @generated
	 */
	void setMaster(String value);

	/**
	 * Returns the value of the '<em><b>Slave</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slave</em>' attribute.
	 * @see #setSlave(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource_Slave()
	 * @model
	 * @generated
	 */
	String getSlave();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CharacterSource#getSlave <em>Slave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slave</em>' attribute.
	 * @see #getSlave()
	 * @generated
	 */
	void setSlave(String value);

	/**
	 * Returns the value of the '<em><b>Append</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Append</em>' attribute.
	 * @see #setAppend(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource_Append()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getAppend();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CharacterSource#getAppend <em>Append</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Append</em>' attribute.
	 * @see #getAppend()
	 * @generated
	 */
	void setAppend(Boolean value);

	/**
	 * Returns the value of the '<em><b>Tls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tls</em>' attribute.
	 * @see #setTls(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource_Tls()
	 * @model
	 * @generated
	 */
	Boolean getTls();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CharacterSource#getTls <em>Tls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tls</em>' attribute.
	 * @see #getTls()
	 * @generated
	 */
	void setTls(Boolean value);

	/**
	 * Returns the value of the '<em><b>Reconnect</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reconnect</em>' containment reference.
	 * @see #setReconnect(Reconnect)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource_Reconnect()
	 * @model containment="true"
	 * @generated
	 */
	Reconnect getReconnect();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CharacterSource#getReconnect <em>Reconnect</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reconnect</em>' containment reference.
	 * @see #getReconnect()
	 * @generated
	 */
	void setReconnect(Reconnect value);

	/**
	 * Returns the value of the '<em><b>Seclabel</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.SourceSeclabel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seclabel</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource_Seclabel()
	 * @model containment="true"
	 * @generated
	 */
	EList<SourceSeclabel> getSeclabel();

	/**
	 * Returns the value of the '<em><b>Clipboard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clipboard</em>' containment reference.
	 * @see #setClipboard(SpiceClipboard)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource_Clipboard()
	 * @model containment="true"
	 * @generated
	 */
	SpiceClipboard getClipboard();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CharacterSource#getClipboard <em>Clipboard</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCharacterSource_Mouse()
	 * @model containment="true"
	 * @generated
	 */
	Mouse getMouse();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.CharacterSource#getMouse <em>Mouse</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mouse</em>' containment reference.
	 * @see #getMouse()
	 * @generated
	 */
	void setMouse(Mouse value);

} // CharacterSource
