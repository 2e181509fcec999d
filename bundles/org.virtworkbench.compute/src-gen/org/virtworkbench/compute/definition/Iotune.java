/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iotune</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <iotune>} of {@code devices.disk}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getTotal_bytes_sec <em>Total bytes sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getRead_bytes_sec <em>Read bytes sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getWrite_bytes_sec <em>Write bytes sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getTotal_iops_sec <em>Total iops sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getRead_iops_sec <em>Read iops sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getWrite_iops_sec <em>Write iops sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getTotal_bytes_sec_max <em>Total bytes sec max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getRead_bytes_sec_max <em>Read bytes sec max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getWrite_bytes_sec_max <em>Write bytes sec max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getTotal_iops_sec_max <em>Total iops sec max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getRead_iops_sec_max <em>Read iops sec max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getWrite_iops_sec_max <em>Write iops sec max</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getSize_iops_sec <em>Size iops sec</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getGroup_name <em>Group name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getTotal_bytes_sec_max_length <em>Total bytes sec max length</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getRead_bytes_sec_max_length <em>Read bytes sec max length</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getWrite_bytes_sec_max_length <em>Write bytes sec max length</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getTotal_iops_sec_max_length <em>Total iops sec max length</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getRead_iops_sec_max_length <em>Read iops sec max length</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Iotune#getWrite_iops_sec_max_length <em>Write iops sec max length</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune()
 * @model
 * @generated
 */
public interface Iotune extends EObject {
	/**
	 * Returns the value of the '<em><b>Total bytes sec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total bytes sec</em>' attribute.
	 * @see #setTotal_bytes_sec(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Total_bytes_sec()
	 * @model annotation="https://virtworkbench.org/definition kind='element' size='true' default-unit='bytes'"
	 * @generated
	 */
	Long getTotal_bytes_sec();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getTotal_bytes_sec <em>Total bytes sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total bytes sec</em>' attribute.
	 * @see #getTotal_bytes_sec()
	 * @generated
	 */
	void setTotal_bytes_sec(Long value);

