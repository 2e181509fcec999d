/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Numa Latency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <latency>} of {@code cpu.numa.interconnects}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.NumaLatency#getInitiator <em>Initiator</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaLatency#getTarget <em>Target</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaLatency#getCache <em>Cache</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaLatency#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaLatency#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaLatency()
 * @model
 * @generated
 */
public interface NumaLatency extends EObject {
	/**
	 * Returns the value of the '<em><b>Initiator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initiator</em>' attribute.
	 * @see #setInitiator(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaLatency_Initiator()
	 * @model
	 * @generated
	 */
	Long getInitiator();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaLatency#getInitiator <em>Initiator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initiator</em>' attribute.
	 * @see #getInitiator()
	 * @generated
	 */
	void setInitiator(Long value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaLatency_Target()
	 * @model
	 * @generated
	 */
	Long getTarget();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaLatency#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Long value);

	/**
	 * Returns the value of the '<em><b>Cache</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cache</em>' attribute.
	 * @see #setCache(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaLatency_Cache()
	 * @model
	 * @generated
	 */
	Long getCache();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaLatency#getCache <em>Cache</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cache</em>' attribute.
	 * @see #getCache()
	 * @generated
	 */
	void setCache(Long value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaLatency_Type()
	 * @model annotation="https://virtworkbench.org/definition words='access read write'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaLatency#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaLatency_Value()
	 * @model
	 * @generated
	 */
	Long getValue();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaLatency#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Long value);

} // NumaLatency
