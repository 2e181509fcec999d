/**
 */
package org.virtworkbench.compute.domain;

import org.eclipse.emf.common.util.EList;

import org.virtworkbench.core.inventory.HostSection;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Domains</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The domains of one host, defined and transient, sorted by name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.domain.Domains#getDomains <em>Domains</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.domain.DomainPackage#getDomains()
 * @model
 * @generated
 */
public interface Domains extends HostSection {
	/**
	 * Returns the value of the '<em><b>Domains</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.domain.Domain}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domains</em>' containment reference list.
	 * @see org.virtworkbench.compute.domain.DomainPackage#getDomains_Domains()
	 * @model containment="true"
	 * @generated
	 */
	EList<Domain> getDomains();

} // Domains
