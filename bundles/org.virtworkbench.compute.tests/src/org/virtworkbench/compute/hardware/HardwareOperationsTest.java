package org.virtworkbench.compute.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.compute.Opened.failure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.Opened;
import org.virtworkbench.compute.internal.command.device.DeviceCommands;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Operation;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;
import org.virtworkbench.testkit.PrivateLibvirt;
import org.virtworkbench.testkit.TinyGuest;
import org.virtworkbench.testkit.TypedCommand;

/** Devices, vCPUs and memory of real domains of QEMU, by operations and by the commands that make them. */
class HardwareOperationsTest {

	@RegisterExtension
	static final PrivateLibvirt kvm1 = PrivateLibvirt.qemu("kvm1");

	@TempDir
	static Path folder;

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	private Connection connection;
	private DomainRef web1;

	@BeforeEach
	void open() throws CoreException {
		connection = Opened.on(kvm1.uri());
		web1 = new DomainRef(connection, Opened.domains(connection).define("""
				<domain type='qemu'><name>web1</name><memory unit='MiB'>64</memory><vcpu current='1'>4</vcpu>
				  <os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features>
				  <devices><disk type='file' device='cdrom'><driver name='qemu' type='raw'/><target dev='hdc' bus='ide'/><readonly/></disk>
				  <interface type='user'><mac address='52:54:00:aa:bb:cc'/><model type='virtio'/></interface></devices></domain>
				""", true, MONITOR), "web1");
	}

	@AfterEach
	void close() throws CoreException {
		for (var domain : Opened.domains(connection).list(MONITOR)) {
			if (domain.id() >= 0)
				Opened.domains(connection).destroy(domain.uuid(), false, MONITOR);
			if (domain.persistent())
				Opened.domains(connection).undefine(domain.uuid(), Set.of(), MONITOR);
		}
		connection.close();
	}

	private String xml(boolean inactive) throws CoreException {
		return web1.libvirt().xml(web1.uuid(), inactive, false, MONITOR);
	}

	private TypedCommand type(String... words) throws CoreException {
		return TypedCommand.of(new DeviceCommands(), connection, words).run();
	}

	private static Path qcow2(String name) throws Exception {
		Path image = folder.resolve(name);
		Files.deleteIfExists(image);
		assertEquals(0, new ProcessBuilder("qemu-img", "create", "-q", "-f", "qcow2", image.toString(), "8M").inheritIO().start().waitFor());
		return image;
	}

	@Test
	void changesAStoppedDomainInItsDefinition() throws Exception {
		Path image = qcow2("data 1'\u6570.qcow2");
		type("attach-disk", "web1", image.toString(), "vdb", "--cache=none", "--serial=S1");
		assertTrue(xml(true).contains("<target dev='vdb' bus='virtio'/>") && xml(true).contains("type='qcow2' cache='none'"), xml(true));
		assertEquals("web1 has a disk vdb already. Choose another target or address, or detach that one first.",
				failure(() -> type("attach-disk", "web1", image.toString(), "vdb")));
		type("change-media", "web1", "hdc", image.toString());
		assertTrue(xml(true).contains("device='cdrom'") && xml(true).split("data 1", -1).length == 3, xml(true));
		type("change-media", "web1", "hdc", "--eject");
		assertEquals(2, xml(true).split("data 1", -1).length);
		type("detach-disk", "web1", image.toString());
		assertFalse(xml(true).contains("vdb"));
		type("set-link", "web1", "52:54:00:AA:BB:CC", "down");
		assertTrue(xml(true).contains("<link state='down'/>"));
		type("set-link", "web1", "52:54:00:aa:bb:cc", "up");
		assertTrue(xml(true).contains("<link state='up'/>"));
		type("setvcpus", "web1", "2");
		type("setvcpus", "web1", "6", "--maximum");
		assertTrue(xml(true).contains("<vcpu placement='static' current='2'>6</vcpu>"), xml(true));
		type("setmaxmem", "web1", "128MiB");
		type("setmem", "web1", "98304");
		assertTrue(xml(true).contains(">131072</memory>") && xml(true).contains(">98304</currentMemory>"), xml(true));
		type("detach-interface", "web1", "user");
		assertFalse(xml(true).contains("<interface"));
	}

	@Test
	void twoGuestsAreNotLetWriteToOneImage() throws Exception {
		Path image = qcow2("one.qcow2");
		type("attach-disk", "web1", image.toString(), "vdb");
		Opened.define(connection, "qemu", "web2");
		assertEquals(image + " is a disk of web1 already; two guests that write to one image destroy it. Choose another image, or attach it shareable or read-only (--mode).",
				failure(() -> type("attach-disk", "web2", image.toString(), "vdb")));
		type("attach-disk", "web2", image.toString(), "vdb", "--mode=readonly");
	}

