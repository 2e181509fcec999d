package org.virtworkbench.libvirt;

import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** libvirt's networks and the host's interfaces, as those need them who choose one. See https://libvirt.org/html/libvirt-libvirt-network.html */
public interface LibvirtNetworks {

	/** Every network: one bulk call, and one round trip each for what only its XML says. Sorted by name. */
	List<NetworkRecord> list(IProgressMonitor monitor) throws CoreException;

	/** virNetworkGetXMLDesc. */
	String xml(UUID network, IProgressMonitor monitor) throws CoreException;

	/**
	 * Interfaces of the host that libvirt's interface driver knows, sorted by name; empty where there is no such driver. libvirt does not
	 * list what a guest or a network has made for itself.
	 */
	List<InterfaceRecord> interfaces(IProgressMonitor monitor) throws CoreException;

	/**
	 * @param bridge     virNetworkGetBridgeName, or null
	 * @param forward    the mode of {@code <forward>}: "nat", "route", "bridge", "hostdev", ...; null for an isolated network
	 * @param portgroups names of the port groups, the default one first
	 */
	record NetworkRecord(UUID uuid, String name, boolean active, boolean persistent, boolean autostart, String bridge, String forward,
			List<String> portgroups) {
		public NetworkRecord {
			portgroups = List.copyOf(portgroups);
		}
	}

	/**
	 * @param type   "ethernet", "bridge", "bond", "vlan"
	 * @param mac    or null
	 */
	record InterfaceRecord(String name, String type, String mac, boolean active) {
	}
}
