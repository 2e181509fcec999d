/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Loader</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <loader>} of {@code os}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Loader#getReadonly <em>Readonly</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Loader#getSecure <em>Secure</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Loader#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Loader#getStateless <em>Stateless</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Loader#getFormat <em>Format</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Loader#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLoader()
 * @model
 * @generated
 */
public interface Loader extends EObject {
	/**
	 * Returns the value of the '<em><b>Readonly</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Readonly</em>' attribute.
	 * @see #setReadonly(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLoader_Readonly()
	 * @model
	 * @generated
	 */
	Boolean getReadonly();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Loader#getReadonly <em>Readonly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Readonly</em>' attribute.
	 * @see #getReadonly()
	 * @generated
	 */
	void setReadonly(Boolean value);

	/**
	 * Returns the value of the '<em><b>Secure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Secure</em>' attribute.
	 * @see #setSecure(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLoader_Secure()
	 * @model
	 * @generated
	 */
	Boolean getSecure();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Loader#getSecure <em>Secure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secure</em>' attribute.
	 * @see #getSecure()
	 * @generated
	 */
	void setSecure(Boolean value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLoader_Type()
	 * @model annotation="https://virtworkbench.org/definition words='rom pflash'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Loader#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Stateless</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stateless</em>' attribute.
	 * @see #setStateless(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLoader_Stateless()
	 * @model
	 * @generated
	 */
	Boolean getStateless();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Loader#getStateless <em>Stateless</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stateless</em>' attribute.
	 * @see #getStateless()
	 * @generated
	 */
	void setStateless(Boolean value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLoader_Format()
	 * @model annotation="https://virtworkbench.org/definition words='raw qcow2'"
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Loader#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLoader_Value()
	 * @model annotation="https://virtworkbench.org/definition kind='text'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Loader#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Loader
