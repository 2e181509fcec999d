package org.virtworkbench.compute.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.virtworkbench.compute.offer.HostDevices.Device;
import org.virtworkbench.compute.offer.HostDevices.Use;
import org.virtworkbench.libvirt.LibvirtNodeDevices.Kind;
import org.virtworkbench.libvirt.LibvirtNodeDevices.NodeDevice;

/** What of a host's devices is offered to a guest, from XML as libvirt 9.0 gives it for a machine with SR-IOV, NVMe and USB. */
class HostDevicesTest {

	private final List<NodeDevice> all = new ArrayList<>();

	private void pci(String address, String path, String code, String words, int group, String driver, String more) {
		String[] parts = address.split("[:.]");
		all.add(new NodeDevice("pci_" + address.replaceAll("[:.]", "_"), "computer", Kind.PCI, words, "0x10c9", "Intel", "0x8086", driver, address, group,
				"<device><path>" + path + "</path><capability type='pci'><class>" + code + "</class><bus>" + Integer.parseInt(parts[1], 16) + "</bus>" + more
						+ "</capability></device>"));
	}

	private void child(Kind kind, String address, String path, String inner) {
		all.add(new NodeDevice(kind + address, null, kind, null, null, null, null, null, address, -1,
				"<device><path>" + path + "</path><capability type='x'>" + inner + "</capability></device>"));
	}

	private void machine() {
		pci("0000:00:1c.0", "/sys/devices/pci0000:00/0000:00:1c.0", "0x060400", "Root port", 1, "pcieport", "");
		pci("0000:00:1f.2", "/sys/devices/pci0000:00/0000:00:1f.2", "0x010601", "SATA Controller", 2, "ahci", "");
		child(Kind.STORAGE, "/dev/sda", "/sys/devices/pci0000:00/0000:00:1f.2/ata1/host0/target0:0:0/0:0:0:0/block/sda", "");
		pci("0000:06:00.0", "/sys/devices/pci0000:00/0000:00:1c.0/0000:06:00.0", "0x020000", "82576 Gigabit", 12, "igb", "<capability type='virt_functions' maxCount='7'/>");
		child(Kind.NET, "eth0", "/sys/devices/pci0000:00/0000:00:1c.0/0000:06:00.0/net/eth0", "<link speed='1000' state='up'/>");
		pci("0000:06:10.0", "/sys/devices/pci0000:00/0000:00:1c.0/0000:06:10.0", "0x020000", "82576 Virtual Function", 13, "igbvf",
				"<capability type='phys_function'><address domain='0x0000' bus='0x06' slot='0x00' function='0x0'/></capability>");
		child(Kind.NET, "eth1", "/sys/devices/pci0000:00/0000:00:1c.0/0000:06:10.0/net/eth1", "<link state='down'/>");
		pci("0000:01:00.0", "/sys/devices/pci0000:00/0000:01:00.0", "0x010802", "NVMe 980", 14, "nvme", "");
	}

	private static Device at(List<Device> devices, String address) {
		return devices.stream().filter(device -> device.address().equals(address)).findFirst().orElseThrow();
	}

	@Test
	void warnsOfTheHostsOwnDiskAndOfAnInterfaceThatIsUp() {
		machine();
		List<Device> devices = HostDevices.of(all, Use.PCI);
		assertEquals(List.of("/dev/sda"), at(devices, "0000:00:1f.2").uses());
		assertEquals(List.of("eth0"), at(devices, "0000:06:00.0").uses());
		assertEquals(List.of(), at(devices, "0000:06:10.0").uses(), "its link is down");
		assertEquals(List.of("0000:01:00.0", "0000:06:10.0"), devices.subList(0, 2).stream().map(Device::address).toList(), "what is free stands first");
	}

	@Test
	void bridgesOfTheBusAreNotOffered() {
		machine();
		assertTrue(HostDevices.of(all, Use.PCI).stream().noneMatch(device -> device.address().equals("0000:00:1c.0")));
	}

	@Test
	void networkAdaptersAreOfferedWithTheirVirtualFunctionsFirst() {
		machine();
		List<Device> devices = HostDevices.of(all, Use.NIC);
		assertEquals(List.of("0000:06:10.0", "0000:06:00.0"), devices.stream().map(Device::address).toList());
		assertEquals("0000:06:00.0", devices.get(0).function());
		assertNull(devices.get(1).function());
		assertEquals(Map.of("addressElement.type", "pci", "addressElement.domain", "0x0000", "addressElement.bus", "0x06", "addressElement.slot", "0x10",
				"addressElement.function", "0x0"), devices.get(0).source());
	}

	@Test
	void anNvmeDiskIsOfferedByItsAddress() {
		machine();
		List<Device> devices = HostDevices.of(all, Use.NVME);
		assertEquals(List.of("Intel NVMe 980"), devices.stream().map(Device::words).toList());
		assertEquals("pci", devices.get(0).source().get("type"));
		assertEquals("0x01", devices.get(0).source().get("address.bus"));
	}

	@Test
	void disksOfTheHostAreOfferedWithModelAndSizeAndCdDrivesAreNot() {
		child(Kind.STORAGE, "/dev/sdb", "/sys/x/block/sdb", "<drive_type>disk</drive_type><model>ST2000</model><size>2000398934016</size>");
		child(Kind.STORAGE, "/dev/sr0", "/sys/x/block/sr0", "<drive_type>cdrom</drive_type><model>DVD</model>");
		List<Device> devices = HostDevices.of(all, Use.BLOCK);
		assertEquals(List.of("/dev/sdb"), devices.stream().map(Device::address).toList());
		assertTrue(devices.get(0).words().startsWith("ST2000 1."), devices.get(0).words());
		assertEquals(Map.of("dev", "/dev/sdb"), devices.get(0).source());
	}

	@Test
	void aDeviceWithoutIommuGroupIsShownAsSuch() {
		pci("0000:00:02.0", "/sys/devices/pci0000:00/0000:00:02.0", "0x030000", "Graphics", -1, null, "");
		assertEquals(-1, HostDevices.of(all, Use.PCI).get(0).group());
	}

	@Test
	void usbDevicesAreNamedAndRootHubsLeftOut() {
		all.add(new NodeDevice("usb_1_1", "usb_usb1", Kind.USB, "Unifying Receiver", "0xc52b", "Logitech", "0x046d", "usb", "1.2", -1, "<device/>"));
		all.add(new NodeDevice("usb_usb1", "pci", Kind.USB, "xHCI Host Controller", "0x0002", "Linux", "0x1d6b", "usb", "1.1", -1, "<device/>"));
		List<Device> devices = HostDevices.of(all, Use.USB);
		assertEquals(List.of("Logitech Unifying Receiver"), devices.stream().map(Device::words).toList());
		assertEquals(Map.of("vendor.id", "0x046d", "product.id", "0xc52b"), devices.get(0).source());
	}
}
