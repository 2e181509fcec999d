package org.virtworkbench.compute.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.compute.ui.internal.form.FormHands.choose;
import static org.virtworkbench.compute.ui.internal.form.FormHands.field;
import static org.virtworkbench.compute.ui.internal.form.FormHands.type;
import static org.virtworkbench.compute.ui.internal.form.FormHands.undo;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.compute.DestroyDomain;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.UndefineDomain;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.compute.ui.internal.page.DomainEditor;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.compute.ui.internal.save.SaveWords;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.operation.OperationLauncher;

/** The forms over one text, on libvirt's test driver. */
class DomainFormsTest {

	@TempDir
	Path folder;
	private Host host;
	private DomainEditor editor;
	private EditedDefinition definition;

	@BeforeEach
	void open() throws Exception {
		host = FormTour.connect(folder);
		editor = FormTour.open(Workbench.domain(host, "web1"));
		definition = FormTour.definition(editor);
	}

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("forms");
	}

	private void await(String text) {
		Window.await("the text to say " + text, () -> definition.text().get().contains(text));
	}

	@Test
	void showsEveryPage() {
		FormTour.take("light", Workbench.domain(host, "web1"));
		assertFalse(definition.isDirty(), "to look at a page is no edit");
	}

	@Test
	void showsAFormForEachKindOfDevice() {
		DomainEditor large = FormTour.open(Workbench.domain(host, "large"));
		DevicesPage devices = large.pages().page(DevicesPage.class, Messages.Tab_devices);
		Window.await("the devices", () -> devices.selected() != null);
		Window.page().toggleZoom(Window.page().getReference(large));
		FormTour.devices("large", large, devices);
		Window.page().toggleZoom(Window.page().getReference(large));
		assertFalse(large.isDirty(), "to look at a device is no edit");
	}

	@Test
	void changesOnePlaceOfTheTextAndTakesItBack() throws Exception {
		String before = definition.text().get();
		MemoryPage memory = editor.pages().page(MemoryPage.class, Messages.Tab_memory);
		FormFields size = memory.groups().get(0);
		Window.await("the size", () -> ((Text) field(size, "memory.value").control()).getText().equals("4 GiB"));
		type((Text) field(size, "memory.value").control(), "8G");
		await(">8388608<");
		assertEquals(before.replace("<memory unit='KiB'>4194304<", "<memory unit='KiB'>8388608<"), definition.text().get());
		assertTrue(editor.isDirty());
		// The text itself, and another page: the same history.
		int title = definition.text().get().indexOf("<title>Web server") + "<title>".length();
		definition.text().replace(title, 0, "My ");
		assertEquals("My Web server", FeaturePath.of(definition.type(), "title").get(definition.root()));
		CpuPage cpu = editor.pages().page(CpuPage.class, Messages.Tab_cpu);
		choose((Combo) field(cpu.groups().get(2), "cpu.mode").control(), Messages.Cpu_modeHostModel);
		await("<cpu mode='host-model'");
		undo();
		await("<cpu mode='custom'");
		undo();
		await("<title>Web server");
		undo();
		assertEquals(before, definition.text().get());
		assertFalse(editor.isDirty());
		Window.await("redo to be offered", () -> Window.isEnabled("org.eclipse.ui.edit.redo"));
		Window.run("org.eclipse.ui.edit.redo");
		assertTrue(editor.isDirty());
		undo();
	}

	@Test
	void saysAtTheFieldWhatIsWrongAndKeepsTheTextRight() {
		String before = definition.text().get();
		MemoryPage memory = editor.pages().page(MemoryPage.class, Messages.Tab_memory);
		FormFields size = memory.groups().get(0);
		Window.await("the size", () -> ((Text) field(size, "memory.value").control()).getText().equals("4 GiB"));
		type((Text) field(size, "currentMemory.value").control(), "9 GiB");
		Window.await("the problem in the header", () -> memory.form().getMessage() != null);
		assertTrue(memory.form().getMessage().contains("4 GiB"), memory.form().getMessage());
		Window.settle();
		Window.shot("form-problem");
		assertEquals(before, definition.text().get());
		String message = memory.form().getMessage();
		Hyperlink link = Window.all(memory.form(), Hyperlink.class, each -> message.equals(each.getText())).findFirst().orElseThrow();
		FormHands.press(link);
		assertTrue(field(size, "currentMemory.value").control().isFocusControl(), "the header leads to the field");
		type((Text) field(size, "currentMemory.value").control(), "1 GiB");
		Window.await("no problem", () -> memory.form().getMessage() == null);
		await(">1048576<");
	}

	@Test
	void movesADiskToAnotherBusWithItsName() throws Exception {
		DevicesPage devices = editor.pages().page(DevicesPage.class, Messages.Tab_devices);
		Window.await("the devices", () -> devices.selected() != null);
		EObject disk = DeviceKind.devices(definition.root(), DeviceKind.Group.STORAGE).get(1);
		devices.select(disk);
		FormFields values = devices.details().shown(disk).get(0);
		choose((Combo) field(values, "target.bus").control(), "virtio");
		await("<target dev='vdb' bus='virtio'/>");
		undo();
		await("<target dev='hdb' bus='ide'/>");
	}

	@Test
	void addsDuplicatesAndRemovesDevices() throws Exception {
		String before = definition.text().get();
		DevicesPage devices = editor.pages().page(DevicesPage.class, Messages.Tab_devices);
		Window.await("the devices", () -> devices.selected() != null);
		Window.withDialog(Messages.Add_title, devices::add, dialog -> {
			Window.settle();
			Window.shot("form-add-kind");
			Window.press(dialog, "&Next >");
			Window.settle();
			Text file = Window.all(dialog, Text.class, text -> text.isVisible() && text.getEditable()).findFirst().orElseThrow();
			type(file, "/var/lib/libvirt/images/more.qcow2");
			Window.settle();
			Window.shot("form-add-values");
			Window.press(dialog, "&Next >");
			Window.settle();
			Window.shot("form-add-preview");
			Window.press(dialog, "&Finish");
		});
		await("dev='vdb' bus='virtio'");
		assertEquals("Disk", devices.selected().eClass().getName());
		devices.duplicate();
		await("dev='vdc' bus='virtio'");
		devices.remove();
		devices.remove();
		undo();
		undo();
		await("dev='vdc' bus='virtio'");
		undo();
		undo();
		assertEquals(before, definition.text().get());
	}

	@Test
	void writesTheBootOrderAsNumbers() throws Exception {
		BootPage boot = editor.pages().page(BootPage.class, Messages.Tab_boot);
		Window.await("the boot order", () -> boot.order().entries().size() > 3);
		assertEquals(3, boot.order().entries().stream().filter(BootOrder.Entry::tried).count(), "both disks and the CD drive");
		assertTrue(boot.order().place(2, 0));
		await("<boot order='1'/>");
		assertFalse(definition.text().get().contains("<boot dev="), "libvirt refuses both ways together");
		Window.settle();
		Window.shot("form-boot-moved");
		undo();
		await("<boot dev='hd'/>");
	}

	@Test
	void showsBrokenXmlAndLocksTheForms() throws Exception {
		MemoryPage memory = editor.pages().page(MemoryPage.class, Messages.Tab_memory);
		definition.text().replace(definition.text().get().indexOf("</devices>"), 3, "");
		Window.await("the notice", () -> !editor.pages().notices().notices().isEmpty());
		assertFalse(definition.isEditable());
		Window.await("a locked field", () -> !((Text) memory.groups().get(0).fields().get(0).control()).getEditable());
		Window.settle();
		Window.shot("form-broken");
		undo();
		Window.await("the field again", () -> ((Text) memory.groups().get(0).fields().get(0).control()).getEditable());
	}

	@Test
	void advicePutsAPoorChoiceRight() {
		Window.await("advice", () -> editor.pages().notices().notices().stream().anyMatch(notice -> !notice.actions().isEmpty()));
		Window.settle();
		Window.shot("form-advice");
		String before = definition.text().get();
		var notice = editor.pages().notices().notices().stream().filter(each -> !each.actions().isEmpty()).findFirst().orElseThrow();
		notice.actions().get(0).run().run();
		assertFalse(before.equals(definition.text().get()));
	}

	@Test
	void savesAfterAPreview() throws Exception {
		MemoryPage memory = editor.pages().page(MemoryPage.class, Messages.Tab_memory);
		FormFields size = memory.groups().get(0);
		Window.await("the size", () -> ((Text) field(size, "memory.value").control()).getText().equals("4 GiB"));
		type((Text) field(size, "memory.value").control(), "6 GiB");
		Window.withDialog(SaveWords.saveTitle(), () -> Window.page().saveEditor(editor, false), dialog -> {
			Window.await("the preview", () -> Window.all(dialog, Table.class, each -> true).findFirst().orElseThrow().getItemCount() > 0);
			Window.settle();
			Window.shot("form-save");
			Window.pressWhenReady(dialog, SaveWords.save());
		});
		Window.await("a clean editor", () -> !editor.isDirty());
		assertTrue(definition.base().contains(">6291456<"));
	}

	@Test
	void keepsWhatWasEditedOfADomainThatVanishes() throws Exception {
		definition.edit(() -> FeaturePath.of(definition.type(), "title").set(definition.root(), "kept", object -> false));
		Domain domain = Workbench.domain(host, "web1");
		DomainRef ref = DomainRef.of(OperationLauncher.connection(domain), domain);
		Operations operations = Services.get(Operations.class);
		Window.await("the domain to stop", operations.schedule(new DestroyDomain(ref, false)));
		Window.await("the domain to go", operations.schedule(new UndefineDomain(ref, Set.of())));
		String gone = SaveWords.gone("web1", "forms");
		Window.await("the notice", () -> editor.pages().notices().notices().stream().anyMatch(notice -> notice.sentence().equals(gone)));
		Window.settle();
		Window.shot("form-gone");
		assertTrue(editor.isDirty());
		assertTrue(definition.text().get().contains("<title>kept</title>"));
		editor.pages().notices().run(SaveWords.defineAgain());
		Window.await("the domain to be there again", () -> !editor.isDirty() && Workbench.domains(host).getDomains().stream()
				.anyMatch(each -> each.getName().equals("web1")));
		assertTrue(definition.base().contains("<title>kept</title>"));
	}
}
