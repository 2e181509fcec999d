/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Blkio Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <device>} of {@code blkiotune}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.BlkioDevice#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.BlkioDevice#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.BlkioDevice#getRead_iops_sec <em>Read iops sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.BlkioDevice#getWrite_iops_sec <em>Write iops sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.BlkioDevice#getRead_bytes_sec <em>Read bytes sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.BlkioDevice#getWrite_bytes_sec <em>Write bytes sec</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBlkioDevice()
 * @model
 * @generated
 */
public interface BlkioDevice extends EObject {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBlkioDevice_Path()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BlkioDevice#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBlkioDevice_Weight()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getWeight();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BlkioDevice#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(Long value);

	/**
	 * Returns the value of the '<em><b>Read iops sec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read iops sec</em>' attribute.
	 * @see #setRead_iops_sec(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBlkioDevice_Read_iops_sec()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getRead_iops_sec();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BlkioDevice#getRead_iops_sec <em>Read iops sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read iops sec</em>' attribute.
	 * @see #getRead_iops_sec()
	 * @generated
	 */
	void setRead_iops_sec(Long value);

	/**
	 * Returns the value of the '<em><b>Write iops sec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Write iops sec</em>' attribute.
	 * @see #setWrite_iops_sec(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBlkioDevice_Write_iops_sec()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getWrite_iops_sec();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BlkioDevice#getWrite_iops_sec <em>Write iops sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write iops sec</em>' attribute.
	 * @see #getWrite_iops_sec()
	 * @generated
	 */
	void setWrite_iops_sec(Long value);

	/**
	 * Returns the value of the '<em><b>Read bytes sec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read bytes sec</em>' attribute.
	 * @see #setRead_bytes_sec(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBlkioDevice_Read_bytes_sec()
	 * @model annotation="https://virtworkbench.org/definition kind='element' size='true' default-unit='bytes'"
	 * @generated
	 */
	Long getRead_bytes_sec();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BlkioDevice#getRead_bytes_sec <em>Read bytes sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read bytes sec</em>' attribute.
	 * @see #getRead_bytes_sec()
	 * @generated
	 */
	void setRead_bytes_sec(Long value);

	/**
	 * Returns the value of the '<em><b>Write bytes sec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Write bytes sec</em>' attribute.
	 * @see #setWrite_bytes_sec(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getBlkioDevice_Write_bytes_sec()
	 * @model annotation="https://virtworkbench.org/definition kind='element' size='true' default-unit='bytes'"
	 * @generated
	 */
	Long getWrite_bytes_sec();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.BlkioDevice#getWrite_bytes_sec <em>Write bytes sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write bytes sec</em>' attribute.
	 * @see #getWrite_bytes_sec()
	 * @generated
	 */
	void setWrite_bytes_sec(Long value);

} // BlkioDevice
