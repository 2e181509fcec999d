package org.virtworkbench.libvirt;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Devices of the host, as those need them who give one to a guest. See https://libvirt.org/html/libvirt-libvirt-nodedev.html */
public interface LibvirtNodeDevices {

	/** What is asked for (virConnectListAllNodeDeviceFlags). */
	enum Kind {
		PCI, USB, NET, SCSI_HOST, STORAGE, MDEV
	}

	/** Devices of these kinds: one bulk call, and one round trip each for its XML; sorted by name. */
	List<NodeDevice> list(Set<Kind> kinds, IProgressMonitor monitor) throws CoreException;

	/**
	 * @param name      libvirt's: "pci_0000_00_02_0"
	 * @param parent    or null
	 * @param kind      what it was found as
	 * @param product   the words of the hardware data base, or null
	 * @param productId "0x100e", or null
	 * @param vendor    the words of the hardware data base, or null
	 * @param vendorId  "0x8086", or null
	 * @param driver    of the host, or null
	 * @param address   PCI: "0000:00:02.0"; USB: "1.2" (bus and device); NET: the interface's name; SCSI_HOST: its number; STORAGE: the block device; MDEV: its UUID
	 * @param iommuGroup -1 where there is none: such a PCI device cannot be given to a guest
	 * @param xml       all that libvirt says
	 */
	record NodeDevice(String name, String parent, Kind kind, String product, String productId, String vendor, String vendorId, String driver,
			String address, int iommuGroup, String xml) {
	}
}
