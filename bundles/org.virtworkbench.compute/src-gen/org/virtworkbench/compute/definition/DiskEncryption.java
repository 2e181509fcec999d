/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Encryption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <encryption>} of {@code devices.disk}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DiskEncryption#getFormat <em>Format</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskEncryption#getEngine <em>Engine</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskEncryption#getSecret <em>Secret</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskEncryption#getCipher <em>Cipher</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskEncryption#getIvgen <em>Ivgen</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskEncryption()
 * @model
 * @generated
 */
public interface DiskEncryption extends EObject {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskEncryption_Format()
	 * @model annotation="https://virtworkbench.org/definition words='default qcow luks luks2'"
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskEncryption#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Engine</em>' attribute.
	 * @see #setEngine(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskEncryption_Engine()
	 * @model annotation="https://virtworkbench.org/definition words='qemu librbd'"
	 * @generated
	 */
	String getEngine();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskEncryption#getEngine <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Engine</em>' attribute.
	 * @see #getEngine()
	 * @generated
	 */
	void setEngine(String value);

	/**
	 * Returns the value of the '<em><b>Secret</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Secret</em>' containment reference.
	 * @see #setSecret(EncryptionSecret)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskEncryption_Secret()
	 * @model containment="true"
	 * @generated
	 */
	EncryptionSecret getSecret();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskEncryption#getSecret <em>Secret</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secret</em>' containment reference.
	 * @see #getSecret()
	 * @generated
	 */
	void setSecret(EncryptionSecret value);

	/**
	 * Returns the value of the '<em><b>Cipher</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cipher</em>' containment reference.
	 * @see #setCipher(EncryptionCipher)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskEncryption_Cipher()
	 * @model containment="true"
	 * @generated
	 */
	EncryptionCipher getCipher();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskEncryption#getCipher <em>Cipher</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cipher</em>' containment reference.
	 * @see #getCipher()
	 * @generated
	 */
	void setCipher(EncryptionCipher value);

	/**
	 * Returns the value of the '<em><b>Ivgen</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ivgen</em>' containment reference.
	 * @see #setIvgen(Ivgen)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskEncryption_Ivgen()
	 * @model containment="true"
	 * @generated
	 */
	Ivgen getIvgen();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskEncryption#getIvgen <em>Ivgen</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ivgen</em>' containment reference.
	 * @see #getIvgen()
	 * @generated
	 */
	void setIvgen(Ivgen value);

} // DiskEncryption
