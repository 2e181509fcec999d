/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cpu</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <cpu>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Cpu#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cpu#getMatch <em>Match</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cpu#getCheck <em>Check</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cpu#getMigratable <em>Migratable</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cpu#getModel <em>Model</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cpu#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cpu#getTopology <em>Topology</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cpu#getCache <em>Cache</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cpu#getMaxphysaddr <em>Maxphysaddr</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cpu#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Cpu#getNuma <em>Numa</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpu()
 * @model
 * @generated
 */
public interface Cpu extends EObject {
	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpu_Mode()
	 * @model annotation="https://virtworkbench.org/definition words='custom host-model host-passthrough maximum'"
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cpu#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>Match</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Match</em>' attribute.
	 * @see #setMatch(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpu_Match()
	 * @model annotation="https://virtworkbench.org/definition words='minimum exact strict'"
	 * @generated
	 */
	String getMatch();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cpu#getMatch <em>Match</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Match</em>' attribute.
	 * @see #getMatch()
	 * @generated
	 */
	void setMatch(String value);

	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see #setCheck(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpu_Check()
	 * @model annotation="https://virtworkbench.org/definition words='none partial full'"
	 * @generated
	 */
	String getCheck();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cpu#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(String value);

	/**
	 * Returns the value of the '<em><b>Migratable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Migratable</em>' attribute.
	 * @see #setMigratable(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpu_Migratable()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getMigratable();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cpu#getMigratable <em>Migratable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Migratable</em>' attribute.
	 * @see #getMigratable()
	 * @generated
	 */
	void setMigratable(Boolean value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model</em>' containment reference.
	 * @see #setModel(CpuModel)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpu_Model()
	 * @model containment="true"
	 * @generated
	 */
	CpuModel getModel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cpu#getModel <em>Model</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' containment reference.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(CpuModel value);

	/**
	 * Returns the value of the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vendor</em>' attribute.
	 * @see #setVendor(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpu_Vendor()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getVendor();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cpu#getVendor <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor</em>' attribute.
	 * @see #getVendor()
	 * @generated
	 */
	void setVendor(String value);

	/**
	 * Returns the value of the '<em><b>Topology</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Topology</em>' containment reference.
	 * @see #setTopology(CpuTopology)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpu_Topology()
	 * @model containment="true"
	 * @generated
	 */
	CpuTopology getTopology();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cpu#getTopology <em>Topology</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topology</em>' containment reference.
	 * @see #getTopology()
	 * @generated
	 */
	void setTopology(CpuTopology value);

	/**
	 * Returns the value of the '<em><b>Cache</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cache</em>' containment reference.
	 * @see #setCache(CpuCache)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpu_Cache()
	 * @model containment="true"
	 * @generated
	 */
	CpuCache getCache();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cpu#getCache <em>Cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cache</em>' containment reference.
	 * @see #getCache()
	 * @generated
	 */
	void setCache(CpuCache value);

	/**
	 * Returns the value of the '<em><b>Maxphysaddr</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Maxphysaddr</em>' containment reference.
	 * @see #setMaxphysaddr(Maxphysaddr)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpu_Maxphysaddr()
	 * @model containment="true"
	 * @generated
	 */
	Maxphysaddr getMaxphysaddr();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cpu#getMaxphysaddr <em>Maxphysaddr</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maxphysaddr</em>' containment reference.
	 * @see #getMaxphysaddr()
	 * @generated
	 */
	void setMaxphysaddr(Maxphysaddr value);

	/**
	 * Returns the value of the '<em><b>Feature</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.CpuFeature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Feature</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpu_Feature()
	 * @model containment="true"
	 * @generated
	 */
	EList<CpuFeature> getFeature();

	/**
	 * Returns the value of the '<em><b>Numa</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Numa</em>' containment reference.
	 * @see #setNuma(Numa)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getCpu_Numa()
	 * @model containment="true"
	 * @generated
	 */
	Numa getNuma();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Cpu#getNuma <em>Numa</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numa</em>' containment reference.
	 * @see #getNuma()
	 * @generated
	 */
	void setNuma(Numa value);

} // Cpu
