package org.virtworkbench.compute.advice;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.advice.Advice.Fix;
import org.virtworkbench.compute.definition.Cpu;
import org.virtworkbench.compute.definition.CpuTopology;
import org.virtworkbench.compute.definition.CurrentMemory;
import org.virtworkbench.compute.definition.DefinitionFactory;
import org.virtworkbench.compute.definition.DefinitionPackage.Literals;
import org.virtworkbench.compute.definition.DeviceBoot;
import org.virtworkbench.compute.definition.Disk;
import org.virtworkbench.compute.definition.DomainDefinition;
import org.virtworkbench.compute.definition.Hostdev;
import org.virtworkbench.compute.definition.Interface;
import org.virtworkbench.compute.definition.Memory;
import org.virtworkbench.compute.definition.Redirdev;
import org.virtworkbench.compute.definition.Vcpu;
import org.virtworkbench.core.text.Sizes;

/** CPU, memory and boot: what the host has, and numbers that must agree. */
final class MachineRules extends Rules {

	private final DomainDefinition domain;
	private final AdviceHost host;

	MachineRules(DomainDefinition domain, AdviceHost host, List<Advice> found) {
		super(found);
		this.domain = domain;
		this.host = host;
	}

	@Override
	void look() {
		memory();
		vcpu();
		cpu();
		boot();
	}

	private void memory() {
		Memory memory = domain.getMemory();
		long bytes = memory == null ? 0 : bytes(memory.getValue(), memory.getUnit());
		if (host != null && host.memory() > 0 && bytes >> 10 > host.memory())
			warn("memory-over-host", memory, Literals.MEMORY__VALUE, //$NON-NLS-1$
					NLS.bind(Messages.MemoryOverHost, new Object[] { Sizes.human(bytes), host.name(), Sizes.human(host.memory() << 10) }));
		CurrentMemory current = domain.getCurrentMemory();
		if (current != null && bytes > 0 && bytes(current.getValue(), current.getUnit()) > bytes)
			warn("memory-current-over", current, Literals.CURRENT_MEMORY__VALUE, //$NON-NLS-1$
					NLS.bind(Messages.MemoryCurrentOver, Sizes.human(bytes(current.getValue(), current.getUnit())), Sizes.human(bytes)),
					new Fix(Messages.UseMemory, () -> {
						current.setUnit(memory.getUnit());
						current.setValue(memory.getValue());
					}));
	}

	private static long bytes(Long value, String unit) {
		OptionalLong bytes = value == null ? OptionalLong.empty() : Sizes.parse(value.toString(), unit == null ? "KiB" : unit); //$NON-NLS-1$
		return bytes.orElse(0);
	}

	private void vcpu() {
		Vcpu vcpu = domain.getVcpu();
		long count = vcpu == null || vcpu.getValue() == null ? 0 : vcpu.getValue();
		if (host != null && host.cpus() > 0 && count > host.cpus())
			warn("vcpu-over-host", vcpu, Literals.VCPU__VALUE, //$NON-NLS-1$
					NLS.bind(Messages.VcpuOverHost, new Object[] { count, host.name(), host.cpus() }));
		if (count > 0 && vcpu.getCurrent() != null && vcpu.getCurrent() > count)
			error("vcpu-current-over", vcpu, Literals.VCPU__CURRENT, NLS.bind(Messages.VcpuCurrentOver, vcpu.getCurrent(), count), //$NON-NLS-1$
					new Fix(Messages.UseAllVcpus, () -> vcpu.setCurrent(null)));
		CpuTopology topology = domain.getCpu() == null ? null : domain.getCpu().getTopology();
		if (topology == null || count == 0)
			return;
		long product = Stream.of(topology.getSockets(), topology.getDies(), topology.getClusters(), topology.getCores(), topology.getThreads())
				.map(each -> Objects.requireNonNullElse(each, 1L)).reduce(1L, (a, b) -> a * b);
		if (product != count)
			error("cpu-topology", topology, null, NLS.bind(Messages.CpuTopology, product, count), //$NON-NLS-1$
					new Fix(NLS.bind(Messages.UseSockets, count), () -> {
						topology.setSockets(count);
						topology.setDies(topology.getDies() == null ? null : 1L);
						topology.setClusters(topology.getClusters() == null ? null : 1L);
						topology.setCores(1L);
						topology.setThreads(1L);
					}));
	}

	private void cpu() {
		Cpu cpu = domain.getCpu();
		if (cpu == null && "kvm".equals(domain.getType())) //$NON-NLS-1$
			advise("cpu-none", domain, Literals.DOMAIN_DEFINITION__CPU, Messages.CpuNone, new Fix(Messages.UseHostModel, () -> { //$NON-NLS-1$
				Cpu model = DefinitionFactory.eINSTANCE.createCpu();
				model.setMode("host-model"); //$NON-NLS-1$
				domain.setCpu(model);
			}));
		if (cpu != null && "host-passthrough".equals(cpu.getMode())) //$NON-NLS-1$
			advise("cpu-host-passthrough", cpu, Literals.CPU__MODE, Messages.CpuHostPassthrough, new Fix(Messages.UseHostModel, () -> { //$NON-NLS-1$
				cpu.setMode("host-model"); //$NON-NLS-1$
				cpu.setMigratable(null);
				cpu.setCheck("partial"); //$NON-NLS-1$
			}));
	}

	/** libvirt takes one way of ordering or the other. */
	private void boot() {
		if (domain.getOs() == null || domain.getOs().getBoot().isEmpty() || domain.getDevices() == null)
			return;
		Stream<DeviceBoot> orders = Stream.of(domain.getDevices().getDisk().stream().map(Disk::getBoot),
				domain.getDevices().getInterface().stream().map(Interface::getBoot), domain.getDevices().getHostdev().stream().map(Hostdev::getBoot),
				domain.getDevices().getRedirdev().stream().map(Redirdev::getBoot)).flatMap(each -> each);
		if (orders.anyMatch(Objects::nonNull))
			error("boot-both", domain.getOs(), Literals.OPERATING_SYSTEM__BOOT, Messages.BootBoth, //$NON-NLS-1$
					new Fix(Messages.KeepDeviceOrder, () -> domain.getOs().getBoot().clear()));
	}
}
