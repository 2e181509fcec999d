package org.virtworkbench.compute.internal.command.device;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.compute.DomainCapabilities;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.libvirt.LibvirtSession;

/** {@code domain capabilities}: what guests can have on the host; virsh's domcapabilities. */
final class ShowCapabilities {

	private ShowCapabilities() {
	}

	static Verb verb() {
		return Verb.named("capabilities", Messages.Capabilities) //$NON-NLS-1$
				.option(Option.value("virttype", "TYPE", null, Messages.VirttypeOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("arch", "ARCH", null, Messages.ArchOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("machine", "MACHINE", null, Messages.MachineOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("emulatorbin", "FILE", "file", Messages.EmulatorbinOption)).does(ShowCapabilities::run); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void run(Invocation call) throws CoreException {
		String xml = call.connection().require(LibvirtSession.class).host().domainCapabilities(call.value("emulatorbin").orElse(null), //$NON-NLS-1$
				call.value("arch").orElse(null), call.value("machine").orElse(null), call.value("virttype").orElse(null), call.monitor()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		call.out().document(xml, json(DomainCapabilities.of(xml)));
	}

	private static Map<String, Object> json(DomainCapabilities capabilities) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("path", capabilities.emulator()); //$NON-NLS-1$
		json.put("domain", capabilities.virtType()); //$NON-NLS-1$
		json.put("machine", capabilities.machine()); //$NON-NLS-1$
		json.put("arch", capabilities.arch()); //$NON-NLS-1$
		json.put("maxVcpus", capabilities.maxVcpus() == 0 ? null : capabilities.maxVcpus()); //$NON-NLS-1$
		json.put("firmware", capabilities.values("os", "firmware")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		json.put("cpuModes", Stream.of("custom", "host-model", "host-passthrough", "maximum").filter(capabilities::hasCpuMode).toList()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		json.put("cpuModels", capabilities.cpuModels(true)); //$NON-NLS-1$
		json.put("diskBuses", capabilities.values("devices", "disk", "bus")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		json.put("graphics", capabilities.values("devices", "graphics", "type")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		json.put("video", capabilities.values("devices", "video", "modelType")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		json.put("tpm", capabilities.supports("devices", "tpm") ? capabilities.values("devices", "tpm", "backendModel") : List.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		return json;
	}
}
