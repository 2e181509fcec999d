package org.virtworkbench.compute.creation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.compute.Opened.failure;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtworkbench.compute.Opened;
import org.virtworkbench.compute.internal.command.create.CreateCommands;
import org.virtworkbench.core.Connection;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtDomains.Undefine;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage;
import org.virtworkbench.testkit.PrivateLibvirt;
import org.virtworkbench.testkit.TypedCommand;

/** New domains on real QEMU, by the command that the window's wizard equals. */
class CreateDomainTest {

	@RegisterExtension
	static final PrivateLibvirt kvm1 = PrivateLibvirt.qemu("kvm1");

	@TempDir
	Path folder;

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	private Connection connection;
	private LibvirtStorage storage;
	private UUID pool;
	private Path poolFolder;

	@BeforeEach
	void open() throws Exception {
		connection = Opened.on(kvm1.uri());
		storage = connection.require(LibvirtSession.class).storage();
		poolFolder = Files.createDirectory(folder.resolve("pool"));
		pool = storage.createPool("<pool type='dir'><name>default</name><target><path>" + poolFolder + "</path></target></pool>", MONITOR);
	}

	@AfterEach
	void close() throws CoreException {
		for (DomainRecord domain : Opened.domains(connection).list(MONITOR)) {
			if (domain.id() >= 0)
				Opened.domains(connection).destroy(domain.uuid(), false, MONITOR);
			Opened.domains(connection).undefine(domain.uuid(), Set.of(Undefine.NVRAM), MONITOR);
		}
		storage.stopPool(pool, MONITOR);
		connection.close();
	}

	private TypedCommand type(String... words) throws CoreException {
		return TypedCommand.of(new CreateCommands(), connection, words).run();
	}

	private String xml(String name) throws CoreException {
		return Opened.domains(connection).xml(Opened.domain(connection, name).uuid(), true, false, MONITOR);
	}

	/** An empty ISO 9660 file with a name: nothing boots from it, but it is found, named and put into the drive. */
	private Path iso(String volume) throws Exception {
		Path iso = folder.resolve("install '1'.iso");
		try (RandomAccessFile file = new RandomAccessFile(iso.toFile(), "rw")) {
			file.seek(16 * 2048);
			file.write(1);
			file.write("CD001".getBytes(StandardCharsets.US_ASCII));
			file.seek(16 * 2048 + 40);
			file.write((volume + " ".repeat(32 - volume.length())).getBytes(StandardCharsets.US_ASCII));
			file.setLength(20 * 2048);
		}
		return iso;
	}

	@Test
	void createsFromAMediumWithANewDiskAndStarts() throws Exception {
		Path iso = iso("ANYTHING");
		TypedCommand made = type("create", "--name=\u5ba2\u673a 1", "--memory=64MiB", "--vcpus=1,maxvcpus=2", "--disk=size=1GiB", "--cdrom=" + iso,
				"--network=none", "--start");
		String xml = xml("\u5ba2\u673a 1");
		assertTrue(xml.contains("<domain type='qemu'"), xml);
		assertTrue(made.notes.stream().anyMatch(note -> note.startsWith("KVM is not usable on ")) || xml.contains("type='kvm'"), made.notes.toString());
		assertTrue(xml.contains("machine='pc-q35-") && xml.contains("<vcpu placement='static' current='1'>2</vcpu>"), xml);
		assertTrue(xml.contains("<source file='" + poolFolder + "/\u5ba2\u673a 1.qcow2'/>"), xml);
		assertTrue(xml.contains("install &apos;1&apos;.iso") || xml.contains("install '1'.iso"), xml);
		assertTrue(xml.contains("<target dev='vda' bus='virtio'/>\n      <boot order='1'/>"), xml);
		assertTrue(xml.contains("<target dev='sda' bus='sata'/>\n      <readonly/>\n      <boot order='2'/>"), xml);
		assertTrue(xml.contains("<cpu mode='host-model'"), xml);
		assertTrue(xml.contains("org.qemu.guest_agent.0") && xml.contains("<graphics type='vnc'"), xml);
		assertTrue(Opened.domain(connection, "\u5ba2\u673a 1").read(MONITOR).getId() >= 0, "it runs");
		assertEquals("qcow2", storage.volume(pool, "\u5ba2\u673a 1.qcow2", MONITOR).orElseThrow().format());
		assertEquals(1L << 30, storage.volume(pool, "\u5ba2\u673a 1.qcow2", MONITOR).orElseThrow().capacity());
	}

