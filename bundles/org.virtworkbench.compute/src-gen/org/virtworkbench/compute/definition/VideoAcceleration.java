/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Video Acceleration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <acceleration>} of {@code devices.video.model}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.VideoAcceleration#getAccel3d <em>Accel3d</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoAcceleration#getAccel2d <em>Accel2d</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoAcceleration#getRendernode <em>Rendernode</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoAcceleration()
 * @model
 * @generated
 */
public interface VideoAcceleration extends EObject {
	/**
	 * Returns the value of the '<em><b>Accel3d</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Accel3d</em>' attribute.
	 * @see #setAccel3d(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoAcceleration_Accel3d()
	 * @model
	 * @generated
	 */
	Boolean getAccel3d();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoAcceleration#getAccel3d <em>Accel3d</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accel3d</em>' attribute.
	 * @see #getAccel3d()
	 * @generated
	 */
	void setAccel3d(Boolean value);

	/**
	 * Returns the value of the '<em><b>Accel2d</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Accel2d</em>' attribute.
	 * @see #setAccel2d(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoAcceleration_Accel2d()
	 * @model
	 * @generated
	 */
	Boolean getAccel2d();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoAcceleration#getAccel2d <em>Accel2d</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accel2d</em>' attribute.
	 * @see #getAccel2d()
	 * @generated
	 */
	void setAccel2d(Boolean value);

	/**
	 * Returns the value of the '<em><b>Rendernode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rendernode</em>' attribute.
	 * @see #setRendernode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoAcceleration_Rendernode()
	 * @model
	 * @generated
	 */
	String getRendernode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoAcceleration#getRendernode <em>Rendernode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rendernode</em>' attribute.
	 * @see #getRendernode()
	 * @generated
	 */
	void setRendernode(String value);

} // VideoAcceleration
