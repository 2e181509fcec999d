package org.virtworkbench.compute.internal.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.definition.*;
import org.virtworkbench.compute.definition.util.DefinitionSwitch;
import org.virtworkbench.core.text.Sizes;

/**
 * What people call the parts of a definition: "Disk vda, virtio, /var/lib/libvirt/images/web1.qcow2", "NIC 52:54:00:12:34:56, virtio,
 * network default". Values stand as in the XML; only the first word is translated.
 */
public final class DeviceWords extends DefinitionSwitch<String> {

	private DeviceWords() {
	}

	/** Never null. */
	public static String of(EObject object) {
		return new DeviceWords().doSwitch(object);
	}

	/** Kind and what identifies it, then what else is worth saying; what is null or empty is left out. */
	private static String words(String kind, String identity, String... more) {
		String head = identity == null || identity.isEmpty() ? kind : NLS.bind(Messages.Named, kind, identity);
		return Stream.concat(Stream.of(head), Arrays.stream(more)).filter(Objects::nonNull).filter(each -> !each.isEmpty())
				.collect(Collectors.joining(Messages.Separator));
	}

	private static String text(Object value) {
		return value == null ? null : value.toString();
	}

	private static String human(Long value, String unit) {
		if (value == null)
			return null;
		OptionalLong bytes = Sizes.parse(value.toString(), unit == null ? "KiB" : unit); //$NON-NLS-1$
		return bytes.isPresent() ? Sizes.human(bytes.getAsLong()) : value + " " + unit; //$NON-NLS-1$
	}

	@Override
	public String caseDomainDefinition(DomainDefinition domain) {
		return words(Messages.Domain, domain.getName(), domain.getTitle());
	}

