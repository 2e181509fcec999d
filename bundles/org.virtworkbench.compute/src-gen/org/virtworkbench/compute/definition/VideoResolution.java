/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Video Resolution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <resolution>} of {@code devices.video.model}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.VideoResolution#getX <em>X</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.VideoResolution#getY <em>Y</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoResolution()
 * @model
 * @generated
 */
public interface VideoResolution extends EObject {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoResolution_X()
	 * @model
	 * @generated
	 */
	Long getX();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoResolution#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(Long value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getVideoResolution_Y()
	 * @model
	 * @generated
	 */
	Long getY();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.VideoResolution#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(Long value);

} // VideoResolution
