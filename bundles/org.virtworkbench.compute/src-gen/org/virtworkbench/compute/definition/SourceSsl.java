/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Ssl</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <ssl>} of {@code os.nvram.source}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.SourceSsl#getVerify <em>Verify</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSourceSsl()
 * @model
 * @generated
 */
public interface SourceSsl extends EObject {
	/**
	 * Returns the value of the '<em><b>Verify</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verify</em>' attribute.
	 * @see #setVerify(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSourceSsl_Verify()
	 * @model
	 * @generated
	 */
	Boolean getVerify();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.SourceSsl#getVerify <em>Verify</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verify</em>' attribute.
	 * @see #getVerify()
	 * @generated
	 */
	void setVerify(Boolean value);

} // SourceSsl
