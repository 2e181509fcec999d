/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Active Pcr Banks</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <active_pcr_banks>} of {@code devices.tpm.backend}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.ActivePcrBanks#isSha1 <em>Sha1</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ActivePcrBanks#isSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ActivePcrBanks#isSha384 <em>Sha384</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ActivePcrBanks#isSha512 <em>Sha512</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getActivePcrBanks()
 * @model
 * @generated
 */
public interface ActivePcrBanks extends EObject {
	/**
	 * Returns the value of the '<em><b>Sha1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha1</em>' attribute.
	 * @see #setSha1(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getActivePcrBanks_Sha1()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isSha1();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ActivePcrBanks#isSha1 <em>Sha1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha1</em>' attribute.
	 * @see #isSha1()
	 * @generated
	 */
	void setSha1(boolean value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getActivePcrBanks_Sha256()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isSha256();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ActivePcrBanks#isSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #isSha256()
	 * @generated
	 */
	void setSha256(boolean value);

	/**
	 * Returns the value of the '<em><b>Sha384</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha384</em>' attribute.
	 * @see #setSha384(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getActivePcrBanks_Sha384()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isSha384();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ActivePcrBanks#isSha384 <em>Sha384</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha384</em>' attribute.
	 * @see #isSha384()
	 * @generated
	 */
	void setSha384(boolean value);

	/**
	 * Returns the value of the '<em><b>Sha512</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha512</em>' attribute.
	 * @see #setSha512(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getActivePcrBanks_Sha512()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isSha512();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ActivePcrBanks#isSha512 <em>Sha512</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha512</em>' attribute.
	 * @see #isSha512()
	 * @generated
	 */
	void setSha512(boolean value);

} // ActivePcrBanks
