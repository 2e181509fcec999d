/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Controller Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <target>} of {@code devices.controller}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerTarget#getChassisNr <em>Chassis Nr</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerTarget#getChassis <em>Chassis</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerTarget#getPort <em>Port</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerTarget#getBusNr <em>Bus Nr</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerTarget#getIndex <em>Index</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerTarget#getHotplug <em>Hotplug</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.ControllerTarget#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerTarget()
 * @model
 * @generated
 */
public interface ControllerTarget extends EObject {
	/**
	 * Returns the value of the '<em><b>Chassis Nr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chassis Nr</em>' attribute.
	 * @see #setChassisNr(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerTarget_ChassisNr()
	 * @model
	 * @generated
	 */
	String getChassisNr();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerTarget#getChassisNr <em>Chassis Nr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chassis Nr</em>' attribute.
	 * @see #getChassisNr()
	 * @generated
	 */
	void setChassisNr(String value);

	/**
	 * Returns the value of the '<em><b>Chassis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chassis</em>' attribute.
	 * @see #setChassis(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerTarget_Chassis()
	 * @model
	 * @generated
	 */
	String getChassis();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerTarget#getChassis <em>Chassis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chassis</em>' attribute.
	 * @see #getChassis()
	 * @generated
	 */
	void setChassis(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerTarget_Port()
	 * @model
	 * @generated
	 */
	String getPort();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerTarget#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(String value);

	/**
	 * Returns the value of the '<em><b>Bus Nr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bus Nr</em>' attribute.
	 * @see #setBusNr(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerTarget_BusNr()
	 * @model
	 * @generated
	 */
	String getBusNr();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerTarget#getBusNr <em>Bus Nr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bus Nr</em>' attribute.
	 * @see #getBusNr()
	 * @generated
	 */
	void setBusNr(String value);

	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerTarget_Index()
	 * @model
	 * @generated
	 */
	String getIndex();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerTarget#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(String value);

	/**
	 * Returns the value of the '<em><b>Hotplug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hotplug</em>' attribute.
	 * @see #setHotplug(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerTarget_Hotplug()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getHotplug();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerTarget#getHotplug <em>Hotplug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hotplug</em>' attribute.
	 * @see #getHotplug()
	 * @generated
	 */
	void setHotplug(Boolean value);

	/**
	 * Returns the value of the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node</em>' attribute.
	 * @see #setNode(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getControllerTarget_Node()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getNode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.ControllerTarget#getNode <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' attribute.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(Long value);

} // ControllerTarget
