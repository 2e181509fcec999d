package org.virtworkbench.compute;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.virtworkbench.libvirt.LibvirtDomains.Way;

/** virsh's words for how a guest is asked to shut down or reboot. */
final class Ways {

	private Ways() {
	}

	/** {@code --mode acpi,agent}; nothing where the hypervisor chooses. */
	static List<String> option(Set<Way> ways) {
		return ways.isEmpty() ? List.of()
				: List.of("--mode", ways.stream().sorted().map(way -> way.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(","))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
