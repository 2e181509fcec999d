/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Driver</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <driver>} of {@code devices.disk}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getCache <em>Cache</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getError_policy <em>Error policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getRerror_policy <em>Rerror policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getIo <em>Io</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getIoeventfd <em>Ioeventfd</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getEvent_idx <em>Event idx</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getCopy_on_read <em>Copy on read</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getDiscard <em>Discard</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getDiscard_no_unref <em>Discard no unref</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getDetect_zeroes <em>Detect zeroes</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getIothread <em>Iothread</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getQueues <em>Queues</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getQueue_size <em>Queue size</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getAts <em>Ats</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getPacked <em>Packed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getPage_per_vq <em>Page per vq</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getIothreads <em>Iothreads</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskDriver#getMetadata_cache <em>Metadata cache</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver()
 * @model
 * @generated
 */
public interface DiskDriver extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Type()
	 * @model annotation="https://virtworkbench.org/definition words='raw dir bochs cloop dmg iso vpc vdi fat vhd ploop luks cow qcow qcow2 qed vmdk aio'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Cache</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cache</em>' attribute.
	 * @see #setCache(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Cache()
	 * @model annotation="https://virtworkbench.org/definition words='default none writeback writethrough directsync unsafe'"
	 * @generated
	 */
	String getCache();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getCache <em>Cache</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cache</em>' attribute.
	 * @see #getCache()
	 * @generated
	 */
	void setCache(String value);

	/**
	 * Returns the value of the '<em><b>Error policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Error policy</em>' attribute.
	 * @see #setError_policy(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Error_policy()
	 * @model annotation="https://virtworkbench.org/definition words='stop report ignore enospace'"
	 * @generated
	 */
	String getError_policy();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getError_policy <em>Error policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Error policy</em>' attribute.
	 * @see #getError_policy()
	 * @generated
	 */
	void setError_policy(String value);

	/**
	 * Returns the value of the '<em><b>Rerror policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rerror policy</em>' attribute.
	 * @see #setRerror_policy(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Rerror_policy()
	 * @model annotation="https://virtworkbench.org/definition words='stop report ignore'"
	 * @generated
	 */
	String getRerror_policy();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getRerror_policy <em>Rerror policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rerror policy</em>' attribute.
	 * @see #getRerror_policy()
	 * @generated
	 */
	void setRerror_policy(String value);

	/**
	 * Returns the value of the '<em><b>Io</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Io</em>' attribute.
	 * @see #setIo(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Io()
	 * @model annotation="https://virtworkbench.org/definition words='threads native io_uring'"
	 * @generated
	 */
	String getIo();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getIo <em>Io</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Io</em>' attribute.
	 * @see #getIo()
	 * @generated
	 */
	void setIo(String value);

	/**
	 * Returns the value of the '<em><b>Ioeventfd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ioeventfd</em>' attribute.
	 * @see #setIoeventfd(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Ioeventfd()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getIoeventfd();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getIoeventfd <em>Ioeventfd</em>}' attribute.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Event_idx()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getEvent_idx();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getEvent_idx <em>Event idx</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event idx</em>' attribute.
	 * @see #getEvent_idx()
	 * @generated
	 */
	void setEvent_idx(Boolean value);

	/**
	 * Returns the value of the '<em><b>Copy on read</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Copy on read</em>' attribute.
	 * @see #setCopy_on_read(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Copy_on_read()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getCopy_on_read();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getCopy_on_read <em>Copy on read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Copy on read</em>' attribute.
	 * @see #getCopy_on_read()
	 * @generated
	 */
	void setCopy_on_read(Boolean value);

	/**
	 * Returns the value of the '<em><b>Discard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Discard</em>' attribute.
	 * @see #setDiscard(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Discard()
	 * @model annotation="https://virtworkbench.org/definition words='unmap ignore'"
	 * @generated
	 */
	String getDiscard();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getDiscard <em>Discard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discard</em>' attribute.
	 * @see #getDiscard()
	 * @generated
	 */
	void setDiscard(String value);

	/**
	 * Returns the value of the '<em><b>Discard no unref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Discard no unref</em>' attribute.
	 * @see #setDiscard_no_unref(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Discard_no_unref()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getDiscard_no_unref();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getDiscard_no_unref <em>Discard no unref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discard no unref</em>' attribute.
	 * @see #getDiscard_no_unref()
	 * @generated
	 */
	void setDiscard_no_unref(Boolean value);

	/**
	 * Returns the value of the '<em><b>Detect zeroes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Detect zeroes</em>' attribute.
	 * @see #setDetect_zeroes(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Detect_zeroes()
	 * @model annotation="https://virtworkbench.org/definition words='off on unmap'"
	 * @generated
	 */
	String getDetect_zeroes();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getDetect_zeroes <em>Detect zeroes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detect zeroes</em>' attribute.
	 * @see #getDetect_zeroes()
	 * @generated
	 */
	void setDetect_zeroes(String value);

	/**
	 * Returns the value of the '<em><b>Iothread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iothread</em>' attribute.
	 * @see #setIothread(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Iothread()
	 * @model
	 * @generated
	 */
	Long getIothread();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getIothread <em>Iothread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iothread</em>' attribute.
	 * @see #getIothread()
	 * @generated
	 */
	void setIothread(Long value);

	/**
	 * Returns the value of the '<em><b>Queues</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Queues</em>' attribute.
	 * @see #setQueues(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Queues()
	 * @model
	 * @generated
	 */
	Long getQueues();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getQueues <em>Queues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queues</em>' attribute.
	 * @see #getQueues()
	 * @generated
	 */
	void setQueues(Long value);

	/**
	 * Returns the value of the '<em><b>Queue size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Queue size</em>' attribute.
	 * @see #setQueue_size(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Queue_size()
	 * @model
	 * @generated
	 */
	Long getQueue_size();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getQueue_size <em>Queue size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queue size</em>' attribute.
	 * @see #getQueue_size()
	 * @generated
	 */
	void setQueue_size(Long value);

	/**
	 * Returns the value of the '<em><b>Iommu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iommu</em>' attribute.
	 * @see #setIommu(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Iommu()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getIommu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getIommu <em>Iommu</em>}' attribute.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Ats()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getAts();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getAts <em>Ats</em>}' attribute.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Packed()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getPacked();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getPacked <em>Packed</em>}' attribute.
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
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Page_per_vq()
	 * @model annotation="https://virtworkbench.org/definition true='on' false='off'"
	 * @generated
	 */
	Boolean getPage_per_vq();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getPage_per_vq <em>Page per vq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page per vq</em>' attribute.
	 * @see #getPage_per_vq()
	 * @generated
	 */
	void setPage_per_vq(Boolean value);

	/**
	 * Returns the value of the '<em><b>Iothreads</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iothreads</em>' containment reference.
	 * @see #setIothreads(DiskIothreads)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Iothreads()
	 * @model containment="true"
	 * @generated
	 */
	DiskIothreads getIothreads();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getIothreads <em>Iothreads</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iothreads</em>' containment reference.
	 * @see #getIothreads()
	 * @generated
	 */
	void setIothreads(DiskIothreads value);

	/**
	 * Returns the value of the '<em><b>Metadata cache</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metadata cache</em>' containment reference.
	 * @see #setMetadata_cache(MetadataCache)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskDriver_Metadata_cache()
	 * @model containment="true"
	 * @generated
	 */
	MetadataCache getMetadata_cache();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskDriver#getMetadata_cache <em>Metadata cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metadata cache</em>' containment reference.
	 * @see #getMetadata_cache()
	 * @generated
	 */
	void setMetadata_cache(MetadataCache value);

} // DiskDriver
