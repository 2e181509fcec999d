/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Seclabel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <seclabel>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Seclabel#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Seclabel#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Seclabel#getRelabel <em>Relabel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Seclabel#getLabel <em>Label</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Seclabel#getImagelabel <em>Imagelabel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Seclabel#getBaselabel <em>Baselabel</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSeclabel()
 * @model
 * @generated
 */
public interface Seclabel extends EObject {
	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSeclabel_Model()
	 * @model
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Seclabel#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSeclabel_Type()
	 * @model annotation="https://virtworkbench.org/definition words='dynamic static none'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Seclabel#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Relabel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relabel</em>' attribute.
	 * @see #setRelabel(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSeclabel_Relabel()
	 * @model
	 * @generated
	 */
	Boolean getRelabel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Seclabel#getRelabel <em>Relabel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relabel</em>' attribute.
	 * @see #getRelabel()
	 * @generated
	 */
	void setRelabel(Boolean value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSeclabel_Label()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Seclabel#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Imagelabel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Imagelabel</em>' attribute.
	 * @see #setImagelabel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSeclabel_Imagelabel()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getImagelabel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Seclabel#getImagelabel <em>Imagelabel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imagelabel</em>' attribute.
	 * @see #getImagelabel()
	 * @generated
	 */
	void setImagelabel(String value);

	/**
	 * Returns the value of the '<em><b>Baselabel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Baselabel</em>' attribute.
	 * @see #setBaselabel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSeclabel_Baselabel()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getBaselabel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Seclabel#getBaselabel <em>Baselabel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baselabel</em>' attribute.
	 * @see #getBaselabel()
	 * @generated
	 */
	void setBaselabel(String value);

} // Seclabel
