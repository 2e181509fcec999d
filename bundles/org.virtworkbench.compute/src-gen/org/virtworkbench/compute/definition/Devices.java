/**
 */
package org.virtworkbench.compute.definition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Devices</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The element {@code <devices>} of {@code domain}.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getEmulator <em>Emulator</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getDisk <em>Disk</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getController <em>Controller</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getLease <em>Lease</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getFilesystem <em>Filesystem</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getInterface <em>Interface</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getSmartcard <em>Smartcard</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getParallel <em>Parallel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getConsole <em>Console</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getInput <em>Input</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getTpm <em>Tpm</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getGraphics <em>Graphics</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getSound <em>Sound</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getAudio <em>Audio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getVideo <em>Video</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getHostdev <em>Hostdev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getRedirdev <em>Redirdev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getRedirfilter <em>Redirfilter</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getHub <em>Hub</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getWatchdog <em>Watchdog</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getMemballoon <em>Memballoon</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getRng <em>Rng</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getNvram <em>Nvram</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getPanic <em>Panic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getShmem <em>Shmem</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getVsock <em>Vsock</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getCrypto <em>Crypto</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.Devices#getPstore <em>Pstore</em>}</li>
 * </ul>
 *
 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices()
 * @model
 * @generated
 */
public interface Devices extends EObject {
	/**
	 * Returns the value of the '<em><b>Emulator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Emulator</em>' attribute.
	 * @see #setEmulator(String)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Emulator()
	 * @model annotation="https://virtworkbench.org/definition kind='element'"
	 * @generated
	 */
	String getEmulator();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Devices#getEmulator <em>Emulator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emulator</em>' attribute.
	 * @see #getEmulator()
	 * @generated
	 */
	void setEmulator(String value);

	/**
	 * Returns the value of the '<em><b>Disk</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Disk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Disk</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Disk()
	 * @model containment="true"
	 * @generated
	 */
	EList<Disk> getDisk();

	/**
	 * Returns the value of the '<em><b>Controller</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Controller}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Controller</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Controller()
	 * @model containment="true"
	 * @generated
	 */
	EList<Controller> getController();

	/**
	 * Returns the value of the '<em><b>Lease</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Lease}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lease</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Lease()
	 * @model containment="true"
	 * @generated
	 */
	EList<Lease> getLease();

	/**
	 * Returns the value of the '<em><b>Filesystem</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Filesystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Filesystem</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Filesystem()
	 * @model containment="true"
	 * @generated
	 */
	EList<Filesystem> getFilesystem();

	/**
	 * Returns the value of the '<em><b>Interface</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Interface}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interface</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Interface()
	 * @model containment="true"
	 * @generated
	 */
	EList<Interface> getInterface();

	/**
	 * Returns the value of the '<em><b>Smartcard</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Smartcard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Smartcard</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Smartcard()
	 * @model containment="true"
	 * @generated
	 */
	EList<Smartcard> getSmartcard();

	/**
	 * Returns the value of the '<em><b>Serial</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Serial}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Serial</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Serial()
	 * @model containment="true"
	 * @generated
	 */
	EList<Serial> getSerial();

	/**
	 * Returns the value of the '<em><b>Parallel</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Parallel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parallel</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Parallel()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parallel> getParallel();

	/**
	 * Returns the value of the '<em><b>Console</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Console}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Console</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Console()
	 * @model containment="true"
	 * @generated
	 */
	EList<Console> getConsole();

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Channel()
	 * @model containment="true"
	 * @generated
	 */
	EList<Channel> getChannel();

	/**
	 * Returns the value of the '<em><b>Input</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Input}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Input</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Input()
	 * @model containment="true"
	 * @generated
	 */
	EList<Input> getInput();

	/**
	 * Returns the value of the '<em><b>Tpm</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Tpm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tpm</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Tpm()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tpm> getTpm();

	/**
	 * Returns the value of the '<em><b>Graphics</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Graphics}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Graphics</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Graphics()
	 * @model containment="true"
	 * @generated
	 */
	EList<Graphics> getGraphics();

	/**
	 * Returns the value of the '<em><b>Sound</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Sound}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sound</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Sound()
	 * @model containment="true"
	 * @generated
	 */
	EList<Sound> getSound();

	/**
	 * Returns the value of the '<em><b>Audio</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Audio}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audio</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Audio()
	 * @model containment="true"
	 * @generated
	 */
	EList<Audio> getAudio();

