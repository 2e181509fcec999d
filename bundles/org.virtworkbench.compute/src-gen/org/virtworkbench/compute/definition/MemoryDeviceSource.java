/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Device Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <source>} of {@code devices.memory}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryDeviceSource#getPagesize <em>Pagesize</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryDeviceSource#getNodemask <em>Nodemask</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryDeviceSource#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryDeviceSource#getAlignsize <em>Alignsize</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryDeviceSource#isPmem <em>Pmem</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceSource()
 * @model
 * @generated
 */
public interface MemoryDeviceSource extends EObject {
	/**
	 * Returns the value of the '<em><b>Pagesize</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pagesize</em>' containment reference.
	 * @see #setPagesize(ScaledSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceSource_Pagesize()
	 * @model containment="true"
	 * @generated
	 */
	ScaledSize getPagesize();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryDeviceSource#getPagesize <em>Pagesize</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pagesize</em>' containment reference.
	 * @see #getPagesize()
	 * @generated
	 */
	void setPagesize(ScaledSize value);

	/**
	 * Returns the value of the '<em><b>Nodemask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nodemask</em>' attribute.
	 * @see #setNodemask(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceSource_Nodemask()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getNodemask();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryDeviceSource#getNodemask <em>Nodemask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nodemask</em>' attribute.
	 * @see #getNodemask()
	 * @generated
	 */
	void setNodemask(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceSource_Path()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryDeviceSource#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Alignsize</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Alignsize</em>' containment reference.
	 * @see #setAlignsize(ScaledSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceSource_Alignsize()
	 * @model containment="true"
	 * @generated
	 */
	ScaledSize getAlignsize();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryDeviceSource#getAlignsize <em>Alignsize</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alignsize</em>' containment reference.
	 * @see #getAlignsize()
	 * @generated
	 */
	void setAlignsize(ScaledSize value);

	/**
	 * Returns the value of the '<em><b>Pmem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pmem</em>' attribute.
	 * @see #setPmem(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceSource_Pmem()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isPmem();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryDeviceSource#isPmem <em>Pmem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pmem</em>' attribute.
	 * @see #isPmem()
	 * @generated
	 */
	void setPmem(boolean value);

} // MemoryDeviceSource
