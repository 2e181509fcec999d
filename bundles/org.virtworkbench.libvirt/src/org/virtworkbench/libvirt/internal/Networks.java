package org.virtworkbench.libvirt.internal;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.libvirt.LibvirtError;
import org.virtworkbench.libvirt.LibvirtNetworks;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/** Calls on networks and on the host's interfaces. */
final class Networks implements LibvirtNetworks {

	/** virErrorNumber. */
	private static final int NO_NETWORK = 43;
	private static final int NO_INTERFACE = 57;

	private final Session session;

	Networks(Session session) {
		this.session = session;
	}

	@Override
	public List<NetworkRecord> list(IProgressMonitor monitor) throws CoreException {
		return session.read(() -> Messages.bind(Messages.CannotListNetworks, session.name()), monitor, connect -> {
			PointerByReference found = new PointerByReference();
			int count = Libvirt_0_10_Network.virConnectListAllNetworks(connect.pointer(), found, 0);
			return Owned.array(found, count, NO_NETWORK, Libvirt_0_10_Network::virNetworkFree, Networks::network).stream()
					.sorted(Comparator.comparing(NetworkRecord::name)).toList();
		});
	}

	private static NetworkRecord network(Pointer network) throws LibvirtError {
		Element xml = Element.of(Owned.string(Libvirt_0_10_Network.virNetworkGetXMLDesc(network, 0)));
		UUID uuid;
		try (Memory memory = new Memory(16)) {
			DomainRecords.check(Libvirt_0_10_Network.virNetworkGetUUID(network, memory));
			uuid = DomainRecords.uuidIn(memory);
		}
		IntByReference autostart = new IntByReference();
		boolean starts = Libvirt_0_10_Network.virNetworkGetAutostart(network, autostart) == 0 && autostart.getValue() != 0;
		return new NetworkRecord(uuid, Libvirt_0_10_Network.virNetworkGetName(network).getString(0, "UTF-8"), //$NON-NLS-1$
				DomainRecords.check(Libvirt_0_10_Network.virNetworkIsActive(network)) == 1,
				DomainRecords.check(Libvirt_0_10_Network.virNetworkIsPersistent(network)) == 1, starts,
				xml.at("bridge").map(bridge -> bridge.attribute("name")).orElse(null), //$NON-NLS-1$ //$NON-NLS-2$
				// libvirt's default mode
				xml.at("forward").map(forward -> forward.attributes().getOrDefault("mode", "nat")).orElse(null), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				xml.all("portgroup").sorted(Comparator.comparing(group -> !"yes".equals(group.attribute("default")))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.map(group -> group.attribute("name")).toList()); //$NON-NLS-1$
	}

	@Override
	public String xml(UUID network, IProgressMonitor monitor) throws CoreException {
		return session.read(() -> Messages.bind(Messages.CannotReadNetwork, network, session.name()), monitor,
				connect -> Owned.object(Libvirt_0_10_Network.virNetworkLookupByUUID(connect.pointer(), DomainRecords.bytes(network)),
						Libvirt_0_10_Network::virNetworkFree, found -> Owned.string(Libvirt_0_10_Network.virNetworkGetXMLDesc(found, 0))));
	}

	@Override
	public List<InterfaceRecord> interfaces(IProgressMonitor monitor) throws CoreException {
		return session.read(() -> Messages.bind(Messages.CannotListInterfaces, session.name()), monitor, connect -> {
			PointerByReference found = new PointerByReference();
			int count = Libvirt_0_10_Network.virConnectListAllInterfaces(connect.pointer(), found, 0);
			if (count < 0 && LibvirtRuntime.lastError().code() == LibvirtError.NO_SUPPORT)
				return List.of();
			return Owned.array(found, count, NO_INTERFACE, Libvirt_0_10_Network::virInterfaceFree, Networks::networkInterface).stream()
					.sorted(Comparator.comparing(InterfaceRecord::name)).toList();
		});
	}

	private static InterfaceRecord networkInterface(Pointer networkInterface) throws LibvirtError {
		Element xml = Element.of(Owned.string(Libvirt_0_10_Network.virInterfaceGetXMLDesc(networkInterface, 0)));
		Pointer mac = Libvirt_0_10_Network.virInterfaceGetMACString(networkInterface);
		String address = mac == null ? "" : mac.getString(0, "UTF-8"); //$NON-NLS-1$ //$NON-NLS-2$
		return new InterfaceRecord(Libvirt_0_10_Network.virInterfaceGetName(networkInterface).getString(0, "UTF-8"), xml.attribute("type"), //$NON-NLS-1$ //$NON-NLS-2$
				address.isEmpty() ? null : address, DomainRecords.check(Libvirt_0_10_Network.virInterfaceIsActive(networkInterface)) == 1);
	}
}
