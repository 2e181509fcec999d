package org.virtworkbench.compute.advice;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.libvirt.LibvirtError;
import org.virtworkbench.libvirt.LibvirtHost.HostFacts;
import org.virtworkbench.libvirt.LibvirtNetworks.InterfaceRecord;
import org.virtworkbench.libvirt.LibvirtNetworks.NetworkRecord;
import org.virtworkbench.libvirt.LibvirtSession;

/**
 * What advice needs to know of the host.
 *
 * @param name     what a person calls it
 * @param memory   KiB; 0 where unknown
 * @param cpus     0 where unknown
 * @param networks the names of libvirt's networks; null where they cannot be known
 * @param bridges  of the host, those of networks included; null where they cannot be known
 */
public record AdviceHost(String name, long memory, int cpus, Set<String> networks, Set<String> bridges) {

	/** Reads the host; what its driver does not offer stays unknown. */
	public static AdviceHost read(Connection connection, IProgressMonitor monitor) throws CoreException {
		LibvirtSession libvirt = connection.require(LibvirtSession.class);
		HostFacts facts = libvirt.host().facts(monitor);
		Set<String> networks = null;
		Set<String> bridges = null;
		try {
			var list = libvirt.networks().list(monitor);
			networks = list.stream().map(NetworkRecord::name).collect(Collectors.toCollection(TreeSet::new));
			var interfaces = libvirt.networks().interfaces(monitor);
			if (!interfaces.isEmpty()) { // without an interface driver nothing is known, rather than nothing there
				bridges = interfaces.stream().filter(each -> "bridge".equals(each.type())).map(InterfaceRecord::name) //$NON-NLS-1$
						.collect(Collectors.toCollection(TreeSet::new));
				list.stream().map(NetworkRecord::bridge).filter(bridge -> bridge != null).forEach(bridges::add);
			}
		} catch (CoreException e) {
			if (!(e.getStatus().getException() instanceof LibvirtError error) || error.code() != LibvirtError.NO_SUPPORT)
				throw e;
		}
		return new AdviceHost(connection.name(), facts.memory(), facts.cpus(), networks, bridges);
	}
}