	@Test
	void importsADiskAndBootsItFromItsFirstSector() throws Exception {
		// prints "B" on the serial console, then stands still: enough to see that the disk was booted
		byte[] sector = new byte[1 << 20];
		byte[] code = { (byte) 0xba, (byte) 0xf8, 0x03, (byte) 0xb0, 'B', (byte) 0xee, (byte) 0xf4, (byte) 0xeb, (byte) 0xfd };
		System.arraycopy(code, 0, sector, 0, code.length);
		sector[510] = 0x55;
		sector[511] = (byte) 0xaa;
		Path disk = Files.write(folder.resolve("ready.img"), sector);
		type("create", "--name=imported", "--memory=64", "--vcpus=1", "--import", "--disk=" + disk, "--network=none", "--machine=pc",
				"--graphics=none");
		String xml = xml("imported");
		assertTrue(xml.contains("type='raw'") && xml.contains("<boot order='1'/>") && xml.contains("machine='pc-i440fx"), xml);
		assertTrue(xml.contains("<memory unit='KiB'>65536</memory>"), xml);
		Path log = folder.resolve("serial");
		String listening = xml.replaceFirst("<serial type='pty'>", "<serial type='file'><source path='" + log + "'/>")
				.replaceFirst("(?s)<console.*?</console>", "");
		UUID uuid = Opened.domains(connection).define(listening, true, MONITOR);
		try (var watch = folder.getFileSystem().newWatchService()) {
			folder.register(watch, java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY, java.nio.file.StandardWatchEventKinds.ENTRY_CREATE);
			Opened.domains(connection).start(uuid, false, MONITOR);
			long until = System.nanoTime() + 60_000_000_000L;
			while (Files.notExists(log) || !Files.readString(log, StandardCharsets.ISO_8859_1).endsWith("B")) {
				var key = watch.poll(until - System.nanoTime(), java.util.concurrent.TimeUnit.NANOSECONDS);
				assertTrue(key != null, "the disk was not booted");
				key.pollEvents();
				key.reset();
			}
		}
	}

	@Test
	void removesWhatItMadeWhenALaterStepFails() throws Exception {
		// QEMU refuses to start: the network has no such bridge
		String sentence = failure(() -> type("create", "--name=broken", "--memory=64", "--disk=size=1", "--disk=path=" + folder + "/second.qcow2,size=1",
				"--network=bridge=nobridge0", "--start"));
		assertTrue(sentence.endsWith("What had been made for it was removed again."), sentence);
		assertEquals(List.of(), Opened.domains(connection).list(MONITOR));
		assertEquals(List.of(), storage.volumes(pool, MONITOR));
		assertFalse(Files.exists(folder.resolve("second.qcow2")));
		assertEquals(List.of("default"), storage.pools(MONITOR).stream().map(each -> each.name()).toList());
	}

