package org.virtworkbench.compute.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.DomainDefinition;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;
import org.virtworkbench.definition.schema.Finding;
import org.virtworkbench.definition.schema.Schemas;
import org.virtworkbench.definition.schema.Severity;

class DomainAdviceTest {

	private static final AdviceHost HOST = new AdviceHost("kvm1", 8L << 20, 4, Set.of("default"), Set.of("br0", "virbr0"));

	/** A domain that leaves nothing to wish for. */
	private static final String GOOD = """
			<domain type='kvm'>
			  <name>web1</name>
			  <memory unit='GiB'>2</memory>
			  <currentMemory unit='GiB'>2</currentMemory>
			  <vcpu current='2'>4</vcpu>
			  <os><type arch='x86_64' machine='q35'>hvm</type></os>
			  <cpu mode='host-model'><topology sockets='1' cores='2' threads='2'/></cpu>
			  <devices>
			    <disk type='file' device='disk'>
			      <driver name='qemu' type='qcow2' cache='none' io='native' discard='unmap'/>
			      <source file='/srv/web1.qcow2'/>
			      <target dev='vda' bus='virtio'/>
			      <boot order='1'/>
			    </disk>
			    <disk type='file' device='cdrom'>
			      <target dev='hda' bus='ide'/>
			      <readonly/>
			    </disk>
			    <interface type='network'>
			      <mac address='52:54:00:00:00:01'/>
			      <source network='default'/>
			      <model type='virtio'/>
			    </interface>
			    <interface type='bridge'>
			      <mac address='52:54:00:00:00:02'/>
			      <source bridge='br0'/>
			      <model type='e1000e'/>
			    </interface>
			    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
			    <input type='tablet' bus='usb'/>
			    <graphics type='vnc' port='-1' listen='127.0.0.1'/>
			    <video><model type='vga'/></video>
			  </devices>
			</domain>
			""";

	private DefinitionView view;

	private List<Advice> advice(String text) {
		DefinitionDocument document = new DefinitionDocument(text);
		assertEquals(List.of(), document.problems());
		view = new DefinitionView(document, DefinitionPackage.Literals.DOMAIN_DEFINITION);
		return DomainAdvice.of((DomainDefinition) view.root(), HOST);
	}

