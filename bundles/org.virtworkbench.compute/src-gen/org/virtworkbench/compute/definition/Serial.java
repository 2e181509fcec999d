/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Serial</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <serial>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Serial#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Serial#getTty <em>Tty</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Serial#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Serial#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Serial#getLog <em>Log</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Serial#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Serial#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Serial#getAcpi <em>Acpi</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Serial#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSerial()
 * @model
 * @generated
 */
public interface Serial extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSerial_Type()
	 * @model annotation="https://virtworkbench.org/definition words='dev file pipe unix tcp udp null stdio vc pty spicevmc spiceport nmdm qemu-vdagent dbus'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Serial#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Tty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tty</em>' attribute.
	 * @see #setTty(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSerial_Tty()
	 * @model
	 * @generated
	 */
	String getTty();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Serial#getTty <em>Tty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tty</em>' attribute.
	 * @see #getTty()
	 * @generated
	 */
	void setTty(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.CharacterSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSerial_Source()
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSerial_Protocol()
	 * @model containment="true"
	 * @generated
	 */
	CharacterProtocol getProtocol();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Serial#getProtocol <em>Protocol</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSerial_Log()
	 * @model containment="true"
	 * @generated
	 */
	CharacterLog getLog();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Serial#getLog <em>Log</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSerial_Target()
	 * @model containment="true"
	 * @generated
	 */
	CharacterTarget getTarget();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Serial#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(CharacterTarget value);

	/**
	 * Returns the value of the '<em><b>Alias</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alias</em>' containment reference.
	 * @see #setAlias(Alias)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSerial_Alias()
	 * @model containment="true"
	 * @generated
	 */
	Alias getAlias();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Serial#getAlias <em>Alias</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alias</em>' containment reference.
	 * @see #getAlias()
	 * @generated
	 */
	void setAlias(Alias value);

	/**
	 * Returns the value of the '<em><b>Acpi</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Acpi</em>' containment reference.
	 * @see #setAcpi(DeviceAcpi)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSerial_Acpi()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAcpi getAcpi();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Serial#getAcpi <em>Acpi</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSerial_Address()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Serial#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(DeviceAddress value);

} // Serial
