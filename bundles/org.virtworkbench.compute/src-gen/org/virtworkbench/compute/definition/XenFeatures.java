/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Xen Features</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <xen>} of {@code features}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.XenFeatures#getE820_host <em>E820 host</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.XenFeatures#getPassthrough <em>Passthrough</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getXenFeatures()
 * @model
 * @generated
 */
public interface XenFeatures extends EObject {
	/**
	 * Returns the value of the '<em><b>E820 host</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>E820 host</em>' containment reference.
	 * @see #setE820_host(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getXenFeatures_E820_host()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getE820_host();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.XenFeatures#getE820_host <em>E820 host</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>E820 host</em>' containment reference.
	 * @see #getE820_host()
	 * @generated
	 */
	void setE820_host(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Passthrough</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Passthrough</em>' containment reference.
	 * @see #setPassthrough(XenPassthrough)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getXenFeatures_Passthrough()
	 * @model containment="true"
	 * @generated
	 */
	XenPassthrough getPassthrough();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.XenFeatures#getPassthrough <em>Passthrough</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passthrough</em>' containment reference.
	 * @see #getPassthrough()
	 * @generated
	 */
	void setPassthrough(XenPassthrough value);

} // XenFeatures
