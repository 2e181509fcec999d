/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Qemu Capabilities</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <capabilities>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.QemuCapabilities#getAdd <em>Add</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.QemuCapabilities#getDel <em>Del</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getQemuCapabilities()
 * @model
 * @generated
 */
public interface QemuCapabilities extends EObject {
	/**
	 * Returns the value of the '<em><b>Add</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.QemuAdd}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Add</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getQemuCapabilities_Add()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition namespace='http://libvirt.org/schemas/domain/qemu/1.0' prefix='qemu'"
	 * @generated
	 */
	EList<QemuAdd> getAdd();

	/**
	 * Returns the value of the '<em><b>Del</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.QemuDel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Del</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getQemuCapabilities_Del()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition namespace='http://libvirt.org/schemas/domain/qemu/1.0' prefix='qemu'"
	 * @generated
	 */
	EList<QemuDel> getDel();

} // QemuCapabilities
