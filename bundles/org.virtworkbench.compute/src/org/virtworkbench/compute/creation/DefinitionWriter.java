package org.virtworkbench.compute.creation;

import java.util.Optional;
import java.util.UUID;

import org.virtworkbench.compute.DomainCapabilities;
import org.virtworkbench.compute.creation.NewDomain.Firmware;
import org.virtworkbench.compute.creation.NewDomain.Install;
import org.virtworkbench.compute.definition.Clock;
import org.virtworkbench.compute.definition.Cpu;
import org.virtworkbench.compute.definition.CpuModel;
import org.virtworkbench.compute.definition.CurrentMemory;
import org.virtworkbench.compute.definition.DefinitionFactory;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Devices;
import org.virtworkbench.compute.definition.DomainDefinition;
import org.virtworkbench.compute.definition.Features;
import org.virtworkbench.compute.definition.Hyperv;
import org.virtworkbench.compute.definition.Libosinfo;
import org.virtworkbench.compute.definition.LibosinfoOs;
import org.virtworkbench.compute.definition.Memory;
import org.virtworkbench.compute.definition.Metadata;
import org.virtworkbench.compute.definition.OperatingSystem;
import org.virtworkbench.compute.definition.OsType;
import org.virtworkbench.compute.definition.Pm;
import org.virtworkbench.compute.definition.SuspendState;
import org.virtworkbench.compute.definition.Timer;
import org.virtworkbench.compute.definition.Vcpu;
import org.virtworkbench.compute.osinfo.GuestSystem;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;

/**
 * The definition of a new domain, written through the model like every other change of a definition.
 *
 * @param memory KiB
 */
record DefinitionWriter(NewDomain wanted, UUID uuid, HardwareChoice hardware, long memory, int vcpus, Optional<GuestSystem> system) {

	private static final DefinitionFactory FACTORY = DefinitionFactory.eINSTANCE;

	String write(BootOrder boot) {
		DefinitionDocument document = new DefinitionDocument("<domain/>"); //$NON-NLS-1$
		DomainDefinition domain = (DomainDefinition) new DefinitionView(document, DefinitionPackage.Literals.DOMAIN_DEFINITION).root();
		domain.setType(hardware.virtualization().type());
		domain.setName(wanted.name());
		domain.setUuid(uuid.toString());
		if (wanted.title() != null)
			domain.setTitle(wanted.title());
		system.ifPresent(each -> domain.setMetadata(metadata(each)));
		Memory most = FACTORY.createMemory();
		most.setUnit("KiB"); //$NON-NLS-1$
		most.setValue(memory);
		domain.setMemory(most);
		CurrentMemory current = FACTORY.createCurrentMemory();
		current.setUnit("KiB"); //$NON-NLS-1$
		current.setValue(memory);
		domain.setCurrentMemory(current);
		domain.setVcpu(vcpu());
		domain.setOs(os());
		if (hardware.isQemu()) {
			domain.setFeatures(features());
			if (hardware.cpu() != null)
				domain.setCpu(cpu(hardware.cpu()));
			domain.setClock(clock());
			domain.setOn_poweroff("destroy"); //$NON-NLS-1$
			domain.setOn_reboot("restart"); //$NON-NLS-1$
			domain.setOn_crash("destroy"); //$NON-NLS-1$
			if (hardware.isX86())
				domain.setPm(pm());
		}
		Devices devices = FACTORY.createDevices();
		hardware.capabilities().map(DomainCapabilities::emulator).ifPresent(devices::setEmulator);
		new DeviceWriter(hardware).fill(devices, boot);
		domain.setDevices(devices);
		return document.text() + '\n';
	}

	private static Metadata metadata(GuestSystem system) {
		LibosinfoOs os = FACTORY.createLibosinfoOs();
		os.setId(system.id());
		Libosinfo libosinfo = FACTORY.createLibosinfo();
		libosinfo.setOs(os);
		Metadata metadata = FACTORY.createMetadata();
		metadata.setLibosinfo(libosinfo);
		return metadata;
	}

	private Vcpu vcpu() {
		Vcpu vcpu = FACTORY.createVcpu();
		if (wanted.maxVcpus() > vcpus)
			vcpu.setCurrent(Long.valueOf(vcpus));
		vcpu.setValue(Long.valueOf(Math.max(vcpus, wanted.maxVcpus())));
		return vcpu;
	}

