/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Transient</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <transient>} of {@code devices.disk}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DiskTransient#getShareBacking <em>Share Backing</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskTransient()
 * @model
 * @generated
 */
public interface DiskTransient extends EObject {
	/**
	 * Returns the value of the '<em><b>Share Backing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Share Backing</em>' attribute.
	 * @see #setShareBacking(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskTransient_ShareBacking()
	 * @model
	 * @generated
	 */
	Boolean getShareBacking();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskTransient#getShareBacking <em>Share Backing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share Backing</em>' attribute.
	 * @see #getShareBacking()
	 * @generated
	 */
	void setShareBacking(Boolean value);

} // DiskTransient
