package org.virtworkbench.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.libvirt.LibvirtDevices;
import org.virtworkbench.libvirt.LibvirtDevices.BlockInfo;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;
import org.virtworkbench.libvirt.LibvirtError;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage;
import org.virtworkbench.libvirt.LibvirtStorage.VolumeRecord;
import org.virtworkbench.libvirt.LibvirtTuning.Parameters;
import org.virtworkbench.libvirt.LibvirtTuning.Threads;
import org.virtworkbench.libvirt.LibvirtTuning;

/** Hardware and storage with the QEMU driver: a guest that stands still before its first instruction takes devices like any other. */
class QemuDevicesTest {

	private static final Set<Impact> BOTH = Set.of(Impact.LIVE, Impact.CONFIG);

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private PrivateLibvirtd daemon;
	private Connection connection;
	private Session session;
	private LibvirtDevices devices;
	private UUID uuid;

	@BeforeEach
	void start() throws Exception {
		Path qemu = Path.of("/usr/bin/qemu-system-x86_64");
		Assumptions.assumeTrue(Files.isExecutable(qemu), qemu + " is missing: install qemu-system-x86");
		daemon = new PrivateLibvirtd();
		connection = new LibvirtConnections().open(new ConnectionRequest(
				URI.create("qemu+unix:///session?socket=" + daemon.socket()), "kvm1", false, Prompter.NOBODY), monitor);
		session = (Session) connection.require(LibvirtSession.class);
		devices = session.devices();
		uuid = session.domains().define("""
				<domain type='qemu'><name>web1</name><memory unit='MiB'>64</memory><vcpu current='1'>4</vcpu>
				  <os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features>
				  <devices><emulator>%s</emulator></devices></domain>
				""".formatted(qemu), true, monitor);
	}

	@AfterEach
	void end() throws Exception {
		if (connection != null) {
			if (session.domains().list(monitor).stream().anyMatch(domain -> domain.id() >= 0))
				session.domains().destroy(uuid, false, monitor);
			connection.close();
			assertEquals(0, session.closeResult(), "something still holds the connection");
		}
		if (daemon != null)
			daemon.close();
	}

	private String xml(boolean inactive) throws CoreException {
		return session.domains().xml(uuid, inactive, false, monitor);
	}

	@Test
	void changesTheStoredDefinitionAlone() throws Exception {
		String disk = "<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><target dev='hdc' bus='ide'/><readonly/></disk>";
		devices.attach(uuid, disk, Set.of(), monitor);
		assertTrue(xml(true).contains("<target dev='hdc' bus='ide'/>"));
		devices.update(uuid, disk.replace("<target", "<source file='/nowhere.iso'/><target"), Set.of(Impact.CONFIG), false, monitor);
		assertTrue(xml(true).contains("/nowhere.iso"));
		devices.detach(uuid, "<disk><target dev='hdc'/></disk>", Set.of(Impact.CONFIG), monitor);
		assertFalse(xml(true).contains("hdc"));
		CoreException notRunning = assertThrows(CoreException.class, () -> devices.attach(uuid, disk, Set.of(Impact.LIVE), monitor));
		assertEquals("Cannot attach a device to web1: domain is not running.", notRunning.getStatus().getMessage());
	}

