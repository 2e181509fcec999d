package org.virtworkbench.compute.tuning;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.hardware.HardwareOperation;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;
import org.virtworkbench.libvirt.LibvirtTuning;

/**
 * Sets the title or the description of a domain.
 *
 * @param title whether it is the title
 * @param text  null takes it away
 */
public record DescribeDomain(DomainRef domain, boolean title, String text, Set<Impact> impact) implements TuningOperation {

	public DescribeDomain {
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(title ? Messages.Title : Messages.Description, domain.name());
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) {
		String[] kind = title ? new String[] { "--title" } : new String[0]; //$NON-NLS-1$
		return List.of(domain.virsh("desc", HardwareOperation.options(affected, kind), text == null ? "" : text)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void tune(LibvirtTuning libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		if (title)
			libvirt.setTitle(domain.uuid(), text, affected, monitor);
		else
			libvirt.setDescription(domain.uuid(), text, affected, monitor);
	}
}