	@Test
	void changesARunningDomainNowAndInItsDefinition() throws Exception {
		web1.libvirt().start(web1.uuid(), true, MONITOR);
		Path image = qcow2("live.qcow2");
		type("attach-disk", "web1", image.toString(), "vdb");
		assertTrue(xml(false).contains("vdb") && xml(true).contains("vdb"));
		type("attach-disk", "web1", qcow2("only-live.qcow2").toString(), "vdc", "--live");
		assertTrue(xml(false).contains("vdc") && !xml(true).contains("vdc"));
		type("setvcpus", "web1", "3");
		assertTrue(xml(false).contains("current='3'") && xml(true).contains("current='3'"));
		type("set-link", "web1", "52:54:00:aa:bb:cc", "down");
		assertTrue(xml(false).contains("<link state='down'/>") && xml(true).contains("<link state='down'/>"));
		type("change-media", "web1", "hdc", image.toString(), "--config");
		assertFalse(xml(false).substring(xml(false).indexOf("cdrom"), xml(false).indexOf("hdc")).contains("live.qcow2"));
		type("setmem", "web1", "48MiB");
		assertTrue(xml(true).contains(">49152</currentMemory>"));
		assertEquals("web1 can have at most 64 MiB, not 1 GiB. Raise its maximum memory (setmaxmem), which takes effect at its next start.",
				failure(() -> type("setmem", "web1", "1GiB")));
		assertEquals("web1 can have at most 4 vCPUs, not 9. Raise the maximum first (setvcpus --maximum), which takes effect at its next start.",
				failure(() -> type("setvcpus", "web1", "9")));
		assertEquals("The stored definition of web1 has no disk vdc. Check the target or address, or restrict the change with --live.",
				failure(() -> type("detach-disk", "web1", "vdc", "--config")));
	}

	@Test
	void refusesToTakeAVcpuFromAnEmulatedGuest() throws Exception {
		type("setvcpus", "web1", "2");
		web1.libvirt().start(web1.uuid(), true, MONITOR);
		assertTrue(failure(() -> type("setvcpus", "web1", "1")).startsWith("web1 is emulated (TCG), which cannot take a vCPU from a running guest"));
		type("setvcpus", "web1", "1", "--config");
		assertTrue(xml(true).contains("current='1'") && xml(false).contains("current='2'"));
	}

	@Test
	void saysWhatIsWrongWithTheScope() throws Exception {
		assertEquals("web1 is not running, so there is nothing to change now. Leave --live away, or start it first.",
				failure(() -> type("setvcpus", "web1", "2", "--live")));
		assertEquals("web1 has no disk vdx. Check the target or address with \"domain dumpxml\".", failure(() -> type("detach-disk", "web1", "vdx")));
		assertEquals("Only one of --current, --live, --config can be given.", failure(() -> type("setmem", "web1", "1", "--current", "--live")));
		Path disk = qcow2("fixed.qcow2");
		type("attach-disk", "web1", disk.toString(), "vdb");
		assertEquals("Disk vdb of web1 is not a CD or floppy drive. Name one, or detach the disk and attach another.",
				failure(() -> type("change-media", "web1", "vdb", "--eject")));
	}

	@Test
	void neverGuessesAFormat() throws Exception {
		Path disguised = qcow2("disguised.img");
		assertEquals("The name of " + disguised + " says raw, its header says qcow2. Say which it is: --subdriver FORMAT.",
				failure(() -> type("attach-disk", "web1", disguised.toString(), "vdb")));
		Path nameless = qcow2("nameless");
		assertEquals("The format of " + nameless + " is not known: no storage pool says it, nor does its name. Give it: --subdriver FORMAT.",
				failure(() -> type("attach-disk", "web1", nameless.toString(), "vdb")));
		type("attach-disk", "web1", nameless.toString(), "vdb", "--subdriver=qcow2");
		assertEquals("There is no " + folder + "/none.qcow2 on " + connection.name() + ". Check the path.",
				failure(() -> type("attach-disk", "web1", folder + "/none.qcow2", "vdc")));
	}

	@Test
	void plansWhatVirshWouldDo() throws Exception {
		Path image = qcow2("plan.qcow2");
		String uri = connection.uri().toString();
		assertEquals(List.of("virsh -c '" + uri + "' attach-disk --sourcetype file --type disk --driver qemu --subdriver qcow2 --config web1 " + image
				+ " vdb"), type("attach-disk", "web1", image.toString(), "vdb", "--dry-run").lines);
		assertEquals(List.of("virsh -c '" + uri + "' setmem --config web1 48MiB"), type("setmem", "web1", "48MiB", "--dry-run").lines);
		assertEquals(List.of("virsh -c '" + uri + "' domif-setlink --config web1 52:54:00:aa:bb:cc down"),
				type("set-link", "web1", "52:54:00:aa:bb:cc", "down", "--dry-run").lines);
		assertEquals(List.of("virsh -c '" + uri + "' detach-interface --mac 52:54:00:aa:bb:cc --config web1 user"),
				type("detach-interface", "web1", "user", "--dry-run").lines);
		assertFalse(xml(true).contains("vdb"));
	}

