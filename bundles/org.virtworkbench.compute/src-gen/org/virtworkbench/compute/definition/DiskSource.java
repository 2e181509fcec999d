/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the content of a disk is; which attributes mean something follows from the type of the disk: file, dev, dir, protocol and name, pool and volume.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getFile <em>File</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getFdgroup <em>Fdgroup</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getDev <em>Dev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getDir <em>Dir</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getName <em>Name</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getPool <em>Pool</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getMode <em>Mode</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getQuery <em>Query</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getTls <em>Tls</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getTlsHostname <em>Tls Hostname</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getStartupPolicy <em>Startup Policy</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getIndex <em>Index</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getType <em>Type</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getPath <em>Path</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getManaged <em>Managed</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getAddress <em>Address</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getHost <em>Host</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getConfig <em>Config</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getAuth <em>Auth</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getInitiator <em>Initiator</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getCookies <em>Cookies</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getReadahead <em>Readahead</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getTimeout <em>Timeout</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getSsl <em>Ssl</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getIdentity <em>Identity</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getSlices <em>Slices</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getReservations <em>Reservations</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getEncryption <em>Encryption</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getReconnect <em>Reconnect</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.DiskSource#getSeclabel <em>Seclabel</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource()
 * @model
 * @generated
 */
public interface DiskSource extends EObject {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Fdgroup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fdgroup</em>' attribute.
	 * @see #setFdgroup(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Fdgroup()
	 * @model
	 * @generated
	 */
	String getFdgroup();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getFdgroup <em>Fdgroup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fdgroup</em>' attribute.
	 * @see #getFdgroup()
	 * @generated
	 */
	void setFdgroup(String value);

	/**
	 * Returns the value of the '<em><b>Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dev</em>' attribute.
	 * @see #setDev(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Dev()
	 * @model
	 * @generated
	 */
	String getDev();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getDev <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dev</em>' attribute.
	 * @see #getDev()
	 * @generated
	 */
	void setDev(String value);

	/**
	 * Returns the value of the '<em><b>Dir</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dir</em>' attribute.
	 * @see #setDir(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Dir()
	 * @model
	 * @generated
	 */
	String getDir();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getDir <em>Dir</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dir</em>' attribute.
	 * @see #getDir()
	 * @generated
	 */
	void setDir(String value);

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Protocol</em>' attribute.
	 * @see #setProtocol(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Protocol()
	 * @model annotation="https://virtworkbench.org/definition words='nbd gluster rbd iscsi http https ftps ftp sheepdog tftp vxhs nfs'"
	 * @generated
	 */
	String getProtocol();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getProtocol <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' attribute.
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Pool</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pool</em>' attribute.
	 * @see #setPool(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Pool()
	 * @model
	 * @generated
	 */
	String getPool();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getPool <em>Pool</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pool</em>' attribute.
	 * @see #getPool()
	 * @generated
	 */
	void setPool(String value);

