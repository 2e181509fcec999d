/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Geometry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <geometry>} of {@code devices.disk}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DiskGeometry#getCyls <em>Cyls</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskGeometry#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskGeometry#getSecs <em>Secs</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskGeometry#getTrans <em>Trans</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskGeometry()
 * @model
 * @generated
 */
public interface DiskGeometry extends EObject {
	/**
	 * Returns the value of the '<em><b>Cyls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cyls</em>' attribute.
	 * @see #setCyls(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskGeometry_Cyls()
	 * @model
	 * @generated
	 */
	Long getCyls();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskGeometry#getCyls <em>Cyls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cyls</em>' attribute.
	 * @see #getCyls()
	 * @generated
	 */
	void setCyls(Long value);

	/**
	 * Returns the value of the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Heads</em>' attribute.
	 * @see #setHeads(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskGeometry_Heads()
	 * @model
	 * @generated
	 */
	Long getHeads();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskGeometry#getHeads <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heads</em>' attribute.
	 * @see #getHeads()
	 * @generated
	 */
	void setHeads(Long value);

	/**
	 * Returns the value of the '<em><b>Secs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Secs</em>' attribute.
	 * @see #setSecs(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskGeometry_Secs()
	 * @model
	 * @generated
	 */
	Long getSecs();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskGeometry#getSecs <em>Secs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secs</em>' attribute.
	 * @see #getSecs()
	 * @generated
	 */
	void setSecs(Long value);

	/**
	 * Returns the value of the '<em><b>Trans</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trans</em>' attribute.
	 * @see #setTrans(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskGeometry_Trans()
	 * @model annotation="https://virtworkbench.org/definition words='auto none lba'"
	 * @generated
	 */
	String getTrans();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskGeometry#getTrans <em>Trans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trans</em>' attribute.
	 * @see #getTrans()
	 * @generated
	 */
	void setTrans(String value);

} // DiskGeometry
