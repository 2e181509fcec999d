package org.virtworkbench.libvirt.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.libvirt.LibvirtError;
import org.virtworkbench.libvirt.LibvirtNodeDevices;

import com.sun.jna.ptr.PointerByReference;

/** Calls on devices of the host. */
final class NodeDevices implements LibvirtNodeDevices {

	/** virErrorNumber. */
	private static final int NO_NODE_DEVICE = 53;

	/** VIR_CONNECT_LIST_NODE_DEVICES_CAP_... */
	private static final Map<Kind, Integer> FLAGS = Map.of(Kind.PCI, 1 << 1, Kind.USB, 1 << 2, Kind.NET, 1 << 4, Kind.SCSI_HOST, 1 << 5,
			Kind.STORAGE, 1 << 8, Kind.MDEV, 1 << 14);
	/** {@code <capability type=''>}. */
	private static final Map<String, Kind> TYPES = Map.of("pci", Kind.PCI, "usb_device", Kind.USB, "net", Kind.NET, "scsi_host", Kind.SCSI_HOST, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"storage", Kind.STORAGE, "mdev", Kind.MDEV); //$NON-NLS-1$ //$NON-NLS-2$

	private final Session session;

	NodeDevices(Session session) {
		this.session = session;
	}

	@Override
	public List<NodeDevice> list(Set<Kind> kinds, IProgressMonitor monitor) throws CoreException {
		int flags = kinds.stream().mapToInt(FLAGS::get).reduce(0, (one, other) -> one | other);
		return session.read(() -> Messages.bind(Messages.CannotListNodeDevices, session.name()), monitor, connect -> {
			PointerByReference found = new PointerByReference();
			int count = Libvirt_0_10_Network.virConnectListAllNodeDevices(connect.pointer(), found, flags);
			List<Optional<NodeDevice>> devices = Owned.array(found, count, NO_NODE_DEVICE, Libvirt_0_10_Network::virNodeDeviceFree,
					device -> device(Owned.string(Libvirt_0_10_Network.virNodeDeviceGetXMLDesc(device, 0))));
			// a driver that lists devices of other kinds too has not understood the flags
			return devices.stream().flatMap(Optional::stream).filter(device -> kinds.contains(device.kind()))
					.sorted(Comparator.comparing(NodeDevice::name)).toList();
		});
	}

	/** Empty for a device of another kind. */
	static Optional<NodeDevice> device(String text) throws LibvirtError {
		Element xml = Element.of(text);
		Element capability = xml.all("capability").filter(each -> TYPES.containsKey(each.attribute("type"))).findFirst().orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
		if (capability == null)
			return Optional.empty();
		Kind kind = TYPES.get(capability.attribute("type")); //$NON-NLS-1$
		return Optional.of(new NodeDevice(xml.textAt("name"), xml.textAt("parent"), kind, capability.textAt("product"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				id(capability, "product"), capability.textAt("vendor"), id(capability, "vendor"), xml.textAt("driver", "name"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				address(kind, capability), group(capability), text));
	}

	private static String id(Element capability, String child) {
		return capability.at(child).map(element -> element.attribute("id")).orElse(null); //$NON-NLS-1$
	}

	private static int group(Element capability) {
		return capability.at("iommuGroup").map(group -> Integer.valueOf(group.attribute("number"))).orElse(-1); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String address(Kind kind, Element capability) {
		return switch (kind) {
		case PCI -> "%04x:%02x:%02x.%x".formatted(number(capability, "domain"), number(capability, "bus"), number(capability, "slot"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				number(capability, "function")); //$NON-NLS-1$
		case USB -> number(capability, "bus") + "." + number(capability, "device"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case NET -> capability.textAt("interface"); //$NON-NLS-1$
		case SCSI_HOST -> capability.textAt("host"); //$NON-NLS-1$
		case STORAGE -> capability.textAt("block"); //$NON-NLS-1$
		case MDEV -> capability.textAt("uuid"); //$NON-NLS-1$
		};
	}

	private static int number(Element capability, String child) {
		String text = capability.textAt(child);
		return text == null ? 0 : Integer.decode(text);
	}
}
