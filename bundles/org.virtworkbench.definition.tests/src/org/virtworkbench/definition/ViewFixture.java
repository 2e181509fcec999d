package org.virtworkbench.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.definition.TestModel.state;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;

/** A document with a bit of everything, opened. */
abstract class ViewFixture {

	static final String WEB = """
			<?xml version='1.0'?>
			<!-- web front end -->
			<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0' xmlns:x="urn:x">
			  <name>web</name>
			  <memory unit="MiB"> 512 </memory>
			  <vcpu placement = 'static' >2</vcpu>
			  <cpu/>
			  <x:note level='1'>keep</x:note>
			  <devices>
			    <emulator>/usr/bin/qemu</emulator>
			    <!-- system -->
			    <disk type='file' device='disk'>
			      <source file='/a&amp;b.img'/>
			      <target dev='vda' bus='virtio'/>   <!-- fast -->
			      <unknown/>
			    </disk>
			    <disk type='file' device='cdrom'>
			      <target dev='sda'
			              bus='ide'/>
			      <readonly/>
			    </disk>
			    <hub type='usb'/>
			  </devices>
			  <qemu:commandline>
			    <qemu:arg value='-s'/>
			  </qemu:commandline>
			</domain>
			""";

	DefinitionDocument document;
	DefinitionView view;
	EObject domain;
	final List<DefinitionEdit> edits = new ArrayList<>();

	final void open(String text) {
		document = new DefinitionDocument(text);
		assertEquals(List.of(), document.problems());
		view = new DefinitionView(document, TestModel.DOMAIN);
		domain = view.root();
		document.addListener(edits::add);
	}

	/** However it came about, the objects say what a new view of the text says. */
	@AfterEach
	void viewIsThatOfItsText() {
		if (document != null && document.wellFormed())
			assertEquals(state(new DefinitionView(new DefinitionDocument(document.text()), TestModel.DOMAIN).root()), state(domain));
	}

	final void expect(String before, String after) {
		assertEquals(1, edits.size(), edits.toString());
		assertTrue(WEB.contains(before), before);
		assertEquals(WEB.replace(before, after), document.text());
	}

	final void untouched() {
		assertEquals(List.of(), edits);
		assertEquals(WEB, document.text());
	}
}
