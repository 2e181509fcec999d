/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface Host Offload</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <host>} of {@code devices.interface.driver}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getCsum <em>Csum</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getGso <em>Gso</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getTso4 <em>Tso4</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getTso6 <em>Tso6</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getEcn <em>Ecn</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getUfo <em>Ufo</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getMrg_rxbuf <em>Mrg rxbuf</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceHostOffload()
 * @model
 * @generated
 */
public interface InterfaceHostOffload extends EObject {
	/**
	 * Returns the value of the '<em><b>Csum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Csum</em>' attribute.
	 * @see #setCsum(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceHostOffload_Csum()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getCsum();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getCsum <em>Csum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Csum</em>' attribute.
	 * @see #getCsum()
	 * @generated
	 */
	void setCsum(Boolean value);

	/**
	 * Returns the value of the '<em><b>Gso</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gso</em>' attribute.
	 * @see #setGso(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceHostOffload_Gso()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getGso();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getGso <em>Gso</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gso</em>' attribute.
	 * @see #getGso()
	 * @generated
	 */
	void setGso(Boolean value);

	/**
	 * Returns the value of the '<em><b>Tso4</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tso4</em>' attribute.
	 * @see #setTso4(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceHostOffload_Tso4()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getTso4();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getTso4 <em>Tso4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tso4</em>' attribute.
	 * @see #getTso4()
	 * @generated
	 */
	void setTso4(Boolean value);

	/**
	 * Returns the value of the '<em><b>Tso6</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tso6</em>' attribute.
	 * @see #setTso6(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceHostOffload_Tso6()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getTso6();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getTso6 <em>Tso6</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tso6</em>' attribute.
	 * @see #getTso6()
	 * @generated
	 */
	void setTso6(Boolean value);

	/**
	 * Returns the value of the '<em><b>Ecn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ecn</em>' attribute.
	 * @see #setEcn(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceHostOffload_Ecn()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getEcn();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getEcn <em>Ecn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ecn</em>' attribute.
	 * @see #getEcn()
	 * @generated
	 */
	void setEcn(Boolean value);

	/**
	 * Returns the value of the '<em><b>Ufo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ufo</em>' attribute.
	 * @see #setUfo(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceHostOffload_Ufo()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getUfo();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getUfo <em>Ufo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ufo</em>' attribute.
	 * @see #getUfo()
	 * @generated
	 */
	void setUfo(Boolean value);

	/**
	 * Returns the value of the '<em><b>Mrg rxbuf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mrg rxbuf</em>' attribute.
	 * @see #setMrg_rxbuf(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceHostOffload_Mrg_rxbuf()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getMrg_rxbuf();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceHostOffload#getMrg_rxbuf <em>Mrg rxbuf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mrg rxbuf</em>' attribute.
	 * @see #getMrg_rxbuf()
	 * @generated
	 */
	void setMrg_rxbuf(Boolean value);

} // InterfaceHostOffload
