/**
 */
package org.virtworkbench.compute.definition.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.virtworkbench.compute.definition.Audio;
import org.virtworkbench.compute.definition.Channel;
import org.virtworkbench.compute.definition.Console;
import org.virtworkbench.compute.definition.Controller;
import org.virtworkbench.compute.definition.Crypto;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Devices;
import org.virtworkbench.compute.definition.Disk;
import org.virtworkbench.compute.definition.Filesystem;
import org.virtworkbench.compute.definition.Graphics;
import org.virtworkbench.compute.definition.Hostdev;
import org.virtworkbench.compute.definition.Hub;
import org.virtworkbench.compute.definition.Input;
import org.virtworkbench.compute.definition.Interface;
import org.virtworkbench.compute.definition.Iommu;
import org.virtworkbench.compute.definition.Lease;
import org.virtworkbench.compute.definition.Memballoon;
import org.virtworkbench.compute.definition.MemoryDevice;
import org.virtworkbench.compute.definition.NvramDevice;
import org.virtworkbench.compute.definition.Panic;
import org.virtworkbench.compute.definition.Parallel;
import org.virtworkbench.compute.definition.Pstore;
import org.virtworkbench.compute.definition.Redirdev;
import org.virtworkbench.compute.definition.Redirfilter;
import org.virtworkbench.compute.definition.Rng;
import org.virtworkbench.compute.definition.Serial;
import org.virtworkbench.compute.definition.Shmem;
import org.virtworkbench.compute.definition.Smartcard;
import org.virtworkbench.compute.definition.Sound;
import org.virtworkbench.compute.definition.Tpm;
import org.virtworkbench.compute.definition.Video;
import org.virtworkbench.compute.definition.Vsock;
import org.virtworkbench.compute.definition.Watchdog;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Devices</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getEmulator <em>Emulator</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getDisk <em>Disk</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getController <em>Controller</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getLease <em>Lease</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getFilesystem <em>Filesystem</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getInterface <em>Interface</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getSmartcard <em>Smartcard</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getParallel <em>Parallel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getConsole <em>Console</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getInput <em>Input</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getTpm <em>Tpm</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getGraphics <em>Graphics</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getSound <em>Sound</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getAudio <em>Audio</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getVideo <em>Video</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getHostdev <em>Hostdev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getRedirdev <em>Redirdev</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getRedirfilter <em>Redirfilter</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getHub <em>Hub</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getWatchdog <em>Watchdog</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getMemballoon <em>Memballoon</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getRng <em>Rng</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getNvram <em>Nvram</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getPanic <em>Panic</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getShmem <em>Shmem</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getVsock <em>Vsock</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getCrypto <em>Crypto</em>}</li>
 *   <li>{@link org.virtworkbench.compute.definition.impl.DevicesImpl#getPstore <em>Pstore</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DevicesImpl extends MinimalEObjectImpl.Container implements Devices {
	/**
	 * The default value of the '{@link #getEmulator() <em>Emulator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmulator()
	 * @generated
	 * @ordered
	 */
	protected static final String EMULATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmulator() <em>Emulator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmulator()
	 * @generated
	 * @ordered
	 */
	protected String emulator = EMULATOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDisk() <em>Disk</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisk()
	 * @generated
	 * @ordered
	 */
	protected EList<Disk> disk;

	/**
	 * The cached value of the '{@link #getController() <em>Controller</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getController()
	 * @generated
	 * @ordered
	 */
	protected EList<Controller> controller;

	/**
	 * The cached value of the '{@link #getLease() <em>Lease</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLease()
	 * @generated
	 * @ordered
	 */
	protected EList<Lease> lease;

	/**
	 * The cached value of the '{@link #getFilesystem() <em>Filesystem</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilesystem()
	 * @generated
	 * @ordered
	 */
	protected EList<Filesystem> filesystem;

	/**
	 * The cached value of the '{@link #getInterface() <em>Interface</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterface()
	 * @generated
	 * @ordered
	 */
	protected EList<Interface> interface_;

	/**
	 * The cached value of the '{@link #getSmartcard() <em>Smartcard</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmartcard()
	 * @generated
	 * @ordered
	 */
	protected EList<Smartcard> smartcard;

	/**
	 * The cached value of the '{@link #getSerial() <em>Serial</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected EList<Serial> serial;

	/**
	 * The cached value of the '{@link #getParallel() <em>Parallel</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParallel()
	 * @generated
	 * @ordered
	 */
	protected EList<Parallel> parallel;

	/**
	 * The cached value of the '{@link #getConsole() <em>Console</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsole()
	 * @generated
	 * @ordered
	 */
	protected EList<Console> console;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> channel;

	/**
	 * The cached value of the '{@link #getInput() <em>Input</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInput()
	 * @generated
	 * @ordered
	 */
	protected EList<Input> input;

	/**
	 * The cached value of the '{@link #getTpm() <em>Tpm</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTpm()
	 * @generated
	 * @ordered
	 */
	protected EList<Tpm> tpm;

	/**
	 * The cached value of the '{@link #getGraphics() <em>Graphics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGraphics()
	 * @generated
	 * @ordered
	 */
	protected EList<Graphics> graphics;

	/**
	 * The cached value of the '{@link #getSound() <em>Sound</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSound()
	 * @generated
	 * @ordered
	 */
	protected EList<Sound> sound;

	/**
	 * The cached value of the '{@link #getAudio() <em>Audio</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudio()
	 * @generated
	 * @ordered
	 */
	protected EList<Audio> audio;

	/**
	 * The cached value of the '{@link #getVideo() <em>Video</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVideo()
	 * @generated
	 * @ordered
	 */
	protected EList<Video> video;

	/**
	 * The cached value of the '{@link #getHostdev() <em>Hostdev</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostdev()
	 * @generated
	 * @ordered
	 */
	protected EList<Hostdev> hostdev;

	/**
	 * The cached value of the '{@link #getRedirdev() <em>Redirdev</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedirdev()
	 * @generated
	 * @ordered
	 */
	protected EList<Redirdev> redirdev;

	/**
	 * The cached value of the '{@link #getRedirfilter() <em>Redirfilter</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedirfilter()
	 * @generated
	 * @ordered
	 */
	protected EList<Redirfilter> redirfilter;

	/**
	 * The cached value of the '{@link #getHub() <em>Hub</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHub()
	 * @generated
	 * @ordered
	 */
	protected EList<Hub> hub;

	/**
	 * The cached value of the '{@link #getWatchdog() <em>Watchdog</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWatchdog()
	 * @generated
	 * @ordered
	 */
	protected EList<Watchdog> watchdog;

	/**
	 * The cached value of the '{@link #getMemballoon() <em>Memballoon</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemballoon()
	 * @generated
	 * @ordered
	 */
	protected Memballoon memballoon;

	/**
	 * The cached value of the '{@link #getRng() <em>Rng</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRng()
	 * @generated
	 * @ordered
	 */
	protected EList<Rng> rng;

	/**
	 * The cached value of the '{@link #getNvram() <em>Nvram</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNvram()
	 * @generated
	 * @ordered
	 */
	protected NvramDevice nvram;

	/**
	 * The cached value of the '{@link #getPanic() <em>Panic</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPanic()
	 * @generated
	 * @ordered
	 */
	protected EList<Panic> panic;

	/**
	 * The cached value of the '{@link #getShmem() <em>Shmem</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShmem()
	 * @generated
	 * @ordered
	 */
	protected EList<Shmem> shmem;

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected EList<MemoryDevice> memory;

	/**
	 * The cached value of the '{@link #getIommu() <em>Iommu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommu()
	 * @generated
	 * @ordered
	 */
	protected Iommu iommu;

	/**
	 * The cached value of the '{@link #getVsock() <em>Vsock</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVsock()
	 * @generated
	 * @ordered
	 */
	protected Vsock vsock;

	/**
	 * The cached value of the '{@link #getCrypto() <em>Crypto</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrypto()
	 * @generated
	 * @ordered
	 */
	protected EList<Crypto> crypto;

	/**
	 * The cached value of the '{@link #getPstore() <em>Pstore</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPstore()
	 * @generated
	 * @ordered
	 */
	protected Pstore pstore;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DevicesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DefinitionPackage.Literals.DEVICES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmulator() {
		return emulator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmulator(String newEmulator) {
		String oldEmulator = emulator;
		emulator = newEmulator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICES__EMULATOR, oldEmulator, emulator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Disk> getDisk() {
		if (disk == null) {
			disk = new EObjectContainmentEList<Disk>(Disk.class, this, DefinitionPackage.DEVICES__DISK);
		}
		return disk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Controller> getController() {
		if (controller == null) {
			controller = new EObjectContainmentEList<Controller>(Controller.class, this, DefinitionPackage.DEVICES__CONTROLLER);
		}
		return controller;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Lease> getLease() {
		if (lease == null) {
			lease = new EObjectContainmentEList<Lease>(Lease.class, this, DefinitionPackage.DEVICES__LEASE);
		}
		return lease;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Filesystem> getFilesystem() {
		if (filesystem == null) {
			filesystem = new EObjectContainmentEList<Filesystem>(Filesystem.class, this, DefinitionPackage.DEVICES__FILESYSTEM);
		}
		return filesystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Interface> getInterface() {
		if (interface_ == null) {
			interface_ = new EObjectContainmentEList<Interface>(Interface.class, this, DefinitionPackage.DEVICES__INTERFACE);
		}
		return interface_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Smartcard> getSmartcard() {
		if (smartcard == null) {
			smartcard = new EObjectContainmentEList<Smartcard>(Smartcard.class, this, DefinitionPackage.DEVICES__SMARTCARD);
		}
		return smartcard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Serial> getSerial() {
		if (serial == null) {
			serial = new EObjectContainmentEList<Serial>(Serial.class, this, DefinitionPackage.DEVICES__SERIAL);
		}
		return serial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parallel> getParallel() {
		if (parallel == null) {
			parallel = new EObjectContainmentEList<Parallel>(Parallel.class, this, DefinitionPackage.DEVICES__PARALLEL);
		}
		return parallel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Console> getConsole() {
		if (console == null) {
			console = new EObjectContainmentEList<Console>(Console.class, this, DefinitionPackage.DEVICES__CONSOLE);
		}
		return console;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getChannel() {
		if (channel == null) {
			channel = new EObjectContainmentEList<Channel>(Channel.class, this, DefinitionPackage.DEVICES__CHANNEL);
		}
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Input> getInput() {
		if (input == null) {
			input = new EObjectContainmentEList<Input>(Input.class, this, DefinitionPackage.DEVICES__INPUT);
		}
		return input;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tpm> getTpm() {
		if (tpm == null) {
			tpm = new EObjectContainmentEList<Tpm>(Tpm.class, this, DefinitionPackage.DEVICES__TPM);
		}
		return tpm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Graphics> getGraphics() {
		if (graphics == null) {
			graphics = new EObjectContainmentEList<Graphics>(Graphics.class, this, DefinitionPackage.DEVICES__GRAPHICS);
		}
		return graphics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Sound> getSound() {
		if (sound == null) {
			sound = new EObjectContainmentEList<Sound>(Sound.class, this, DefinitionPackage.DEVICES__SOUND);
		}
		return sound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Audio> getAudio() {
		if (audio == null) {
			audio = new EObjectContainmentEList<Audio>(Audio.class, this, DefinitionPackage.DEVICES__AUDIO);
		}
		return audio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Video> getVideo() {
		if (video == null) {
			video = new EObjectContainmentEList<Video>(Video.class, this, DefinitionPackage.DEVICES__VIDEO);
		}
		return video;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hostdev> getHostdev() {
		if (hostdev == null) {
			hostdev = new EObjectContainmentEList<Hostdev>(Hostdev.class, this, DefinitionPackage.DEVICES__HOSTDEV);
		}
		return hostdev;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Redirdev> getRedirdev() {
		if (redirdev == null) {
			redirdev = new EObjectContainmentEList<Redirdev>(Redirdev.class, this, DefinitionPackage.DEVICES__REDIRDEV);
		}
		return redirdev;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Redirfilter> getRedirfilter() {
		if (redirfilter == null) {
			redirfilter = new EObjectContainmentEList<Redirfilter>(Redirfilter.class, this, DefinitionPackage.DEVICES__REDIRFILTER);
		}
		return redirfilter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hub> getHub() {
		if (hub == null) {
			hub = new EObjectContainmentEList<Hub>(Hub.class, this, DefinitionPackage.DEVICES__HUB);
		}
		return hub;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Watchdog> getWatchdog() {
		if (watchdog == null) {
			watchdog = new EObjectContainmentEList<Watchdog>(Watchdog.class, this, DefinitionPackage.DEVICES__WATCHDOG);
		}
		return watchdog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memballoon getMemballoon() {
		return memballoon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMemballoon(Memballoon newMemballoon, NotificationChain msgs) {
		Memballoon oldMemballoon = memballoon;
		memballoon = newMemballoon;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICES__MEMBALLOON, oldMemballoon, newMemballoon);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemballoon(Memballoon newMemballoon) {
		if (newMemballoon != memballoon) {
			NotificationChain msgs = null;
			if (memballoon != null)
				msgs = ((InternalEObject)memballoon).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DEVICES__MEMBALLOON, null, msgs);
			if (newMemballoon != null)
				msgs = ((InternalEObject)newMemballoon).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DEVICES__MEMBALLOON, null, msgs);
			msgs = basicSetMemballoon(newMemballoon, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICES__MEMBALLOON, newMemballoon, newMemballoon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rng> getRng() {
		if (rng == null) {
			rng = new EObjectContainmentEList<Rng>(Rng.class, this, DefinitionPackage.DEVICES__RNG);
		}
		return rng;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NvramDevice getNvram() {
		return nvram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNvram(NvramDevice newNvram, NotificationChain msgs) {
		NvramDevice oldNvram = nvram;
		nvram = newNvram;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICES__NVRAM, oldNvram, newNvram);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNvram(NvramDevice newNvram) {
		if (newNvram != nvram) {
			NotificationChain msgs = null;
			if (nvram != null)
				msgs = ((InternalEObject)nvram).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DEVICES__NVRAM, null, msgs);
			if (newNvram != null)
				msgs = ((InternalEObject)newNvram).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DEVICES__NVRAM, null, msgs);
			msgs = basicSetNvram(newNvram, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICES__NVRAM, newNvram, newNvram));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Panic> getPanic() {
		if (panic == null) {
			panic = new EObjectContainmentEList<Panic>(Panic.class, this, DefinitionPackage.DEVICES__PANIC);
		}
		return panic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Shmem> getShmem() {
		if (shmem == null) {
			shmem = new EObjectContainmentEList<Shmem>(Shmem.class, this, DefinitionPackage.DEVICES__SHMEM);
		}
		return shmem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemoryDevice> getMemory() {
		if (memory == null) {
			memory = new EObjectContainmentEList<MemoryDevice>(MemoryDevice.class, this, DefinitionPackage.DEVICES__MEMORY);
		}
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Iommu getIommu() {
		return iommu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIommu(Iommu newIommu, NotificationChain msgs) {
		Iommu oldIommu = iommu;
		iommu = newIommu;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICES__IOMMU, oldIommu, newIommu);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIommu(Iommu newIommu) {
		if (newIommu != iommu) {
			NotificationChain msgs = null;
			if (iommu != null)
				msgs = ((InternalEObject)iommu).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DEVICES__IOMMU, null, msgs);
			if (newIommu != null)
				msgs = ((InternalEObject)newIommu).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DEVICES__IOMMU, null, msgs);
			msgs = basicSetIommu(newIommu, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICES__IOMMU, newIommu, newIommu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vsock getVsock() {
		return vsock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVsock(Vsock newVsock, NotificationChain msgs) {
		Vsock oldVsock = vsock;
		vsock = newVsock;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICES__VSOCK, oldVsock, newVsock);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVsock(Vsock newVsock) {
		if (newVsock != vsock) {
			NotificationChain msgs = null;
			if (vsock != null)
				msgs = ((InternalEObject)vsock).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DEVICES__VSOCK, null, msgs);
			if (newVsock != null)
				msgs = ((InternalEObject)newVsock).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DEVICES__VSOCK, null, msgs);
			msgs = basicSetVsock(newVsock, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICES__VSOCK, newVsock, newVsock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Crypto> getCrypto() {
		if (crypto == null) {
			crypto = new EObjectContainmentEList<Crypto>(Crypto.class, this, DefinitionPackage.DEVICES__CRYPTO);
		}
		return crypto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pstore getPstore() {
		return pstore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPstore(Pstore newPstore, NotificationChain msgs) {
		Pstore oldPstore = pstore;
		pstore = newPstore;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICES__PSTORE, oldPstore, newPstore);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPstore(Pstore newPstore) {
		if (newPstore != pstore) {
			NotificationChain msgs = null;
			if (pstore != null)
				msgs = ((InternalEObject)pstore).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DEVICES__PSTORE, null, msgs);
			if (newPstore != null)
				msgs = ((InternalEObject)newPstore).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DefinitionPackage.DEVICES__PSTORE, null, msgs);
			msgs = basicSetPstore(newPstore, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DefinitionPackage.DEVICES__PSTORE, newPstore, newPstore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DefinitionPackage.DEVICES__DISK:
				return ((InternalEList<?>)getDisk()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__CONTROLLER:
				return ((InternalEList<?>)getController()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__LEASE:
				return ((InternalEList<?>)getLease()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__FILESYSTEM:
				return ((InternalEList<?>)getFilesystem()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__INTERFACE:
				return ((InternalEList<?>)getInterface()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__SMARTCARD:
				return ((InternalEList<?>)getSmartcard()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__SERIAL:
				return ((InternalEList<?>)getSerial()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__PARALLEL:
				return ((InternalEList<?>)getParallel()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__CONSOLE:
				return ((InternalEList<?>)getConsole()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__CHANNEL:
				return ((InternalEList<?>)getChannel()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__INPUT:
				return ((InternalEList<?>)getInput()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__TPM:
				return ((InternalEList<?>)getTpm()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__GRAPHICS:
				return ((InternalEList<?>)getGraphics()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__SOUND:
				return ((InternalEList<?>)getSound()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__AUDIO:
				return ((InternalEList<?>)getAudio()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__VIDEO:
				return ((InternalEList<?>)getVideo()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__HOSTDEV:
				return ((InternalEList<?>)getHostdev()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__REDIRDEV:
				return ((InternalEList<?>)getRedirdev()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__REDIRFILTER:
				return ((InternalEList<?>)getRedirfilter()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__HUB:
				return ((InternalEList<?>)getHub()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__WATCHDOG:
				return ((InternalEList<?>)getWatchdog()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__MEMBALLOON:
				return basicSetMemballoon(null, msgs);
			case DefinitionPackage.DEVICES__RNG:
				return ((InternalEList<?>)getRng()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__NVRAM:
				return basicSetNvram(null, msgs);
			case DefinitionPackage.DEVICES__PANIC:
				return ((InternalEList<?>)getPanic()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__SHMEM:
				return ((InternalEList<?>)getShmem()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__MEMORY:
				return ((InternalEList<?>)getMemory()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__IOMMU:
				return basicSetIommu(null, msgs);
			case DefinitionPackage.DEVICES__VSOCK:
				return basicSetVsock(null, msgs);
			case DefinitionPackage.DEVICES__CRYPTO:
				return ((InternalEList<?>)getCrypto()).basicRemove(otherEnd, msgs);
			case DefinitionPackage.DEVICES__PSTORE:
				return basicSetPstore(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DefinitionPackage.DEVICES__EMULATOR:
				return getEmulator();
			case DefinitionPackage.DEVICES__DISK:
				return getDisk();
			case DefinitionPackage.DEVICES__CONTROLLER:
				return getController();
			case DefinitionPackage.DEVICES__LEASE:
				return getLease();
			case DefinitionPackage.DEVICES__FILESYSTEM:
				return getFilesystem();
			case DefinitionPackage.DEVICES__INTERFACE:
				return getInterface();
			case DefinitionPackage.DEVICES__SMARTCARD:
				return getSmartcard();
			case DefinitionPackage.DEVICES__SERIAL:
				return getSerial();
			case DefinitionPackage.DEVICES__PARALLEL:
				return getParallel();
			case DefinitionPackage.DEVICES__CONSOLE:
				return getConsole();
			case DefinitionPackage.DEVICES__CHANNEL:
				return getChannel();
			case DefinitionPackage.DEVICES__INPUT:
				return getInput();
			case DefinitionPackage.DEVICES__TPM:
				return getTpm();
			case DefinitionPackage.DEVICES__GRAPHICS:
				return getGraphics();
			case DefinitionPackage.DEVICES__SOUND:
				return getSound();
			case DefinitionPackage.DEVICES__AUDIO:
				return getAudio();
			case DefinitionPackage.DEVICES__VIDEO:
				return getVideo();
			case DefinitionPackage.DEVICES__HOSTDEV:
				return getHostdev();
			case DefinitionPackage.DEVICES__REDIRDEV:
				return getRedirdev();
			case DefinitionPackage.DEVICES__REDIRFILTER:
				return getRedirfilter();
			case DefinitionPackage.DEVICES__HUB:
				return getHub();
			case DefinitionPackage.DEVICES__WATCHDOG:
				return getWatchdog();
			case DefinitionPackage.DEVICES__MEMBALLOON:
				return getMemballoon();
			case DefinitionPackage.DEVICES__RNG:
				return getRng();
			case DefinitionPackage.DEVICES__NVRAM:
				return getNvram();
			case DefinitionPackage.DEVICES__PANIC:
				return getPanic();
			case DefinitionPackage.DEVICES__SHMEM:
				return getShmem();
			case DefinitionPackage.DEVICES__MEMORY:
				return getMemory();
			case DefinitionPackage.DEVICES__IOMMU:
				return getIommu();
			case DefinitionPackage.DEVICES__VSOCK:
				return getVsock();
			case DefinitionPackage.DEVICES__CRYPTO:
				return getCrypto();
			case DefinitionPackage.DEVICES__PSTORE:
				return getPstore();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DefinitionPackage.DEVICES__EMULATOR:
				setEmulator((String)newValue);
				return;
			case DefinitionPackage.DEVICES__DISK:
				getDisk().clear();
				getDisk().addAll((Collection<? extends Disk>)newValue);
				return;
			case DefinitionPackage.DEVICES__CONTROLLER:
				getController().clear();
				getController().addAll((Collection<? extends Controller>)newValue);
				return;
			case DefinitionPackage.DEVICES__LEASE:
				getLease().clear();
				getLease().addAll((Collection<? extends Lease>)newValue);
				return;
			case DefinitionPackage.DEVICES__FILESYSTEM:
				getFilesystem().clear();
				getFilesystem().addAll((Collection<? extends Filesystem>)newValue);
				return;
			case DefinitionPackage.DEVICES__INTERFACE:
				getInterface().clear();
				getInterface().addAll((Collection<? extends Interface>)newValue);
				return;
			case DefinitionPackage.DEVICES__SMARTCARD:
				getSmartcard().clear();
				getSmartcard().addAll((Collection<? extends Smartcard>)newValue);
				return;
			case DefinitionPackage.DEVICES__SERIAL:
				getSerial().clear();
				getSerial().addAll((Collection<? extends Serial>)newValue);
				return;
			case DefinitionPackage.DEVICES__PARALLEL:
				getParallel().clear();
				getParallel().addAll((Collection<? extends Parallel>)newValue);
				return;
			case DefinitionPackage.DEVICES__CONSOLE:
				getConsole().clear();
				getConsole().addAll((Collection<? extends Console>)newValue);
				return;
			case DefinitionPackage.DEVICES__CHANNEL:
				getChannel().clear();
				getChannel().addAll((Collection<? extends Channel>)newValue);
				return;
			case DefinitionPackage.DEVICES__INPUT:
				getInput().clear();
				getInput().addAll((Collection<? extends Input>)newValue);
				return;
			case DefinitionPackage.DEVICES__TPM:
				getTpm().clear();
				getTpm().addAll((Collection<? extends Tpm>)newValue);
				return;
			case DefinitionPackage.DEVICES__GRAPHICS:
				getGraphics().clear();
				getGraphics().addAll((Collection<? extends Graphics>)newValue);
				return;
			case DefinitionPackage.DEVICES__SOUND:
				getSound().clear();
				getSound().addAll((Collection<? extends Sound>)newValue);
				return;
			case DefinitionPackage.DEVICES__AUDIO:
				getAudio().clear();
				getAudio().addAll((Collection<? extends Audio>)newValue);
				return;
			case DefinitionPackage.DEVICES__VIDEO:
				getVideo().clear();
				getVideo().addAll((Collection<? extends Video>)newValue);
				return;
			case DefinitionPackage.DEVICES__HOSTDEV:
				getHostdev().clear();
				getHostdev().addAll((Collection<? extends Hostdev>)newValue);
				return;
			case DefinitionPackage.DEVICES__REDIRDEV:
				getRedirdev().clear();
				getRedirdev().addAll((Collection<? extends Redirdev>)newValue);
				return;
			case DefinitionPackage.DEVICES__REDIRFILTER:
				getRedirfilter().clear();
				getRedirfilter().addAll((Collection<? extends Redirfilter>)newValue);
				return;
			case DefinitionPackage.DEVICES__HUB:
				getHub().clear();
				getHub().addAll((Collection<? extends Hub>)newValue);
				return;
			case DefinitionPackage.DEVICES__WATCHDOG:
				getWatchdog().clear();
				getWatchdog().addAll((Collection<? extends Watchdog>)newValue);
				return;
			case DefinitionPackage.DEVICES__MEMBALLOON:
				setMemballoon((Memballoon)newValue);
				return;
			case DefinitionPackage.DEVICES__RNG:
				getRng().clear();
				getRng().addAll((Collection<? extends Rng>)newValue);
				return;
			case DefinitionPackage.DEVICES__NVRAM:
				setNvram((NvramDevice)newValue);
				return;
			case DefinitionPackage.DEVICES__PANIC:
				getPanic().clear();
				getPanic().addAll((Collection<? extends Panic>)newValue);
				return;
			case DefinitionPackage.DEVICES__SHMEM:
				getShmem().clear();
				getShmem().addAll((Collection<? extends Shmem>)newValue);
				return;
			case DefinitionPackage.DEVICES__MEMORY:
				getMemory().clear();
				getMemory().addAll((Collection<? extends MemoryDevice>)newValue);
				return;
			case DefinitionPackage.DEVICES__IOMMU:
				setIommu((Iommu)newValue);
				return;
			case DefinitionPackage.DEVICES__VSOCK:
				setVsock((Vsock)newValue);
				return;
			case DefinitionPackage.DEVICES__CRYPTO:
				getCrypto().clear();
				getCrypto().addAll((Collection<? extends Crypto>)newValue);
				return;
			case DefinitionPackage.DEVICES__PSTORE:
				setPstore((Pstore)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DefinitionPackage.DEVICES__EMULATOR:
				setEmulator(EMULATOR_EDEFAULT);
				return;
			case DefinitionPackage.DEVICES__DISK:
				getDisk().clear();
				return;
			case DefinitionPackage.DEVICES__CONTROLLER:
				getController().clear();
				return;
			case DefinitionPackage.DEVICES__LEASE:
				getLease().clear();
				return;
			case DefinitionPackage.DEVICES__FILESYSTEM:
				getFilesystem().clear();
				return;
			case DefinitionPackage.DEVICES__INTERFACE:
				getInterface().clear();
				return;
			case DefinitionPackage.DEVICES__SMARTCARD:
				getSmartcard().clear();
				return;
			case DefinitionPackage.DEVICES__SERIAL:
				getSerial().clear();
				return;
			case DefinitionPackage.DEVICES__PARALLEL:
				getParallel().clear();
				return;
			case DefinitionPackage.DEVICES__CONSOLE:
				getConsole().clear();
				return;
			case DefinitionPackage.DEVICES__CHANNEL:
				getChannel().clear();
				return;
			case DefinitionPackage.DEVICES__INPUT:
				getInput().clear();
				return;
			case DefinitionPackage.DEVICES__TPM:
				getTpm().clear();
				return;
			case DefinitionPackage.DEVICES__GRAPHICS:
				getGraphics().clear();
				return;
			case DefinitionPackage.DEVICES__SOUND:
				getSound().clear();
				return;
			case DefinitionPackage.DEVICES__AUDIO:
				getAudio().clear();
				return;
			case DefinitionPackage.DEVICES__VIDEO:
				getVideo().clear();
				return;
			case DefinitionPackage.DEVICES__HOSTDEV:
				getHostdev().clear();
				return;
			case DefinitionPackage.DEVICES__REDIRDEV:
				getRedirdev().clear();
				return;
			case DefinitionPackage.DEVICES__REDIRFILTER:
				getRedirfilter().clear();
				return;
			case DefinitionPackage.DEVICES__HUB:
				getHub().clear();
				return;
			case DefinitionPackage.DEVICES__WATCHDOG:
				getWatchdog().clear();
				return;
			case DefinitionPackage.DEVICES__MEMBALLOON:
				setMemballoon((Memballoon)null);
				return;
			case DefinitionPackage.DEVICES__RNG:
				getRng().clear();
				return;
			case DefinitionPackage.DEVICES__NVRAM:
				setNvram((NvramDevice)null);
				return;
			case DefinitionPackage.DEVICES__PANIC:
				getPanic().clear();
				return;
			case DefinitionPackage.DEVICES__SHMEM:
				getShmem().clear();
				return;
			case DefinitionPackage.DEVICES__MEMORY:
				getMemory().clear();
				return;
			case DefinitionPackage.DEVICES__IOMMU:
				setIommu((Iommu)null);
				return;
			case DefinitionPackage.DEVICES__VSOCK:
				setVsock((Vsock)null);
				return;
			case DefinitionPackage.DEVICES__CRYPTO:
				getCrypto().clear();
				return;
			case DefinitionPackage.DEVICES__PSTORE:
				setPstore((Pstore)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DefinitionPackage.DEVICES__EMULATOR:
				return EMULATOR_EDEFAULT == null ? emulator != null : !EMULATOR_EDEFAULT.equals(emulator);
			case DefinitionPackage.DEVICES__DISK:
				return disk != null && !disk.isEmpty();
			case DefinitionPackage.DEVICES__CONTROLLER:
				return controller != null && !controller.isEmpty();
			case DefinitionPackage.DEVICES__LEASE:
				return lease != null && !lease.isEmpty();
			case DefinitionPackage.DEVICES__FILESYSTEM:
				return filesystem != null && !filesystem.isEmpty();
			case DefinitionPackage.DEVICES__INTERFACE:
				return interface_ != null && !interface_.isEmpty();
			case DefinitionPackage.DEVICES__SMARTCARD:
				return smartcard != null && !smartcard.isEmpty();
			case DefinitionPackage.DEVICES__SERIAL:
				return serial != null && !serial.isEmpty();
			case DefinitionPackage.DEVICES__PARALLEL:
				return parallel != null && !parallel.isEmpty();
			case DefinitionPackage.DEVICES__CONSOLE:
				return console != null && !console.isEmpty();
			case DefinitionPackage.DEVICES__CHANNEL:
				return channel != null && !channel.isEmpty();
			case DefinitionPackage.DEVICES__INPUT:
				return input != null && !input.isEmpty();
			case DefinitionPackage.DEVICES__TPM:
				return tpm != null && !tpm.isEmpty();
			case DefinitionPackage.DEVICES__GRAPHICS:
				return graphics != null && !graphics.isEmpty();
			case DefinitionPackage.DEVICES__SOUND:
				return sound != null && !sound.isEmpty();
			case DefinitionPackage.DEVICES__AUDIO:
				return audio != null && !audio.isEmpty();
			case DefinitionPackage.DEVICES__VIDEO:
				return video != null && !video.isEmpty();
			case DefinitionPackage.DEVICES__HOSTDEV:
				return hostdev != null && !hostdev.isEmpty();
			case DefinitionPackage.DEVICES__REDIRDEV:
				return redirdev != null && !redirdev.isEmpty();
			case DefinitionPackage.DEVICES__REDIRFILTER:
				return redirfilter != null && !redirfilter.isEmpty();
			case DefinitionPackage.DEVICES__HUB:
				return hub != null && !hub.isEmpty();
			case DefinitionPackage.DEVICES__WATCHDOG:
				return watchdog != null && !watchdog.isEmpty();
			case DefinitionPackage.DEVICES__MEMBALLOON:
				return memballoon != null;
			case DefinitionPackage.DEVICES__RNG:
				return rng != null && !rng.isEmpty();
			case DefinitionPackage.DEVICES__NVRAM:
				return nvram != null;
			case DefinitionPackage.DEVICES__PANIC:
				return panic != null && !panic.isEmpty();
			case DefinitionPackage.DEVICES__SHMEM:
				return shmem != null && !shmem.isEmpty();
			case DefinitionPackage.DEVICES__MEMORY:
				return memory != null && !memory.isEmpty();
			case DefinitionPackage.DEVICES__IOMMU:
				return iommu != null;
			case DefinitionPackage.DEVICES__VSOCK:
				return vsock != null;
			case DefinitionPackage.DEVICES__CRYPTO:
				return crypto != null && !crypto.isEmpty();
			case DefinitionPackage.DEVICES__PSTORE:
				return pstore != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (emulator: ");
		result.append(emulator);
		result.append(')');
		return result.toString();
	}

} //DevicesImpl