	@Test
	void changesARunningGuestAndItsDefinition() throws Exception {
		session.domains().start(uuid, true, monitor);
		Path folder = Files.createDirectory(daemon.folder().resolve("pool"));
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
		LibvirtStorage storage = session.storage();
		UUID pool = storage.createPool("<pool type='dir'><name>pool</name><target><path>" + folder + "</path></target></pool>", monitor);
		VolumeRecord volume = storage.createVolume(pool, """
				<volume><name>data.qcow2</name><capacity unit='MiB'>32</capacity><target><format type='qcow2'/></target></volume>""", monitor);
		assertEquals("qcow2", volume.format());
		assertEquals(32L << 20, volume.capacity());
		devices.attach(uuid, """
				<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%s'/><target dev='vda' bus='virtio'/></disk>
				""".formatted(volume.path()), BOTH, monitor);
		assertTrue(xml(false).contains("vda") && xml(true).contains("vda"));
		BlockInfo info = devices.blockInfo(uuid, "vda", monitor);
		assertEquals(32L << 20, info.capacity());
		assertTrue(info.physical() < info.capacity(), info.toString());
		devices.resizeBlock(uuid, "vda", 48L << 20, monitor);
		assertEquals(48L << 20, devices.blockInfo(uuid, "vda", monitor).capacity());
		devices.setVcpus(uuid, 2, false, BOTH, monitor);
		assertEquals(2, devices.vcpus(uuid, false, Set.of(Impact.LIVE), monitor));
		assertEquals(2, devices.vcpus(uuid, false, Set.of(Impact.CONFIG), monitor));
		assertEquals(4, devices.vcpus(uuid, true, Set.of(), monitor));
		devices.setVcpus(uuid, 6, true, Set.of(Impact.CONFIG), monitor);
		assertEquals(6, devices.vcpus(uuid, true, Set.of(Impact.CONFIG), monitor));
		devices.setMemory(uuid, 48 << 10, false, BOTH, monitor);
		devices.setMemory(uuid, 128 << 10, true, Set.of(Impact.CONFIG), monitor);
		assertTrue(xml(true).contains("<memory unit='KiB'>131072</memory>") && xml(true).contains("<currentMemory unit='KiB'>49152<"), xml(true));
		CoreException absent = assertThrows(CoreException.class, () -> devices.blockInfo(uuid, "vdz", monitor));
		assertTrue(absent.getStatus().getMessage().startsWith("Cannot read a disk of web1: "), absent.getStatus().getMessage());
		storage.deleteVolume(pool, "data.qcow2", monitor);
		assertEquals(List.of(), storage.volumes(pool, monitor));
		storage.stopPool(pool, monitor);
	}

	@Test
	void tunesARunningGuest() throws Exception {
		session.domains().start(uuid, true, monitor);
		LibvirtTuning tuning = session.tuning();
		Set<Impact> live = Set.of(Impact.LIVE);
		tuning.addIoThread(uuid, 3, live, monitor);
		tuning.setIoThread(uuid, 3, Map.of("poll_max_ns", 4096L, "poll_grow", 2), monitor);
		tuning.pin(uuid, Threads.IO_THREAD, 3, "0", live, monitor);
		tuning.setTitle(uuid, "\u7f51\u7ad9 one", live, monitor);
		tuning.setMetadata(uuid, "<a>1</a>", "x", "urn:x", live, monitor);
		tuning.setLifecycleAction(uuid, "crash", "preserve", live, monitor);
		String xml = xml(false);
		for (String part : List.of("<iothreadpin iothread='3' cpuset='0'/>",
				"<title>\u7f51\u7ad9 one</title>", "<x:a xmlns:x=\"urn:x\">1</x:a>", "<on_crash>preserve</on_crash>"))
			assertTrue(xml.contains(part), part + " in " + xml);
		assertFalse(xml(true).contains("urn:x"), "the stored definition is as it was");
		tuning.removeIoThread(uuid, 3, live, monitor);
		tuning.setMetadata(uuid, null, null, "urn:x", live, monitor);
		assertFalse(xml(false).contains("urn:x"));
		CoreException limits = assertThrows(CoreException.class, () -> tuning.set(uuid, Parameters.SCHEDULER, Map.of("cpu_shares", 300L), live, monitor));
		assertEquals("Cannot change the CPU shares of web1: CPU tuning is not available in session mode.", limits.getStatus().getMessage());
		CoreException cpus = assertThrows(CoreException.class, () -> tuning.pin(uuid, Threads.VCPU, 0, "none", live, monitor));
		assertEquals("\"none\" is no list of CPUs. Write it as in \"0-3,^2\".", cpus.getStatus().getMessage());
		CoreException gone = assertThrows(CoreException.class, () -> tuning.setTitle(new UUID(1, 2), "x", live, monitor));
		assertTrue(gone.getStatus().getMessage().startsWith("Cannot change the title of "), gone.getStatus().getMessage());
	}

	@Test
	void saysWhatGuestsCanHaveHere() throws Exception {
		String capabilities = session.host().domainCapabilities(null, "x86_64", "q35", "qemu", monitor);
		assertTrue(capabilities.contains("<domain>qemu</domain>") && capabilities.contains("<machine>pc-q35-"), capabilities);
		List<String> models = session.host().cpuModels("x86_64", monitor);
		assertTrue(models.contains("qemu64") && models.contains("Skylake-Server"), models.toString());
		CoreException unknown = assertThrows(CoreException.class, () -> session.host().cpuModels("abacus", monitor));
		assertTrue(unknown.getStatus().getMessage().startsWith("Cannot list the CPU models of abacus that kvm1 knows: "),
				unknown.getStatus().getMessage());
		assertTrue(unknown.getStatus().getException() instanceof LibvirtError);
	}
}
