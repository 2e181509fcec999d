package org.virtworkbench.compute.creation;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainCapabilities;
import org.virtworkbench.compute.creation.NewDomain.Firmware;
import org.virtworkbench.compute.osinfo.GuestSystem;
import org.virtworkbench.core.Failure;

/**
 * Which hardware a new domain gets, of what the host offers and its system has drivers for. A system that is not known is taken for one
 * of today, with virtio.
 *
 * @param capabilities empty where the host's driver does not tell: then only what every driver has
 * @param machine      or null
 */
record HardwareChoice(Virtualization virtualization, Optional<DomainCapabilities> capabilities, Optional<GuestSystem> system, String machine,
		NewDomain wanted) {

	private static final List<String> CPU_MODES = List.of("host-model", "host-passthrough", "maximum"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Fails where what was asked for is not there. */
	void check() throws CoreException {
		if (capabilities.isEmpty())
			return;
		DomainCapabilities host = capabilities.get();
		if (DomainPlanning.isUefi(wanted) && !host.values("os", "firmware").contains("efi")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			throw Failure.failed(Messages.NoUefi);
		if (wanted.firmware() == Firmware.UEFI_SECURE && !host.values("os", "loader", "secure").contains("yes")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			throw Failure.failed(Messages.NoSecureBoot);
		String cpu = wanted.cpu();
		if (cpu != null && CPU_MODES.contains(cpu) && !host.hasCpuMode(cpu))
			throw Failure.failed(NLS.bind(Messages.NoCpuMode, new Object[] { cpu, host.virtType(),
					String.join(", ", CPU_MODES.stream().filter(host::hasCpuMode).toList()) })); //$NON-NLS-1$
		if (cpu != null && !CPU_MODES.contains(cpu) && !host.cpuModels(false).contains(cpu))
			throw Failure.failed(NLS.bind(Messages.NoCpuModel, cpu));
		List<String> graphics = host.values("devices", "graphics", "type"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (wanted.graphics() != null && !wanted.graphics().equals("none") && !graphics.isEmpty() && !graphics.contains(wanted.graphics())) //$NON-NLS-1$
			throw Failure.failed(NLS.bind(Messages.NoGraphics, wanted.graphics(), String.join(", ", graphics))); //$NON-NLS-1$
	}

	boolean isQ35() {
		return machine != null && machine.contains("q35"); //$NON-NLS-1$
	}

	boolean isX86() {
		return virtualization.arch().equals("x86_64") || virtualization.arch().equals("i686"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean offers(String value, String... path) {
		return capabilities.isPresent() && capabilities.get().values(path).contains(value);
	}

	private boolean offersDisk(String bus) {
		return offers(bus, "devices", "disk", "bus"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	String diskBus() {
		if (capabilities.isEmpty() || offersDisk("virtio") && system.map(GuestSystem::hasVirtioDisk).orElse(true)) //$NON-NLS-1$
			return "virtio"; //$NON-NLS-1$
		return driveBus();
	}

	String driveBus() {
		if (isX86() && !isQ35() && (capabilities.isEmpty() || offersDisk("ide"))) //$NON-NLS-1$
			return "ide"; //$NON-NLS-1$
		return offersDisk("sata") && isX86() ? "sata" : "scsi"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	String interfaceModel() {
		if (system.isEmpty() || system.get().hasVirtioNetwork())
			return "virtio"; //$NON-NLS-1$
		if (isQ35() && system.get().hasE1000e())
			return "e1000e"; //$NON-NLS-1$
		return system.get().hasE1000() ? "e1000" : isQ35() ? "e1000e" : "rtl8139"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** A mode or a model; null: the emulator's own. */
	String cpu() {
		if (wanted.cpu() != null || capabilities.isEmpty())
			return wanted.cpu();
		return CPU_MODES.stream().filter(capabilities.get()::hasCpuMode).findFirst().orElse(null);
	}

	static boolean isCpuMode(String cpu) {
		return CPU_MODES.contains(cpu);
	}

	/** Null: none. */
	String graphics() {
		if (wanted.graphics() != null)
			return wanted.graphics().equals("none") ? null : wanted.graphics(); //$NON-NLS-1$
		return List.of("vnc", "spice").stream().filter(type -> offers(type, "devices", "graphics", "type")).findFirst().orElse(null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	String video() {
		if (system.map(GuestSystem::hasVirtioVideo).orElse(false) && offersVideo("virtio")) //$NON-NLS-1$
			return "virtio"; //$NON-NLS-1$
		return isX86() && offersVideo("vga") ? "vga" : "virtio"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private boolean offersVideo(String model) {
		return offers(model, "devices", "video", "modelType"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	boolean rng() {
		return offers("random", "devices", "rng", "backendModel") && system.map(GuestSystem::hasVirtioRng).orElse(true); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Whether it is QEMU, with the devices that all its machines have. */
	boolean isQemu() {
		return virtualization.type().equals("kvm") || virtualization.type().equals("qemu"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	boolean isWindows() {
		return system.map(GuestSystem::isWindows).orElse(false);
	}
}
