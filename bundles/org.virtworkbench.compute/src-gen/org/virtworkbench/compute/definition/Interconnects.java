/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interconnects</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <interconnects>} of {@code cpu.numa}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Interconnects#getLatency <em>Latency</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Interconnects#getBandwidth <em>Bandwidth</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterconnects()
 * @model
 * @generated
 */
public interface Interconnects extends EObject {
	/**
	 * Returns the value of the '<em><b>Latency</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.NumaLatency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Latency</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterconnects_Latency()
	 * @model containment="true"
	 * @generated
	 */
	EList<NumaLatency> getLatency();

	/**
	 * Returns the value of the '<em><b>Bandwidth</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.NumaBandwidth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bandwidth</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterconnects_Bandwidth()
	 * @model containment="true"
	 * @generated
	 */
	EList<NumaBandwidth> getBandwidth();

} // Interconnects