	private OperatingSystem os() {
		OperatingSystem os = FACTORY.createOperatingSystem();
		if (DomainPlanning.isUefi(wanted)) {
			os.setFirmware("efi"); //$NON-NLS-1$
			boolean secure = wanted.firmware() == Firmware.UEFI_SECURE;
			var feature = FACTORY.createFirmwareFeature();
			feature.setEnabled(secure);
			feature.setName("secure-boot"); //$NON-NLS-1$
			var firmware = FACTORY.createFirmware();
			firmware.getFeature().add(feature);
			os.setFirmwareElement(firmware);
		}
		OsType type = FACTORY.createOsType();
		type.setArch(hardware.virtualization().arch());
		type.setMachine(hardware.machine());
		type.setValue(hardware.virtualization().os());
		os.setType(type);
		if (wanted.install() instanceof Install.Kernel kernel) {
			os.setKernel(kernel.kernel());
			os.setInitrd(kernel.initrd());
			os.setCmdline(kernel.cmdline());
		}
		if (wanted.bootMenu()) {
			var menu = FACTORY.createBootmenu();
			menu.setEnable(true);
			os.setBootmenu(menu);
		}
		return os;
	}

	private Features features() {
		Features features = FACTORY.createFeatures();
		features.setAcpi(hardware.isX86() || hardware.virtualization().arch().equals("aarch64") && DomainPlanning.isUefi(wanted)); //$NON-NLS-1$
		if (!hardware.isX86())
			return features;
		features.setApic(FACTORY.createApic());
		if (wanted.firmware() == Firmware.UEFI_SECURE) {
			var smm = FACTORY.createSmm();
			smm.setState(true);
			features.setSmm(smm);
		}
		if (hardware.isWindows() && hardware.virtualization().type().equals("kvm")) //$NON-NLS-1$
			features.setHyperv(hyperv());
		return features;
	}

	/** What Windows expects of a hypervisor, without which it is slow. */
	private static Hyperv hyperv() {
		Hyperv hyperv = FACTORY.createHyperv();
		var relaxed = FACTORY.createFeatureState();
		relaxed.setState(true);
		hyperv.setRelaxed(relaxed);
		var vapic = FACTORY.createFeatureState();
		vapic.setState(true);
		hyperv.setVapic(vapic);
		var spinlocks = FACTORY.createHypervSpinlocks();
		spinlocks.setState(true);
		spinlocks.setRetries(8191L);
		hyperv.setSpinlocks(spinlocks);
		return hyperv;
	}

	private static Cpu cpu(String wanted) {
		Cpu cpu = FACTORY.createCpu();
		if (HardwareChoice.isCpuMode(wanted)) {
			cpu.setMode(wanted);
			return cpu;
		}
		cpu.setMode("custom"); //$NON-NLS-1$
		cpu.setMatch("exact"); //$NON-NLS-1$
		CpuModel model = FACTORY.createCpuModel();
		model.setFallback("forbid"); //$NON-NLS-1$
		model.setValue(wanted);
		cpu.setModel(model);
		return cpu;
	}

	private Clock clock() {
		Clock clock = FACTORY.createClock();
		clock.setOffset(hardware.isWindows() ? "localtime" : "utc"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!hardware.isX86())
			return clock;
		clock.getTimer().add(timer("rtc", "catchup", null)); //$NON-NLS-1$ //$NON-NLS-2$
		clock.getTimer().add(timer("pit", "delay", null)); //$NON-NLS-1$ //$NON-NLS-2$
		clock.getTimer().add(timer("hpet", null, false)); //$NON-NLS-1$
		if (hardware.isWindows() && hardware.virtualization().type().equals("kvm")) //$NON-NLS-1$
			clock.getTimer().add(timer("hypervclock", null, true)); //$NON-NLS-1$
		return clock;
	}

	private static Timer timer(String name, String policy, Boolean present) {
		Timer timer = FACTORY.createTimer();
		timer.setName(name);
		timer.setTickpolicy(policy);
		timer.setPresent(present);
		return timer;
	}

	/** A guest that sleeps looks like one that hangs. */
	private static Pm pm() {
		Pm pm = FACTORY.createPm();
		SuspendState memory = FACTORY.createSuspendState();
		memory.setEnabled(false);
		pm.setSuspendToMem(memory);
		SuspendState disk = FACTORY.createSuspendState();
		disk.setEnabled(false);
		pm.setSuspendToDisk(disk);
		return pm;
	}
}
