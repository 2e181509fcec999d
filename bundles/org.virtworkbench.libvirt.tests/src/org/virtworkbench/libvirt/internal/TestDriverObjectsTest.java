package org.virtworkbench.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.libvirt.LibvirtNetworks.InterfaceRecord;
import org.virtworkbench.libvirt.LibvirtNetworks.NetworkRecord;
import org.virtworkbench.libvirt.LibvirtNodeDevices.Kind;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage;
import org.virtworkbench.libvirt.LibvirtStorage.PoolRecord;
import org.virtworkbench.libvirt.LibvirtStorage.VolumeRecord;

/** Networks, pools, volumes, interfaces and devices of libvirt's own in-process driver; closing tells whether all of them were freed. */
class TestDriverObjectsTest {

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private Connection connection;
	private Session session;

	@BeforeEach
	void open() throws CoreException {
		connection = new LibvirtConnections().open(new ConnectionRequest(URI.create("test:///default"), null, false, Prompter.NOBODY), monitor);
		session = (Session) connection.require(LibvirtSession.class);
	}

	@AfterEach
	void close() {
		connection.close();
		assertEquals(0, session.closeResult(), "something still holds the connection");
	}

	@Test
	void listsNetworks() throws CoreException {
		List<NetworkRecord> networks = session.networks().list(monitor);
		assertEquals(1, networks.size());
		NetworkRecord network = networks.get(0);
		assertEquals(new NetworkRecord(network.uuid(), "default", true, true, false, "virbr0", "nat", List.of()), network);
		assertTrue(session.networks().xml(network.uuid(), monitor).contains("<forward mode='nat'"));
	}

	@Test
	void saysWhichNetworkCannotBeRead() {
		UUID absent = UUID.randomUUID();
		CoreException failure = assertThrows(CoreException.class, () -> session.networks().xml(absent, monitor));
		assertTrue(failure.getStatus().getMessage().startsWith("Cannot read network " + absent + " of test:///default: "),
				failure.getStatus().getMessage());
	}

	@Test
	void listsInterfacesOfTheHost() throws CoreException {
		assertEquals(List.of(new InterfaceRecord("eth1", "ethernet", "aa:bb:cc:dd:ee:ff", true)), session.networks().interfaces(monitor));
	}

	@Test
	void listsPools() throws CoreException {
		List<PoolRecord> pools = session.storage().pools(monitor);
		assertEquals(1, pools.size());
		PoolRecord pool = pools.get(0);
		assertEquals("default-pool", pool.name());
		assertEquals("dir", pool.type());
		assertEquals("/default-pool", pool.path());
		assertTrue(pool.active());
		assertEquals(pool.capacity(), pool.allocation() + pool.available());
		assertEquals(Optional.of(pool), session.storage().pool("default-pool", monitor));
		assertEquals(Optional.empty(), session.storage().pool("absent", monitor));
		assertTrue(session.storage().poolXml(pool.uuid(), monitor).contains("<name>default-pool</name>"));
	}

	@Test
	void createsFindsAndDeletesAVolume() throws CoreException {
		LibvirtStorage storage = session.storage();
		UUID pool = storage.pool("default-pool", monitor).orElseThrow().uuid();
		VolumeRecord created = storage.createVolume(pool, """
				<volume><name>web 1.qcow2</name><capacity unit='GiB'>2</capacity><allocation>0</allocation>
				<target><format type='qcow2'/></target></volume>""", monitor);
		assertEquals(new VolumeRecord("default-pool", "web 1.qcow2", "/default-pool/web 1.qcow2", "/default-pool/web 1.qcow2", "file", "qcow2",
				2L << 30, 0, null), created);
		assertEquals(List.of(created), storage.volumes(pool, monitor));
		assertEquals(Optional.of(created), storage.volume(pool, "web 1.qcow2", monitor));
		assertEquals(Optional.of(created), storage.volumeAt("/default-pool/web 1.qcow2", monitor));
		storage.refresh(pool, monitor);
		storage.deleteVolume(pool, "web 1.qcow2", monitor);
		assertEquals(List.of(), storage.volumes(pool, monitor));
		assertEquals(Optional.empty(), storage.volume(pool, "web 1.qcow2", monitor));
		assertEquals(Optional.empty(), storage.volumeAt("/default-pool/web 1.qcow2", monitor));
	}

	@Test
	void saysWhichPoolIsTooSmall() throws CoreException {
		UUID pool = session.storage().pool("default-pool", monitor).orElseThrow().uuid();
		CoreException failure = assertThrows(CoreException.class, () -> session.storage().createVolume(pool,
				"<volume><name>v</name><capacity unit='TiB'>900</capacity><allocation unit='TiB'>900</allocation></volume>", monitor));
		assertTrue(failure.getStatus().getMessage().startsWith("Cannot create volume v in storage pool default-pool: "),
				failure.getStatus().getMessage());
	}

	@Test
	void aTransientPoolIsGoneWhenItIsStopped() throws CoreException {
		UUID pool = session.storage().createPool("<pool type='dir'><name>passing</name><target><path>/passing</path></target></pool>", monitor);
		PoolRecord record = session.storage().pool("passing", monitor).orElseThrow();
		assertEquals(pool, record.uuid());
		assertFalse(record.persistent());
		session.storage().stopPool(pool, monitor);
		assertEquals(Optional.empty(), session.storage().pool("passing", monitor));
	}

	@Test
	void listsDevicesOfTheHost() throws CoreException {
		assertTrue(session.nodeDevices().list(Set.of(Kind.SCSI_HOST), monitor).stream().anyMatch(device -> device.name().equals("scsi_host1")));
		assertEquals(List.of(), session.nodeDevices().list(Set.of(Kind.PCI), monitor));
	}

	@Test
	void readsPciAndUsbDevices() throws Exception {
		var pci = NodeDevices.device("""
				<device><name>pci_0000_02_10_7</name><parent>pci_0000_00_04_0</parent><driver><name>igbvf</name></driver>
				<capability type='pci'><class>0x020000</class><domain>0</domain><bus>2</bus><slot>16</slot><function>7</function>
				<product id='0x10ca'>82576 Virtual Function</product><vendor id='0x8086'>Intel Corporation</vendor>
				<capability type='phys_function'><address domain='0x0000' bus='0x02' slot='0x00' function='0x1'/></capability>
				<iommuGroup number='31'><address domain='0x0000' bus='0x02' slot='0x10' function='0x7'/></iommuGroup></capability></device>
				""").orElseThrow();
		assertEquals("0000:02:10.7", pci.address());
		assertEquals(31, pci.iommuGroup());
		assertEquals("igbvf", pci.driver());
		assertEquals("82576 Virtual Function", pci.product());
		assertEquals("0x8086", pci.vendorId());
		var usb = NodeDevices.device("""
				<device><name>usb_1_2</name><parent>usb_usb1</parent><capability type='usb_device'><bus>1</bus><device>3</device>
				<product id='0x0000'/><vendor id='0x0627'>Adomax</vendor></capability></device>""").orElseThrow();
		assertEquals("1.3", usb.address());
		assertEquals(-1, usb.iommuGroup());
		assertNull(usb.product());
		assertNull(usb.driver());
		assertEquals(Optional.empty(), NodeDevices.device("<device><name>computer</name><capability type='system'/></device>"));
	}
}
