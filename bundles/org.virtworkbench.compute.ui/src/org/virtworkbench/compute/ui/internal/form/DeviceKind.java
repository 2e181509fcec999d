package org.virtworkbench.compute.ui.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.virtworkbench.compute.hardware.MacAddresses;
import org.virtworkbench.ui.form.FeaturePath;

/** Hardware that can be added: what it is called, in which group it stands, and with which values it begins. */
enum DeviceKind {

	DISK("disk", Group.STORAGE, () -> Messages.Kind_disk, "type=file", "device=disk", "driver.name=qemu", "driver.type=qcow2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	CDROM("disk", Group.STORAGE, () -> Messages.Kind_cdrom, "type=file", "device=cdrom", "driver.name=qemu", "driver.type=raw", "readonly=true"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	FLOPPY("disk", Group.STORAGE, () -> Messages.Kind_floppy, "type=file", "device=floppy", "driver.name=qemu", "driver.type=raw"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	FILESYSTEM("filesystem", Group.STORAGE, () -> Messages.Kind_filesystem, "type=mount", "driver.type=virtiofs"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	INTERFACE("interface", Group.NETWORK, () -> Messages.Kind_interface, "type=network", "source.network=default", "model.type=virtio"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	GRAPHICS("graphics", Group.DISPLAY, () -> Messages.Kind_graphics, "type=vnc", "port=-1", "autoport=true"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	VIDEO("video", Group.DISPLAY, () -> Messages.Kind_video, "model.type=virtio"), //$NON-NLS-1$ //$NON-NLS-2$
	INPUT("input", Group.DISPLAY, () -> Messages.Kind_input, "type=tablet", "bus=usb"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	SOUND("sound", Group.DISPLAY, () -> Messages.Kind_sound, "model=ich9"), //$NON-NLS-1$ //$NON-NLS-2$
	AUDIO("audio", Group.DISPLAY, () -> Messages.Kind_audio, "type=none"), //$NON-NLS-1$ //$NON-NLS-2$
	SERIAL("serial", Group.CONSOLE, () -> Messages.Kind_serial, "type=pty"), //$NON-NLS-1$ //$NON-NLS-2$
	CONSOLE("console", Group.CONSOLE, () -> Messages.Kind_console, "type=pty", "target.type=virtio"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	CHANNEL("channel", Group.CONSOLE, () -> Messages.Kind_channel, "type=unix", "target.type=virtio", "target.name=org.qemu.guest_agent.0"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	PARALLEL("parallel", Group.CONSOLE, () -> Messages.Kind_parallel, "type=pty"), //$NON-NLS-1$ //$NON-NLS-2$
	HOSTDEV_PCI("hostdev", Group.HOST, () -> Messages.Kind_pci, "mode=subsystem", "type=pci", "managed=true"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	HOSTDEV_USB("hostdev", Group.HOST, () -> Messages.Kind_usb, "mode=subsystem", "type=usb", "managed=true"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	HOSTDEV_MDEV("hostdev", Group.HOST, () -> Messages.Kind_mdev, "mode=subsystem", "type=mdev", "model=vfio-pci"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	REDIRDEV("redirdev", Group.HOST, () -> Messages.Kind_redirdev, "bus=usb", "type=spicevmc"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	TPM("tpm", Group.OTHER, () -> Messages.Kind_tpm, "model=tpm-crb", "backend.type=emulator", "backend.version=2.0"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	RNG("rng", Group.OTHER, () -> Messages.Kind_rng, "model=virtio", "backend.model=random", "backend.value=/dev/urandom"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	WATCHDOG("watchdog", Group.OTHER, () -> Messages.Kind_watchdog, "model=i6300esb", "action=reset"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	MEMBALLOON("memballoon", Group.OTHER, () -> Messages.Kind_memballoon, "model=virtio"), //$NON-NLS-1$ //$NON-NLS-2$
	MEMORY("memory", Group.OTHER, () -> Messages.Kind_memory, "model=dimm", "target.size.unit=MiB", "target.size.value=1024"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	VSOCK("vsock", Group.OTHER, () -> Messages.Kind_vsock, "model=virtio", "cid.auto=true"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	PANIC("panic", Group.OTHER, () -> Messages.Kind_panic, "model=isa"), //$NON-NLS-1$ //$NON-NLS-2$
	IOMMU("iommu", Group.OTHER, () -> Messages.Kind_iommu), //$NON-NLS-1$
	SHMEM("shmem", Group.OTHER, () -> Messages.Kind_shmem, "name=shared0", "model.type=ivshmem-plain", "size.unit=M", "size.value=4"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	SMARTCARD("smartcard", Group.OTHER, () -> Messages.Kind_smartcard, "mode=passthrough", "type=spicevmc"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	CONTROLLER("controller", Group.CONTROLLER, () -> Messages.Kind_controller, "type=scsi", "model=virtio-scsi"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** How the tree of devices is ordered. */
	enum Group {
		STORAGE(() -> Messages.Group_storage), NETWORK(() -> Messages.Group_network), DISPLAY(() -> Messages.Group_display),
		CONSOLE(() -> Messages.Group_console), HOST(() -> Messages.Group_host), OTHER(() -> Messages.Group_other),
		CONTROLLER(() -> Messages.Group_controller);

		private final Supplier<String> label;

		Group(Supplier<String> label) {
			this.label = label;
		}

		String label() {
			return label.get();
		}
	}

	private final String feature;
	private final Group group;
	private final Supplier<String> label;
	private final List<String> values;

	DeviceKind(String feature, Group group, Supplier<String> label, String... values) {
		this.feature = feature;
		this.group = group;
		this.label = label;
		this.values = List.of(values);
	}

	/** The list or the place below {@code <devices>} where it stands. */
	String feature() {
		return feature;
	}

	Group group() {
		return group;
	}

	String label() {
		return label.get();
	}

	/** The group of a device that stands in a definition. */
	static Group groupOf(EObject device) {
		EStructuralFeature containing = device.eContainingFeature();
		return Arrays.stream(values()).filter(kind -> containing != null && kind.feature.equals(containing.getName())).findFirst()
				.map(DeviceKind::group).orElse(Group.OTHER);
	}

	/** The devices of a domain, those of a group together, else in the order of the definition. */
	static List<EObject> devices(EObject root, Group group) {
		EObject devices = root == null ? null : (EObject) root.eGet(root.eClass().getEStructuralFeature("devices")); //$NON-NLS-1$
		return devices == null ? List.of() : devices.eContents().stream().filter(device -> groupOf(device) == group).toList();
	}

	/** The class of such devices. */
	EClass type(EClass definition) {
		return ((EReference) FeaturePath.of(definition, "devices." + feature).feature()).getEReferenceType(); //$NON-NLS-1$
	}

	/** Why it cannot be added, as a sentence: there can be one only, or it needs something else first. */
	Optional<String> blocked(EObject root) {
		if (this == MEMORY && FeaturePath.of(root.eClass(), "maxMemory").get(root) == null) //$NON-NLS-1$
			return Optional.of(Messages.Kind_memoryLimit);
		FeaturePath path = FeaturePath.of(root.eClass(), "devices." + feature); //$NON-NLS-1$
		return !path.feature().isMany() && path.get(root) != null ? Optional.of(Messages.Kind_onlyOne) : Optional.empty();
	}

	/** A device with sensible values, which stands in no definition yet. */
	EObject make(EObject root) {
		EObject device = EcoreUtil.create(type(root.eClass()));
		values.forEach(value -> set(device, value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1)));
		if (this == DISK)
			target(device, root, "virtio"); //$NON-NLS-1$
		else if (this == CDROM)
			target(device, root, isOldPc(root) ? "ide" : "sata"); //$NON-NLS-1$ //$NON-NLS-2$
		else if (this == FLOPPY)
			target(device, root, "fdc"); //$NON-NLS-1$
		else if (this == IOMMU)
			set(device, "model", isOldPc(root) ? "virtio" : "intel"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		else if (this == AUDIO)
			set(device, "id", freeId(root)); //$NON-NLS-1$
		else if (this == MEMORY && hasCells(root))
			set(device, "target.node", "0"); //$NON-NLS-1$ //$NON-NLS-2$
		else if (this == INTERFACE)
			set(device, "mac.address", MacAddresses.random()); //$NON-NLS-1$
		else if (this == FILESYSTEM)
			set(device, "target.dir", "share"); //$NON-NLS-1$ //$NON-NLS-2$
		return device;
	}

	private static boolean isOldPc(EObject root) {
		Object machine = FeaturePath.of(root.eClass(), "os.type.machine").get(root); //$NON-NLS-1$
		return machine != null && (machine.equals("pc") || machine.toString().startsWith("pc-i440fx")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean hasCells(EObject root) {
		return FeaturePath.of(root.eClass(), "cpu.numa.cell").get(root) != null; //$NON-NLS-1$
	}

	/** The first number that no back-end of sound has. */
	private static String freeId(EObject root) {
		List<Object> taken = devices(root, Group.DISPLAY).stream().filter(device -> device.eContainingFeature().getName().equals("audio")) //$NON-NLS-1$
				.map(audio -> audio.eGet(audio.eClass().getEStructuralFeature("id"))).toList(); //$NON-NLS-1$
		int id = 1;
		while (taken.contains(String.valueOf(id)))
			id++;
		return String.valueOf(id);
	}

	private static void target(EObject device, EObject root, String bus) {
		set(device, "target.dev", Targets.free(root, bus, null)); //$NON-NLS-1$
		set(device, "target.bus", bus); //$NON-NLS-1$
	}

	private static void set(EObject device, String feature, String word) {
		FeaturePath path = FeaturePath.of(device.eClass(), feature);
		path.set(device, EcoreUtil.createFromString((EDataType) path.feature().getEType(), word), object -> false);
	}

	/** What only the person knows and has not said yet, as a sentence; empty where a device can be added as it is. */
	Optional<String> missing(EObject device) {
		return switch (this) {
		case DISK -> FeaturePath.of(device.eClass(), "source").get(device) == null ? Optional.of(Messages.Missing_source) : Optional.empty(); //$NON-NLS-1$
		case HOSTDEV_PCI, HOSTDEV_USB, HOSTDEV_MDEV -> FeaturePath.of(device.eClass(), "source").get(device) == null ? Optional.of(Messages.Missing_device) //$NON-NLS-1$
				: Optional.empty();
		case FILESYSTEM -> FeaturePath.of(device.eClass(), "source.dir").get(device) == null ? Optional.of(Messages.Missing_folder) : Optional.empty(); //$NON-NLS-1$
		default -> Optional.empty();
		};
	}

	/** Puts a device in at the end of those of its kind. */
	static void add(EObject root, String feature, EObject device) {
		EObject devices = (EObject) root.eGet(root.eClass().getEStructuralFeature("devices")); //$NON-NLS-1$
		if (devices == null) {
			FeaturePath.of(root.eClass(), "devices." + feature).set(root, device, object -> false); //$NON-NLS-1$
			return;
		}
		EStructuralFeature place = devices.eClass().getEStructuralFeature(feature);
		if (place.isMany()) {
			@SuppressWarnings("unchecked")
			List<EObject> list = (List<EObject>) devices.eGet(place);
			list.add(device);
		} else {
			devices.eSet(place, device);
		}
	}

	/** A second device like it, without what only one can have: its address, its name in the guest, its MAC address, its place in the boot order. */
	static EObject copy(EObject device, EObject root) {
		EObject copy = EcoreUtil.copy(device);
		for (String feature : new ArrayList<>(List.of("address", "alias", "boot", "wwn", "serial"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			EStructuralFeature found = copy.eClass().getEStructuralFeature(feature);
			if (found != null)
				copy.eUnset(found);
		}
		if (copy.eClass().getName().equals("Disk")) { //$NON-NLS-1$
			Object bus = FeaturePath.of(copy.eClass(), "target.bus").get(copy); //$NON-NLS-1$
			set(copy, "target.dev", Targets.free(root, bus == null ? "virtio" : bus.toString(), null)); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (copy.eClass().getName().equals("Interface")) { //$NON-NLS-1$
			set(copy, "mac.address", MacAddresses.random()); //$NON-NLS-1$
		} else if (copy.eClass().getName().equals("Audio")) { //$NON-NLS-1$
			set(copy, "id", freeId(root)); //$NON-NLS-1$
		}
		return copy;
	}

	/**
	 * The same device of what runs, by what tells it from others of its kind; null where none can be told to be the same. What libvirt itself adds
	 * when a guest starts comes at the end, so a device without such a mark is known by its place, as long as none is missing.
	 */
	static EObject runningOf(EObject device, EObject running) {
		if (device == null || running == null || device.eContainer() == null)
			return null;
		EObject devices = (EObject) running.eGet(running.eClass().getEStructuralFeature("devices")); //$NON-NLS-1$
		if (devices == null)
			return null;
		if (!device.eContainingFeature().isMany())
			return (EObject) devices.eGet(device.eContainingFeature());
		List<?> candidates = (List<?>) devices.eGet(device.eContainingFeature());
		List<String> keys = keys(device.eClass());
		if (!keys.isEmpty())
			return (EObject) candidates.stream().filter(other -> same(device, (EObject) other, keys)).findFirst().orElse(null);
		List<?> siblings = (List<?>) device.eContainer().eGet(device.eContainingFeature());
		return siblings.size() == candidates.size() ? (EObject) candidates.get(siblings.indexOf(device)) : null;
	}

	private static List<String> keys(EClass type) {
		return switch (type.getName()) {
		case "Disk" -> List.of("target.dev"); //$NON-NLS-1$ //$NON-NLS-2$
		case "Interface" -> List.of("mac.address"); //$NON-NLS-1$ //$NON-NLS-2$
		case "Channel" -> List.of("target.type", "target.name", "target.port"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case "Serial", "Parallel", "Console" -> List.of("target.port"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case "Controller" -> List.of("type", "index"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "Filesystem" -> List.of("target.dir"); //$NON-NLS-1$ //$NON-NLS-2$
		case "Graphics" -> List.of("type"); //$NON-NLS-1$ //$NON-NLS-2$
		case "Audio" -> List.of("id"); //$NON-NLS-1$ //$NON-NLS-2$
		case "Shmem" -> List.of("name"); //$NON-NLS-1$ //$NON-NLS-2$
		case "Hostdev" -> List.of("type", "source.address.domain", "source.address.bus", "source.address.slot", "source.address.function", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				"source.vendor.id", "source.product.id", "source.address.uuid"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> List.of();
		};
	}

	/** A USB device gets its place on the bus when it is plugged in, so what is not said differs from nothing. */
	private static boolean same(EObject device, EObject other, List<String> keys) {
		boolean said = false;
		for (String key : keys) {
			FeaturePath path = FeaturePath.of(device.eClass(), key);
			Object mine = path.get(device);
			if (mine != null && !mine.equals(path.get(other)))
				return false;
			said |= mine != null;
		}
		return said;
	}
}
