/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Idmap</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <idmap>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Idmap#getUid <em>Uid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Idmap#getGid <em>Gid</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIdmap()
 * @model
 * @generated
 */
public interface Idmap extends EObject {
	/**
	 * Returns the value of the '<em><b>Uid</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.IdRange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uid</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIdmap_Uid()
	 * @model containment="true"
	 * @generated
	 */
	EList<IdRange> getUid();

	/**
	 * Returns the value of the '<em><b>Gid</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.IdRange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gid</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getIdmap_Gid()
	 * @model containment="true"
	 * @generated
	 */
	EList<IdRange> getGid();

} // Idmap
