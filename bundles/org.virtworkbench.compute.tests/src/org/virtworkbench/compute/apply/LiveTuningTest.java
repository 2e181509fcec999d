package org.virtworkbench.compute.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.virtworkbench.compute.DestroyDomain;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.Opened;
import org.virtworkbench.compute.StartDomain;
import org.virtworkbench.compute.UndefineDomain;
import org.virtworkbench.compute.apply.ApplyDomain.Resolve;
import org.virtworkbench.compute.apply.DomainChange.Effect;
import org.virtworkbench.compute.pending.PendingChanges;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.text.ShellWords;
import org.virtworkbench.testkit.PrivateLibvirt;

/** What libvirt changes on a running domain through calls of their own, on real QEMU with real cgroups; virsh reads what came of it. */
class LiveTuningTest {

	@RegisterExtension
	static final PrivateLibvirt kvm1 = PrivateLibvirt.qemu("kvm1");

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	private static final String WEB1 = """
			<domain type='qemu'>
			  <name>web1</name>
			  <title>Web</title>
			  <metadata>
			    <my:owner xmlns:my='http://example.org/owner'>team a</my:owner>
			  </metadata>
			  <memory unit='MiB'>64</memory>
			  <vcpu>1</vcpu>
			  <iothreads>1</iothreads>
			  <cputune>
			    <shares>1024</shares>
			  </cputune>
			  <os><type>hvm</type></os>
			  <devices>
			    <disk type='file' device='disk'>
			      <driver name='qemu' type='qcow2'/>
			      <source file='%s'/>
			      <target dev='vda' bus='virtio'/>
			    </disk>
			    <memballoon model='virtio'/>
			  </devices>
			</domain>
			""";

	private Connection connection;
	private DomainRef web1;
	private String base;

	@BeforeEach
	void startAGuest() throws CoreException {
		String disk = kvm1.host().directory().resolve("web1.qcow2").toString();
		kvm1.host().exec("qemu-img", "create", "-q", "-f", "qcow2", disk, "16M").orFail();
		connection = Opened.on(kvm1.uri());
		base = new ApplyDomain(connection, WEB1.formatted(disk), null).run(MONITOR).xml();
		web1 = Opened.domain(connection, "web1");
		new StartDomain(web1, true).run(MONITOR);
	}

	@AfterEach
	void close() throws CoreException {
		new DestroyDomain(web1, false).run(MONITOR);
		new UndefineDomain(web1, Set.of()).run(MONITOR);
		connection.close();
	}

	private ApplyDomain edit(String... replacements) {
		String edited = base;
		for (int i = 0; i < replacements.length; i += 2) {
			assertTrue(edited.contains(replacements[i]), replacements[i] + " in " + edited);
			edited = edited.replace(replacements[i], replacements[i + 1]);
		}
		return new ApplyDomain(connection, edited, base, Resolve.REFUSE, true);
	}

	private ApplyResult apply(ApplyDomain operation) throws CoreException {
		ApplyResult result = operation.run(MONITOR);
		base = result.xml();
		return result;
	}

	private static Map<String, Effect> effects(List<DomainChange> changes) {
		return changes.stream().collect(Collectors.toMap(change -> change.path().toString(), DomainChange::effect, (a, b) -> a, TreeMap::new));
	}

	private String live() throws CoreException {
		return web1.libvirt().xml(web1.uuid(), false, false, MONITOR);
	}

	private List<String> pending() throws CoreException {
		return PendingChanges.read(web1, MONITOR).stream().map(change -> change.path().toString()).toList();
	}

	private ApplyDomain everything() {
		return edit("<title>Web</title>", "<title>-Web \u7f51\u7ad9</title>\n  <description>two\nlines</description>", //
				"<my:owner xmlns:my=\"http://example.org/owner\">team a</my:owner>", "<my:owner xmlns:my='http://example.org/owner' since='2026'>team <my:b>b &amp; c</my:b></my:owner>", //
				"<iothreads>1</iothreads>", "<iothreads>3</iothreads>", //
				"<shares>1024</shares>", "<shares>2048</shares><period>50000</period><quota>40000</quota><vcpupin vcpu='0' cpuset='0'/><emulatorpin cpuset='0-1'/><iothreadpin iothread='1' cpuset='0'/>", //
				"  <os>", "  <memtune><hard_limit unit='GiB'>1</hard_limit></memtune>\n  <os>", //
				"<on_crash>destroy</on_crash>", "<on_crash>preserve</on_crash>", //
				"<target dev='vda' bus='virtio'/>", "<target dev='vda' bus='virtio'/><iotune><total_bytes_sec>1048576</total_bytes_sec><read_iops_sec>500</read_iops_sec></iotune>", //
				"<memballoon model='virtio'>", "<memballoon model='virtio'><stats period='5'/>");
	}

