package org.virtworkbench.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.definition.TestModel.get;
import static org.virtworkbench.definition.TestModel.object;
import static org.virtworkbench.definition.TestModel.set;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class ViewWritesObjectsTest extends ViewFixture {

	@Test
	void opensAnEmptyElementForItsFirstChild() {
		open(WEB);
		set(get(domain, "cpu"), "topology", object(TestModel.TOPOLOGY, "sockets", 1, "cores", 4));
		expect("<cpu/>", "<cpu>\n    <topology sockets='1' cores='4'/>\n  </cpu>");
		set(get(domain, "cpu"), "topology", null);
		assertEquals(WEB, document.text());
	}

	@Test
	void writesANewObjectWhole() {
		open(WEB);
		EList<EObject> disks = get(domain, "devices.disks");
		EObject disk = object(TestModel.DISK, "type", "file", "device", "disk", "source", object(TestModel.SOURCE, "file", "/new"), "readonly", true,
				"serial", "S<");
		disks.add(disk);
		expect("    <hub", "    <disk type='file' device='disk'>\n      <source file='/new'/>\n      <readonly/>\n      <serial>S&lt;</serial>\n    </disk>\n    <hub");
		set(disk, "device", "lun");
		assertTrue(document.text().contains("<disk type='file' device='lun'>"));
		disks.remove(disk);
		assertEquals(WEB, document.text());
	}

	@Test
	void addsInFront() {
		open(WEB);
		((EList<EObject>) get(domain, "devices.disks")).add(0, object(TestModel.DISK, "type", "block"));
		expect("    <disk type='file' device='disk'>", "    <disk type='block'/>\n    <disk type='file' device='disk'>");
	}

	@Test
	void addsSeveralAtOnce() {
		open(WEB);
		((EList<EObject>) get(domain, "devices.disks")).addAll(1, List.of(object(TestModel.DISK, "type", "a"), object(TestModel.DISK, "type", "b")));
		expect("    <disk type='file' device='cdrom'>", "    <disk type='a'/>\n    <disk type='b'/>\n    <disk type='file' device='cdrom'>");
	}

	@Test
	void replacesInPlace() {
		open(WEB);
		((EList<EObject>) get(domain, "devices.disks")).set(1, object(TestModel.DISK, "type", "block"));
		expect("""
				<disk type='file' device='cdrom'>
				      <target dev='sda'
				              bus='ide'/>
				      <readonly/>
				    </disk>""", "<disk type='block'/>");
	}

	@Test
	void movesWithAllThatIsUnknown() {
		open(WEB);
		EList<EObject> disks = get(domain, "devices.disks");
		EObject first = disks.get(0);
		disks.move(1, 0);
		assertEquals(1, edits.size());
		assertSame(first, disks.get(1));
		assertEquals("vda", get(first, "target.dev"));
		assertTrue(document.text().indexOf("vda") > document.text().indexOf("sda"));
		assertTrue(document.text().contains("<unknown/>"));
		set(get(first, "target"), "dev", "vdz");
		assertTrue(document.text().contains("<target dev='vdz' bus='virtio'/>   <!-- fast -->"));
	}

	@Test
	void bringsItsSourceAlongWhenAddedAgain() {
		open(WEB);
		EList<EObject> disks = get(domain, "devices.disks");
		EObject first = disks.remove(0);
		set(get(first, "target"), "dev", "vdb");
		set(first, "serial", "S2");
		disks.add(first);
		assertTrue(document.text().contains("""
				    <disk type='file' device='disk'>
				      <source file='/a&amp;b.img'/>
				      <target dev='vdb' bus='virtio'/>   <!-- fast -->
				      <serial>S2</serial>
				      <unknown/>
				    </disk>
				    <hub type='usb'/>
				"""), document.text());
		set(get(first, "target"), "dev", "vdc");
		assertTrue(document.text().contains("vdc"));
	}

	@Test
	void movesAnObjectToAnotherParent() {
		open(WEB);
		EList<EObject> disks = get(domain, "devices.disks");
		EObject second = disks.get(1);
		set(disks.get(0), "backingStore", second);
		assertEquals(1, disks.size());
		assertTrue(document.text().contains("""
				      <source file='/a&amp;b.img'/>
				      <backingStore type='file' device='cdrom'>
				        <target dev='sda'
				              bus='ide'/>
				        <readonly/>
				      </backingStore>
				"""), document.text());
		set(second, "device", "floppy");
		assertTrue(document.text().contains("device='floppy'"));
	}

	@Test
	void clears() {
		open(WEB);
		((EList<EObject>) get(domain, "devices.disks")).clear();
		assertEquals(1, edits.size());
		assertTrue(document.text().contains("<!-- system -->\n    <hub type='usb'/>"), document.text());
	}

	@Test
	void declaresANamespaceWhereThatIsNeeded() {
		open("<domain>\n  <name>a</name>\n</domain>\n");
		EObject line = object(TestModel.COMMAND_LINE);
		((EList<EObject>) get(line, "args")).add(object(TestModel.ARGUMENT, "value", "-S"));
		set(domain, "commandline", line);
		assertEquals("<domain>\n  <name>a</name>\n  <qemu:commandline xmlns:qemu='" + TestModel.QEMU
				+ "'>\n    <qemu:arg value='-S'/>\n  </qemu:commandline>\n</domain>\n", document.text());
	}

	@Test
	void writesManyTexts() {
		open("<domain><os><initarg>a</initarg><initarg>b</initarg></os></domain>");
		EList<String> args = get(domain, "os.initargs");
		args.add("c");
		args.set(0, "A");
		args.remove("b");
		args.add(0, "0");
		args.move(2, 0);
		assertEquals("<domain><os><initarg>A</initarg><initarg>c</initarg><initarg>0</initarg></os></domain>", document.text());
	}

	@Test
	void showsAndEditsAChainOfBackingStoresAsDeepAsAllowed() throws Exception {
		int levels = 990;
		StringBuilder text = new StringBuilder("<domain><devices><disk>");
		for (int i = 0; i < levels; i++)
			text.append("<backingStore type='file'>");
		text.append("<source file='/base'/>").append("</backingStore>".repeat(levels)).append("</disk></devices></domain>");
		// a thread with no more stack than jobs have
		Throwable[] failed = new Throwable[1];
		Thread thread = new Thread(null, () -> {
			open(text.toString());
			EObject last = get(domain, "devices.disks.0");
			while (get(last, "backingStore") != null)
				last = get(last, "backingStore");
			set(get(last, "source"), "file", "/other");
			document.replace(document.text().indexOf("<disk>"), 0, "<disk/>");
			((EList<EObject>) get(domain, "devices.disks")).remove(1);
			document.replace(document.text().indexOf("<disk/>"), 0, "<disk>" + text.substring(text.indexOf("<backing"), text.indexOf("</devices>")));
		}, "deep", 1 << 20);
		thread.setUncaughtExceptionHandler((t, e) -> failed[0] = e);
		thread.start();
		thread.join();
		assertNull(failed[0], () -> failed[0].toString());
		assertEquals("/base", document.root().child("devices").orElseThrow().children().get(0).source().replaceAll("(?s).*file='|'.*", ""));
		document = null;
	}

	@Test
	void addsBehindTheCommentOfALine() {
		open(WEB);
		set(get(domain, "devices.disks.0"), "serial", "S1");
		expect("<!-- fast -->\n", "<!-- fast -->\n      <serial>S1</serial>\n");
	}

	@Test
	void writesPresence() {
		open(WEB);
		set(get(domain, "devices.disks.1"), "shareable", true);
		expect("<readonly/>\n", "<readonly/>\n      <shareable/>\n");
		set(get(domain, "devices.disks.1"), "shareable", false);
		assertEquals(WEB, document.text());
	}
}
