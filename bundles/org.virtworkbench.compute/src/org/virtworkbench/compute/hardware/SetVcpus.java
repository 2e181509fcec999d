package org.virtworkbench.compute.hardware;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Failure;
import org.virtworkbench.libvirt.LibvirtDevices;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;

/**
 * Sets how many vCPUs a domain has.
 *
 * @param maximum sets instead how many it can have at most, which takes effect at its next start
 * @param impact  with a maximum, empty means the stored definition
 */
public record SetVcpus(DomainRef domain, int count, boolean maximum, Set<Impact> impact) implements HardwareOperation {

	public SetVcpus {
		impact = maximum && impact.isEmpty() ? Set.of(Impact.CONFIG) : Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(maximum ? Messages.MaxVcpus : Messages.Vcpus, domain.name(), count);
	}

	@Override
	public void check(Domain now, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		if (count < 1)
			throw Failure.failed(Messages.VcpusTooFew);
		if (maximum && affected.contains(Impact.LIVE))
			throw Failure.failed(NLS.bind(Messages.MaxVcpusLive, domain.name()));
		if (maximum)
			return;
		for (Impact each : affected) {
			int most = libvirt().vcpus(domain.uuid(), true, Set.of(each), monitor);
			if (count > most)
				throw Failure.failed(NLS.bind(Messages.VcpusTooMany, new Object[] { domain.name(), most, count }));
		}
		if (affected.contains(Impact.LIVE) && count < libvirt().vcpus(domain.uuid(), false, Set.of(Impact.LIVE), monitor) && isEmulated(monitor))
			// QEMU's TCG never finishes it: libvirt gives up after seconds, and later calls on the domain hang for ever
			throw Failure.failed(NLS.bind(Messages.VcpuUnplugEmulated, domain.name()));
	}

	private boolean isEmulated(IProgressMonitor monitor) throws CoreException {
		return "qemu".equals(DomainDocuments.read(domain, Impact.LIVE, monitor).root().attributeValue("type")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) {
		return List.of(domain.virsh("setvcpus", //$NON-NLS-1$
				maximum ? HardwareOperation.options(affected, "--maximum") : HardwareOperation.options(affected), Integer.toString(count))); //$NON-NLS-1$
	}

	@Override
	public void call(LibvirtDevices libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		libvirt.setVcpus(domain.uuid(), count, maximum, affected, monitor);
	}
}
