package org.virtworkbench.compute.internal.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.virtworkbench.compute.Opened.failure;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtworkbench.definition.DefinitionDocument;

/** Values by their paths, read and written with the smallest edits. */
class DefinitionPathsTest {

	private static final String DOMAIN = """
			<domain type='kvm'>
			  <name>web1</name>
			  <title>A &amp; B</title>
			  <memory unit='KiB'>1048576</memory>
			  <vcpu current="1">2</vcpu>
			  <features>
			    <acpi/>
			  </features>
			  <cpu mode='custom' match='exact'/>
			  <devices>
			    <disk type='file' device='disk'>
			      <!-- the system -->
			      <target dev='vda' bus='virtio'/>
			      <serial><![CDATA[a<b]]></serial>
			    </disk>
			    <disk type='file' device='cdrom'/>
			    <interface type='network'>
			      <source network='default'/>
			    </interface>
			    <gadget colour='red'/>
			  </devices>
			</domain>
			""";

	private static String get(String path) throws CoreException {
		DefinitionPaths.Value value = DefinitionPaths.read(new DefinitionDocument(DOMAIN), DefinitionPaths.parse(path));
		return value.size() == null ? value.text() : value.size().toString();
	}

	private static String set(String text, String path, String value) throws CoreException {
		DefinitionDocument document = new DefinitionDocument(text);
		new PathWriter(document).set(DefinitionPaths.parse(path), value);
		assertEquals(List.of(), document.problems());
		return document.text();
	}

