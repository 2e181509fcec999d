/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Graphics Gl</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <gl>} of {@code devices.graphics}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.GraphicsGl#getEnable <em>Enable</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.GraphicsGl#getRendernode <em>Rendernode</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphicsGl()
 * @model
 * @generated
 */
public interface GraphicsGl extends EObject {
	/**
	 * Returns the value of the '<em><b>Enable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enable</em>' attribute.
	 * @see #setEnable(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphicsGl_Enable()
	 * @model
	 * @generated
	 */
	Boolean getEnable();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.GraphicsGl#getEnable <em>Enable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enable</em>' attribute.
	 * @see #getEnable()
	 * @generated
	 */
	void setEnable(Boolean value);

	/**
	 * Returns the value of the '<em><b>Rendernode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rendernode</em>' attribute.
	 * @see #setRendernode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getGraphicsGl_Rendernode()
	 * @model
	 * @generated
	 */
	String getRendernode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.GraphicsGl#getRendernode <em>Rendernode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rendernode</em>' attribute.
	 * @see #getRendernode()
	 * @generated
	 */
	void setRendernode(String value);

} // GraphicsGl
