/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Redirdev</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <redirdev>} of {@code devices}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Redirdev#getBus <em>Bus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Redirdev#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Redirdev#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Redirdev#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Redirdev#getLog <em>Log</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Redirdev#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Redirdev#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Redirdev#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirdev()
 * @model
 * @generated
 */
public interface Redirdev extends EObject {
	/**
	 * Returns the value of the '<em><b>Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bus</em>' attribute.
	 * @see #setBus(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirdev_Bus()
	 * @model annotation="https://virtworkbench.org/definition words='usb'"
	 * @generated
	 */
	String getBus();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Redirdev#getBus <em>Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus</em>' attribute.
	 * @see #getBus()
	 * @generated
	 */
	void setBus(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirdev_Type()
	 * @model annotation="https://virtworkbench.org/definition words='dev file pipe unix tcp udp null stdio vc pty spicevmc spiceport nmdm qemu-vdagent dbus'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Redirdev#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.CharacterSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirdev_Source()
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirdev_Protocol()
	 * @model containment="true"
	 * @generated
	 */
	CharacterProtocol getProtocol();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Redirdev#getProtocol <em>Protocol</em>}' containment reference.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirdev_Log()
	 * @model containment="true"
	 * @generated
	 */
	CharacterLog getLog();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Redirdev#getLog <em>Log</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Log</em>' containment reference.
	 * @see #getLog()
	 * @generated
	 */
	void setLog(CharacterLog value);

	/**
	 * Returns the value of the '<em><b>Boot</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Boot</em>' containment reference.
	 * @see #setBoot(DeviceBoot)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirdev_Boot()
	 * @model containment="true"
	 * @generated
	 */
	DeviceBoot getBoot();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Redirdev#getBoot <em>Boot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot</em>' containment reference.
	 * @see #getBoot()
	 * @generated
	 */
	void setBoot(DeviceBoot value);

	/**
	 * Returns the value of the '<em><b>Alias</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alias</em>' containment reference.
	 * @see #setAlias(Alias)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirdev_Alias()
	 * @model containment="true"
	 * @generated
	 */
	Alias getAlias();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Redirdev#getAlias <em>Alias</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alias</em>' containment reference.
	 * @see #getAlias()
	 * @generated
	 */
	void setAlias(Alias value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' containment reference.
	 * @see #setAddress(DeviceAddress)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirdev_Address()
	 * @model containment="true"
	 * @generated
	 */
	DeviceAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Redirdev#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(DeviceAddress value);

} // Redirdev