	@Test
	void aRunningDomainGetsItsLimitsNow() throws CoreException {
		ApplyDomain operation = everything();
		Map<String, Effect> expected = effects(operation.preview(MONITOR).changes());
		assertEquals(Set.of(Effect.LIVE), Set.copyOf(expected.values()), expected.toString());
		ApplyResult result = apply(operation);
		assertEquals(expected, effects(result.changes()), result.changes().toString());
		String live = live();
		for (String part : List.of("<title>-Web \u7f51\u7ad9</title>", "<description>two\nlines</description>", "since=\"2026\"", "b &amp; c</my:b>", "<iothreads>3</iothreads>",
				"<shares>2048</shares>", "<period>50000</period>", "<quota>40000</quota>", "<vcpupin vcpu='0' cpuset='0'/>", "<emulatorpin cpuset='0-1'/>",
				"<iothreadpin iothread='1' cpuset='0'/>", "<hard_limit unit='KiB'>1048576</hard_limit>", "<on_crash>preserve</on_crash>", "<total_bytes_sec>1048576</total_bytes_sec>",
				"<read_iops_sec>500</read_iops_sec>", "<stats period='5'/>"))
			assertTrue(live.contains(part), part + " in " + live);
		assertEquals(List.of(), pending());
		assertTrue(kvm1.virsh("schedinfo", "web1").orFail().contains("40000"));
	}

	@Test
	void takingThemAwayIsAlsoDoneNow() throws CoreException {
		apply(everything());
		ApplyResult result = apply(edit("<description>two\nlines</description>", "", "<iothreads>3</iothreads>", "<iothreads>1</iothreads>", //
				"<period>50000</period>", "", "<quota>40000</quota>", "", "<vcpupin vcpu='0' cpuset='0'/>", "", "<hard_limit unit='KiB'>1048576</hard_limit>", "", //
				"<total_bytes_sec>1048576</total_bytes_sec>", "", "<read_iops_sec>500</read_iops_sec>", "", "<stats period='5'/>", ""));
		assertEquals(Set.of(Effect.LIVE), Set.copyOf(effects(result.changes()).values()), result.changes().toString());
		String live = live();
		for (String part : List.of("<description>", "<hard_limit", "<total_bytes_sec>", "<read_iops_sec>", "<quota>40000", "<stats period='5'", "<iothreads>3"))
			assertFalse(live.contains(part), part + " in " + live);
		assertEquals(List.of(), pending());
	}

	@Test
	void theCommandsOfThePlanDoItToo() throws CoreException {
		for (List<String> command : everything().plan(MONITOR).commands().stream().filter(argv -> !argv.contains("define") && !argv.get(0).equals("sh")).toList())
			kvm1.virsh(command.subList(3, command.size()).toArray(String[]::new)).orFail();
		String live = live();
		for (String part : List.of("<title>-Web \u7f51\u7ad9</title>", "<description>two\nlines</description>", "b &amp; c</my:b>", "<iothreads>3</iothreads>", "<shares>2048</shares>",
				"<vcpupin vcpu='0' cpuset='0'/>", "<hard_limit unit='KiB'>1048576</hard_limit>", "<total_bytes_sec>1048576</total_bytes_sec>", "<stats period='5'/>", "<on_crash>preserve</on_crash>"))
			assertTrue(live.contains(part), part + " in " + live);
	}

	@Test
	void namesTheCommandOfEachChange() throws CoreException {
		String virsh = "virsh -c '" + kvm1.uri() + "' ";
		List<String> lines = edit("<shares>1024</shares>", "<shares>512</shares>", "<title>Web</title>", "").plan(MONITOR).commands().stream().skip(1).map(ShellWords::join).toList();
		assertEquals(List.of(virsh + "desc --title --live web1 ''", virsh + "schedinfo --live web1 cpu_shares=512"), lines);
	}

	@Test
	void whatLibvirtRefusesIsStoredAndSaysWhy() throws CoreException {
		ApplyResult result = apply(edit("<iothreads>1</iothreads>", "<iothreads>1</iothreads>\n  <blkiotune><device><path>/no/such/device</path><weight>300</weight></device></blkiotune>"));
		DomainChange change = result.changes().get(0);
		assertEquals(Effect.NEXT_START, change.effect());
		assertTrue(change.reason().startsWith("Cannot change the block I/O weights of web1: ") && change.reason().endsWith("The stored definition has it."), change.reason());
		assertTrue(base.contains("/no/such/device"));
		assertEquals(List.of("blkiotune"), pending());
	}

	@Test
	void whatCannotBeTakenAwayNowIsSeenToWait() throws CoreException {
		ApplyResult result = apply(edit("<shares>1024</shares>", ""));
		assertEquals(Set.of(Effect.NEXT_START), Set.copyOf(effects(result.changes()).values()), result.changes().toString());
		assertEquals(1, pending().size(), pending().toString());
	}

	@Test
	void whatNoCallCanSetWaits() throws CoreException {
		ApplyDomain operation = edit("<shares>1024</shares>", "<vcpusched vcpus='0' scheduler='batch'/>", "<os>", "<numatune><memory mode='strict' nodeset='0'/></numatune><os>", //
				"</metadata>", "<a:x xmlns:a='urn:a' xmlns:b='urn:b'><b:y/></a:x></metadata>");
		assertEquals(Set.of(Effect.NEXT_START), Set.copyOf(effects(operation.preview(MONITOR).changes()).values()), operation.preview(MONITOR).changes().toString());
		assertEquals(1, operation.plan(MONITOR).commands().size());
	}
}
