/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lxc Namespace</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <namespace>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.LxcNamespace#getSharenet <em>Sharenet</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcNamespace#getShareipc <em>Shareipc</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcNamespace#getShareuts <em>Shareuts</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcNamespace()
 * @model
 * @generated
 */
public interface LxcNamespace extends EObject {
	/**
	 * Returns the value of the '<em><b>Sharenet</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sharenet</em>' containment reference.
	 * @see #setSharenet(LxcSharenet)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcNamespace_Sharenet()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition namespace='http://libvirt.org/schemas/domain/lxc/1.0' prefix='lxc'"
	 * @generated
	 */
	LxcSharenet getSharenet();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcNamespace#getSharenet <em>Sharenet</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sharenet</em>' containment reference.
	 * @see #getSharenet()
	 * @generated
	 */
	void setSharenet(LxcSharenet value);

	/**
	 * Returns the value of the '<em><b>Shareipc</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shareipc</em>' containment reference.
	 * @see #setShareipc(LxcShareipc)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcNamespace_Shareipc()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition namespace='http://libvirt.org/schemas/domain/lxc/1.0' prefix='lxc'"
	 * @generated
	 */
	LxcShareipc getShareipc();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcNamespace#getShareipc <em>Shareipc</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shareipc</em>' containment reference.
	 * @see #getShareipc()
	 * @generated
	 */
	void setShareipc(LxcShareipc value);

	/**
	 * Returns the value of the '<em><b>Shareuts</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shareuts</em>' containment reference.
	 * @see #setShareuts(LxcShareuts)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcNamespace_Shareuts()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition namespace='http://libvirt.org/schemas/domain/lxc/1.0' prefix='lxc'"
	 * @generated
	 */
	LxcShareuts getShareuts();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcNamespace#getShareuts <em>Shareuts</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shareuts</em>' containment reference.
	 * @see #getShareuts()
	 * @generated
	 */
	void setShareuts(LxcShareuts value);

} // LxcNamespace
