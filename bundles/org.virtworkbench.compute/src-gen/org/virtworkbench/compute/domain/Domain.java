/**
 */
package org.virtworkbench.compute.domain;

import org.virtworkbench.core.inventory.InventoryElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Domain</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtual machine as lists show it. The key is its UUID.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.domain.Domain#getId <em>Id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.Domain#getState <em>State</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.Domain#getReason <em>Reason</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.Domain#getVcpu <em>Vcpu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.Domain#getMaxVcpu <em>Max Vcpu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.Domain#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.Domain#getMaxMemory <em>Max Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.Domain#isPersistent <em>Persistent</em>}</li>
 *   <li>{@link org.virtworkbench.compute.domain.Domain#isAutostart <em>Autostart</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.domain.DomainPackage#getDomain()
 * @model
 * @generated
 */
public interface Domain extends InventoryElement {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * libvirt id while active, else -1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(int)
	 * @see org.virtworkbench.compute.domain.DomainPackage#getDomain_Id()
	 * @model default="-1"
	 * @generated
	 */
	int getId();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.domain.Domain#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(int value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.virtworkbench.compute.domain.State}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.virtworkbench.compute.domain.State
	 * @see #setState(State)
	 * @see org.virtworkbench.compute.domain.DomainPackage#getDomain_State()
	 * @model
	 * @generated
	 */
	State getState();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.domain.Domain#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.virtworkbench.compute.domain.State
	 * @see #getState()
	 * @generated
	 */
	void setState(State value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is in that state, in the words of virsh domstate --reason ("booted", "I/O error"); null when libvirt has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.virtworkbench.compute.domain.DomainPackage#getDomain_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.domain.Domain#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Vcpu</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * vCPUs in use now, or of the definition when inactive; -1 while unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vcpu</em>' attribute.
	 * @see #setVcpu(int)
	 * @see org.virtworkbench.compute.domain.DomainPackage#getDomain_Vcpu()
	 * @model default="-1"
	 * @generated
	 */
	int getVcpu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.domain.Domain#getVcpu <em>Vcpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vcpu</em>' attribute.
	 * @see #getVcpu()
	 * @generated
	 */
	void setVcpu(int value);

	/**
	 * Returns the value of the '<em><b>Max Vcpu</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Vcpu</em>' attribute.
	 * @see #setMaxVcpu(int)
	 * @see org.virtworkbench.compute.domain.DomainPackage#getDomain_MaxVcpu()
	 * @model default="-1"
	 * @generated
	 */
	int getMaxVcpu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.domain.Domain#getMaxVcpu <em>Max Vcpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Vcpu</em>' attribute.
	 * @see #getMaxVcpu()
	 * @generated
	 */
	void setMaxVcpu(int value);

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory in use (the balloon) in KiB, or of the definition when inactive; -1 while unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #setMemory(long)
	 * @see org.virtworkbench.compute.domain.DomainPackage#getDomain_Memory()
	 * @model default="-1"
	 * @generated
	 */
	long getMemory();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.domain.Domain#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' attribute.
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(long value);

	/**
	 * Returns the value of the '<em><b>Max Memory</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * KiB; -1 while unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Memory</em>' attribute.
	 * @see #setMaxMemory(long)
	 * @see org.virtworkbench.compute.domain.DomainPackage#getDomain_MaxMemory()
	 * @model default="-1"
	 * @generated
	 */
	long getMaxMemory();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.domain.Domain#getMaxMemory <em>Max Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Memory</em>' attribute.
	 * @see #getMaxMemory()
	 * @generated
	 */
	void setMaxMemory(long value);

	/**
	 * Returns the value of the '<em><b>Persistent</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a definition remains when it stops.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Persistent</em>' attribute.
	 * @see #setPersistent(boolean)
	 * @see org.virtworkbench.compute.domain.DomainPackage#getDomain_Persistent()
	 * @model default="true"
	 * @generated
	 */
	boolean isPersistent();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.domain.Domain#isPersistent <em>Persistent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Persistent</em>' attribute.
	 * @see #isPersistent()
	 * @generated
	 */
	void setPersistent(boolean value);

	/**
	 * Returns the value of the '<em><b>Autostart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Autostart</em>' attribute.
	 * @see #setAutostart(boolean)
	 * @see org.virtworkbench.compute.domain.DomainPackage#getDomain_Autostart()
	 * @model
	 * @generated
	 */
	boolean isAutostart();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.domain.Domain#isAutostart <em>Autostart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Autostart</em>' attribute.
	 * @see #isAutostart()
	 * @generated
	 */
	void setAutostart(boolean value);

} // Domain
