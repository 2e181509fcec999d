/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lxc Capabilities</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <capabilities>} of {@code features}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getAudit_control <em>Audit control</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getAudit_write <em>Audit write</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getBlock_suspend <em>Block suspend</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getChown <em>Chown</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getDac_override <em>Dac override</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getDac_read_search <em>Dac read search</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getFowner <em>Fowner</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getFsetid <em>Fsetid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getIpc_lock <em>Ipc lock</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getIpc_owner <em>Ipc owner</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getKill <em>Kill</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getLease <em>Lease</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getLinux_immutable <em>Linux immutable</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getMac_admin <em>Mac admin</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getMac_override <em>Mac override</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getMknod <em>Mknod</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getNet_admin <em>Net admin</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getNet_bind_service <em>Net bind service</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getNet_broadcast <em>Net broadcast</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getNet_raw <em>Net raw</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSetgid <em>Setgid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSetfcap <em>Setfcap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSetpcap <em>Setpcap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSetuid <em>Setuid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_admin <em>Sys admin</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_boot <em>Sys boot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_chroot <em>Sys chroot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_module <em>Sys module</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_nice <em>Sys nice</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_pacct <em>Sys pacct</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_ptrace <em>Sys ptrace</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_rawio <em>Sys rawio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_resource <em>Sys resource</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_time <em>Sys time</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_tty_config <em>Sys tty config</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getSyslog <em>Syslog</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.LxcCapabilities#getWake_alarm <em>Wake alarm</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities()
 * @model
 * @generated
 */
public interface LxcCapabilities extends EObject {
	/**
	 * Returns the value of the '<em><b>Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Policy</em>' attribute.
	 * @see #setPolicy(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Policy()
	 * @model annotation="https://virtworkbench.org/definition words='default allow deny'"
	 * @generated
	 */
	String getPolicy();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getPolicy <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' attribute.
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(String value);

