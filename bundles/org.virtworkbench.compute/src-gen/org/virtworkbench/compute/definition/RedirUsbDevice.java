/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Redir Usb Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <usbdev>} of {@code devices.redirfilter}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.RedirUsbDevice#getAllow <em>Allow</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.RedirUsbDevice#getClass_ <em>Class</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.RedirUsbDevice#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.RedirUsbDevice#getProduct <em>Product</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.RedirUsbDevice#getVersion <em>Version</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirUsbDevice()
 * @model
 * @generated
 */
public interface RedirUsbDevice extends EObject {
	/**
	 * Returns the value of the '<em><b>Allow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Allow</em>' attribute.
	 * @see #setAllow(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirUsbDevice_Allow()
	 * @model
	 * @generated
	 */
	Boolean getAllow();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.RedirUsbDevice#getAllow <em>Allow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allow</em>' attribute.
	 * @see #getAllow()
	 * @generated
	 */
	void setAllow(Boolean value);

	/**
	 * Returns the value of the '<em><b>Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Class</em>' attribute.
	 * @see #setClass(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirUsbDevice_Class()
	 * @model
	 * @generated
	 */
	String getClass_();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.RedirUsbDevice#getClass_ <em>Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Class</em>' attribute.
	 * @see #getClass_()
	 * @generated
	 */
	void setClass(String value);

	/**
	 * Returns the value of the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vendor</em>' attribute.
	 * @see #setVendor(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirUsbDevice_Vendor()
	 * @model
	 * @generated
	 */
	String getVendor();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.RedirUsbDevice#getVendor <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor</em>' attribute.
	 * @see #getVendor()
	 * @generated
	 */
	void setVendor(String value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Product</em>' attribute.
	 * @see #setProduct(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirUsbDevice_Product()
	 * @model
	 * @generated
	 */
	String getProduct();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.RedirUsbDevice#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' attribute.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getRedirUsbDevice_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.RedirUsbDevice#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

} // RedirUsbDevice
