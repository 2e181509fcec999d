package org.virtworkbench.compute.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;
import org.virtworkbench.definition.schema.Finding;
import org.virtworkbench.definition.schema.Schemas;
import org.virtworkbench.definition.schema.Severity;

/** Hardware that is added, moved and copied in a definition without a host. */
class DeviceKindTest {

	private static final String START = "<domain type='qemu'>\n  <name>a</name>\n  <memory>65536</memory>\n  <os><type machine='q35'>hvm</type></os>\n  <devices>\n";
	private static final String END = "  </devices>\n</domain>\n";

	private final DefinitionDocument document = new DefinitionDocument(START + END);
	private final DefinitionView view = new DefinitionView(document, DefinitionPackage.Literals.DOMAIN_DEFINITION);
	private final EObject root = view.root();

	private void devices(String xml) {
		document.setText(START + xml + END);
	}

	@ParameterizedTest
	@EnumSource(DeviceKind.class)
	void whatIsAddedIsValidButForWhatOnlyThePersonKnows(DeviceKind kind) throws Exception {
		EObject made = kind.make(root);
		boolean incomplete = kind.missing(made).isPresent();
		DeviceKind.add(root, kind.feature(), made);
		List<Finding> errors = Schemas.get("domain").check(document.text()).stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
		assertTrue(incomplete || errors.isEmpty(), () -> document.text() + errors);
	}

	@Test
	void aSecondDiskGetsTheNextName() {
		devices("    <disk><target dev='vda' bus='virtio'/></disk>\n    <disk><target dev='vdc' bus='virtio'/></disk>\n");
		assertEquals("vdb", Targets.free(root, "virtio", null));
		assertEquals("sda", Targets.free(root, "sata", null));
		assertEquals("nvme0n1", Targets.free(root, "nvme", null));
		assertEquals(null, Targets.problem("nvme0n1", null, root));
	}

	@Test
	void lettersGoOnAfterZ() {
		assertEquals("z", Targets.letters(25));
		assertEquals("aa", Targets.letters(26));
		assertEquals("zz", Targets.letters(701));
		assertEquals("aaa", Targets.letters(702));
	}

	@Test
	void aCopyHasNothingThatOnlyOneCanHave() {
		devices("""
				    <interface type='network'>
				      <mac address='52:54:00:00:00:01'/>
				      <source network='default'/>
				      <boot order='1'/>
				      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
				    </interface>
				""");
		EObject nic = DeviceKind.devices(root, DeviceKind.Group.NETWORK).get(0);
		DeviceKind.add(root, "interface", DeviceKind.copy(nic, root));
		String copy = document.text().substring(document.text().indexOf("</interface>"));
		assertTrue(copy.contains("network='default'"), copy);
		assertTrue(!copy.contains("00:00:01") && !copy.contains("<boot") && !copy.contains("<address"), copy);
	}

	@Test
	void kindsOfBootDevicesBecomeNumbersInTheSameOrder() {
		document.setText("<domain><os><boot dev='network'/><boot dev='hd'/></os><devices><disk><target dev='vda'/></disk>"
				+ "<disk device='cdrom'><target dev='sda'/></disk><interface type='user'/></devices></domain>");
		List<BootOrder.Entry> entries = BootOrder.of(root);
		assertEquals(List.of("Interface", "Disk", "Disk"), entries.stream().map(entry -> entry.device().eClass().getName()).toList());
		assertEquals(List.of(true, true, false), entries.stream().map(BootOrder.Entry::tried).toList());
		BootOrder.write(root, entries, object -> false);
		assertTrue(!document.text().contains("<boot dev"), document.text());
		assertEquals(entries, BootOrder.of(root));
	}

	@Test
	void listsOfCpusAreJudged() {
		for (String good : List.of("0", "0-3", "0-3,8,^2", " 1 , 2 "))
			assertEquals(null, CpuList.problem(good), good);
		for (String bad : List.of("a", "0-", "1;2", ",1"))
			assertEquals(Messages.CpuListWrong, CpuList.problem(bad), bad);
	}

	@Test
	void theClipboardsXmlBecomesDevices() {
		List<EObject> devices = DeviceClipboard.devices("<disk><target dev='vda'/></disk>\n<rng model='virtio'/>", DefinitionPackage.Literals.DOMAIN_DEFINITION);
		assertEquals(List.of("Disk", "Rng"), devices.stream().map(device -> device.eClass().getName()).toList());
		assertEquals(List.of(), DeviceClipboard.devices("<disk>", DefinitionPackage.Literals.DOMAIN_DEFINITION), "broken XML");
		assertEquals(List.of(), DeviceClipboard.devices("hello", DefinitionPackage.Literals.DOMAIN_DEFINITION));
	}

	@Test
	void whatRunsIsFoundByItsMarkAndNotByItsPlace() {
		devices("    <channel type='unix'><target type='virtio' name='b'/></channel>\n    <rng model='virtio'/>\n");
		EObject running = new DefinitionView(new DefinitionDocument(START + "<channel type='unix'><target type='virtio' name='a'/></channel>"
				+ "<channel type='pty'><target type='virtio' name='b'/></channel><rng model='virtio'/><rng model='virtio'/>" + END),
				DefinitionPackage.Literals.DOMAIN_DEFINITION).root();
		EObject channel = DeviceKind.devices(root, DeviceKind.Group.CONSOLE).get(0);
		assertEquals(DeviceKind.devices(running, DeviceKind.Group.CONSOLE).get(1), DeviceKind.runningOf(channel, running));
		EObject rng = DeviceKind.devices(root, DeviceKind.Group.OTHER).get(0);
		assertEquals(null, DeviceKind.runningOf(rng, running), "which of two it is cannot be told");
	}
}