	/**
	 * Returns the value of the '<em><b>Read bytes sec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read bytes sec</em>' attribute.
	 * @see #setRead_bytes_sec(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Read_bytes_sec()
	 * @model annotation="https://virtworkbench.org/definition kind='element' size='true' default-unit='bytes'"
	 * @generated
	 */
	Long getRead_bytes_sec();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getRead_bytes_sec <em>Read bytes sec</em>}' attribute.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Write_bytes_sec()
	 * @model annotation="https://virtworkbench.org/definition kind='element' size='true' default-unit='bytes'"
	 * @generated
	 */
	Long getWrite_bytes_sec();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getWrite_bytes_sec <em>Write bytes sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write bytes sec</em>' attribute.
	 * @see #getWrite_bytes_sec()
	 * @generated
	 */
	void setWrite_bytes_sec(Long value);

	/**
	 * Returns the value of the '<em><b>Total iops sec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total iops sec</em>' attribute.
	 * @see #setTotal_iops_sec(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Total_iops_sec()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getTotal_iops_sec();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getTotal_iops_sec <em>Total iops sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total iops sec</em>' attribute.
	 * @see #getTotal_iops_sec()
	 * @generated
	 */
	void setTotal_iops_sec(Long value);

	/**
	 * Returns the value of the '<em><b>Read iops sec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read iops sec</em>' attribute.
	 * @see #setRead_iops_sec(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Read_iops_sec()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getRead_iops_sec();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getRead_iops_sec <em>Read iops sec</em>}' attribute.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Write_iops_sec()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getWrite_iops_sec();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getWrite_iops_sec <em>Write iops sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write iops sec</em>' attribute.
	 * @see #getWrite_iops_sec()
	 * @generated
	 */
	void setWrite_iops_sec(Long value);

	/**
	 * Returns the value of the '<em><b>Total bytes sec max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total bytes sec max</em>' attribute.
	 * @see #setTotal_bytes_sec_max(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Total_bytes_sec_max()
	 * @model annotation="https://virtworkbench.org/definition kind='element' size='true' default-unit='bytes'"
	 * @generated
	 */
	Long getTotal_bytes_sec_max();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getTotal_bytes_sec_max <em>Total bytes sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total bytes sec max</em>' attribute.
	 * @see #getTotal_bytes_sec_max()
	 * @generated
	 */
	void setTotal_bytes_sec_max(Long value);

	/**
	 * Returns the value of the '<em><b>Read bytes sec max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read bytes sec max</em>' attribute.
	 * @see #setRead_bytes_sec_max(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Read_bytes_sec_max()
	 * @model annotation="https://virtworkbench.org/definition kind='element' size='true' default-unit='bytes'"
	 * @generated
	 */
	Long getRead_bytes_sec_max();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getRead_bytes_sec_max <em>Read bytes sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read bytes sec max</em>' attribute.
	 * @see #getRead_bytes_sec_max()
	 * @generated
	 */
	void setRead_bytes_sec_max(Long value);

	/**
	 * Returns the value of the '<em><b>Write bytes sec max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Write bytes sec max</em>' attribute.
	 * @see #setWrite_bytes_sec_max(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Write_bytes_sec_max()
	 * @model annotation="https://virtworkbench.org/definition kind='element' size='true' default-unit='bytes'"
	 * @generated
	 */
	Long getWrite_bytes_sec_max();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getWrite_bytes_sec_max <em>Write bytes sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write bytes sec max</em>' attribute.
	 * @see #getWrite_bytes_sec_max()
	 * @generated
	 */
	void setWrite_bytes_sec_max(Long value);

	/**
	 * Returns the value of the '<em><b>Total iops sec max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total iops sec max</em>' attribute.
	 * @see #setTotal_iops_sec_max(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Total_iops_sec_max()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getTotal_iops_sec_max();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getTotal_iops_sec_max <em>Total iops sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total iops sec max</em>' attribute.
	 * @see #getTotal_iops_sec_max()
	 * @generated
	 */
	void setTotal_iops_sec_max(Long value);

	/**
	 * Returns the value of the '<em><b>Read iops sec max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read iops sec max</em>' attribute.
	 * @see #setRead_iops_sec_max(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Read_iops_sec_max()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getRead_iops_sec_max();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getRead_iops_sec_max <em>Read iops sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read iops sec max</em>' attribute.
	 * @see #getRead_iops_sec_max()
	 * @generated
	 */
	void setRead_iops_sec_max(Long value);

	/**
	 * Returns the value of the '<em><b>Write iops sec max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Write iops sec max</em>' attribute.
	 * @see #setWrite_iops_sec_max(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Write_iops_sec_max()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getWrite_iops_sec_max();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getWrite_iops_sec_max <em>Write iops sec max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write iops sec max</em>' attribute.
	 * @see #getWrite_iops_sec_max()
	 * @generated
	 */
	void setWrite_iops_sec_max(Long value);

	/**
	 * Returns the value of the '<em><b>Size iops sec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size iops sec</em>' attribute.
	 * @see #setSize_iops_sec(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Size_iops_sec()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getSize_iops_sec();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getSize_iops_sec <em>Size iops sec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size iops sec</em>' attribute.
	 * @see #getSize_iops_sec()
	 * @generated
	 */
	void setSize_iops_sec(Long value);

	/**
	 * Returns the value of the '<em><b>Group name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group name</em>' attribute.
	 * @see #setGroup_name(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Group_name()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getGroup_name();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getGroup_name <em>Group name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group name</em>' attribute.
	 * @see #getGroup_name()
	 * @generated
	 */
	void setGroup_name(String value);

	/**
	 * Returns the value of the '<em><b>Total bytes sec max length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total bytes sec max length</em>' attribute.
	 * @see #setTotal_bytes_sec_max_length(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Total_bytes_sec_max_length()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getTotal_bytes_sec_max_length();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getTotal_bytes_sec_max_length <em>Total bytes sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total bytes sec max length</em>' attribute.
	 * @see #getTotal_bytes_sec_max_length()
	 * @generated
	 */
	void setTotal_bytes_sec_max_length(Long value);

	/**
	 * Returns the value of the '<em><b>Read bytes sec max length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read bytes sec max length</em>' attribute.
	 * @see #setRead_bytes_sec_max_length(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Read_bytes_sec_max_length()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getRead_bytes_sec_max_length();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getRead_bytes_sec_max_length <em>Read bytes sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read bytes sec max length</em>' attribute.
	 * @see #getRead_bytes_sec_max_length()
	 * @generated
	 */
	void setRead_bytes_sec_max_length(Long value);

	/**
	 * Returns the value of the '<em><b>Write bytes sec max length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Write bytes sec max length</em>' attribute.
	 * @see #setWrite_bytes_sec_max_length(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Write_bytes_sec_max_length()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getWrite_bytes_sec_max_length();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getWrite_bytes_sec_max_length <em>Write bytes sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write bytes sec max length</em>' attribute.
	 * @see #getWrite_bytes_sec_max_length()
	 * @generated
	 */
	void setWrite_bytes_sec_max_length(Long value);

	/**
	 * Returns the value of the '<em><b>Total iops sec max length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total iops sec max length</em>' attribute.
	 * @see #setTotal_iops_sec_max_length(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Total_iops_sec_max_length()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getTotal_iops_sec_max_length();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getTotal_iops_sec_max_length <em>Total iops sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total iops sec max length</em>' attribute.
	 * @see #getTotal_iops_sec_max_length()
	 * @generated
	 */
	void setTotal_iops_sec_max_length(Long value);

	/**
	 * Returns the value of the '<em><b>Read iops sec max length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read iops sec max length</em>' attribute.
	 * @see #setRead_iops_sec_max_length(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Read_iops_sec_max_length()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getRead_iops_sec_max_length();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getRead_iops_sec_max_length <em>Read iops sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read iops sec max length</em>' attribute.
	 * @see #getRead_iops_sec_max_length()
	 * @generated
	 */
	void setRead_iops_sec_max_length(Long value);

	/**
	 * Returns the value of the '<em><b>Write iops sec max length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Write iops sec max length</em>' attribute.
	 * @see #setWrite_iops_sec_max_length(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIotune_Write_iops_sec_max_length()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getWrite_iops_sec_max_length();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Iotune#getWrite_iops_sec_max_length <em>Write iops sec max length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write iops sec max length</em>' attribute.
	 * @see #getWrite_iops_sec_max_length()
	 * @generated
	 */
	void setWrite_iops_sec_max_length(Long value);

} // Iotune
