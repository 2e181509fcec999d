/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Spice Compression</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <image>} or {@code <jpeg>} or {@code <zlib>} of {@code devices.graphics}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.SpiceCompression#getCompression <em>Compression</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSpiceCompression()
 * @model
 * @generated
 */
public interface SpiceCompression extends EObject {
	/**
	 * Returns the value of the '<em><b>Compression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Compression</em>' attribute.
	 * @see #setCompression(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSpiceCompression_Compression()
	 * @model annotation="https://virtworkbench.org/definition words='auto_glz auto_lz quic glz lz off auto never always'"
	 * @generated
	 */
	String getCompression();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.SpiceCompression#getCompression <em>Compression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compression</em>' attribute.
	 * @see #getCompression()
	 * @generated
	 */
	void setCompression(String value);

} // SpiceCompression
