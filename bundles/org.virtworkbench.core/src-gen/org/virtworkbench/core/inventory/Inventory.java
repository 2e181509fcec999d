/**
 */
package org.virtworkbench.core.inventory;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inventory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All hosts that this process knows: the root of everything that viewers show.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.core.inventory.Inventory#getHosts <em>Hosts</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.core.inventory.InventoryPackage#getInventory()
 * @model
 * @generated
 */
public interface Inventory extends EObject {
	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.core.inventory.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hosts</em>' containment reference list.
	 * @see org.virtworkbench.core.inventory.InventoryPackage#getInventory_Hosts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Host> getHosts();

} // Inventory
