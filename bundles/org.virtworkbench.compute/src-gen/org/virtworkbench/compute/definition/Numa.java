/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Numa</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <numa>} of {@code cpu}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Numa#getCell <em>Cell</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Numa#getInterconnects <em>Interconnects</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNuma()
 * @model
 * @generated
 */
public interface Numa extends EObject {
	/**
	 * Returns the value of the '<em><b>Cell</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.NumaCell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cell</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNuma_Cell()
	 * @model containment="true"
	 * @generated
	 */
	EList<NumaCell> getCell();

	/**
	 * Returns the value of the '<em><b>Interconnects</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interconnects</em>' containment reference.
	 * @see #setInterconnects(Interconnects)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNuma_Interconnects()
	 * @model containment="true"
	 * @generated
	 */
	Interconnects getInterconnects();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Numa#getInterconnects <em>Interconnects</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interconnects</em>' containment reference.
	 * @see #getInterconnects()
	 * @generated
	 */
	void setInterconnects(Interconnects value);

} // Numa