	@Override
	public String caseOperatingSystem(OperatingSystem os) {
		OsType type = os.getType();
		return words(Messages.Boot, null, type == null ? null : type.getArch(), type == null ? null : type.getMachine(),
				"efi".equals(os.getFirmware()) || os.getLoader() != null && "pflash".equals(os.getLoader().getType()) ? "UEFI" : null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public String caseCpu(Cpu cpu) {
		return words(Messages.Cpu, cpu.getMode(), cpu.getModel() == null ? null : cpu.getModel().getValue());
	}

	@Override
	public String caseVcpu(Vcpu vcpu) {
		return vcpu.getCurrent() == null || vcpu.getCurrent().equals(vcpu.getValue()) ? words(Messages.Vcpus, text(vcpu.getValue()))
				: NLS.bind(Messages.VcpusOfMax, vcpu.getCurrent(), vcpu.getValue());
	}

	@Override
	public String caseMemory(Memory memory) {
		return words(Messages.Memory, human(memory.getValue(), memory.getUnit()));
	}

	@Override
	public String caseCurrentMemory(CurrentMemory memory) {
		return words(Messages.CurrentMemory, human(memory.getValue(), memory.getUnit()));
	}

	@Override
	public String caseMaxMemory(MaxMemory memory) {
		return words(Messages.MaxMemory, human(memory.getValue(), memory.getUnit()));
	}

	@Override
	public String caseClock(Clock clock) {
		return words(Messages.Clock, clock.getOffset(), clock.getTimezone());
	}

	@Override
	public String caseNuma(Numa numa) {
		return words(Messages.Numa, null, NLS.bind(Messages.Cells, numa.getCell().size()));
	}

	@Override
	public String caseNumaCell(NumaCell cell) {
		return words(Messages.Cell, text(cell.getId()), cell.getCpus(), human(cell.getMemory(), cell.getUnit()));
	}

	@Override
	public String caseDevices(Devices devices) {
		return Messages.Devices;
	}

	@Override
	public String caseDisk(Disk disk) {
		String kind = switch (Objects.requireNonNullElse(disk.getDevice(), "disk")) { //$NON-NLS-1$
		case "cdrom" -> Messages.Cdrom; //$NON-NLS-1$
		case "floppy" -> Messages.Floppy; //$NON-NLS-1$
		case "lun" -> Messages.Lun; //$NON-NLS-1$
		default -> Messages.Disk;
		};
		DiskTarget target = disk.getTarget();
		String content = content(disk.getSource());
		return words(kind, target == null ? null : target.getDev(), target == null ? null : target.getBus(), content == null ? Messages.Empty : content);
	}

	/** Where the content is, in one word; null where there is none. */
	private static String content(DiskSource source) {
		if (source == null)
			return null;
		if (source.getPool() != null)
			return source.getPool() + '/' + source.getVolume();
		if (source.getProtocol() != null) {
			String host = source.getHost().isEmpty() ? "" : source.getHost().get(0).getName(); //$NON-NLS-1$
			return source.getProtocol() + "://" + Objects.requireNonNullElse(host, "") + '/' + Objects.requireNonNullElse(source.getName(), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (source.getAddress() != null)
			return pci(source.getAddress().getDomain(), source.getAddress().getBus(), source.getAddress().getSlot(), source.getAddress().getFunction());
		return Stream.of(source.getFile(), source.getDev(), source.getDir(), source.getPath()).filter(Objects::nonNull).findFirst().orElse(null);
	}

	@Override
	public String caseController(Controller controller) {
		return words(Messages.Controller, Stream.of(controller.getType(), text(controller.getIndex())).filter(Objects::nonNull).collect(Collectors.joining(" ")), //$NON-NLS-1$
				controller.getModel());
	}

	@Override
	public String caseLease(Lease lease) {
		return words(Messages.Lease, lease.getKey(), lease.getLockspace());
	}

	@Override
	public String caseFilesystem(Filesystem filesystem) {
		FilesystemSource source = filesystem.getSource();
		String from = source == null ? null
				: Stream.of(source.getDir(), source.getFile(), source.getDev(), source.getName(), source.getSocket()).filter(Objects::nonNull).findFirst().orElse(null);
		return words(Messages.Filesystem, filesystem.getTarget() == null ? null : filesystem.getTarget().getDir(),
				filesystem.getDriver() == null ? null : filesystem.getDriver().getType(), from);
	}

	@Override
	public String caseInterface(Interface nic) {
		InterfaceSource source = nic.getSource();
		String from = nic.getType();
		if (source != null) {
			String to = Stream.of(source.getNetwork(), source.getBridge(), source.getDev(), source.getPath()).filter(Objects::nonNull).findFirst().orElse(null);
			from = to == null ? from : NLS.bind(Messages.SourceOfType, from, to);
		}
		return words(Messages.Interface, nic.getMac() == null ? null : nic.getMac().getAddress(), nic.getModel() == null ? null : nic.getModel().getType(), from);
	}

	@Override
	public String caseSmartcard(Smartcard smartcard) {
		return words(Messages.Smartcard, smartcard.getMode());
	}

	@Override
	public String caseSerial(Serial serial) {
		return words(Messages.Serial, serial.getTarget() == null ? null : serial.getTarget().getPort(), serial.getType(), path(serial.getSource()));
	}

	@Override
	public String caseParallel(Parallel parallel) {
		return words(Messages.Parallel, parallel.getTarget() == null ? null : parallel.getTarget().getPort(), parallel.getType(), path(parallel.getSource()));
	}

	@Override
	public String caseConsole(Console console) {
		return words(Messages.Console, console.getTarget() == null ? null : console.getTarget().getType(), console.getType(), path(console.getSource()));
	}

	@Override
	public String caseChannel(Channel channel) {
		return words(Messages.Channel, channel.getTarget() == null ? null : channel.getTarget().getName(), channel.getType(), path(channel.getSource()));
	}

	private static String path(List<CharacterSource> sources) {
		return sources.stream().map(source -> source.getPath() != null ? source.getPath()
				: source.getHost() == null ? null : source.getHost() + ':' + source.getService()).filter(Objects::nonNull).findFirst().orElse(null);
	}

	@Override
	public String caseInput(Input input) {
		return words(switch (Objects.requireNonNullElse(input.getType(), "")) { //$NON-NLS-1$
		case "tablet" -> Messages.Tablet; //$NON-NLS-1$
		case "mouse" -> Messages.Mouse; //$NON-NLS-1$
		case "keyboard" -> Messages.Keyboard; //$NON-NLS-1$
		default -> words(Messages.Input, input.getType());
		}, null, input.getBus());
	}

	@Override
	public String caseTpm(Tpm tpm) {
		TpmBackend backend = tpm.getBackend();
		return words(Messages.Tpm, backend == null ? null : backend.getVersion(), tpm.getModel(), backend == null ? null : backend.getType());
	}

	@Override
	public String caseGraphics(Graphics graphics) {
		boolean automatic = Boolean.TRUE.equals(graphics.getAutoport()) || graphics.getPort() != null && graphics.getPort() == -1;
		return words(Messages.Graphics, graphics.getType(), automatic ? Messages.AutomaticPort
				: graphics.getPort() == null ? null : NLS.bind(Messages.Port, graphics.getPort()));
	}

	@Override
	public String caseSound(Sound sound) {
		return words(Messages.Sound, sound.getModel());
	}

	@Override
	public String caseAudio(Audio audio) {
		return words(Messages.Audio, audio.getId(), audio.getType());
	}

	@Override
	public String caseVideo(Video video) {
		return words(Messages.Video, video.getModel() == null ? null : video.getModel().getType());
	}

	@Override
	public String caseHostdev(Hostdev hostdev) {
		HostdevSource source = hostdev.getSource();
		String which = null;
		if (source != null && source.getAddress() != null && source.getAddress().getUuid() != null)
			which = source.getAddress().getUuid();
		else if (source != null && source.getVendor() != null && source.getProduct() != null)
			which = hex(source.getVendor().getId(), 4) + ':' + hex(source.getProduct().getId(), 4);
		else if (source != null && source.getAddress() != null && source.getAddress().getSlot() != null)
			which = pci(source.getAddress().getDomain(), source.getAddress().getBus(), source.getAddress().getSlot(), source.getAddress().getFunction());
		else if (source != null && source.getAdapter() != null)
			which = source.getAdapter().getName();
		return words(Messages.Hostdev, hostdev.getType() == null ? hostdev.getMode() : hostdev.getType(), which);
	}

	/** "0000:01:00.0" as lspci says it. */
	private static String pci(String domain, String bus, String slot, String function) {
		return hex(domain, 4) + ':' + hex(bus, 2) + ':' + hex(slot, 2) + '.' + hex(function, 1);
	}

	/** Digits of a number as libvirt writes it ("0x1f", "31"); the word itself where it is none. */
	private static String hex(String written, int digits) {
		try {
			int value = written == null ? 0 : Integer.decode(written);
			return String.format("%0" + digits + "x", value); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (NumberFormatException e) {
			return written;
		}
	}

	@Override
	public String caseRedirdev(Redirdev redirdev) {
		return words(Messages.Redirdev, redirdev.getBus(), redirdev.getType());
	}

	@Override
	public String caseRedirfilter(Redirfilter filter) {
		return words(Messages.Redirfilter, null);
	}

	@Override
	public String caseHub(Hub hub) {
		return words(Messages.Hub, hub.getType());
	}

	@Override
	public String caseWatchdog(Watchdog watchdog) {
		return words(Messages.Watchdog, watchdog.getModel(), watchdog.getAction());
	}

	@Override
	public String caseMemballoon(Memballoon balloon) {
		return words(Messages.Memballoon, balloon.getModel());
	}

	@Override
	public String caseRng(Rng rng) {
		RngBackend backend = rng.getBackend();
		return words(Messages.Rng, rng.getModel(), backend == null ? null : backend.getValue() == null || backend.getValue().isBlank() ? backend.getModel() : backend.getValue().strip());
	}

	@Override
	public String caseNvramDevice(NvramDevice nvram) {
		return words(Messages.NvramDevice, null);
	}

	@Override
	public String casePanic(Panic panic) {
		return words(Messages.Panic, panic.getModel());
	}

	@Override
	public String caseShmem(Shmem shmem) {
		SizeInBytes size = shmem.getSize();
		return words(Messages.Shmem, shmem.getName(), size == null ? null : human(size.getValue(), size.getUnit() == null ? "bytes" : size.getUnit())); //$NON-NLS-1$
	}

	@Override
	public String caseMemoryDevice(MemoryDevice memory) {
		ScaledSize size = memory.getTarget() == null ? null : memory.getTarget().getSize();
		return words(Messages.MemoryDevice, memory.getModel(), size == null ? null : human(size.getValue(), size.getUnit()));
	}

	@Override
	public String caseIommu(Iommu iommu) {
		return words(Messages.Iommu, iommu.getModel());
	}

	@Override
	public String caseVsock(Vsock vsock) {
		VsockCid cid = vsock.getCid();
		return words(Messages.Vsock, cid == null || Boolean.TRUE.equals(cid.getAuto()) ? null : text(cid.getAddress()));
	}

	@Override
	public String caseCrypto(Crypto crypto) {
		return words(Messages.Crypto, crypto.getModel());
	}

	@Override
	public String casePstore(Pstore pstore) {
		return words(Messages.Pstore, pstore.getBackend());
	}

	/** An element that no tree shows: its name as in the XML. */
	@Override
	public String defaultCase(EObject object) {
		return object.eContainingFeature() == null ? object.eClass().getName() : object.eContainingFeature().getName();
	}
}
