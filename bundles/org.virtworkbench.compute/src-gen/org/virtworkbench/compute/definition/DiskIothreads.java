/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Iothreads</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <iothreads>} of {@code devices.disk.driver}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DiskIothreads#getIothread <em>Iothread</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskIothreads()
 * @model
 * @generated
 */
public interface DiskIothreads extends EObject {
	/**
	 * Returns the value of the '<em><b>Iothread</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.DiskIothread}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iothread</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskIothreads_Iothread()
	 * @model containment="true"
	 * @generated
	 */
	EList<DiskIothread> getIothread();

} // DiskIothreads