	/**
	 * Returns the value of the '<em><b>Audit control</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audit control</em>' containment reference.
	 * @see #setAudit_control(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Audit_control()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getAudit_control();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getAudit_control <em>Audit control</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audit control</em>' containment reference.
	 * @see #getAudit_control()
	 * @generated
	 */
	void setAudit_control(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Audit write</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audit write</em>' containment reference.
	 * @see #setAudit_write(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Audit_write()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getAudit_write();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getAudit_write <em>Audit write</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audit write</em>' containment reference.
	 * @see #getAudit_write()
	 * @generated
	 */
	void setAudit_write(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Block suspend</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Block suspend</em>' containment reference.
	 * @see #setBlock_suspend(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Block_suspend()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getBlock_suspend();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getBlock_suspend <em>Block suspend</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block suspend</em>' containment reference.
	 * @see #getBlock_suspend()
	 * @generated
	 */
	void setBlock_suspend(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Chown</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chown</em>' containment reference.
	 * @see #setChown(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Chown()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getChown();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getChown <em>Chown</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chown</em>' containment reference.
	 * @see #getChown()
	 * @generated
	 */
	void setChown(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Dac override</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dac override</em>' containment reference.
	 * @see #setDac_override(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Dac_override()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getDac_override();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getDac_override <em>Dac override</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dac override</em>' containment reference.
	 * @see #getDac_override()
	 * @generated
	 */
	void setDac_override(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Dac read search</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dac read search</em>' containment reference.
	 * @see #setDac_read_search(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Dac_read_search()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getDac_read_search();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getDac_read_search <em>Dac read search</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dac read search</em>' containment reference.
	 * @see #getDac_read_search()
	 * @generated
	 */
	void setDac_read_search(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Fowner</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fowner</em>' containment reference.
	 * @see #setFowner(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Fowner()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getFowner();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getFowner <em>Fowner</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fowner</em>' containment reference.
	 * @see #getFowner()
	 * @generated
	 */
	void setFowner(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Fsetid</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fsetid</em>' containment reference.
	 * @see #setFsetid(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Fsetid()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getFsetid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getFsetid <em>Fsetid</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fsetid</em>' containment reference.
	 * @see #getFsetid()
	 * @generated
	 */
	void setFsetid(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Ipc lock</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ipc lock</em>' containment reference.
	 * @see #setIpc_lock(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Ipc_lock()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getIpc_lock();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getIpc_lock <em>Ipc lock</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ipc lock</em>' containment reference.
	 * @see #getIpc_lock()
	 * @generated
	 */
	void setIpc_lock(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Ipc owner</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ipc owner</em>' containment reference.
	 * @see #setIpc_owner(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Ipc_owner()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getIpc_owner();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getIpc_owner <em>Ipc owner</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ipc owner</em>' containment reference.
	 * @see #getIpc_owner()
	 * @generated
	 */
	void setIpc_owner(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Kill</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kill</em>' containment reference.
	 * @see #setKill(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Kill()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getKill();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getKill <em>Kill</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kill</em>' containment reference.
	 * @see #getKill()
	 * @generated
	 */
	void setKill(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Lease</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lease</em>' containment reference.
	 * @see #setLease(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Lease()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getLease();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getLease <em>Lease</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lease</em>' containment reference.
	 * @see #getLease()
	 * @generated
	 */
	void setLease(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Linux immutable</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Linux immutable</em>' containment reference.
	 * @see #setLinux_immutable(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Linux_immutable()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getLinux_immutable();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getLinux_immutable <em>Linux immutable</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Linux immutable</em>' containment reference.
	 * @see #getLinux_immutable()
	 * @generated
	 */
	void setLinux_immutable(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Mac admin</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mac admin</em>' containment reference.
	 * @see #setMac_admin(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Mac_admin()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getMac_admin();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getMac_admin <em>Mac admin</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mac admin</em>' containment reference.
	 * @see #getMac_admin()
	 * @generated
	 */
	void setMac_admin(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Mac override</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mac override</em>' containment reference.
	 * @see #setMac_override(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Mac_override()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getMac_override();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getMac_override <em>Mac override</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mac override</em>' containment reference.
	 * @see #getMac_override()
	 * @generated
	 */
	void setMac_override(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Mknod</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mknod</em>' containment reference.
	 * @see #setMknod(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Mknod()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getMknod();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getMknod <em>Mknod</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mknod</em>' containment reference.
	 * @see #getMknod()
	 * @generated
	 */
	void setMknod(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Net admin</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Net admin</em>' containment reference.
	 * @see #setNet_admin(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Net_admin()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getNet_admin();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getNet_admin <em>Net admin</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Net admin</em>' containment reference.
	 * @see #getNet_admin()
	 * @generated
	 */
	void setNet_admin(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Net bind service</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Net bind service</em>' containment reference.
	 * @see #setNet_bind_service(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Net_bind_service()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getNet_bind_service();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getNet_bind_service <em>Net bind service</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Net bind service</em>' containment reference.
	 * @see #getNet_bind_service()
	 * @generated
	 */
	void setNet_bind_service(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Net broadcast</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Net broadcast</em>' containment reference.
	 * @see #setNet_broadcast(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Net_broadcast()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getNet_broadcast();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getNet_broadcast <em>Net broadcast</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Net broadcast</em>' containment reference.
	 * @see #getNet_broadcast()
	 * @generated
	 */
	void setNet_broadcast(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Net raw</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Net raw</em>' containment reference.
	 * @see #setNet_raw(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Net_raw()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getNet_raw();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getNet_raw <em>Net raw</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Net raw</em>' containment reference.
	 * @see #getNet_raw()
	 * @generated
	 */
	void setNet_raw(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Setgid</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Setgid</em>' containment reference.
	 * @see #setSetgid(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Setgid()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSetgid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSetgid <em>Setgid</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setgid</em>' containment reference.
	 * @see #getSetgid()
	 * @generated
	 */
	void setSetgid(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Setfcap</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Setfcap</em>' containment reference.
	 * @see #setSetfcap(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Setfcap()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSetfcap();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSetfcap <em>Setfcap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setfcap</em>' containment reference.
	 * @see #getSetfcap()
	 * @generated
	 */
	void setSetfcap(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Setpcap</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Setpcap</em>' containment reference.
	 * @see #setSetpcap(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Setpcap()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSetpcap();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSetpcap <em>Setpcap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setpcap</em>' containment reference.
	 * @see #getSetpcap()
	 * @generated
	 */
	void setSetpcap(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Setuid</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Setuid</em>' containment reference.
	 * @see #setSetuid(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Setuid()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSetuid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSetuid <em>Setuid</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setuid</em>' containment reference.
	 * @see #getSetuid()
	 * @generated
	 */
	void setSetuid(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Sys admin</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sys admin</em>' containment reference.
	 * @see #setSys_admin(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Sys_admin()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSys_admin();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_admin <em>Sys admin</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sys admin</em>' containment reference.
	 * @see #getSys_admin()
	 * @generated
	 */
	void setSys_admin(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Sys boot</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sys boot</em>' containment reference.
	 * @see #setSys_boot(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Sys_boot()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSys_boot();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_boot <em>Sys boot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sys boot</em>' containment reference.
	 * @see #getSys_boot()
	 * @generated
	 */
	void setSys_boot(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Sys chroot</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sys chroot</em>' containment reference.
	 * @see #setSys_chroot(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Sys_chroot()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSys_chroot();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_chroot <em>Sys chroot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sys chroot</em>' containment reference.
	 * @see #getSys_chroot()
	 * @generated
	 */
	void setSys_chroot(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Sys module</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sys module</em>' containment reference.
	 * @see #setSys_module(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Sys_module()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSys_module();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_module <em>Sys module</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sys module</em>' containment reference.
	 * @see #getSys_module()
	 * @generated
	 */
	void setSys_module(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Sys nice</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sys nice</em>' containment reference.
	 * @see #setSys_nice(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Sys_nice()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSys_nice();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_nice <em>Sys nice</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sys nice</em>' containment reference.
	 * @see #getSys_nice()
	 * @generated
	 */
	void setSys_nice(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Sys pacct</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sys pacct</em>' containment reference.
	 * @see #setSys_pacct(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Sys_pacct()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSys_pacct();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_pacct <em>Sys pacct</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sys pacct</em>' containment reference.
	 * @see #getSys_pacct()
	 * @generated
	 */
	void setSys_pacct(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Sys ptrace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sys ptrace</em>' containment reference.
	 * @see #setSys_ptrace(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Sys_ptrace()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSys_ptrace();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_ptrace <em>Sys ptrace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sys ptrace</em>' containment reference.
	 * @see #getSys_ptrace()
	 * @generated
	 */
	void setSys_ptrace(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Sys rawio</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sys rawio</em>' containment reference.
	 * @see #setSys_rawio(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Sys_rawio()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSys_rawio();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_rawio <em>Sys rawio</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sys rawio</em>' containment reference.
	 * @see #getSys_rawio()
	 * @generated
	 */
	void setSys_rawio(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Sys resource</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sys resource</em>' containment reference.
	 * @see #setSys_resource(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Sys_resource()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSys_resource();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_resource <em>Sys resource</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sys resource</em>' containment reference.
	 * @see #getSys_resource()
	 * @generated
	 */
	void setSys_resource(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Sys time</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sys time</em>' containment reference.
	 * @see #setSys_time(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Sys_time()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSys_time();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_time <em>Sys time</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sys time</em>' containment reference.
	 * @see #getSys_time()
	 * @generated
	 */
	void setSys_time(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Sys tty config</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sys tty config</em>' containment reference.
	 * @see #setSys_tty_config(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Sys_tty_config()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSys_tty_config();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSys_tty_config <em>Sys tty config</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sys tty config</em>' containment reference.
	 * @see #getSys_tty_config()
	 * @generated
	 */
	void setSys_tty_config(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Syslog</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Syslog</em>' containment reference.
	 * @see #setSyslog(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Syslog()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getSyslog();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getSyslog <em>Syslog</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Syslog</em>' containment reference.
	 * @see #getSyslog()
	 * @generated
	 */
	void setSyslog(FeatureState value);

	/**
	 * Returns the value of the '<em><b>Wake alarm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wake alarm</em>' containment reference.
	 * @see #setWake_alarm(FeatureState)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getLxcCapabilities_Wake_alarm()
	 * @model containment="true"
	 * @generated
	 */
	FeatureState getWake_alarm();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.LxcCapabilities#getWake_alarm <em>Wake alarm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wake alarm</em>' containment reference.
	 * @see #getWake_alarm()
	 * @generated
	 */
	void setWake_alarm(FeatureState value);

} // LxcCapabilities