	@Test
	void hasNothingToSayOfAGoodDefinition() {
		assertEquals(List.of(), advice(GOOD));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"disk-bus-ide           | ADVICE  | <target dev='vda' bus='virtio'/> | <target dev='hdb' bus='ide'/>", //
			"disk-cache-unsafe      | WARNING | cache='none' io='native'         | cache='unsafe'", //
			"disk-cache-host        | ADVICE  | cache='none' io='native'         | cache='writeback'", //
			"disk-io-native-cache   | ERROR   | cache='none'                     | cache='default'", //
			"disk-no-discard        | ADVICE  | discard='unmap'                  | detect_zeroes='on'", //
			"disk-format-suffix     | WARNING | type='qcow2'                     | type='raw'", //
			"disk-target-duplicate  | ERROR   | dev='hda'                        | dev='vda'", //
			"nic-mac-duplicate      | WARNING | 00:02                            | 00:01", //
			"nic-model              | ADVICE  | type='e1000e'                    | type='rtl8139'", //
			"nic-model              | ADVICE  | <model type='e1000e'/>           | ''", //
			"nic-network-missing    | WARNING | network='default'                | network='lan'", //
			"nic-bridge-missing     | WARNING | bridge='br0'                     | bridge='br9'", //
			"input-no-tablet        | ADVICE  | <input type='tablet' bus='usb'/> | ''", //
			"channel-no-agent       | ADVICE  | org.qemu.guest_agent.0           | org.other.0", //
			"graphics-open          | WARNING | listen='127.0.0.1'               | listen='0.0.0.0'", //
			"video-cirrus           | ADVICE  | type='vga'                       | type='cirrus'", //
			"memory-over-host       | WARNING | <memory unit='GiB'>2<            | <memory unit='GiB'>9<", //
			"memory-current-over    | WARNING | <currentMemory unit='GiB'>2<     | <currentMemory unit='GiB'>3<", //
			"vcpu-current-over      | ERROR   | current='2'                      | current='5'", //
			"cpu-topology           | ERROR   | cores='2'                        | cores='3'", //
			"cpu-host-passthrough   | ADVICE  | mode='host-model'                | mode='host-passthrough'", //
			"boot-both              | ERROR   | hvm</type></os>                  | hvm</type><boot dev='hd'/></os>", //
	})
	void saysWhatIsPoorAndFixesIt(String id, Severity severity, String good, String poor) {
		List<Advice> found = advice(GOOD.replace(good, poor));
		assertEquals(List.of(id), found.stream().map(Advice::id).toList(), view.document().text());
		Advice advice = found.get(0);
		assertEquals(severity, advice.severity());
		assertFalse(advice.sentence().isBlank());
		for (Advice.Fix fix : advice.fixes())
			fix.change().run();
		if (!advice.fixes().isEmpty())
			assertEquals(List.of(), DomainAdvice.of((DomainDefinition) view.root(), HOST), view.document().text());
	}

	@Test
	void comparesVcpusWithTheHost() {
		List<Advice> found = advice(GOOD.replace("<vcpu current='2'>4<", "<vcpu>8<").replace("cores='2'", "cores='4'"));
		assertEquals(List.of("vcpu-over-host"), found.stream().map(Advice::id).toList());
		assertEquals("The domain has 8 vCPUs, but kvm1 has 4 CPUs: the guest gets slower, not faster. Give it fewer.", found.get(0).sentence());
	}

	@Test
	void asksForACpuModelUnderKvmOnly() {
		String none = GOOD.replaceAll("<cpu mode.*</cpu>", "");
		assertEquals(List.of("cpu-none"), advice(none).stream().map(Advice::id).toList());
		assertEquals(List.of(), advice(none.replace("'kvm'", "'qemu'")));
	}

	@Test
	void aFixIsWrittenAsLibvirtHasIt() {
		String poor = GOOD.replace("<target dev='vda' bus='virtio'/>", "<target dev='hdb' bus='ide'/>\n      <address type='drive' controller='0'/>")
				.replace("    <input type='tablet' bus='usb'/>\n", "");
		for (Advice each : advice(poor))
			each.fixes().get(0).change().run();
		assertEquals(GOOD, view.document().text());
	}

	@Test
	void whatAFixWritesIsValid() throws Exception {
		String poor = GOOD.replace("    <input type='tablet' bus='usb'/>\n", "").replaceAll("    <channel.*\n", "").replaceAll("  <cpu mode.*\n", "")
				.replace("cache='none'", "cache='default'");
		for (Advice each : advice(poor))
			each.fixes().get(0).change().run();
		assertEquals(List.of(), Schemas.get("domain").check(view.document().text()));
	}

	@Test
	void withoutAHostItJudgesOnlyWhatNeedsNone() {
		advice(GOOD.replace("network='default'", "network='lan'").replace("<memory unit='GiB'>2<", "<memory unit='GiB'>900<"));
		assertEquals(List.of(), DomainAdvice.of((DomainDefinition) view.root(), null));
	}

	@Test
	void findingsHaveTheirPlaceInTheText() {
		advice(GOOD.replace("bridge='br0'", "bridge='br9'").replace("<input type='tablet' bus='usb'/>", ""));
		List<Finding> findings = DomainAdvice.findings(view, HOST);
		assertEquals(List.of("input-no-tablet", "nic-bridge-missing"), findings.stream().map(Finding::id).toList());
		Finding bridge = findings.get(1);
		assertEquals("bridge='br9'", view.document().text().substring(bridge.offset(), bridge.offset() + bridge.length()));
		assertTrue(bridge.sentence().startsWith("There is no bridge br9 on kvm1"), bridge.sentence());
		assertEquals(26, bridge.line());
		assertEquals(15, bridge.column());
	}
}