	@Test
	void removesWhatItMadeWhenItIsCancelled() throws Exception {
		CreateDomain create = DomainPlanning.of(connection, new NewDomain("cancelled", null, 65536, 1, 0, null, null, null, null,
				new NewDomain.Install.Later(), List.of(NewDisk.made(null, 1 << 20, null)), List.of(), null, null, List.of(), false, true), MONITOR);
		NullProgressMonitor cancelling = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return Files.exists(poolFolder.resolve("cancelled.qcow2"));
			}
		};
		try {
			create.run(cancelling);
			throw new AssertionError("it was not cancelled");
		} catch (org.eclipse.core.runtime.OperationCanceledException e) {
			assertEquals(List.of(), storage.volumes(pool, MONITOR));
			assertEquals(List.of(), Opened.domains(connection).list(MONITOR));
		}
	}

	@Test
	void refusesBeforeAnythingIsMade() throws Exception {
		Path iso = iso("X");
		type("create", "--name=web1", "--memory=64", "--disk=size=1", "--network=none");
		assertEquals("There is a domain web1 on " + connection.name() + " already. Choose another name.", failure(() -> type("create", "--name=web1")));
		assertEquals("There is no medium /none.iso on " + connection.name() + ". Check the path.",
				failure(() -> type("create", "--name=web2", "--cdrom=/none.iso", "--disk=size=1")));
		assertEquals(poolFolder + "/web1.qcow2 is a disk of web1 already; two guests on one image destroy it. Choose another image, or share it with "
				+ "shareable=yes or readonly=yes.", failure(() -> type("create", "--name=web2", "--import", "--disk=vol=default/web1.qcow2")));
		assertEquals(iso + " exists already. Leave the size away to use it, or choose another path.",
				failure(() -> type("create", "--name=web2", "--disk=path=" + iso + ",size=1")));
		assertEquals("There is no network net9 on " + connection.name() + ". Check the name, or create it first.",
				failure(() -> type("create", "--name=web2", "--disk=size=1", "--network=network=net9")));
		assertEquals("There is no storage pool p9 on " + connection.name() + ". Check the name.",
				failure(() -> type("create", "--name=web2", "--disk=size=1,pool=p9")));
		assertEquals("\"a/b\" cannot be the name of a domain: leave out \"/\", control characters and a dot at the beginning.",
				failure(() -> type("create", "--name=a/b")));
		assertTrue(failure(() -> type("create", "--name=web2", "--boot=uefi")).startsWith("The host has no UEFI firmware")
				|| !Opened.virsh(kvm1.uri(), "domcapabilities").contains("<enum name='firmware'/>"));
		assertTrue(failure(() -> type("create", "--name=web2", "--vcpus=9999")).startsWith("9999 vCPUs are more than this machine can have"));
		assertTrue(failure(() -> type("create", "--name=web2", "--disk=sise=1")).startsWith("--disk knows no \"sise\". It knows: bus, cache, "));
		assertEquals(1, Opened.domains(connection).list(MONITOR).size());
		assertEquals(1, storage.volumes(pool, MONITOR).size());
	}

	@Test
	void plannedCommandsDoIt() throws Exception {
		TypedCommand dry = type("create", "--name=pasted", "--memory=64", "--disk=size=1", "--disk=path=" + folder + "/other disk.qcow2,size=1GiB",
				"--network=none", "--dry-run");
		assertEquals(List.of(), Opened.domains(connection).list(MONITOR));
		Path script = Files.writeString(folder.resolve("script"), "set -e\n" + String.join("\n", dry.lines) + "\n");
		Process sh = new ProcessBuilder("sh", script.toString()).redirectErrorStream(true).start();
		String said = new String(sh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, sh.waitFor(), said);
		assertTrue(xml("pasted").contains("other disk.qcow2") && xml("pasted").contains("pasted.qcow2"));
		assertTrue(Files.exists(folder.resolve("other disk.qcow2")) && Files.exists(poolFolder.resolve("pasted.qcow2")));
		assertEquals(List.of("default"), storage.pools(MONITOR).stream().map(each -> each.name()).toList());
	}

	@Test
	void createsFromADefinition() throws Exception {
		String definition = Opened.xml("qemu", "fromfile");
		TypedCommand.of(new CreateCommands(), connection, "create", "--file=-").with(definition).run();
		assertTrue(xml("fromfile").contains("A guest of the tests"));
		assertEquals("There is a domain fromfile on " + connection.name() + " already. Choose another name.",
				failure(() -> TypedCommand.of(new CreateCommands(), connection, "create", "--file=-").with(definition).run()));
		assertEquals("--file takes the whole definition from a file and cannot be combined with --memory.",
				failure(() -> type("create", "--file=x", "--memory=1")));
	}

	@Test
	void noPasswordStandsInACommand() throws Exception {
		String definition = Opened.xml("qemu", "secret").replace("</domain>", "<devices><graphics type='vnc' passwd='topsecret'/></devices></domain>");
		TypedCommand dry = TypedCommand.of(new CreateCommands(), connection, "create", "--file=-", "--dry-run").with(definition).run();
		assertFalse(dry.lines.toString().contains("topsecret"), dry.lines.toString());
	}

	@Test
	void writesWhatWasAskedFor() throws Exception {
		String xml = type("create", "--name=asked", "--title=A & B", "--memory=1GiB", "--cpu=qemu64", "--disk=size=2,format=raw,bus=scsi,cache=none,discard=unmap",
				"--network=bridge=ovsbr0,model=e1000e,mac=52:54:00:01:02:03,vlan=10+20,virtualport_type=openvswitch", "--network=user", "--pxe",
				"--graphics=none", "--print-xml").lines.get(0);
		for (String part : List.of("<title>A &amp; B</title>", "<vlan trunk=\"yes\">", "<tag id=\"10\"/>", "<tag id=\"20\"/>",
				"<virtualport type=\"openvswitch\"/>", "<model type=\"e1000e\"/>", "cache=\"none\"", "discard=\"unmap\"", "asked.img", "virtio-scsi",
				"<model fallback=\"forbid\">qemu64</model>", "<boot order=\"2\"/>", "<model type=\"none\"/>"))
			assertTrue(xml.replace('\'', '"').contains(part), part + " in " + xml);
		assertFalse(xml.contains("<graphics"));
		assertEquals(List.of(), Opened.domains(connection).list(MONITOR), "--print-xml makes nothing");
	}

	@Test
	void takesDevicesInVirtInstallsWords() throws Exception {
		type("create", "--name=rich", "--memory=64MiB,maxmemory=128MiB", "--virt-type=qemu", "--vcpus=2,maxvcpus=8,cores=2,threads=2,cpuset=0-1", "--network=none", "--machine=q35",
				"--cpu=Nehalem,+x2apic,-vme,disable=rtm,match=exact,check=none", "--boot=hd,menu=on,rebootTimeout=5000",
				"--graphics=vnc,listen=127.0.0.1,port=5999,password=geheim,keymap=de", "--graphics=type=spice", "--video=qxl,vram=32768", "--sound=default", "--sound=ac97",
				"--tpm=/dev/tpm0", "--watchdog=i6300esb,action=poweroff", "--rng=/dev/random", "--filesystem=/srv/a b,data,readonly=yes",
				"--filesystem=/srv/c,fast,driver=virtiofs", "--hostdev=0x1d6b:0x0002", "--hostdev=01:00.1,managed=no", "--hostdev=001.003");
		String xml = Opened.domains(connection).xml(Opened.domain(connection, "rich").uuid(), true, true, MONITOR).replace('"', '\'');
		for (String part : List.of("<memory unit='KiB'>131072</memory>", "<currentMemory unit='KiB'>65536</currentMemory>", "<vcpu placement='static' cpuset='0-1' current='2'>8</vcpu>",
				"<topology sockets='2' dies='1' cores='2' threads='2'/>", ">Nehalem</model>", "<feature policy='force' name='x2apic'/>", "<feature policy='disable' name='vme'/>",
				"<feature policy='disable' name='rtm'/>", "check='none'", "<bootmenu enable='yes'/>", "rebootTimeout='5000'", "port='5999' autoport='no' listen='127.0.0.1' keymap='de' passwd='geheim'",
				"<graphics type='spice' autoport='yes'", "<model type='qxl'", "vram='32768'", "<sound model='ich9'>", "<sound model='ac97'>", "<backend type='passthrough'>",
				"<device path='/dev/tpm0'/>", "<watchdog model='i6300esb' action='poweroff'", "<backend model='random'>/dev/random</backend>", "<source dir='/srv/a b'/>", "<readonly/>",
				"<filesystem type='mount' accessmode='passthrough'>", "<driver type='virtiofs'/>", "<source type='memfd'/>", "<access mode='shared'/>", "<vendor id='0x1d6b'/>",
				"<product id='0x0002'/>", "<hostdev mode='subsystem' type='pci' managed='no'>", "<address domain='0x0000' bus='0x01' slot='0x00' function='0x1'/>",
				"<address bus='1' device='3'/>"))
			assertTrue(xml.contains(part), part + " in " + xml);
		assertEquals(1, xml.split("<rng ").length - 1, xml);
	}

	@Test
	void aKernelOfTheBootWordsIsStarted() throws Exception {
		Path kernel = Files.writeString(folder.resolve("vmlinuz"), "kernel");
		String xml = type("create", "--name=direct", "--boot=kernel=" + kernel + ",kernel_args=quiet console=ttyS0,,115200", "--rng=none", "--print-xml").lines.get(0);
		assertTrue(xml.contains("<kernel>" + kernel + "</kernel>") && xml.contains("<cmdline>quiet console=ttyS0,115200</cmdline>"), xml);
		assertFalse(xml.contains("<rng"), xml);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"--graphics=vnc,colour=red | --graphics knows no \"colour\". It knows: autoport, connected, defaultmode, gl, keymap, listen, ",
			"--graphics=listen=0.0.0.0 | Graphics need a type: --graphics vnc,listen=0.0.0.0.", //
			"--cpu=Nehalem,speed=9 | --cpu knows no \"speed\". It knows: +FEATURE, -FEATURE, force, require,", //
			"--vcpus=2,hyper=3 | --vcpus knows no \"hyper\". It knows: cores, cpuset, dies, maxvcpus, placement, sockets, threads, vcpus.", //
			"--vcpus=4,sockets=3 | The topology has 3 vCPUs, which does not make 4.", //
			"--vcpus=no | --vcpus vcpus cannot be \"no\".", //
			"--memory=2GiB,maxmemory=1GiB | maxmemory is less than the memory.", //
			"--memory=much | \"much\"", //
			"--boot=floppy | --boot knows no \"floppy\". It knows: uefi, secure, bios, hd, cdrom, network, fd, menu,", //
			"--boot=menu=perhaps | --boot menu cannot be \"perhaps\".", //
			"--filesystem=/srv | A file system needs the folder of the host and the name for the guest", //
			"--hostdev=eth0 | \"eth0\" names no device of a host.", //
			"--machine=abacus | There is no machine type abacus for x86_64 on ", //
			"--sound=kazoo | libvirt would not take the definition: ", //
			"--video=crt | offers no video \"crt\". Choose from: ", //
			"--watchdog=default,action=bark | libvirt would not take the definition: " })
	void saysWhichWordsThereAre(String option, String sentence) throws CoreException {
		String said = failure(() -> type("create", "--name=wrong", "--dry-run", option));
		assertTrue(said.contains(sentence), said);
		assertEquals(List.of(), Opened.domains(connection).list(MONITOR));
	}
}
