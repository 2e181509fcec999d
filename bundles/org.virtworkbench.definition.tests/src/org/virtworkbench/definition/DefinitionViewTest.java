package org.virtworkbench.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.definition.TestModel.get;
import static org.virtworkbench.definition.TestModel.object;
import static org.virtworkbench.definition.TestModel.set;
import static org.virtworkbench.definition.TestModel.state;
import static org.virtworkbench.definition.TestModel.unset;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DefinitionViewTest {

	private static final String WEB = """
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

	private DefinitionDocument document;
	private DefinitionView view;
	private EObject domain;
	private final List<DefinitionEdit> edits = new ArrayList<>();

	private void open(String text) {
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

	private void expect(String before, String after) {
		assertEquals(1, edits.size(), edits.toString());
		assertTrue(WEB.contains(before), before);
		assertEquals(WEB.replace(before, after), document.text());
	}

	private void untouched() {
		assertEquals(List.of(), edits);
		assertEquals(WEB, document.text());
	}

	@Test
	void showsEachKindOfFeature() {
		open(WEB);
		assertEquals("kvm", get(domain, "type"));
		assertEquals("web", get(domain, "name"));
		assertEquals(512L, (Long) get(domain, "memory.value"));
		assertEquals("MiB", get(domain, "memory.unit"));
		assertEquals(2, (Integer) get(domain, "vcpu.value"));
		assertEquals("/a&b.img", get(domain, "devices.disks.0.source.file"));
		assertEquals("virtio", get(domain, "devices.disks.0.target.bus").toString());
		assertEquals(true, get(domain, "devices.disks.1.readonly"));
		assertEquals(false, get(domain, "devices.disks.0.readonly"));
		assertEquals("-s", get(domain, "commandline.args.0.value"));
		assertNull(get(domain, "title"));
		untouched();
	}

	@Test
	void writesOneValue() {
		open(WEB);
		set(get(domain, "devices.disks.1.target"), "bus", "scsi");
		expect("bus='ide'", "bus='scsi'");
	}

	@Test
	void writesNothingForWhatIsWrittenAlready() {
		open(WEB);
		set(get(domain, "memory"), "value", 512L);
		set(domain, "name", "web");
		set(get(domain, "devices.disks.0.target"), "bus", "virtio");
		untouched();
	}

	@Test
	void keepsSpacesAroundANumber() {
		open(WEB);
		set(get(domain, "memory"), "value", 1024L);
		expect(" 512 ", " 1024 ");
	}

	@Test
	void escapesForTheQuotesThatAreThere() {
		open(WEB);
		set(get(domain, "devices.disks.0.source"), "file", "/it's \"<a&b>\"\n");
		expect("'/a&amp;b.img'", "'/it&apos;s \"&lt;a&amp;b>\"&#10;'");
		assertEquals("/it's \"<a&b>\"\n", new DefinitionDocument(document.text()).root().child("devices").orElseThrow().child("disk").orElseThrow()
				.child("source").orElseThrow().attributeValue("file"));
	}

	@Test
	void addsAnAttributeBehindThoseOfEarlierFeatures() {
		open(WEB);
		set(get(domain, "vcpu"), "current", 1);
		expect("placement = 'static' >", "placement = 'static' current='1' >");
	}

	@Test
	void addsAnAttributeInTheQuotesOfItsNeighbours() {
		open(WEB);
		set(domain, "id", 3);
		expect("<domain type='kvm' ", "<domain type='kvm' id=\"3\" ");
	}

	@Test
	void removesAnAttributeWithItsSpace() {
		open(WEB);
		unset(get(domain, "devices.disks.1.target"), "bus");
		expect("\n              bus='ide'/>", "/>");
	}

	@Test
	void addsAnElementBehindThoseOfEarlierFeatures() {
		open(WEB);
		set(domain, "title", "Web & more");
		expect("<name>web</name>\n", "<name>web</name>\n  <title>Web &amp; more</title>\n");
	}

	@Test
	void removesAnElementWithItsLine() {
		open(WEB);
		set(domain, "vcpu", null);
		expect("  <vcpu placement = 'static' >2</vcpu>\n", "");
	}

	@Test
	void opensAnEmptyElementForItsFirstChild() {
		open(WEB);
		set(get(domain, "cpu"), "topology", object(TestModel.TOPOLOGY, "sockets", 1, "cores", 4));
		expect("<cpu/>", "<cpu>\n    <topology sockets='1' cores='4'/>\n  </cpu>");
		set(get(domain, "cpu"), "topology", null);
		assertEquals(WEB, document.text());
	}

	@Test
	void writesPresence() {
		open(WEB);
		set(get(domain, "devices.disks.1"), "shareable", true);
		expect("<readonly/>\n", "<readonly/>\n      <shareable/>\n");
		set(get(domain, "devices.disks.1"), "shareable", false);
		assertEquals(WEB, document.text());
	}

	@Test
	void addsBehindTheCommentOfALine() {
		open(WEB);
		set(get(domain, "devices.disks.0"), "serial", "S1");
		expect("<!-- fast -->\n", "<!-- fast -->\n      <serial>S1</serial>\n");
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
	void keepsSectionsAndCommentsOfATextThatItSets() {
		open("<domain><name><!-- n --><![CDATA[a]]></name><title>x<!-- t -->y</title></domain>");
		set(domain, "name", "<b>");
		set(domain, "title", "z");
		assertEquals("<domain><name><!-- n --><![CDATA[<b>]]></name><title>z<!-- t --></title></domain>", document.text());
	}

	@Test
	void followsTheTextWithTheSameObjects() {
		open(WEB);
		EObject disk = get(domain, "devices.disks.1");
		List<Notification> told = new ArrayList<>();
		domain.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				told.add(notification);
			}
		});
		int at = document.text().indexOf("sda");
		document.replace(at, 3, "sdb");
		assertSame(disk, get(domain, "devices.disks.1"));
		assertEquals("sdb", get(disk, "target.dev"));
		assertEquals(1, told.size());
	}

	@Test
	void keepsObjectsWhileTheTextIsBroken() {
		open(WEB);
		EObject disk = get(domain, "devices.disks.1");
		int at = document.text().indexOf("<hub");
		for (char c : "<disk type='x'>".toCharArray())
			document.replace(at++, 0, String.valueOf(c));
		assertTrue(!document.wellFormed());
		assertThrows(IllegalStateException.class, () -> set(domain, "name", "other"));
		assertThrows(IllegalStateException.class, () -> ((EList<EObject>) get(domain, "devices.disks")).remove(0));
		assertEquals("web", get(domain, "name"));
		assertEquals(2, ((EList<?>) get(domain, "devices.disks")).size());
		document.replace(at, 0, "</disk>");
		assertSame(disk, get(domain, "devices.disks.1"));
		assertEquals("x", get(domain, "devices.disks.2.type"));
	}

	@Test
	void refusesWhatXmlCannotHold() {
		open(WEB);
		assertThrows(IllegalArgumentException.class, () -> set(domain, "name", "a\u0001"));
		assertThrows(IllegalArgumentException.class,
				() -> ((EList<EObject>) get(domain, "devices.disks")).add(object(TestModel.DISK, "type", "\uD800")));
		untouched();
		assertEquals("web", get(domain, "name"));
	}

	@Test
	void tellsValuesThatDoNotFit() {
		open(WEB.replace("bus='ide'", "bus='floppy'").replace(">2<", ">two<"));
		assertEquals(List.of("two", "floppy"), view.problems().stream().map(ValueProblem::value).toList());
		assertTrue(view.problems().get(1).sentence().contains("ide, scsi, virtio"), view.problems().get(1).sentence());
		document.replace(0, 0, " ".repeat(0) + "");
		set(get(domain, "vcpu"), "value", 4);
		assertEquals(1, view.problems().size());
		ValueProblem left = view.problems().get(0);
		assertEquals("floppy", document.text().substring(left.offset(), left.offset() + left.length()));
	}

	@Test
	void knowsWhatIsWrittenWhere() {
		open(WEB);
		EObject target = get(domain, "devices.disks.0.target");
		DefinitionView.Place place = view.placeAt(WEB.indexOf("virtio"));
		assertSame(target, place.object());
		assertEquals("bus", place.feature().getName());
		assertEquals("name", view.placeAt(WEB.indexOf("web</name>")).feature().getName());
		assertSame(get(domain, "devices.disks.1"), view.objectAt(WEB.indexOf("<readonly")));
		assertEquals("bus", view.item(target, TestModel.feature(target, "bus")).name());
	}

	@Test
	void writesWhatAListenerOfTheObjectsChangesMeanwhile() {
		open(WEB);
		EObject disk = get(domain, "devices.disks.1");
		((EObject) get(disk, "target")).eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				if (notification.getNewStringValue().equals("sdb"))
					set(disk, "device", "lun");
			}
		});
		document.replace(document.text().indexOf("sda"), 3, "sdb");
		assertTrue(document.text().contains("<disk type='file' device='lun'>"));
	}

	@Test
	void undoBringsTextAndObjectsBack() {
		open(WEB);
		DefinitionHistory history = new DefinitionHistory(document);
		String before = state(domain);
		((EList<EObject>) get(domain, "devices.disks")).remove(0);
		document.compound(() -> {
			set(domain, "name", "other");
			set(domain, "title", "t");
		});
		String after = state(domain);
		history.undo();
		history.undo();
		assertEquals(WEB, document.text());
		assertEquals(before, state(domain));
		assertTrue(!history.dirty() && !history.canUndo());
		history.redo();
		history.redo();
		assertEquals(after, state(domain));
	}

	@Test
	void takesUpATextThatBecomesWellFormed() {
		document = new DefinitionDocument("");
		view = new DefinitionView(document, TestModel.DOMAIN);
		domain = view.root();
		assertThrows(IllegalStateException.class, () -> set(domain, "name", "a"));
		document.setText(WEB);
		assertEquals("web", get(domain, "name"));
		assertNotSame(null, view.element(domain));
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
	void takesBackEachKindOfChangeWhileTheTextIsBroken() {
		open(WEB);
		String before = state(domain);
		document.replace(WEB.length(), 0, "<");
		EList<EObject> disks = get(domain, "devices.disks");
		EObject made = object(TestModel.DISK, "type", "x");
		List<Runnable> changes = List.of(() -> disks.add(made), () -> disks.add(0, made), () -> disks.addAll(1, List.of(made, object(TestModel.DISK))),
				() -> disks.remove(1), () -> disks.set(0, made), () -> disks.move(1, 0), disks::clear, () -> set(domain, "cpu", null),
				() -> set(domain, "cpu", object(TestModel.CPU)), () -> set(domain, "id", 1), () -> unset(get(disks.get(0), "target"), "bus"),
				() -> set(disks.get(1), "readonly", false), () -> set(domain, "title", "t"));
		for (Runnable change : changes) {
			assertThrows(IllegalStateException.class, change::run);
			assertEquals(before, state(domain));
		}
		document.replace(WEB.length(), 1, "");
		assertEquals(before, state(domain));
		set(get(disks.get(1), "target"), "dev", "sdz");
		assertEquals(WEB.replace("sda", "sdz"), document.text());
	}

	@Test
	void leavesTheTextAloneOnceDisposed() {
		open(WEB);
		view.dispose();
		set(domain, "name", "other");
		document.replace(document.text().indexOf("web</name>"), 3, "third");
		assertEquals("other", get(domain, "name"));
		assertTrue(document.text().contains("<name>third</name>"));
		document = null;
	}
}
