package org.virtworkbench.compute.offer;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.libvirt.LibvirtNetworks.InterfaceRecord;
import org.virtworkbench.libvirt.LibvirtNetworks.NetworkRecord;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage.PoolRecord;

/** What a host has that domains are connected with; what its driver does not tell is empty. */
public record HostResources(List<NetworkRecord> networks, List<InterfaceRecord> interfaces, List<PoolRecord> pools) {

	public static final HostResources NONE = new HostResources(List.of(), List.of(), List.of());

	private static final String BRIDGE = "bridge"; //$NON-NLS-1$

	public HostResources {
		networks = List.copyOf(networks);
		interfaces = List.copyOf(interfaces);
		pools = List.copyOf(pools);
	}

	/** Some round trips; a lost connection is a failure. */
	public static HostResources read(Connection connection, IProgressMonitor given) throws CoreException {
		SubMonitor monitor = SubMonitor.convert(given, 3);
		LibvirtSession session = connection.require(LibvirtSession.class);
		return new HostResources(orElse(() -> session.networks().list(monitor.split(1)), List.of()),
				orElse(() -> session.networks().interfaces(monitor.split(1)), List.of()), orElse(() -> session.storage().pools(monitor.split(1)), List.of()));
	}

	/** A read of the host that its driver may lack. */
	public interface Read<T> {
		T read() throws CoreException;
	}

	/** What libvirt itself refuses is only not there; a lost connection stays a failure. */
	public static <T> T orElse(Read<T> read, T otherwise) throws CoreException {
		try {
			return read.read();
		} catch (CoreException e) {
			if (Failure.kind(e.getStatus()) != Failure.Kind.FAILED)
				throw e;
			return otherwise;
		}
	}

	/** Names of the host's bridges. */
	public List<String> bridges() {
		return interfaces.stream().filter(each -> BRIDGE.equals(each.type())).map(InterfaceRecord::name).toList();
	}

	/** Names of the interfaces that are no bridges. */
	public List<String> devices() {
		return interfaces.stream().filter(each -> !BRIDGE.equals(each.type())).map(InterfaceRecord::name).toList();
	}
}