	/**
	 * Returns the value of the '<em><b>Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Volume</em>' attribute.
	 * @see #setVolume(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Volume()
	 * @model
	 * @generated
	 */
	String getVolume();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getVolume <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume</em>' attribute.
	 * @see #getVolume()
	 * @generated
	 */
	void setVolume(String value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Mode()
	 * @model annotation="https://virtworkbench.org/definition words='host direct'"
	 * @generated
	 */
	String getMode();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(String value);

	/**
	 * Returns the value of the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Query</em>' attribute.
	 * @see #setQuery(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Query()
	 * @model
	 * @generated
	 */
	String getQuery();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getQuery <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Query</em>' attribute.
	 * @see #getQuery()
	 * @generated
	 */
	void setQuery(String value);

	/**
	 * Returns the value of the '<em><b>Tls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tls</em>' attribute.
	 * @see #setTls(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Tls()
	 * @model
	 * @generated
	 */
	Boolean getTls();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getTls <em>Tls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tls</em>' attribute.
	 * @see #getTls()
	 * @generated
	 */
	void setTls(Boolean value);

	/**
	 * Returns the value of the '<em><b>Tls Hostname</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tls Hostname</em>' attribute.
	 * @see #setTlsHostname(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_TlsHostname()
	 * @model
	 * @generated
	 */
	String getTlsHostname();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getTlsHostname <em>Tls Hostname</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tls Hostname</em>' attribute.
	 * @see #getTlsHostname()
	 * @generated
	 */
	void setTlsHostname(String value);

	/**
	 * Returns the value of the '<em><b>Startup Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Startup Policy</em>' attribute.
	 * @see #setStartupPolicy(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_StartupPolicy()
	 * @model annotation="https://virtworkbench.org/definition words='mandatory requisite optional'"
	 * @generated
	 */
	String getStartupPolicy();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getStartupPolicy <em>Startup Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Startup Policy</em>' attribute.
	 * @see #getStartupPolicy()
	 * @generated
	 */
	void setStartupPolicy(String value);

	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(Long)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Index()
	 * @model
	 * @generated
	 */
	Long getIndex();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(Long value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Type()
	 * @model annotation="https://virtworkbench.org/definition words='pci unix'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Namespace</em>' attribute.
	 * @see #setNamespace(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Namespace()
	 * @model
	 * @generated
	 */
	String getNamespace();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getNamespace <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namespace</em>' attribute.
	 * @see #getNamespace()
	 * @generated
	 */
	void setNamespace(String value);

	/**
	 * Returns the value of the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Managed</em>' attribute.
	 * @see #setManaged(Boolean)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Managed()
	 * @model
	 * @generated
	 */
	Boolean getManaged();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getManaged <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Managed</em>' attribute.
	 * @see #getManaged()
	 * @generated
	 */
	void setManaged(Boolean value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' containment reference.
	 * @see #setAddress(PciAddress)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Address()
	 * @model containment="true"
	 * @generated
	 */
	PciAddress getAddress();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getAddress <em>Address</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' containment reference.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(PciAddress value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.NetworkHost}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Host()
	 * @model containment="true"
	 * @generated
	 */
	EList<NetworkHost> getHost();

	/**
	 * Returns the value of the '<em><b>Snapshot</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Snapshot</em>' containment reference.
	 * @see #setSnapshot(SourceSnapshot)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Snapshot()
	 * @model containment="true"
	 * @generated
	 */
	SourceSnapshot getSnapshot();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getSnapshot <em>Snapshot</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snapshot</em>' containment reference.
	 * @see #getSnapshot()
	 * @generated
	 */
	void setSnapshot(SourceSnapshot value);

	/**
	 * Returns the value of the '<em><b>Config</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Config</em>' containment reference.
	 * @see #setConfig(SourceConfig)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Config()
	 * @model containment="true"
	 * @generated
	 */
	SourceConfig getConfig();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getConfig <em>Config</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Config</em>' containment reference.
	 * @see #getConfig()
	 * @generated
	 */
	void setConfig(SourceConfig value);

	/**
	 * Returns the value of the '<em><b>Auth</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Auth</em>' containment reference.
	 * @see #setAuth(Auth)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Auth()
	 * @model containment="true"
	 * @generated
	 */
	Auth getAuth();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getAuth <em>Auth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Auth</em>' containment reference.
	 * @see #getAuth()
	 * @generated
	 */
	void setAuth(Auth value);

	/**
	 * Returns the value of the '<em><b>Initiator</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initiator</em>' containment reference.
	 * @see #setInitiator(Initiator)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Initiator()
	 * @model containment="true"
	 * @generated
	 */
	Initiator getInitiator();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getInitiator <em>Initiator</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initiator</em>' containment reference.
	 * @see #getInitiator()
	 * @generated
	 */
	void setInitiator(Initiator value);

	/**
	 * Returns the value of the '<em><b>Cookies</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cookies</em>' containment reference.
	 * @see #setCookies(Cookies)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Cookies()
	 * @model containment="true"
	 * @generated
	 */
	Cookies getCookies();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getCookies <em>Cookies</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cookies</em>' containment reference.
	 * @see #getCookies()
	 * @generated
	 */
	void setCookies(Cookies value);

	/**
	 * Returns the value of the '<em><b>Readahead</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Readahead</em>' containment reference.
	 * @see #setReadahead(SourceReadahead)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Readahead()
	 * @model containment="true"
	 * @generated
	 */
	SourceReadahead getReadahead();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getReadahead <em>Readahead</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Readahead</em>' containment reference.
	 * @see #getReadahead()
	 * @generated
	 */
	void setReadahead(SourceReadahead value);

	/**
	 * Returns the value of the '<em><b>Timeout</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Timeout</em>' containment reference.
	 * @see #setTimeout(SourceTimeout)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Timeout()
	 * @model containment="true"
	 * @generated
	 */
	SourceTimeout getTimeout();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getTimeout <em>Timeout</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout</em>' containment reference.
	 * @see #getTimeout()
	 * @generated
	 */
	void setTimeout(SourceTimeout value);

	/**
	 * Returns the value of the '<em><b>Ssl</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ssl</em>' containment reference.
	 * @see #setSsl(SourceSsl)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Ssl()
	 * @model containment="true"
	 * @generated
	 */
	SourceSsl getSsl();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getSsl <em>Ssl</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ssl</em>' containment reference.
	 * @see #getSsl()
	 * @generated
	 */
	void setSsl(SourceSsl value);

	/**
	 * Returns the value of the '<em><b>Identity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Identity</em>' containment reference.
	 * @see #setIdentity(SourceIdentity)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Identity()
	 * @model containment="true"
	 * @generated
	 */
	SourceIdentity getIdentity();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getIdentity <em>Identity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identity</em>' containment reference.
	 * @see #getIdentity()
	 * @generated
	 */
	void setIdentity(SourceIdentity value);

	/**
	 * Returns the value of the '<em><b>Slices</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slices</em>' containment reference.
	 * @see #setSlices(StorageSlices)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Slices()
	 * @model containment="true"
	 * @generated
	 */
	StorageSlices getSlices();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getSlices <em>Slices</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slices</em>' containment reference.
	 * @see #getSlices()
	 * @generated
	 */
	void setSlices(StorageSlices value);

	/**
	 * Returns the value of the '<em><b>Reservations</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reservations</em>' containment reference.
	 * @see #setReservations(Reservations)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Reservations()
	 * @model containment="true"
	 * @generated
	 */
	Reservations getReservations();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getReservations <em>Reservations</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reservations</em>' containment reference.
	 * @see #getReservations()
	 * @generated
	 */
	void setReservations(Reservations value);

	/**
	 * Returns the value of the '<em><b>Encryption</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Encryption</em>' containment reference.
	 * @see #setEncryption(DiskEncryption)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Encryption()
	 * @model containment="true"
	 * @generated
	 */
	DiskEncryption getEncryption();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getEncryption <em>Encryption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encryption</em>' containment reference.
	 * @see #getEncryption()
	 * @generated
	 */
	void setEncryption(DiskEncryption value);

	/**
	 * Returns the value of the '<em><b>Reconnect</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reconnect</em>' containment reference.
	 * @see #setReconnect(Reconnect)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Reconnect()
	 * @model containment="true"
	 * @generated
	 */
	Reconnect getReconnect();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.DiskSource#getReconnect <em>Reconnect</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reconnect</em>' containment reference.
	 * @see #getReconnect()
	 * @generated
	 */
	void setReconnect(Reconnect value);

	/**
	 * Returns the value of the '<em><b>Seclabel</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.SourceSeclabel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seclabel</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDiskSource_Seclabel()
	 * @model containment="true"
	 * @generated
	 */
	EList<SourceSeclabel> getSeclabel();

} // DiskSource
