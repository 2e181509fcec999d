/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface Driver</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <driver>} of {@code devices.interface}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getQueues <em>Queues</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getRx_queue_size <em>Rx queue size</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getTx_queue_size <em>Tx queue size</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getTxmode <em>Txmode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getIoeventfd <em>Ioeventfd</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getEvent_idx <em>Event idx</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getAts <em>Ats</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getPacked <em>Packed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getPage_per_vq <em>Page per vq</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getRss <em>Rss</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getRss_hash_report <em>Rss hash report</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getHost <em>Host</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.InterfaceDriver#getGuest <em>Guest</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver()
 * @model
 * @generated
 */
public interface InterfaceDriver extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Name()
	 * @model annotation="https://virtworkbench.org/definition words='kvm vfio xen qemu vhost'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Queues</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Queues</em>' attribute.
	 * @see #setQueues(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Queues()
	 * @model
	 * @generated
	 */
	Long getQueues();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getQueues <em>Queues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queues</em>' attribute.
	 * @see #getQueues()
	 * @generated
	 */
	void setQueues(Long value);

	/**
	 * Returns the value of the '<em><b>Rx queue size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rx queue size</em>' attribute.
	 * @see #setRx_queue_size(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Rx_queue_size()
	 * @model
	 * @generated
	 */
	Long getRx_queue_size();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getRx_queue_size <em>Rx queue size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rx queue size</em>' attribute.
	 * @see #getRx_queue_size()
	 * @generated
	 */
	void setRx_queue_size(Long value);

	/**
	 * Returns the value of the '<em><b>Tx queue size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tx queue size</em>' attribute.
	 * @see #setTx_queue_size(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Tx_queue_size()
	 * @model
	 * @generated
	 */
	Long getTx_queue_size();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getTx_queue_size <em>Tx queue size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tx queue size</em>' attribute.
	 * @see #getTx_queue_size()
	 * @generated
	 */
	void setTx_queue_size(Long value);

	/**
	 * Returns the value of the '<em><b>Txmode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Txmode</em>' attribute.
	 * @see #setTxmode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Txmode()
	 * @model annotation="https://virtworkbench.org/definition words='iothread timer'"
	 * @generated
	 */
	String getTxmode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getTxmode <em>Txmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Txmode</em>' attribute.
	 * @see #getTxmode()
	 * @generated
	 */
	void setTxmode(String value);

	/**
	 * Returns the value of the '<em><b>Ioeventfd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ioeventfd</em>' attribute.
	 * @see #setIoeventfd(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Ioeventfd()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getIoeventfd();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getIoeventfd <em>Ioeventfd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ioeventfd</em>' attribute.
	 * @see #getIoeventfd()
	 * @generated
	 */
	void setIoeventfd(Boolean value);

	/**
	 * Returns the value of the '<em><b>Event idx</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Event idx</em>' attribute.
	 * @see #setEvent_idx(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Event_idx()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getEvent_idx();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getEvent_idx <em>Event idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event idx</em>' attribute.
	 * @see #getEvent_idx()
	 * @generated
	 */
	void setEvent_idx(Boolean value);

	/**
	 * Returns the value of the '<em><b>Iommu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iommu</em>' attribute.
	 * @see #setIommu(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Iommu()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getIommu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getIommu <em>Iommu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iommu</em>' attribute.
	 * @see #getIommu()
	 * @generated
	 */
	void setIommu(Boolean value);

	/**
	 * Returns the value of the '<em><b>Ats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ats</em>' attribute.
	 * @see #setAts(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Ats()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getAts();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getAts <em>Ats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ats</em>' attribute.
	 * @see #getAts()
	 * @generated
	 */
	void setAts(Boolean value);

	/**
	 * Returns the value of the '<em><b>Packed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Packed</em>' attribute.
	 * @see #setPacked(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Packed()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getPacked();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getPacked <em>Packed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Packed</em>' attribute.
	 * @see #getPacked()
	 * @generated
	 */
	void setPacked(Boolean value);

	/**
	 * Returns the value of the '<em><b>Page per vq</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Page per vq</em>' attribute.
	 * @see #setPage_per_vq(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Page_per_vq()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getPage_per_vq();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getPage_per_vq <em>Page per vq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page per vq</em>' attribute.
	 * @see #getPage_per_vq()
	 * @generated
	 */
	void setPage_per_vq(Boolean value);

	/**
	 * Returns the value of the '<em><b>Rss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rss</em>' attribute.
	 * @see #setRss(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Rss()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getRss();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getRss <em>Rss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rss</em>' attribute.
	 * @see #getRss()
	 * @generated
	 */
	void setRss(Boolean value);

	/**
	 * Returns the value of the '<em><b>Rss hash report</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rss hash report</em>' attribute.
	 * @see #setRss_hash_report(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Rss_hash_report()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getRss_hash_report();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getRss_hash_report <em>Rss hash report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rss hash report</em>' attribute.
	 * @see #getRss_hash_report()
	 * @generated
	 */
	void setRss_hash_report(Boolean value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' containment reference.
	 * @see #setHost(InterfaceHostOffload)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Host()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceHostOffload getHost();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getHost <em>Host</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' containment reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(InterfaceHostOffload value);

	/**
	 * Returns the value of the '<em><b>Guest</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guest</em>' containment reference.
	 * @see #setGuest(InterfaceGuestOffload)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getInterfaceDriver_Guest()
	 * @model containment="true"
	 * @generated
	 */
	InterfaceGuestOffload getGuest();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.InterfaceDriver#getGuest <em>Guest</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guest</em>' containment reference.
	 * @see #getGuest()
	 * @generated
	 */
	void setGuest(InterfaceGuestOffload value);

} // InterfaceDriver
