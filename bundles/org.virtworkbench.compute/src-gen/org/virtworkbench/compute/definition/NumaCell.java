/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Numa Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <cell>} of {@code cpu.numa}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.NumaCell#getId <em>Id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaCell#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaCell#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaCell#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaCell#getMemAccess <em>Mem Access</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaCell#getDiscard <em>Discard</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaCell#getDistances <em>Distances</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaCell#getCache <em>Cache</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCell()
 * @model
 * @generated
 */
public interface NumaCell extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCell_Id()
	 * @model
	 * @generated
	 */
	Long getId();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaCell#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(Long value);

	/**
	 * Returns the value of the '<em><b>Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpus</em>' attribute.
	 * @see #setCpus(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCell_Cpus()
	 * @model
	 * @generated
	 */
	String getCpus();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaCell#getCpus <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpus</em>' attribute.
	 * @see #getCpus()
	 * @generated
	 */
	void setCpus(String value);

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #setMemory(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCell_Memory()
	 * @model annotation="https://virtworkbench.org/definition size='true' unit='unit' default-unit='KiB'"
	 * @generated
	 */
	Long getMemory();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaCell#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' attribute.
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(Long value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCell_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaCell#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Mem Access</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mem Access</em>' attribute.
	 * @see #setMemAccess(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCell_MemAccess()
	 * @model annotation="https://virtworkbench.org/definition words='shared private'"
	 * @generated
	 */
	String getMemAccess();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaCell#getMemAccess <em>Mem Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mem Access</em>' attribute.
	 * @see #getMemAccess()
	 * @generated
	 */
	void setMemAccess(String value);

	/**
	 * Returns the value of the '<em><b>Discard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Discard</em>' attribute.
	 * @see #setDiscard(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCell_Discard()
	 * @model
	 * @generated
	 */
	Boolean getDiscard();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaCell#getDiscard <em>Discard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discard</em>' attribute.
	 * @see #getDiscard()
	 * @generated
	 */
	void setDiscard(Boolean value);

	/**
	 * Returns the value of the '<em><b>Distances</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Distances</em>' containment reference.
	 * @see #setDistances(Distances)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCell_Distances()
	 * @model containment="true"
	 * @generated
	 */
	Distances getDistances();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaCell#getDistances <em>Distances</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distances</em>' containment reference.
	 * @see #getDistances()
	 * @generated
	 */
	void setDistances(Distances value);

	/**
	 * Returns the value of the '<em><b>Cache</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.NumaCache}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cache</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCell_Cache()
	 * @model containment="true"
	 * @generated
	 */
	EList<NumaCache> getCache();

} // NumaCell
