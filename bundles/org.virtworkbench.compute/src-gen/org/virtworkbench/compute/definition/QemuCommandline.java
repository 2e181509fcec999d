/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Qemu Commandline</b></em>'.
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
 *   <li>{@link org.virtworkbench.compute.definition.QemuCommandline#getArg <em>Arg</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.QemuCommandline#getEnv <em>Env</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getQemuCommandline()
 * @model
 * @generated
 */
public interface QemuCommandline extends EObject {
	/**
	 * Returns the value of the '<em><b>Arg</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.QemuArg}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Arg</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getQemuCommandline_Arg()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition namespace='http://libvirt.org/schemas/domain/qemu/1.0' prefix='qemu'"
	 * @generated
	 */
	EList<QemuArg> getArg();

	/**
	 * Returns the value of the '<em><b>Env</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.QemuEnv}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Env</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getQemuCommandline_Env()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition namespace='http://libvirt.org/schemas/domain/qemu/1.0' prefix='qemu'"
	 * @generated
	 */
	EList<QemuEnv> getEnv();

} // QemuCommandline