	/**
	 * Returns the value of the '<em><b>Video</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Video}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Video</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Video()
	 * @model containment="true"
	 * @generated
	 */
	EList<Video> getVideo();

	/**
	 * Returns the value of the '<em><b>Hostdev</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Hostdev}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hostdev</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Hostdev()
	 * @model containment="true"
	 * @generated
	 */
	EList<Hostdev> getHostdev();

	/**
	 * Returns the value of the '<em><b>Redirdev</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Redirdev}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Redirdev</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Redirdev()
	 * @model containment="true"
	 * @generated
	 */
	EList<Redirdev> getRedirdev();

	/**
	 * Returns the value of the '<em><b>Redirfilter</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Redirfilter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Redirfilter</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Redirfilter()
	 * @model containment="true"
	 * @generated
	 */
	EList<Redirfilter> getRedirfilter();

	/**
	 * Returns the value of the '<em><b>Hub</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Hub}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hub</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Hub()
	 * @model containment="true"
	 * @generated
	 */
	EList<Hub> getHub();

	/**
	 * Returns the value of the '<em><b>Watchdog</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Watchdog}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Watchdog</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Watchdog()
	 * @model containment="true"
	 * @generated
	 */
	EList<Watchdog> getWatchdog();

	/**
	 * Returns the value of the '<em><b>Memballoon</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memballoon</em>' containment reference.
	 * @see #setMemballoon(Memballoon)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Memballoon()
	 * @model containment="true"
	 * @generated
	 */
	Memballoon getMemballoon();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Devices#getMemballoon <em>Memballoon</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memballoon</em>' containment reference.
	 * @see #getMemballoon()
	 * @generated
	 */
	void setMemballoon(Memballoon value);

	/**
	 * Returns the value of the '<em><b>Rng</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Rng}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rng</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Rng()
	 * @model containment="true"
	 * @generated
	 */
	EList<Rng> getRng();

	/**
	 * Returns the value of the '<em><b>Nvram</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nvram</em>' containment reference.
	 * @see #setNvram(NvramDevice)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Nvram()
	 * @model containment="true"
	 * @generated
	 */
	NvramDevice getNvram();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Devices#getNvram <em>Nvram</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nvram</em>' containment reference.
	 * @see #getNvram()
	 * @generated
	 */
	void setNvram(NvramDevice value);

	/**
	 * Returns the value of the '<em><b>Panic</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Panic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Panic</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Panic()
	 * @model containment="true"
	 * @generated
	 */
	EList<Panic> getPanic();

	/**
	 * Returns the value of the '<em><b>Shmem</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Shmem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shmem</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Shmem()
	 * @model containment="true"
	 * @generated
	 */
	EList<Shmem> getShmem();

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.MemoryDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Memory()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemoryDevice> getMemory();

	/**
	 * Returns the value of the '<em><b>Iommu</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iommu</em>' containment reference.
	 * @see #setIommu(Iommu)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Iommu()
	 * @model containment="true"
	 * @generated
	 */
	Iommu getIommu();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Devices#getIommu <em>Iommu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iommu</em>' containment reference.
	 * @see #getIommu()
	 * @generated
	 */
	void setIommu(Iommu value);

	/**
	 * Returns the value of the '<em><b>Vsock</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vsock</em>' containment reference.
	 * @see #setVsock(Vsock)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Vsock()
	 * @model containment="true"
	 * @generated
	 */
	Vsock getVsock();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Devices#getVsock <em>Vsock</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vsock</em>' containment reference.
	 * @see #getVsock()
	 * @generated
	 */
	void setVsock(Vsock value);

	/**
	 * Returns the value of the '<em><b>Crypto</b></em>' containment reference list.
	 * The list contents are of type {@link org.virtworkbench.compute.definition.Crypto}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Crypto</em>' containment reference list.
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Crypto()
	 * @model containment="true"
	 * @generated
	 */
	EList<Crypto> getCrypto();

	/**
	 * Returns the value of the '<em><b>Pstore</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pstore</em>' containment reference.
	 * @see #setPstore(Pstore)
	 * @see org.virtworkbench.compute.definition.DefinitionPackage#getDevices_Pstore()
	 * @model containment="true"
	 * @generated
	 */
	Pstore getPstore();

	/**
	 * Sets the value of the '{@link org.virtworkbench.compute.definition.Devices#getPstore <em>Pstore</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pstore</em>' containment reference.
	 * @see #getPstore()
	 * @generated
	 */
	void setPstore(Pstore value);

} // Devices
