/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Launch Security</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <launchSecurity>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.LaunchSecurity#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LaunchSecurity#getKernelHashes <em>Kernel Hashes</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LaunchSecurity#getCbitpos <em>Cbitpos</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LaunchSecurity#getReducedPhysBits <em>Reduced Phys Bits</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LaunchSecurity#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LaunchSecurity#getHandle <em>Handle</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LaunchSecurity#getDhCert <em>Dh Cert</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LaunchSecurity#getSession <em>Session</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLaunchSecurity()
 * @model
 * @generated
 */
public interface LaunchSecurity extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLaunchSecurity_Type()
	 * @model annotation="https://virtworkbench.org/definition words='sev s390-pv'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LaunchSecurity#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Kernel Hashes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kernel Hashes</em>' attribute.
	 * @see #setKernelHashes(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLaunchSecurity_KernelHashes()
	 * @model
	 * @generated
	 */
	Boolean getKernelHashes();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LaunchSecurity#getKernelHashes <em>Kernel Hashes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel Hashes</em>' attribute.
	 * @see #getKernelHashes()
	 * @generated
	 */
	void setKernelHashes(Boolean value);

	/**
	 * Returns the value of the '<em><b>Cbitpos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cbitpos</em>' attribute.
	 * @see #setCbitpos(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLaunchSecurity_Cbitpos()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getCbitpos();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LaunchSecurity#getCbitpos <em>Cbitpos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cbitpos</em>' attribute.
	 * @see #getCbitpos()
	 * @generated
	 */
	void setCbitpos(Long value);

	/**
	 * Returns the value of the '<em><b>Reduced Phys Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reduced Phys Bits</em>' attribute.
	 * @see #setReducedPhysBits(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLaunchSecurity_ReducedPhysBits()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getReducedPhysBits();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LaunchSecurity#getReducedPhysBits <em>Reduced Phys Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reduced Phys Bits</em>' attribute.
	 * @see #getReducedPhysBits()
	 * @generated
	 */
	void setReducedPhysBits(Long value);

	/**
	 * Returns the value of the '<em><b>Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Policy</em>' attribute.
	 * @see #setPolicy(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLaunchSecurity_Policy()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getPolicy();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LaunchSecurity#getPolicy <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' attribute.
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(String value);

	/**
	 * Returns the value of the '<em><b>Handle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Handle</em>' attribute.
	 * @see #setHandle(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLaunchSecurity_Handle()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getHandle();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LaunchSecurity#getHandle <em>Handle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handle</em>' attribute.
	 * @see #getHandle()
	 * @generated
	 */
	void setHandle(Long value);

	/**
	 * Returns the value of the '<em><b>Dh Cert</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dh Cert</em>' attribute.
	 * @see #setDhCert(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLaunchSecurity_DhCert()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getDhCert();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LaunchSecurity#getDhCert <em>Dh Cert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dh Cert</em>' attribute.
	 * @see #getDhCert()
	 * @generated
	 */
	void setDhCert(String value);

	/**
	 * Returns the value of the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session</em>' attribute.
	 * @see #setSession(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLaunchSecurity_Session()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getSession();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LaunchSecurity#getSession <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' attribute.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(String value);

} // LaunchSecurity
