package org.virtworkbench.compute.offer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.libvirt.LibvirtNodeDevices.Kind;
import org.virtworkbench.libvirt.LibvirtNodeDevices.NodeDevice;
import org.virtworkbench.libvirt.LibvirtSession;

/** Devices of a host that can be given to a guest. */
public final class HostDevices {

	/**
	 * One device.
	 *
	 * @param label  what it is, with its address
	 * @param source what its {@code <source>} says, by paths of the definition: "source.address.bus" and "0x00"
	 */
	public record Device(String label, Map<String, String> source) {
		public Device {
			source = Map.copyOf(source);
		}
	}

	private HostDevices() {
	}

	/**
	 * Some round trips.
	 *
	 * @param usb USB devices rather than PCI devices; of these only such that stand in a group of their own (IOMMU)
	 */
	public static List<Device> read(Connection connection, boolean usb, IProgressMonitor monitor) throws CoreException {
		List<Device> devices = new ArrayList<>();
		for (NodeDevice device : connection.require(LibvirtSession.class).nodeDevices().list(Set.of(usb ? Kind.USB : Kind.PCI), monitor)) {
			if (usb && device.vendorId() != null && device.productId() != null)
				devices.add(new Device(label(device), Map.of("source.vendor.id", device.vendorId(), "source.product.id", device.productId()))); //$NON-NLS-1$ //$NON-NLS-2$
			else if (!usb && device.iommuGroup() >= 0 && device.address() != null)
				devices.add(new Device(label(device), pci(device.address())));
		}
		return devices;
	}

	private static String label(NodeDevice device) {
		String vendor = device.vendor() == null ? device.vendorId() : device.vendor();
		String product = device.product() == null ? device.productId() : device.product();
		return String.join(" ", device.address() == null ? device.name() : device.address(), vendor == null ? "" : vendor, product == null ? "" : product).strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** @param address "0000:00:02.0" */
	static Map<String, String> pci(String address) {
		String[] parts = address.split("[:.]"); //$NON-NLS-1$
		Map<String, String> source = new LinkedHashMap<>();
		String[] names = { "domain", "bus", "slot", "function" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		for (int i = 0; i < names.length && i < parts.length; i++)
			source.put("source.address." + names[i], "0x" + parts[i]); //$NON-NLS-1$ //$NON-NLS-2$
		return source;
	}
}
