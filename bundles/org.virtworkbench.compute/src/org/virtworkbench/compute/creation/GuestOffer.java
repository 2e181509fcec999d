package org.virtworkbench.compute.creation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.virtworkbench.compute.DomainCapabilities;
import org.virtworkbench.compute.offer.HostResources;
import org.virtworkbench.core.Connection;

/**
 * What a host offers for a new guest of one type of virtualization and one machine, for whoever lets a person choose. What its driver does not tell is
 * empty.
 *
 * @param virtType   "kvm", "qemu", or what else the host's driver has
 * @param virtTypes  all that can be used, the fastest first
 * @param lacksKvm   why KVM is not among them, a sentence; or null
 * @param machine    "q35"; null: what the emulator itself takes
 * @param machines   all of the host's architecture, the names that stand for the newest of a family first
 * @param cpuModes   "host-model", ...
 * @param cpuModels  usable ones
 * @param uefi       whether there is a UEFI firmware for this machine
 * @param secureBoot whether one of them can refuse what is not signed
 */
public record GuestOffer(String virtType, List<String> virtTypes, String lacksKvm, String machine, List<String> machines, List<String> cpuModes,
		List<String> cpuModels, boolean uefi, boolean secureBoot) {

	/** Reads it by two round trips. @param virtType null: the usual one, @param machine null: the usual one */
	public static GuestOffer read(Connection connection, String virtType, String machine, IProgressMonitor given) throws CoreException {
		SubMonitor monitor = SubMonitor.convert(given, 2);
		Virtualization virtualization = Virtualization.of(connection, virtType, monitor.split(1));
		String wanted = machine != null ? machine : DomainPlanning.usualMachine(virtualization, Optional.empty());
		Optional<DomainCapabilities> capabilities = HostResources.orElse(
				() -> Optional.of(DomainCapabilities.read(connection, null, virtualization.arch(), wanted, virtualization.type(), monitor.split(1))), Optional.empty());
		return new GuestOffer(virtualization.type(), virtualization.types(), virtualization.lacking(), wanted, virtualization.machines(),
				Stream.of("host-model", "host-passthrough", "maximum").filter(mode -> capabilities.filter(each -> each.hasCpuMode(mode)).isPresent()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.toList(),
				capabilities.map(each -> each.cpuModels(true)).orElse(List.of()),
				capabilities.filter(each -> each.values("os", "firmware").contains("efi")).isPresent(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				capabilities.filter(each -> each.values("os", "loader", "secure").contains("yes")).isPresent()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