	@ParameterizedTest
	@CsvSource({ "name, web1", "title, A & B", "type, kvm", "memory, 1048576 KiB", "memory.unit, KiB", "vcpu, 2", "vcpu.current, 1", "cpu.mode, custom",
			"features.acpi, yes", "devices.disk[0].target.bus, virtio", "devices.disk.target.bus, virtio", "devices.disk[1].device, cdrom",
			"devices.disk[0].serial, a<b", "devices.gadget.colour, red", "devices.interface[0].source.network, default" })
	void readsValues(String path, String value) throws CoreException {
		assertEquals(value, get(path));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "devices.disk[2].device | The definition says nothing at devices.disk[2].device.",
			"description | The definition says nothing at description.",
			"devices.disk[0] | devices.disk[0] has no value of its own, it holds other elements. Ask for one of them, such as devices.disk[0].target.",
			"devices..disk | devices..disk is no path into a definition. Write the names of elements and attributes with dots between them, as in devices.disk[0].target.bus." })
	void saysWhatIsMissing(String path, String sentence) {
		assertEquals(sentence, failure(() -> get(path)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = { //
			"name | db & co | <name>web1</name> | <name>db &amp; co</name>", //
			"type | qemu | type='kvm' | type='qemu'", //
			"vcpu.current | 2 | current=\"1\" | current=\"2\"", //
			"cpu.mode | host-model | mode='custom' | mode='host-model'", //
			"memory | 2GiB | <memory unit='KiB'>1048576< | <memory unit='KiB'>2097152<", //
			"memory | 4096 | <memory unit='KiB'>1048576< | <memory unit='KiB'>4096<", //
			"memory | 512 bytes | <memory unit='KiB'>1048576< | <memory unit='bytes'>512<", //
			"devices.disk[0].target.bus | sata | bus='virtio' | bus='sata'", //
			"devices.disk[0].serial | X1 | <![CDATA[a<b]]> | <![CDATA[X1]]>", //
			"devices.gadget.colour | blue | colour='red' | colour='blue'", //
			"devices.gadget.@size | 2 | colour='red' | colour='red' size='2'", //
			"vcpu | many | >2</vcpu> | >many</vcpu>", //
			"features.acpi | no | '    <acpi/>\n' | ''", //
			"features.pae | yes | '    <acpi/>\n' | '    <pae/>\n    <acpi/>\n'", //
			"description | What it is | '</title>\n' | '</title>\n  <description>What it is</description>\n'", //
			"devices.disk[0].target.dev | sda | dev='vda' | dev='sda'", //
	})
	void writesOnePlace(String path, String value, String before, String after) throws CoreException {
		assertEquals(replaced(before, after), set(DOMAIN, path, value));
	}

	private static String replaced(String before, String after) {
		assertEquals(2, DOMAIN.split(Pattern.quote(before), -1).length, before);
		return DOMAIN.replace(before, after);
	}

	@Test
	void writesWhatTheModelDoesNotKnow() throws CoreException {
		assertEquals(DOMAIN.replace("<gadget colour='red'/>", "<gadget colour='red'>\n      <part>x</part>\n    </gadget>"),
				set(DOMAIN, "devices.gadget.part[0]", "x"));
	}

	@Test
	void makesTheElementsOnTheWay() throws CoreException {
		assertEquals(DOMAIN.replace("<disk type='file' device='cdrom'/>", """
				<disk type='file' device='cdrom'>
				      <source file='/iso/a b.iso'/>
				    </disk>"""), set(DOMAIN, "devices.disk[1].source.file", "/iso/a b.iso"));
		assertEquals(DOMAIN.replace("<cpu mode='custom' match='exact'/>", """
				<cpu mode='custom' match='exact'>
				    <topology cores='2'/>
				  </cpu>"""), set(DOMAIN, "cpu.topology.cores", "2"));
		assertEquals(DOMAIN.replace("      <source network='default'/>\n", """
				      <source network='default'/>
				      <vlan>
				        <tag id='42'/>
				      </vlan>
				"""), set(DOMAIN, "devices.interface[0].vlan.tag[0].id", "42"));
	}

	@Test
	void appendsTheNextOfAKindButNotTheOneAfter() throws CoreException {
		assertEquals(DOMAIN.replace("    <disk type='file' device='cdrom'/>\n", "    <disk type='file' device='cdrom'/>\n    <disk type='block'/>\n"),
				set(DOMAIN, "devices.disk[2].type", "block"));
		assertEquals("devices.disk[3]: there are 2 of disk, so disk[2] is the next that can be added.", failure(() -> set(DOMAIN, "devices.disk[3].type", "block")));
	}

	@Test
	void writesSizesWithoutAUnitBesideThem() throws CoreException {
		String video = DOMAIN.replace("<gadget colour='red'/>", "<video><model type='qxl'/></video>");
		assertEquals(video.replace("type='qxl'", "type='qxl' vram='65536'"), set(video, "devices.video.model.vram", "64MiB"));
		assertEquals("100 bytes is no size for devices.video.model.vram. Write a number with a unit, such as 512MiB; a bare number is in KiB.",
				failure(() -> set(video, "devices.video.model.vram", "100 bytes")));
		assertEquals("much is no size for memory. Write a number with a unit, such as 512MiB; a bare number is in KiB.", failure(() -> set(DOMAIN, "memory", "much")));
	}

	@Test
	void asksWhetherAnUnknownNameIsAnAttributeOrAnElement() {
		assertEquals("devices.disk[0].flavour: libvirt's definitions have no flavour there that is known here. To write it all the same, say @flavour for an "
				+ "attribute or flavour[0] for an element.", failure(() -> set(DOMAIN, "devices.disk[0].flavour", "x")));
	}

	@Test
	void leavesTheTextWhereItFails() {
		DefinitionDocument document = new DefinitionDocument(DOMAIN);
		failure(() -> {
			new PathWriter(document).set(DefinitionPaths.parse("devices.disk[2].target.flavour"), "x");
			return null;
		});
		assertEquals(DOMAIN, document.text());
	}

	@Test
	void removesAttributesAndElements() throws CoreException {
		DefinitionDocument document = new DefinitionDocument(DOMAIN);
		PathWriter writer = new PathWriter(document);
		writer.remove(DefinitionPaths.parse("vcpu.current"));
		writer.remove(DefinitionPaths.parse("devices.disk[1]"));
		assertEquals(DOMAIN.replace(" current=\"1\"", "").replace("    <disk type='file' device='cdrom'/>\n", ""), document.text());
		assertEquals("The definition says nothing at vcpu.current.", failure(() -> {
			writer.remove(DefinitionPaths.parse("vcpu.current"));
			return null;
		}));
	}

	@Test
	void keepsLineEndsOfOtherSystems() throws CoreException {
		String windows = DOMAIN.replace("\n", "\r\n");
		assertEquals(windows.replace("<gadget colour='red'/>", "<gadget colour='red'>\r\n      <part>x</part>\r\n    </gadget>"),
				set(windows, "devices.gadget.part[0]", "x"));
	}
}
