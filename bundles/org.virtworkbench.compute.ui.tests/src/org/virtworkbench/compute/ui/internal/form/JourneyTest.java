package org.virtworkbench.compute.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.compute.ui.internal.create.WizardWalk;
import org.virtworkbench.compute.ui.internal.page.DomainEditor;
import org.virtworkbench.compute.ui.internal.save.SaveWords;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.testkit.BootableMedium;
import org.virtworkbench.testkit.PrivateLibvirt;
import org.virtworkbench.testkit.TinyGuest;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.editor.InventoryEditors;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.Field;
import org.virtworkbench.ui.form.FormFields;

/** A day of a person at the window, with guests that really run: one is installed, one imported, changed while it runs, and somebody else interferes. */
class JourneyTest {

	@RegisterExtension
	static final PrivateLibvirt KVM1 = PrivateLibvirt.qemu("kvm1");

	/** Seen by the host too. */
	@TempDir
	Path folder;

	private Host host;
	private DomainEditor editor;
	private EditedDefinition definition;

	@BeforeEach
	void connect() throws Exception {
		Path images = Files.createDirectory(folder.resolve("images"));
		BootableMedium.iso(images.resolve("install.iso"), "INSTALL", "The installation begins.");
		BootableMedium.disk(images.resolve("appliance.img"), "The appliance is up.");
		Files.write(images.resolve("data.img"), new byte[1 << 20]);
		KVM1.virsh("pool-define-as", "default", "dir", "--target", images.toString()).orFail();
		KVM1.virsh("pool-start", "default").orFail();
		Path old = Files.writeString(folder.resolve("old.xml"), TinyGuest.on(KVM1, "old1").xml());
		KVM1.virsh("define", old.toString()).orFail();
		host = Workbench.connect("kvm1", KVM1.uri());
	}

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("kvm1");
	}

	@Test
	void createsBootsEditsPlugsAndSolvesAConflict() throws Exception {
		install();
		importDisk();
		editWhileItRuns();
		plug();
		orderBoot();
		solveAConflict();
	}

	/** What a guest says on its serial console: the first of it that is heard, once somebody listens. */
	private static CompletableFuture<String> console(String name, int length) {
		Matcher pty = Pattern.compile("<source path='(/dev/pts/\\d+)'/>").matcher(KVM1.virsh("dumpxml", name).orFail());
		assertTrue(pty.find(), "it has a serial console");
		return CompletableFuture.supplyAsync(() -> KVM1.host().exec("head", "-c", Integer.toString(length), pty.group(1)).orFail());
	}

	private Domain domain(String name) {
		return Workbench.domains(host).getDomains().stream().filter(domain -> domain.getName().equals(name)).findFirst().orElse(null);
	}

	private void opened(String name) {
		Window.await("the page of " + name, () -> Window.page().getActiveEditor() instanceof DomainEditor active && active.getTitle().contains(name));
		editor = (DomainEditor) Window.page().getActiveEditor();
		definition = FormTour.definition(editor);
		Window.await("its definition", definition::isLoaded);
	}

	private void install() throws Exception {
		WizardWalk.open(host, wizard -> {
			wizard.text(0).setText("web1");
			Window.shot("journey-01-new");
			wizard.next();
			assertTrue(wizard.combo(0).getText().endsWith("/install.iso"), "the medium of the pool is proposed: " + wizard.combo(0).getText());
			Window.shot("journey-02-medium");
			wizard.next();
			wizard.text(0).setText("64 MiB");
			Window.settle();
			Window.shot("journey-03-hardware");
			wizard.next();
			wizard.text(0).setText("1 GiB");
			Window.shot("journey-04-storage");
			wizard.next();
			wizard.choose(WizardWalk.noNetwork());
			wizard.next();
			Window.await("the review", () -> !wizard.text(0).getText().isEmpty());
			Window.settle();
			Window.shot("journey-05-review");
			wizard.finish();
		});
		Window.await("the new guest to run", () -> domain("web1") != null && domain("web1").getState() == State.RUNNING);
		opened("web1");
		String heard = Window.await("its installation", console("web1", 60));
		assertTrue(heard.contains("The installation begins."), heard);
		Window.settle();
		Window.shot("journey-06-installing");
	}

	private void importDisk() throws Exception {
		WizardWalk.open(host, wizard -> {
			wizard.text(0).setText("db1");
			wizard.choose(WizardWalk.importDisk());
			wizard.next();
			wizard.combo(0).setText(folder.resolve("images/appliance.img").toString());
			Window.settle();
			Window.shot("journey-07-import");
			wizard.next();
			wizard.text(0).setText("64 MiB");
			choose(wizard.combo(3), "pc");
			Window.await("what goes with another machine", () -> wizard.combo(3).getText().equals("pc") && wizard.page().isPageComplete());
			Window.settle();
			Window.shot("journey-07-machine");
			wizard.next();
			wizard.next();
			wizard.choose(WizardWalk.noNetwork());
			wizard.next();
			Window.await("the review", () -> !wizard.text(0).getText().isEmpty());
			wizard.button(WizardWalk.customize()).setSelection(true);
			wizard.button(WizardWalk.customize()).notifyListeners(SWT.Selection, null);
			Window.await("the review for a guest that stays off", () -> wizard.page().isPageComplete());
			wizard.finish();
		});
		Window.await("the imported guest", () -> domain("db1") != null);
		opened("db1");
		assertEquals(State.SHUTOFF, domain("db1").getState());
		assertTrue(stored().contains("machine='pc-i440fx"), stored());
		Window.await("its start to be offered", () -> Window.isEnabled("org.virtworkbench.compute.ui.start"));
		Window.run("org.virtworkbench.compute.ui.start");
		Window.await("it to run", () -> domain("db1").getState() == State.RUNNING);
		String heard = Window.await("its appliance", console("db1", 60));
		assertTrue(heard.contains("The appliance is up."), heard);
		Window.await("what runs", () -> definition.running() != null);
	}

	private static Field field(List<FormFields> groups, String path) {
		return groups.stream().flatMap(group -> group.fields().stream()).filter(field -> field.path().path().equals(path)).findFirst().orElseThrow();
	}

	private static void type(Text control, String words) {
		control.setText(words);
		control.notifyListeners(SWT.FocusOut, null);
	}

	private static void choose(Combo combo, String words) {
		Window.await(words + " to be offered", () -> combo.isEnabled() && combo.indexOf(words) >= 0);
		combo.select(combo.indexOf(words));
		combo.notifyListeners(SWT.Selection, null);
	}

	private void editWhileItRuns() throws Exception {
		Window.page().toggleZoom(Window.page().getReference(editor));
		CpuPage cpu = editor.pages().page(CpuPage.class, Messages.Tab_cpu);
		choose((Combo) field(cpu.groups(), "cpu.mode").control(), Messages.Cpu_modeMaximum);
		Window.settle();
		Window.shot("journey-08-cpu");
		MemoryPage memory = editor.pages().page(MemoryPage.class, Messages.Tab_memory);
		Field size = field(memory.groups(), "memory.value");
		type((Text) size.control(), "128M");
		// One too many, and back.
		type((Text) size.control(), "1 GiB");
		Window.await("undo to be offered", () -> Window.isEnabled("org.eclipse.ui.edit.undo"));
		Window.run("org.eclipse.ui.edit.undo");
		Window.await("the size before", () -> ((Text) size.control()).getText().equals("128 MiB"));
		Window.settle();
		Window.shot("journey-09-memory");
		save(() -> Window.shot("journey-10-save"));
		String stored = stored();
		assertTrue(stored.contains("<memory unit='KiB'>131072</memory>") && stored.contains("<cpu mode='maximum'"), stored);
		Window.await("the pending changes", () -> editor.pages().notices().notices().stream().anyMatch(notice -> notice.sentence().contains("memory")));
		Window.settle();
		Window.shot("journey-11-pending");
		Window.page().toggleZoom(Window.page().getReference(editor));
		IEditorPart table = InventoryEditors.open(Window.page(), Workbench.domains(host));
		Window.page().activate(table);
		Window.await("the pending changes in the table", () -> Window.all(Window.window().getShell(), Table.class, Control::isVisible)
				.flatMap(each -> Arrays.stream(each.getItems())).anyMatch(row -> row.getText(0).equals("db1") && waiting(row)));
		table.getSite().getSelectionProvider().setSelection(new StructuredSelection(domain("db1")));
		Window.settle();
		Window.shot("journey-12-table");
		Window.page().activate(editor);
	}

	private static boolean waiting(TableItem row) {
		for (int column = 0; column < row.getParent().getColumnCount(); column++)
			if (row.getParent().getColumn(column).getText().equals("Pending changes"))
				return !row.getText(column).isBlank();
		return false;
	}

	private static String stored() {
		return KVM1.virsh("dumpxml", "--inactive", "db1").orFail();
	}

	/** Saves, and agrees to what it will do. */
	private void save(Runnable look) throws Exception {
		Window.withDialog(SaveWords.saveTitle(), () -> Window.page().saveEditor(editor, false), dialog -> {
			Window.await("the preview", () -> button(dialog, SaveWords.save()).isEnabled());
			Window.settle();
			look.run();
			Window.press(dialog, SaveWords.save());
		});
		Window.await("a clean editor", () -> !editor.isDirty());
	}

	private static Button button(Shell dialog, String text) {
		return Window.all(dialog, Button.class, button -> button.getText().equals(text)).findFirst().orElseThrow();
	}

	/** Hot-plug, by the wizard that adds hardware. */
	private void plug() throws Exception {
		Window.page().toggleZoom(Window.page().getReference(editor));
		DevicesPage devices = editor.pages().page(DevicesPage.class, Messages.Tab_devices);
		Window.await("the devices", () -> devices.selected() != null);
		add(Messages.Kind_disk, wizard -> {
			type((Text) beside(wizard, Messages.Disk_sourceFile), folder.resolve("images/data.img").toString());
			Combo format = (Combo) beside(wizard, Messages.Disk_format);
			format.setText("raw");
			format.notifyListeners(SWT.FocusOut, null);
			Window.settle();
			Window.shot("journey-13-add-disk");
		});
		add(Messages.Kind_interface, wizard -> {
			choose((Combo) beside(wizard, Messages.Nic_type), Messages.Nic_user);
			Window.settle();
			Window.shot("journey-14-add-nic");
		});
		save(() -> Window.shot("journey-15-plug"));
		String running = KVM1.virsh("dumpxml", "db1").orFail();
		assertTrue(running.contains("data.img"), "the disk is plugged in");
		assertTrue(running.contains("<interface type='user'>"), "the interface is plugged in");
		assertFalse(running.contains("mode='maximum'"), "the CPU waits");
		assertTrue(editor.pages().notices().notices().stream().noneMatch(notice -> notice.sentence().contains("devices.interface")),
				"what is plugged in does not wait, not even for a moment");
		Window.settle();
		Window.shot("journey-16-plugged");
	}

	/** The new interface is tried before the new disk. */
	private void orderBoot() {
		BootPage boot = editor.pages().page(BootPage.class, Messages.Tab_boot);
		Table order = boot.order().table();
		Window.await("the new devices in the boot order", () -> order.getItemCount() == 3);
		order.select(2);
		order.notifyListeners(SWT.Selection, event(order, 2));
		Window.all(boot.order().area(), Button.class, button -> button.getText().equals(Messages.Boot_up)).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, null);
		Window.settle();
		Window.shot("journey-17-boot");
	}

	private void add(String kind, Consumer<Shell> fill) throws Exception {
		Window.withDialog(Messages.Add_title, () -> Window.press(editor.getSite().getShell(), Messages.Devices_add), wizard -> {
			Table kinds = Window.all(wizard, Table.class, Control::isVisible).findFirst().orElseThrow();
			int index = Arrays.stream(kinds.getItems()).map(item -> item.getText()).toList().indexOf(kind);
			kinds.select(index);
			kinds.notifyListeners(SWT.Selection, event(kinds, index));
			press(wizard, IDialogConstants.NEXT_ID);
			Window.settle();
			fill.accept(wizard);
			press(wizard, IDialogConstants.FINISH_ID);
		});
	}

	private static Event event(Table table, int index) {
		Event event = new Event();
		event.item = table.getItem(index);
		return event;
	}

	private static void press(Shell wizard, int id) {
		Window.await("button " + id, () -> wizardButton(wizard, id).isEnabled());
		wizardButton(wizard, id).notifyListeners(SWT.Selection, null);
	}

	private static Button wizardButton(Shell wizard, int id) {
		return Window.all(wizard, Button.class, button -> button.getData() instanceof Integer given && given == id).findFirst().orElseThrow();
	}

	/** The field with that label. */
	private static Control beside(Shell shell, String label) {
		Label found = Window.all(shell, Label.class, each -> each.getText().equals(label) && each.isVisible()).findFirst().orElseThrow();
		List<Control> siblings = Arrays.asList(found.getParent().getChildren());
		Control next = siblings.get(siblings.indexOf(found) + 1);
		return next instanceof Composite area && !(next instanceof Combo)
				? Window.all(area, Control.class, control -> control instanceof Text || control instanceof Combo).findFirst().orElseThrow()
				: next;
	}

	/** Somebody else's edit: no comparison, no question. */
	private void redefine(String memory, String description) throws Exception {
		Path file = Files.writeString(folder.resolve("theirs.xml"), stored().replaceFirst("<memory unit='KiB'>\\d+", "<memory unit='KiB'>" + memory)
				.replace("<name>db1</name>", "<name>db1</name>\n  <description>" + description + "</description>"));
		KVM1.virsh("define", file.toString()).orFail();
	}

	private void solveAConflict() throws Exception {
		MemoryPage memory = editor.pages().page(MemoryPage.class, Messages.Tab_memory);
		type((Text) field(memory.groups(), "memory.value").control(), "256M");
		redefine("196608", "changed by somebody else");
		Window.await("the notice",
				() -> editor.pages().notices().notices().stream().anyMatch(notice -> notice.sentence().equals(SaveWords.changed("kvm1"))));
		Window.settle();
		Window.shot("journey-18-changed-meanwhile");
		agreeing(() -> Window.withDialog(SaveWords.conflictTitle(), () -> Window.page().saveEditor(editor, false), dialog -> {
			assertFalse(button(dialog, SaveWords.goOn()).isEnabled(), "a place that both changed is decided by the person");
			Window.settle();
			Window.shot("journey-19-conflict");
			Window.press(dialog, SaveWords.takeMine());
			Window.settle();
			Window.shot("journey-20-decided");
			Window.press(dialog, SaveWords.goOn());
		}));
		Window.await("a clean editor", () -> !editor.isDirty());
		String stored = stored();
		assertTrue(stored.contains("<memory unit='KiB'>262144</memory>"), stored);
		assertTrue(stored.matches("(?s).*<interface type='user'>((?!</interface>).)*<boot order='2'/>.*"), stored);
		assertTrue(stored.contains("<description>changed by somebody else</description>"), stored);
		assertEquals(definition.text().get(), definition.base());
		Window.settle();
		Window.shot("journey-21-solved");
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
			if (button(shell, SaveWords.save()).isEnabled())
				Window.press(shell, SaveWords.save());
			else
				agree(shell);
		});
	}
}
