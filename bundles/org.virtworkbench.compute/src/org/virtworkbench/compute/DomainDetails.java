package org.virtworkbench.compute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.libvirt.LibvirtDomains.Figures;

/**
 * What a page of one domain shows beyond the inventory, read when somebody looks at it. Each call blocks for a round trip or two and belongs
 * on a thread that may wait.
 */
public record DomainDetails(DomainRef domain) {

	public DomainDetails {
		Objects.requireNonNull(domain);
	}

	/**
	 * The definition as libvirt gives it, without passwords.
	 *
	 * @param inactive the one that holds from the next start rather than the one that is running
	 */
	public String xml(boolean inactive, IProgressMonitor monitor) throws CoreException {
		return domain.libvirt().xml(domain.uuid(), inactive, false, monitor);
	}

	/**
	 * The definition of the next start with its passwords where the connection may read them: what an edit begins with, because a define without
	 * the passwords would drop them.
	 */
	public String stored(IProgressMonitor monitor) throws CoreException {
		return domain.libvirt().xml(domain.uuid(), true, !domain.connection().readOnly(), monitor);
	}

	/**
	 * Told on any thread when the domain changed, its stored definition included; close the result to stop. Fails where the driver has no
	 * events.
	 */
	public AutoCloseable onChange(Runnable listener) throws CoreException {
		return domain.libvirt().onEvent(changed -> {
			if (changed.equals(domain.uuid()))
				listener.run();
		});
	}

	/**
	 * Counters and figures under the names of virConnectGetAllDomainStats: "cpu.time" in ns, "balloon.rss" in KiB,
	 * "block.0.rd.bytes", ... Where the driver's statistics lack processor time and memory, those of virDomainGetInfo.
	 */
	public Map<String, Object> stats(IProgressMonitor monitor) throws CoreException {
		Map<String, Object> stats = new HashMap<>(domain.libvirt().stats(domain.uuid(), monitor));
		if (!stats.containsKey("cpu.time")) { //$NON-NLS-1$
			Figures figures = domain.libvirt().figures(List.of(domain.uuid()), monitor).get(domain.uuid());
			if (figures != null) {
				stats.put("cpu.time", figures.cpuTime()); //$NON-NLS-1$
				stats.putIfAbsent("vcpu.current", figures.vcpu()); //$NON-NLS-1$
				stats.putIfAbsent("balloon.current", figures.memory()); //$NON-NLS-1$
			}
		}
		return Map.copyOf(stats);
	}

	/** The guest's first screen as the bytes of a PNG or PPM file. */
	public byte[] screen(IProgressMonitor monitor) throws CoreException {
		return domain.libvirt().screenshot(domain.uuid(), 0, monitor).image();
	}
}
