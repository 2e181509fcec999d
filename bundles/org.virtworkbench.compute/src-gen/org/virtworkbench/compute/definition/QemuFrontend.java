/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Qemu Frontend</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <frontend>} of {@code override.device}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.QemuFrontend#getProperty <em>Property</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getQemuFrontend()
 * @model
 * @generated
 */
public interface QemuFrontend extends EObject {
	/**
	 * Returns the value of the '<em><b>Property</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.QemuProperty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Property</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getQemuFrontend_Property()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition namespace='http://libvirt.org/schemas/domain/qemu/1.0' prefix='qemu'"
	 * @generated
	 */
	EList<QemuProperty> getProperty();

} // QemuFrontend
