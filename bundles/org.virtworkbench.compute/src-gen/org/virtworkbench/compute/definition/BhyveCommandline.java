/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bhyve Commandline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <commandline>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.BhyveCommandline#getArg <em>Arg</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBhyveCommandline()
 * @model
 * @generated
 */
public interface BhyveCommandline extends EObject {
	/**
	 * Returns the value of the '<em><b>Arg</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.BhyveArg}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Arg</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBhyveCommandline_Arg()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition namespace='http://libvirt.org/schemas/domain/bhyve/1.0' prefix='bhyve'"
	 * @generated
	 */
	EList<BhyveArg> getArg();

} // BhyveCommandline
