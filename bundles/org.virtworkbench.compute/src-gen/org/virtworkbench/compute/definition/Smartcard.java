/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Smartcard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <smartcard>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Smartcard#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Smartcard#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Smartcard#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Smartcard#getDatabase <em>Database</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Smartcard#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Smartcard#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Smartcard#getLog <em>Log</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Smartcard#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Smartcard#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Smartcard#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmartcard()
 * @model
 * @generated
 */
public interface Smartcard extends EObject {
	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmartcard_Mode()
	 * @model annotation="https://virtworkbench.org/definition words='host host-certificates passthrough'"
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Smartcard#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmartcard_Type()
	 * @model annotation="https://virtworkbench.org/definition words='dev file pipe unix tcp udp null stdio vc pty spicevmc spiceport nmdm qemu-vdagent dbus'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Smartcard#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Certificate</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Certificate</em>' attribute list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmartcard_Certificate()
	 * @model unique="false"
	 *        annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	EList<String> getCertificate();

	/**
	 * Returns the value of the '<em><b>Database</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Database</em>' attribute.
	 * @see #setDatabase(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmartcard_Database()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getDatabase();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Smartcard#getDatabase <em>Database</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Database</em>' attribute.
	 * @see #getDatabase()
	 * @generated
	 */
	void setDatabase(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.CharacterSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmartcard_Source()
	 * @model containment="true"
	 * @generated
	 */
	EList<CharacterSource> getSource();

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Protocol</em>' containment reference.
	 * @see #setProtocol(CharacterProtocol)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmartcard_Protocol()
	 * @model containment="true"
	 * @generated
	 */
	CharacterProtocol getProtocol();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Smartcard#getProtocol <em>Protocol</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' containment reference.
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(CharacterProtocol value);

	/**
	 * Returns the value of the '<em><b>Log</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Log</em>' containment reference.
	 * @see #setLog(CharacterLog)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmartcard_Log()
	 * @model containment="true"
	 * @generated
	 */
	CharacterLog getLog();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Smartcard#getLog <em>Log</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Log</em>' containment reference.
	 * @see #getLog()
	 * @generated
	 */
	void setLog(CharacterLog value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(CharacterTarget)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmartcard_Target()
	 * @model containment="true"
	 * @generated
	 */
	CharacterTarget getTarget();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Smartcard#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(CharacterTarget value);

	/**
	 * Returns the value of the '<em><b>Acpi</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Acpi</em>' containment reference.
	 * @see #setAcpi(DeviceAcpi)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmartcard_Acpi()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAcpi getAcpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Smartcard#getAcpi <em>Acpi</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acpi</em>' containment reference.
	 * @see #getAcpi()
	 * @generated
	 */
	void setAcpi(DeviceAcpi value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' containment reference.
	 * @see #setAddress(DeviceAddress)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSmartcard_Address()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Smartcard#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(DeviceAddress value);

} // Smartcard
