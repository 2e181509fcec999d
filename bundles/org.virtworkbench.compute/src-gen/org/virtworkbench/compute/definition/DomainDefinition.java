/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Domain Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A whole definition: {@code <domain>}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getId <em>Id</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getGenid <em>Genid</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getTitle <em>Title</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getDescription <em>Description</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getMaxMemory <em>Max Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getCurrentMemory <em>Current Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getBlkiotune <em>Blkiotune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getMemtune <em>Memtune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getMemoryBacking <em>Memory Backing</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getVcpu <em>Vcpu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getVcpus <em>Vcpus</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getIothreads <em>Iothreads</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getIothreadids <em>Iothreadids</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getDefaultiothread <em>Defaultiothread</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getCputune <em>Cputune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getNumatune <em>Numatune</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getResource <em>Resource</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getSysinfo <em>Sysinfo</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getBootloader <em>Bootloader</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getBootloader_args <em>Bootloader args</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getOs <em>Os</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getIdmap <em>Idmap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getCpu <em>Cpu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getClock <em>Clock</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getOn_poweroff <em>On poweroff</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getOn_reboot <em>On reboot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getOn_crash <em>On crash</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getOn_lockfailure <em>On lockfailure</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getPm <em>Pm</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getPerf <em>Perf</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getSeclabel <em>Seclabel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getKeywrap <em>Keywrap</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getLaunchSecurity <em>Launch Security</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getQemuCommandline <em>Qemu Commandline</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getQemuCapabilities <em>Qemu Capabilities</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getQemuDeprecation <em>Qemu Deprecation</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getQemuOverride <em>Qemu Override</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getLxcNamespace <em>Lxc Namespace</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getBhyveCommandline <em>Bhyve Commandline</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getXenCommandline <em>Xen Commandline</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DomainDefinition#getVmwareDatacenterpath <em>Vmware Datacenterpath</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition()
 * @model
 * @generated
 */
