/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Device Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <target>} of {@code devices.memory}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getDynamicMemslots <em>Dynamic Memslots</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getSize <em>Size</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getNode <em>Node</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getBlock <em>Block</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getRequested <em>Requested</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getCurrent <em>Current</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getLabel <em>Label</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#isReadonly <em>Readonly</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceTarget()
 * @model
 * @generated
 */
public interface MemoryDeviceTarget extends EObject {
	/**
	 * Returns the value of the '<em><b>Dynamic Memslots</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dynamic Memslots</em>' attribute.
	 * @see #setDynamicMemslots(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceTarget_DynamicMemslots()
	 * @model
	 * @generated
	 */
	Boolean getDynamicMemslots();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getDynamicMemslots <em>Dynamic Memslots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dynamic Memslots</em>' attribute.
	 * @see #getDynamicMemslots()
	 * @generated
	 */
	void setDynamicMemslots(Boolean value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' containment reference.
	 * @see #setSize(ScaledSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceTarget_Size()
	 * @model containment="true"
	 * @generated
	 */
	ScaledSize getSize();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getSize <em>Size</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' containment reference.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(ScaledSize value);

	/**
	 * Returns the value of the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node</em>' attribute.
	 * @see #setNode(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceTarget_Node()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getNode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getNode <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' attribute.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(Long value);

	/**
	 * Returns the value of the '<em><b>Block</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Block</em>' containment reference.
	 * @see #setBlock(ScaledSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceTarget_Block()
	 * @model containment="true"
	 * @generated
	 */
	ScaledSize getBlock();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getBlock <em>Block</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block</em>' containment reference.
	 * @see #getBlock()
	 * @generated
	 */
	void setBlock(ScaledSize value);

	/**
	 * Returns the value of the '<em><b>Requested</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Requested</em>' containment reference.
	 * @see #setRequested(ScaledSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceTarget_Requested()
	 * @model containment="true"
	 * @generated
	 */
	ScaledSize getRequested();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getRequested <em>Requested</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requested</em>' containment reference.
	 * @see #getRequested()
	 * @generated
	 */
	void setRequested(ScaledSize value);

	/**
	 * Returns the value of the '<em><b>Current</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Current</em>' containment reference.
	 * @see #setCurrent(ScaledSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceTarget_Current()
	 * @model containment="true"
	 * @generated
	 */
	ScaledSize getCurrent();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getCurrent <em>Current</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current</em>' containment reference.
	 * @see #getCurrent()
	 * @generated
	 */
	void setCurrent(ScaledSize value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' containment reference.
	 * @see #setLabel(MemoryLabel)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceTarget_Label()
	 * @model containment="true"
	 * @generated
	 */
	MemoryLabel getLabel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#getLabel <em>Label</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' containment reference.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(MemoryLabel value);

	/**
	 * Returns the value of the '<em><b>Readonly</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Readonly</em>' attribute.
	 * @see #setReadonly(boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getMemoryDeviceTarget_Readonly()
	 * @model annotation="https://virtworkbench.org/definition kind='presence'"
	 * @generated
	 */
	boolean isReadonly();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.MemoryDeviceTarget#isReadonly <em>Readonly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Readonly</em>' attribute.
	 * @see #isReadonly()
	 * @generated
	 */
	void setReadonly(boolean value);

} // MemoryDeviceTarget
