/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device Boot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <boot>} of {@code devices.disk}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceBoot#getOrder <em>Order</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DeviceBoot#getLoadparm <em>Loadparm</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceBoot()
 * @model
 * @generated
 */
public interface DeviceBoot extends EObject {
	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 is tried first; not together with os.boot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceBoot_Order()
	 * @model
	 * @generated
	 */
	Long getOrder();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceBoot#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(Long value);

	/**
	 * Returns the value of the '<em><b>Loadparm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Loadparm</em>' attribute.
	 * @see #setLoadparm(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDeviceBoot_Loadparm()
	 * @model
	 * @generated
	 */
	String getLoadparm();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DeviceBoot#getLoadparm <em>Loadparm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loadparm</em>' attribute.
	 * @see #getLoadparm()
	 * @generated
	 */
	void setLoadparm(String value);

} // DeviceBoot