public interface DomainDefinition extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Type()
	 * @model annotation="https://virtworkbench.org/definition words='qemu kqemu kvm xen lxc uml openvz test vmware hyperv vbox phyp vz bhyve hvf'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a running domain; never part of a definition that is stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Id()
	 * @model
	 * @generated
	 */
	Long getId();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(Long value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Name()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uuid</em>' attribute.
	 * @see #setUuid(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Uuid()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getUuid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getUuid <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uuid</em>' attribute.
	 * @see #getUuid()
	 * @generated
	 */
	void setUuid(String value);

	/**
	 * Returns the value of the '<em><b>Genid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The generation id; empty: libvirt makes one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Genid</em>' attribute.
	 * @see #setGenid(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Genid()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getGenid();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getGenid <em>Genid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Genid</em>' attribute.
	 * @see #getGenid()
	 * @generated
	 */
	void setGenid(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Title()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Description()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Metadata</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metadata</em>' containment reference.
	 * @see #setMetadata(Metadata)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Metadata()
	 * @model containment="true"
	 * @generated
	 */
	Metadata getMetadata();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getMetadata <em>Metadata</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metadata</em>' containment reference.
	 * @see #getMetadata()
	 * @generated
	 */
	void setMetadata(Metadata value);

	/**
	 * Returns the value of the '<em><b>Max Memory</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Memory</em>' containment reference.
	 * @see #setMaxMemory(MaxMemory)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_MaxMemory()
	 * @model containment="true"
	 * @generated
	 */
	MaxMemory getMaxMemory();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getMaxMemory <em>Max Memory</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Memory</em>' containment reference.
	 * @see #getMaxMemory()
	 * @generated
	 */
	void setMaxMemory(MaxMemory value);

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory</em>' containment reference.
	 * @see #setMemory(Memory)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Memory()
	 * @model containment="true"
	 * @generated
	 */
	Memory getMemory();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getMemory <em>Memory</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' containment reference.
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(Memory value);

	/**
	 * Returns the value of the '<em><b>Current Memory</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Current Memory</em>' containment reference.
	 * @see #setCurrentMemory(CurrentMemory)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_CurrentMemory()
	 * @model containment="true"
	 * @generated
	 */
	CurrentMemory getCurrentMemory();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getCurrentMemory <em>Current Memory</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current Memory</em>' containment reference.
	 * @see #getCurrentMemory()
	 * @generated
	 */
	void setCurrentMemory(CurrentMemory value);

	/**
	 * Returns the value of the '<em><b>Blkiotune</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Blkiotune</em>' containment reference.
	 * @see #setBlkiotune(Blkiotune)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Blkiotune()
	 * @model containment="true"
	 * @generated
	 */
	Blkiotune getBlkiotune();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getBlkiotune <em>Blkiotune</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blkiotune</em>' containment reference.
	 * @see #getBlkiotune()
	 * @generated
	 */
	void setBlkiotune(Blkiotune value);

	/**
	 * Returns the value of the '<em><b>Memtune</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memtune</em>' containment reference.
	 * @see #setMemtune(Memtune)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Memtune()
	 * @model containment="true"
	 * @generated
	 */
	Memtune getMemtune();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getMemtune <em>Memtune</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memtune</em>' containment reference.
	 * @see #getMemtune()
	 * @generated
	 */
	void setMemtune(Memtune value);

	/**
	 * Returns the value of the '<em><b>Memory Backing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Backing</em>' containment reference.
	 * @see #setMemoryBacking(MemoryBacking)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_MemoryBacking()
	 * @model containment="true"
	 * @generated
	 */
	MemoryBacking getMemoryBacking();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getMemoryBacking <em>Memory Backing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Backing</em>' containment reference.
	 * @see #getMemoryBacking()
	 * @generated
	 */
	void setMemoryBacking(MemoryBacking value);

	/**
	 * Returns the value of the '<em><b>Vcpu</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vcpu</em>' containment reference.
	 * @see #setVcpu(Vcpu)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Vcpu()
	 * @model containment="true"
	 * @generated
	 */
	Vcpu getVcpu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getVcpu <em>Vcpu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vcpu</em>' containment reference.
	 * @see #getVcpu()
	 * @generated
	 */
	void setVcpu(Vcpu value);

	/**
	 * Returns the value of the '<em><b>Vcpus</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vcpus</em>' containment reference.
	 * @see #setVcpus(Vcpus)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Vcpus()
	 * @model containment="true"
	 * @generated
	 */
	Vcpus getVcpus();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getVcpus <em>Vcpus</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vcpus</em>' containment reference.
	 * @see #getVcpus()
	 * @generated
	 */
	void setVcpus(Vcpus value);

	/**
	 * Returns the value of the '<em><b>Iothreads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iothreads</em>' attribute.
	 * @see #setIothreads(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Iothreads()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	Long getIothreads();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getIothreads <em>Iothreads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iothreads</em>' attribute.
	 * @see #getIothreads()
	 * @generated
	 */
	void setIothreads(Long value);

	/**
	 * Returns the value of the '<em><b>Iothreadids</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iothreadids</em>' containment reference.
	 * @see #setIothreadids(Iothreadids)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Iothreadids()
	 * @model containment="true"
	 * @generated
	 */
	Iothreadids getIothreadids();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getIothreadids <em>Iothreadids</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iothreadids</em>' containment reference.
	 * @see #getIothreadids()
	 * @generated
	 */
	void setIothreadids(Iothreadids value);

	/**
	 * Returns the value of the '<em><b>Defaultiothread</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Defaultiothread</em>' containment reference.
	 * @see #setDefaultiothread(DefaultIothread)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Defaultiothread()
	 * @model containment="true"
	 * @generated
	 */
	DefaultIothread getDefaultiothread();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getDefaultiothread <em>Defaultiothread</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Defaultiothread</em>' containment reference.
	 * @see #getDefaultiothread()
	 * @generated
	 */
	void setDefaultiothread(DefaultIothread value);

	/**
	 * Returns the value of the '<em><b>Cputune</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cputune</em>' containment reference.
	 * @see #setCputune(Cputune)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Cputune()
	 * @model containment="true"
	 * @generated
	 */
	Cputune getCputune();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getCputune <em>Cputune</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cputune</em>' containment reference.
	 * @see #getCputune()
	 * @generated
	 */
	void setCputune(Cputune value);

	/**
	 * Returns the value of the '<em><b>Numatune</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Numatune</em>' containment reference.
	 * @see #setNumatune(Numatune)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Numatune()
	 * @model containment="true"
	 * @generated
	 */
	Numatune getNumatune();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getNumatune <em>Numatune</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numatune</em>' containment reference.
	 * @see #getNumatune()
	 * @generated
	 */
	void setNumatune(Numatune value);

	/**
	 * Returns the value of the '<em><b>Resource</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resource</em>' containment reference.
	 * @see #setResource(DomainResource)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Resource()
	 * @model containment="true"
	 * @generated
	 */
	DomainResource getResource();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getResource <em>Resource</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource</em>' containment reference.
	 * @see #getResource()
	 * @generated
	 */
	void setResource(DomainResource value);

	/**
	 * Returns the value of the '<em><b>Sysinfo</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Sysinfo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sysinfo</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Sysinfo()
	 * @model containment="true"
	 * @generated
	 */
	EList<Sysinfo> getSysinfo();

	/**
	 * Returns the value of the '<em><b>Bootloader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bootloader</em>' attribute.
	 * @see #setBootloader(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Bootloader()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getBootloader();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getBootloader <em>Bootloader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bootloader</em>' attribute.
	 * @see #getBootloader()
	 * @generated
	 */
	void setBootloader(String value);

	/**
	 * Returns the value of the '<em><b>Bootloader args</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bootloader args</em>' attribute.
	 * @see #setBootloader_args(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Bootloader_args()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getBootloader_args();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getBootloader_args <em>Bootloader args</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bootloader args</em>' attribute.
	 * @see #getBootloader_args()
	 * @generated
	 */
	void setBootloader_args(String value);

	/**
	 * Returns the value of the '<em><b>Os</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Os</em>' containment reference.
	 * @see #setOs(OperatingSystem)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Os()
	 * @model containment="true"
	 * @generated
	 */
	OperatingSystem getOs();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getOs <em>Os</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Os</em>' containment reference.
	 * @see #getOs()
	 * @generated
	 */
	void setOs(OperatingSystem value);

	/**
	 * Returns the value of the '<em><b>Idmap</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Idmap</em>' containment reference.
	 * @see #setIdmap(Idmap)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Idmap()
	 * @model containment="true"
	 * @generated
	 */
	Idmap getIdmap();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getIdmap <em>Idmap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Idmap</em>' containment reference.
	 * @see #getIdmap()
	 * @generated
	 */
	void setIdmap(Idmap value);

	/**
	 * Returns the value of the '<em><b>Features</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Features</em>' containment reference.
	 * @see #setFeatures(Features)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Features()
	 * @model containment="true"
	 * @generated
	 */
	Features getFeatures();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getFeatures <em>Features</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Features</em>' containment reference.
	 * @see #getFeatures()
	 * @generated
	 */
	void setFeatures(Features value);

	/**
	 * Returns the value of the '<em><b>Cpu</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu</em>' containment reference.
	 * @see #setCpu(Cpu)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Cpu()
	 * @model containment="true"
	 * @generated
	 */
	Cpu getCpu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getCpu <em>Cpu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu</em>' containment reference.
	 * @see #getCpu()
	 * @generated
	 */
	void setCpu(Cpu value);

	/**
	 * Returns the value of the '<em><b>Clock</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clock</em>' containment reference.
	 * @see #setClock(Clock)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Clock()
	 * @model containment="true"
	 * @generated
	 */
	Clock getClock();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getClock <em>Clock</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clock</em>' containment reference.
	 * @see #getClock()
	 * @generated
	 */
	void setClock(Clock value);

	/**
	 * Returns the value of the '<em><b>On poweroff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>On poweroff</em>' attribute.
	 * @see #setOn_poweroff(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_On_poweroff()
	 * @model annotation="https://virtworkbench.org/definition kind='element' words='destroy restart preserve rename-restart'"
	 * @generated
	 */
	String getOn_poweroff();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getOn_poweroff <em>On poweroff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On poweroff</em>' attribute.
	 * @see #getOn_poweroff()
	 * @generated
	 */
	void setOn_poweroff(String value);

	/**
	 * Returns the value of the '<em><b>On reboot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>On reboot</em>' attribute.
	 * @see #setOn_reboot(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_On_reboot()
	 * @model annotation="https://virtworkbench.org/definition kind='element' words='destroy restart preserve rename-restart'"
	 * @generated
	 */
	String getOn_reboot();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getOn_reboot <em>On reboot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On reboot</em>' attribute.
	 * @see #getOn_reboot()
	 * @generated
	 */
	void setOn_reboot(String value);

	/**
	 * Returns the value of the '<em><b>On crash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>On crash</em>' attribute.
	 * @see #setOn_crash(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_On_crash()
	 * @model annotation="https://virtworkbench.org/definition kind='element' words='destroy restart preserve rename-restart coredump-destroy coredump-restart'"
	 * @generated
	 */
	String getOn_crash();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getOn_crash <em>On crash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On crash</em>' attribute.
	 * @see #getOn_crash()
	 * @generated
	 */
	void setOn_crash(String value);

	/**
	 * Returns the value of the '<em><b>On lockfailure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>On lockfailure</em>' attribute.
	 * @see #setOn_lockfailure(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_On_lockfailure()
	 * @model annotation="https://virtworkbench.org/definition kind='element' words='poweroff restart pause ignore'"
	 * @generated
	 */
	String getOn_lockfailure();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getOn_lockfailure <em>On lockfailure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On lockfailure</em>' attribute.
	 * @see #getOn_lockfailure()
	 * @generated
	 */
	void setOn_lockfailure(String value);

	/**
	 * Returns the value of the '<em><b>Pm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pm</em>' containment reference.
	 * @see #setPm(Pm)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Pm()
	 * @model containment="true"
	 * @generated
	 */
	Pm getPm();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getPm <em>Pm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pm</em>' containment reference.
	 * @see #getPm()
	 * @generated
	 */
	void setPm(Pm value);

	/**
	 * Returns the value of the '<em><b>Perf</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Perf</em>' containment reference.
	 * @see #setPerf(Perf)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Perf()
	 * @model containment="true"
	 * @generated
	 */
	Perf getPerf();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getPerf <em>Perf</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Perf</em>' containment reference.
	 * @see #getPerf()
	 * @generated
	 */
	void setPerf(Perf value);

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference.
	 * @see #setDevices(Devices)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Devices()
	 * @model containment="true"
	 * @generated
	 */
	Devices getDevices();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getDevices <em>Devices</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Devices</em>' containment reference.
	 * @see #getDevices()
	 * @generated
	 */
	void setDevices(Devices value);

	/**
	 * Returns the value of the '<em><b>Seclabel</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Seclabel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seclabel</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Seclabel()
	 * @model containment="true"
	 * @generated
	 */
	EList<Seclabel> getSeclabel();

	/**
	 * Returns the value of the '<em><b>Keywrap</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Keywrap</em>' containment reference.
	 * @see #setKeywrap(Keywrap)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_Keywrap()
	 * @model containment="true"
	 * @generated
	 */
	Keywrap getKeywrap();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getKeywrap <em>Keywrap</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keywrap</em>' containment reference.
	 * @see #getKeywrap()
	 * @generated
	 */
	void setKeywrap(Keywrap value);

	/**
	 * Returns the value of the '<em><b>Launch Security</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Launch Security</em>' containment reference.
	 * @see #setLaunchSecurity(LaunchSecurity)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_LaunchSecurity()
	 * @model containment="true"
	 * @generated
	 */
	LaunchSecurity getLaunchSecurity();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getLaunchSecurity <em>Launch Security</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Launch Security</em>' containment reference.
	 * @see #getLaunchSecurity()
	 * @generated
	 */
	void setLaunchSecurity(LaunchSecurity value);

	/**
	 * Returns the value of the '<em><b>Qemu Commandline</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Qemu Commandline</em>' containment reference.
	 * @see #setQemuCommandline(QemuCommandline)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_QemuCommandline()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='commandline' namespace='http://libvirt.org/schemas/domain/qemu/1.0' prefix='qemu'"
	 * @generated
	 */
	QemuCommandline getQemuCommandline();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getQemuCommandline <em>Qemu Commandline</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Qemu Commandline</em>' containment reference.
	 * @see #getQemuCommandline()
	 * @generated
	 */
	void setQemuCommandline(QemuCommandline value);

	/**
	 * Returns the value of the '<em><b>Qemu Capabilities</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Qemu Capabilities</em>' containment reference.
	 * @see #setQemuCapabilities(QemuCapabilities)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_QemuCapabilities()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='capabilities' namespace='http://libvirt.org/schemas/domain/qemu/1.0' prefix='qemu'"
	 * @generated
	 */
	QemuCapabilities getQemuCapabilities();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getQemuCapabilities <em>Qemu Capabilities</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Qemu Capabilities</em>' containment reference.
	 * @see #getQemuCapabilities()
	 * @generated
	 */
	void setQemuCapabilities(QemuCapabilities value);

	/**
	 * Returns the value of the '<em><b>Qemu Deprecation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Qemu Deprecation</em>' containment reference.
	 * @see #setQemuDeprecation(QemuDeprecation)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_QemuDeprecation()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='deprecation' namespace='http://libvirt.org/schemas/domain/qemu/1.0' prefix='qemu'"
	 * @generated
	 */
	QemuDeprecation getQemuDeprecation();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getQemuDeprecation <em>Qemu Deprecation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Qemu Deprecation</em>' containment reference.
	 * @see #getQemuDeprecation()
	 * @generated
	 */
	void setQemuDeprecation(QemuDeprecation value);

	/**
	 * Returns the value of the '<em><b>Qemu Override</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Qemu Override</em>' containment reference.
	 * @see #setQemuOverride(QemuOverride)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_QemuOverride()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='override' namespace='http://libvirt.org/schemas/domain/qemu/1.0' prefix='qemu'"
	 * @generated
	 */
	QemuOverride getQemuOverride();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getQemuOverride <em>Qemu Override</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Qemu Override</em>' containment reference.
	 * @see #getQemuOverride()
	 * @generated
	 */
	void setQemuOverride(QemuOverride value);

	/**
	 * Returns the value of the '<em><b>Lxc Namespace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lxc Namespace</em>' containment reference.
	 * @see #setLxcNamespace(LxcNamespace)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_LxcNamespace()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='namespace' namespace='http://libvirt.org/schemas/domain/lxc/1.0' prefix='lxc'"
	 * @generated
	 */
	LxcNamespace getLxcNamespace();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getLxcNamespace <em>Lxc Namespace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lxc Namespace</em>' containment reference.
	 * @see #getLxcNamespace()
	 * @generated
	 */
	void setLxcNamespace(LxcNamespace value);

	/**
	 * Returns the value of the '<em><b>Bhyve Commandline</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bhyve Commandline</em>' containment reference.
	 * @see #setBhyveCommandline(BhyveCommandline)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_BhyveCommandline()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='commandline' namespace='http://libvirt.org/schemas/domain/bhyve/1.0' prefix='bhyve'"
	 * @generated
	 */
	BhyveCommandline getBhyveCommandline();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getBhyveCommandline <em>Bhyve Commandline</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bhyve Commandline</em>' containment reference.
	 * @see #getBhyveCommandline()
	 * @generated
	 */
	void setBhyveCommandline(BhyveCommandline value);

	/**
	 * Returns the value of the '<em><b>Xen Commandline</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Xen Commandline</em>' containment reference.
	 * @see #setXenCommandline(XenCommandline)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_XenCommandline()
	 * @model containment="true"
	 *        annotation="https://virtworkbench.org/definition name='commandline' namespace='http://libvirt.org/schemas/domain/xen/1.0' prefix='xen'"
	 * @generated
	 */
	XenCommandline getXenCommandline();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getXenCommandline <em>Xen Commandline</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Xen Commandline</em>' containment reference.
	 * @see #getXenCommandline()
	 * @generated
	 */
	void setXenCommandline(XenCommandline value);

	/**
	 * Returns the value of the '<em><b>Vmware Datacenterpath</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vmware Datacenterpath</em>' attribute.
	 * @see #setVmwareDatacenterpath(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDomainDefinition_VmwareDatacenterpath()
	 * @model annotation="https://virtworkbench.org/definition kind='element' name='datacenterpath' namespace='http://libvirt.org/schemas/domain/vmware/1.0' prefix='vmware'"
	 * @generated
	 */
	String getVmwareDatacenterpath();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DomainDefinition#getVmwareDatacenterpath <em>Vmware Datacenterpath</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vmware Datacenterpath</em>' attribute.
	 * @see #getVmwareDatacenterpath()
	 * @generated
	 */
	void setVmwareDatacenterpath(String value);

} // DomainDefinition
