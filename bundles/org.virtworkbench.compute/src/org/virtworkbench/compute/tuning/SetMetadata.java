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
 * Sets what a program keeps with a domain: one element below {@code <metadata>}, known by its namespace.
 *
 * @param xml    the element without namespaces; null takes it away
 * @param prefix for the namespace
 * @param uri    of the namespace
 */
public record SetMetadata(DomainRef domain, String xml, String prefix, String uri, Set<Impact> impact) implements TuningOperation {

	public SetMetadata {
		impact = Set.copyOf(impact);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.Metadata, uri, domain.name());
	}

	@Override
	public List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) {
		String[] options = xml == null ? new String[] { "--remove" } : new String[] { "--key", prefix, "--set", xml }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return List.of(domain.virsh("metadata", HardwareOperation.options(affected, options), uri)); //$NON-NLS-1$
	}

	@Override
	public void tune(LibvirtTuning libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		libvirt.setMetadata(domain.uuid(), xml, prefix, uri, affected, monitor);
	}
}
