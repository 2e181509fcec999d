package org.virtworkbench.compute.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.compute.ui.internal.page.DomainEditor;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.compute.ui.internal.save.SaveWords;
import org.virtworkbench.testkit.PrivateLibvirt;
import org.virtworkbench.testkit.TinyGuest;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.FormFields;

/** A person edits a guest that really runs, while somebody else does too. */
class DomainEditJourneyTest {

	@RegisterExtension
	static final PrivateLibvirt KVM1 = PrivateLibvirt.qemu("kvm1");

	private DomainEditor editor;
	private EditedDefinition definition;

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("kvm1");
	}

	private static void set(EObject object, String path, Object value) {
		FeaturePath.of(object.eClass(), path).set(object, value, each -> false);
	}

	private static Text text(FormFields fields, String path) {
		return (Text) fields.fields().stream().filter(field -> field.path().path().equals(path)).findFirst().orElseThrow().control();
	}

	private static void type(Text control, String words) {
		control.setText(words);
		control.notifyListeners(SWT.FocusOut, null);
	}

	private void save() {
		Window.page().saveEditor(editor, false);
	}

	/** The menu's Undo, once it follows the history. */
	private static void undo() throws Exception {
		Window.await("undo to be offered", () -> Window.isEnabled("org.eclipse.ui.edit.undo"));
		Window.run("org.eclipse.ui.edit.undo");
	}

	@Test
	void editsAGuestThatRuns() throws Exception {
		TinyGuest guest = TinyGuest.on(KVM1, "web1");
		Window.await("the guest to boot", CompletableFuture.runAsync(guest::boot));
		String image = "/var/lib/libvirt/images/data.img";
		KVM1.host().exec("mkdir", "-p", "/var/lib/libvirt/images").orFail();
		KVM1.host().exec("qemu-img", "create", "-f", "raw", image, "8M").orFail();
		Host host = Workbench.connect("kvm1", KVM1.uri());
		editor = FormTour.open(Workbench.domain(host, "web1"));
		definition = FormTour.definition(editor);
		Window.await("what runs", () -> definition.running() != null);
		Window.page().toggleZoom(Window.page().getReference(editor));

		CpuPage cpu = editor.pages().page(CpuPage.class, Messages.Tab_cpu);
		Combo mode = (Combo) cpu.groups().get(2).fields().get(0).control();
		Window.await("the modes", () -> mode.getItemCount() > 4 && mode.isEnabled());
		mode.select(mode.indexOf(Messages.Cpu_modeMaximum));
		mode.notifyListeners(SWT.Selection, null);
		MemoryPage memory = editor.pages().page(MemoryPage.class, Messages.Tab_memory);
		Text size = text(memory.groups().get(0), "memory.value");
		Window.await("the size", () -> size.getText().equals("128 MiB"));
		type(size, "256M");
		Window.await("the running value beside it", () -> memory.groups().get(0).fields().get(1).note().contains("128 MiB"));
		Window.settle();
		Window.shot("journey-memory");

		// One too many, and back.
		type(size, "1 GiB");
		undo();
		Window.await("the size before", () -> size.getText().equals("256 MiB"));

		DevicesPage devices = editor.pages().page(DevicesPage.class, Messages.Tab_devices);
		Window.await("the devices", () -> devices.selected() != null);
		EObject disk = DeviceKind.DISK.make(definition.root());
		set(disk, "driver.type", "raw");
		set(disk, "source.file", image);
		EObject nic = DeviceKind.INTERFACE.make(definition.root());
		set(nic, "source", null);
		set(nic, "type", "user");
		definition.edit(() -> {
			DeviceKind.add(definition.root(), "disk", disk);
			DeviceKind.add(definition.root(), "interface", nic);
		});
		Window.withDialog(SaveWords.saveTitle(), this::save, dialog -> {
			Window.await("the preview", () -> Window.all(dialog, Table.class, each -> true).findFirst().orElseThrow().getItemCount() > 0);
			Window.settle();
			Window.shot("journey-save");
			Window.pressWhenReady(dialog, SaveWords.save());
		});
		Window.await("a clean editor", () -> !editor.isDirty());
		String running = KVM1.virsh("dumpxml", "web1").orFail();
		assertTrue(running.contains(image), "the disk is plugged in");
		assertTrue(running.contains("<interface type='user'>"), "the interface is plugged in");
		assertFalse(running.contains("mode='maximum'"), "the CPU waits");
		Window.await("the pending change", () -> editor.pages().notices().notices().stream().anyMatch(notice -> notice.sentence().contains("memory")));
		Window.settle();
		Window.shot("journey-pending");

		conflict();
	}

	/** Agrees to each preview that becomes ready while the action runs. */
	private static void agreeing(Window.Action action) throws Exception {
		Listener shown = event -> {
			if (event.widget instanceof Shell shell && SaveWords.saveTitle().equals(shell.getText()))
				agree(shell);
		};
		Window.display().addFilter(SWT.Show, shown);
		try {
			action.run();
		} finally {
			Window.display().removeFilter(SWT.Show, shown);
		}
	}

	private static void agree(Shell shell) {
		shell.getDisplay().timerExec(200, () -> {
			if (shell.isDisposed())
				return; // it met the conflict
			if (Window.all(shell, Button.class, button -> SaveWords.save().equals(button.getText())).anyMatch(Button::isEnabled))
				Window.press(shell, SaveWords.save());
			else
				agree(shell);
		});
	}

	/** Somebody else's edit: no comparison, no question. */
	private static void redefine(String description) throws Exception {
		String stored = KVM1.virsh("dumpxml", "--inactive", "web1").orFail().replaceAll("(?s)\\s*<description>.*</description>", "");
		Path file = KVM1.host().directory().resolve("theirs.xml");
		Files.writeString(file, stored.replace("<name>web1</name>", "<name>web1</name>\n  <description>" + description + "</description>"));
		KVM1.virsh("define", file.toString()).orFail();
	}

	private void conflict() throws Exception {
		BootPage boot = editor.pages().page(BootPage.class, Messages.Tab_boot);
		Window.await("the new devices in the boot order", () -> boot.order().entries().size() == 2);
		definition.edit(() -> set(definition.root(), "title", "changed here"));
		redefine("changed by somebody else");
		Window.await("the notice", () -> editor.pages().notices().notices().stream()
				.anyMatch(notice -> notice.sentence().equals(SaveWords.changed("kvm1"))));
		boot.order().place(1, 0);
		redefine("changed once more");
		agreeing(() -> Window.withDialog(SaveWords.conflictTitle(), this::save, dialog -> {
			Window.settle();
			Window.shot("journey-conflict");
			Window.press(dialog, SaveWords.goOn());
		}));
		Window.await("a clean editor", () -> !editor.isDirty());
		String stored = KVM1.virsh("dumpxml", "--inactive", "web1").orFail();
		assertTrue(stored.contains("<title>changed here</title>"), stored);
		assertTrue(stored.contains("<description>changed once more</description>"), stored);
		assertTrue(stored.contains("<boot order='1'/>"), stored);
		assertEquals(definition.text().get(), definition.base());
	}
}
