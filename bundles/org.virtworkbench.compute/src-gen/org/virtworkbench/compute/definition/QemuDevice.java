/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Qemu Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <device>} of {@code override}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.QemuDevice#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.QemuDevice#getFrontend <em>Frontend</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getQemuDevice()
 * @model
 * @generated
 */
public interface QemuDevice extends EObject {
	/**
	 * Returns the value of the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alias</em>' attribute.
	 * @see #setAlias(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getQemuDevice_Alias()
	 * @model
	 * @generated
	 */
	String getAlias();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.QemuDevice#getAlias <em>Alias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alias</em>' attribute.
	 * @see #getAlias()
	 * @generated
	 */
	void setAlias(String value);

	/**
	 * Returns the value of the '<em><b>Frontend</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frontend</em>' containment reference.
	 * @see #setFrontend(QemuFrontend)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getQemuDevice_Frontend()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition namespace='http://libvirt.org/schemas/domain/qemu/1.0' prefix='qemu'"
	 * @generated
	 */
	QemuFrontend getFrontend();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.QemuDevice#getFrontend <em>Frontend</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frontend</em>' containment reference.
	 * @see #getFrontend()
	 * @generated
	 */
	void setFrontend(QemuFrontend value);

} // QemuDevice
