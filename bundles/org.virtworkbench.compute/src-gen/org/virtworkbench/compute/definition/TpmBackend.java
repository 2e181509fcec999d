/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tpm Backend</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <backend>} of {@code devices.tpm}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.TpmBackend#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.TpmBackend#getVersion <em>Version</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.TpmBackend#getPersistent_state <em>Persistent state</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.TpmBackend#getDevice <em>Device</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.TpmBackend#getSource <em>Source</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.TpmBackend#getEncryption <em>Encryption</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.TpmBackend#getActive_pcr_banks <em>Active pcr banks</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.TpmBackend#getProfile <em>Profile</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTpmBackend()
 * @model
 * @generated
 */
public interface TpmBackend extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTpmBackend_Type()
	 * @model annotation="https://virtworkbench.org/definition words='passthrough emulator external'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.TpmBackend#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTpmBackend_Version()
	 * @model annotation="https://virtworkbench.org/definition words='1.2 2.0'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.TpmBackend#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Persistent state</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Persistent state</em>' attribute.
	 * @see #setPersistent_state(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTpmBackend_Persistent_state()
	 * @model
	 * @generated
	 */
	Boolean getPersistent_state();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.TpmBackend#getPersistent_state <em>Persistent state</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Persistent state</em>' attribute.
	 * @see #getPersistent_state()
	 * @generated
	 */
	void setPersistent_state(Boolean value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device</em>' containment reference.
	 * @see #setDevice(TpmDevice)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTpmBackend_Device()
	 * @model containment="true"
	 * @generated
	 */
	TpmDevice getDevice();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.TpmBackend#getDevice <em>Device</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' containment reference.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(TpmDevice value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(TpmBackendSource)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTpmBackend_Source()
	 * @model containment="true"
	 * @generated
	 */
	TpmBackendSource getSource();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.TpmBackend#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(TpmBackendSource value);

	/**
	 * Returns the value of the '<em><b>Encryption</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Encryption</em>' containment reference.
	 * @see #setEncryption(TpmBackendEncryption)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTpmBackend_Encryption()
	 * @model containment="true"
	 * @generated
	 */
	TpmBackendEncryption getEncryption();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.TpmBackend#getEncryption <em>Encryption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encryption</em>' containment reference.
	 * @see #getEncryption()
	 * @generated
	 */
	void setEncryption(TpmBackendEncryption value);

	/**
	 * Returns the value of the '<em><b>Active pcr banks</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Active pcr banks</em>' containment reference.
	 * @see #setActive_pcr_banks(ActivePcrBanks)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTpmBackend_Active_pcr_banks()
	 * @model containment="true"
	 * @generated
	 */
	ActivePcrBanks getActive_pcr_banks();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.TpmBackend#getActive_pcr_banks <em>Active pcr banks</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active pcr banks</em>' containment reference.
	 * @see #getActive_pcr_banks()
	 * @generated
	 */
	void setActive_pcr_banks(ActivePcrBanks value);

	/**
	 * Returns the value of the '<em><b>Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Profile</em>' containment reference.
	 * @see #setProfile(Profile)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getTpmBackend_Profile()
	 * @model containment="true"
	 * @generated
	 */
	Profile getProfile();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.TpmBackend#getProfile <em>Profile</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profile</em>' containment reference.
	 * @see #getProfile()
	 * @generated
	 */
	void setProfile(Profile value);

} // TpmBackend
