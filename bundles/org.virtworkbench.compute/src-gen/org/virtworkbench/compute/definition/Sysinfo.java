/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sysinfo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <sysinfo>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Sysinfo#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Sysinfo#getBios <em>Bios</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Sysinfo#getSystem <em>System</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Sysinfo#getBaseBoard <em>Base Board</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Sysinfo#getChassis <em>Chassis</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Sysinfo#getOemStrings <em>Oem Strings</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Sysinfo#getEntry <em>Entry</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSysinfo()
 * @model
 * @generated
 */
public interface Sysinfo extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSysinfo_Type()
	 * @model annotation="https://virtworkbench.org/definition words='smbios fwcfg'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Sysinfo#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Bios</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bios</em>' containment reference.
	 * @see #setBios(SysinfoBios)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSysinfo_Bios()
	 * @model containment="true"
	 * @generated
	 */
	SysinfoBios getBios();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Sysinfo#getBios <em>Bios</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bios</em>' containment reference.
	 * @see #getBios()
	 * @generated
	 */
	void setBios(SysinfoBios value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>System</em>' containment reference.
	 * @see #setSystem(SysinfoTable)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSysinfo_System()
	 * @model containment="true"
	 * @generated
	 */
	SysinfoTable getSystem();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Sysinfo#getSystem <em>System</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' containment reference.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(SysinfoTable value);

	/**
	 * Returns the value of the '<em><b>Base Board</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.BaseBoard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Base Board</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSysinfo_BaseBoard()
	 * @model containment="true"
	 * @generated
	 */
	EList<BaseBoard> getBaseBoard();

	/**
	 * Returns the value of the '<em><b>Chassis</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chassis</em>' containment reference.
	 * @see #setChassis(Chassis)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSysinfo_Chassis()
	 * @model containment="true"
	 * @generated
	 */
	Chassis getChassis();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Sysinfo#getChassis <em>Chassis</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chassis</em>' containment reference.
	 * @see #getChassis()
	 * @generated
	 */
	void setChassis(Chassis value);

	/**
	 * Returns the value of the '<em><b>Oem Strings</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Oem Strings</em>' containment reference.
	 * @see #setOemStrings(OemStrings)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSysinfo_OemStrings()
	 * @model containment="true"
	 * @generated
	 */
	OemStrings getOemStrings();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Sysinfo#getOemStrings <em>Oem Strings</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Oem Strings</em>' containment reference.
	 * @see #getOemStrings()
	 * @generated
	 */
	void setOemStrings(OemStrings value);

	/**
	 * Returns the value of the '<em><b>Entry</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.FwcfgEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entry</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSysinfo_Entry()
	 * @model containment="true"
	 * @generated
	 */
	EList<FwcfgEntry> getEntry();

} // Sysinfo
