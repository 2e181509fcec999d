/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Numa Cache</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <cache>} of {@code cpu.numa.cell}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.NumaCache#getLevel <em>Level</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaCache#getAssociativity <em>Associativity</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaCache#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaCache#getSize <em>Size</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.NumaCache#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCache()
 * @model
 * @generated
 */
public interface NumaCache extends EObject {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCache_Level()
	 * @model
	 * @generated
	 */
	Long getLevel();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaCache#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(Long value);

	/**
	 * Returns the value of the '<em><b>Associativity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Associativity</em>' attribute.
	 * @see #setAssociativity(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCache_Associativity()
	 * @model annotation="https://virtworkbench.org/definition words='none direct full'"
	 * @generated
	 */
	String getAssociativity();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaCache#getAssociativity <em>Associativity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Associativity</em>' attribute.
	 * @see #getAssociativity()
	 * @generated
	 */
	void setAssociativity(String value);

	/**
	 * Returns the value of the '<em><b>Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Policy</em>' attribute.
	 * @see #setPolicy(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCache_Policy()
	 * @model annotation="https://virtworkbench.org/definition words='none writeback writethrough'"
	 * @generated
	 */
	String getPolicy();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaCache#getPolicy <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' attribute.
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size</em>' containment reference.
	 * @see #setSize(NumaCacheSize)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCache_Size()
	 * @model containment="true"
	 * @generated
	 */
	NumaCacheSize getSize();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaCache#getSize <em>Size</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' containment reference.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(NumaCacheSize value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Line</em>' containment reference.
	 * @see #setLine(NumaCacheLine)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getNumaCache_Line()
	 * @model containment="true"
	 * @generated
	 */
	NumaCacheLine getLine();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.NumaCache#getLine <em>Line</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' containment reference.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(NumaCacheLine value);

} // NumaCache
