/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Seclabel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <seclabel>} of {@code os.nvram.source}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.SourceSeclabel#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.SourceSeclabel#getRelabel <em>Relabel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.SourceSeclabel#getLabelskip <em>Labelskip</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.SourceSeclabel#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSourceSeclabel()
 * @model
 * @generated
 */
public interface SourceSeclabel extends EObject {
	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSourceSeclabel_Model()
	 * @model
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.SourceSeclabel#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Relabel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relabel</em>' attribute.
	 * @see #setRelabel(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSourceSeclabel_Relabel()
	 * @model
	 * @generated
	 */
	Boolean getRelabel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.SourceSeclabel#getRelabel <em>Relabel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relabel</em>' attribute.
	 * @see #getRelabel()
	 * @generated
	 */
	void setRelabel(Boolean value);

	/**
	 * Returns the value of the '<em><b>Labelskip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Labelskip</em>' attribute.
	 * @see #setLabelskip(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSourceSeclabel_Labelskip()
	 * @model
	 * @generated
	 */
	Boolean getLabelskip();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.SourceSeclabel#getLabelskip <em>Labelskip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Labelskip</em>' attribute.
	 * @see #getLabelskip()
	 * @generated
	 */
	void setLabelskip(Boolean value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getSourceSeclabel_Label()
	 * @model unique="false"
	 *        annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	EList<String> getLabel();

} // SourceSeclabel
