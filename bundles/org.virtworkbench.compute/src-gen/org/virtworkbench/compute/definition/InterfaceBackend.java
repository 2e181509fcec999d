/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface Backend</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <backend>} of {@code devices.interface}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceBackend#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceBackend#getTap <em>Tap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceBackend#getVhost <em>Vhost</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceBackend#getLogFile <em>Log File</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceBackend()
 * @model
 * @generated
 */
public interface InterfaceBackend extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceBackend_Type()
	 * @model annotation="https://virtworkbench.org/definition words='passt'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceBackend#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Tap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tap</em>' attribute.
	 * @see #setTap(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceBackend_Tap()
	 * @model
	 * @generated
	 */
	String getTap();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceBackend#getTap <em>Tap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tap</em>' attribute.
	 * @see #getTap()
	 * @generated
	 */
	void setTap(String value);

	/**
	 * Returns the value of the '<em><b>Vhost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vhost</em>' attribute.
	 * @see #setVhost(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceBackend_Vhost()
	 * @model
	 * @generated
	 */
	String getVhost();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceBackend#getVhost <em>Vhost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vhost</em>' attribute.
	 * @see #getVhost()
	 * @generated
	 */
	void setVhost(String value);

	/**
	 * Returns the value of the '<em><b>Log File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Log File</em>' attribute.
	 * @see #setLogFile(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceBackend_LogFile()
	 * @model
	 * @generated
	 */
	String getLogFile();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceBackend#getLogFile <em>Log File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Log File</em>' attribute.
	 * @see #getLogFile()
	 * @generated
	 */
	void setLogFile(String value);

} // InterfaceBackend