	@Test
	void plannedCommandsDoIt() throws Exception {
		Path image = qcow2("pasted '1'.qcow2");
		paste(new AttachDevice(web1, DeviceXml.of("""
				<disk type='file' device='disk'><driver name='qemu' type='qcow2' cache='none' io='native'/><source file='%s'/>
				<target dev='vdb' bus='virtio'/><serial>S 1</serial></disk>""".formatted(image.toString().replace("'", "&apos;"))), Set.of()));
		assertTrue(xml(true).contains("cache='none' io='native'") && xml(true).contains("<serial>S 1</serial>"), xml(true));
		// what attach-disk has no word for
		paste(new AttachDevice(web1, DeviceXml.of("<watchdog model='i6300esb' action='reset'/>"), Set.of()));
		assertTrue(xml(true).contains("i6300esb"));
		paste(new UpdateDevice(web1, DeviceXml.of("""
				<interface type='user'><mac address='52:54:00:aa:bb:cc'/><model type='virtio'/><link state='down'/></interface>"""), false, Set.of()));
		assertTrue(xml(true).contains("<link state='down'/>"));
		paste(new SetLink(web1, "52:54:00:aa:bb:cc", true, Set.of()));
		assertTrue(xml(true).contains("<link state='up'/>"));
		paste(new ChangeMedia(web1, "hdc", image.toString(), false, false, Set.of()));
		assertTrue(xml(true).indexOf("pasted", xml(true).indexOf("cdrom")) > 0);
		paste(new ChangeMedia(web1, "hdc", null, false, false, Set.of()));
		paste(new SetVcpus(web1, 3, false, Set.of()));
		paste(new SetVcpus(web1, 5, true, Set.of()));
		assertTrue(xml(true).contains("current='3'>5<"), xml(true));
		paste(new SetMaxMemory(web1, 96 << 10, Set.of()));
		paste(new SetMemory(web1, 80 << 10, Set.of()));
		assertTrue(xml(true).contains(">98304</memory>") && xml(true).contains(">81920</currentMemory>"));
		paste(new DetachDevice(web1, DeviceXml.of("<disk type='file' device='disk'><target dev='vdb'/></disk>"), Set.of()));
		assertFalse(xml(true).contains("vdb"));
		paste(new DetachDevice(web1, DeviceXml.of(element("<watchdog.*?</watchdog>")), Set.of()));
		assertFalse(xml(true).contains("<watchdog model='i6300esb'"), xml(true));
	}

	private String element(String pattern) throws CoreException {
		Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(xml(true));
		assertTrue(matcher.find(), xml(true));
		return matcher.group();
	}

	private static void paste(Operation<?> operation) throws Exception {
		for (List<String> command : operation.plan(MONITOR).commands()) {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes());
			assertEquals(0, process.waitFor(), command + ": " + said);
		}
	}

	@Test
	void aGuestThatRunsLetsGoOfItsDisk() throws Exception {
		TinyGuest tiny = TinyGuest.on(kvm1, "tiny").boot();
		DomainRef guest = Opened.domain(connection, "tiny");
		Path image = qcow2("hot.qcow2");
		type("attach-disk", "tiny", image.toString(), "vdb");
		assertEquals(tiny.uuid(), guest.uuid());
		type("detach-disk", "tiny", "vdb");
		assertFalse(guest.libvirt().xml(guest.uuid(), false, false, MONITOR).contains("vdb"));
		assertFalse(guest.libvirt().xml(guest.uuid(), true, false, MONITOR).contains("vdb"));
	}

	@Test
	void saysThatAGuestWithoutASystemKeepsItsDisk() throws Exception {
		web1.libvirt().start(web1.uuid(), true, MONITOR);
		Path image = qcow2("kept.qcow2");
		type("attach-disk", "web1", image.toString(), "vdb", "--live");
		assertTrue(failure(() -> new DetachDevice(web1, DeviceXml.of("<disk><target dev='vdb'/></disk>"), Set.of(Impact.LIVE)).run(MONITOR))
				.startsWith("The guest web1 was asked to release disk vdb and has not done so yet"));
	}

	@Test
	void showsWhatGuestsCanHave() throws Exception {
		TypedCommand shown = type("capabilities", "--virttype=qemu", "--machine=q35", "--json");
		assertTrue(shown.document.toString().contains("domain=qemu") && shown.document.toString().contains("maximum"), shown.document.toString());
		assertTrue(String.join("\n", shown.lines).contains("<domainCapabilities>"));
	}
}
