package org.virtworkbench.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;
import org.virtworkbench.ui.emf.ItemImages;

/** Each kind of field over a real text, with real widgets. */
class FormFieldsTest {

	private static final String TEXT = "<machine>\n  <name>a</name>\n  <vcpu>2</vcpu>\n  <memory unit='MiB'>512</memory>\n  <disk name='vda'/>\n  <interface/>\n</machine>\n";

	private final EditedDefinition definition = new EditedDefinition(Models.MACHINE);
	private Shell shell;
	private FormToolkit toolkit;
	private ManagedForm form;
	private EditContext context;
	private FormFields fields;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		toolkit = new FormToolkit(shell.getDisplay());
		form = new ManagedForm(toolkit, toolkit.createScrolledForm(shell));
		form.getForm().setText("Machine");
		form.getForm().getBody().setLayout(new FillLayout());
		definition.reset(TEXT);
		context = new EditContext(definition, toolkit, form, new ItemImages(shell));
		fields = new FormFields(form.getForm().getBody(), context, Models.MACHINE);
		shell.setSize(400, 400);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
		toolkit.dispose();
		definition.dispose();
	}

	private void show() {
		fields.show(definition.root(), definition.running());
	}

	private static void type(Text text, String words) {
		text.setText(words);
		text.notifyListeners(SWT.FocusOut, new Event());
	}

	private void says(String from, String to) {
		assertEquals(TEXT.replace(from, to), definition.text().get());
	}

	@Test
	void textIsWrittenWhenTheFocusGoesAndTakenAwayWhenEmpty() {
		TextField name = fields.text("name", "Name:");
		show();
		assertEquals("a", name.control().getText());
		name.control().setText("b");
		says("", "");
		name.control().notifyListeners(SWT.FocusOut, new Event());
		says(">a<", ">b<");
		type(name.control(), "");
		says("  <name>a</name>\n", "");
	}

	@Test
	void aSizeKeepsTheUnitOfTheTextWhereItCan() {
		SizeField size = fields.size("memory.value", "Memory:", 1024);
		show();
		assertEquals("512 MiB", size.control().getText());
		type(size.control(), "2 GiB");
		says(">512<", ">2048<");
		type(size.control(), "2097153 KiB");
		says("unit='MiB'>512<", "unit='KiB'>2097153<");
		type(size.control(), "much");
		says("unit='MiB'>512<", "unit='KiB'>2097153<");
		assertTrue(form.getForm().getMessage() != null, "the header tells the problem");
	}

	@Test
	void theSameSizeInOtherWordsIsNoEdit() {
		SizeField size = fields.size("memory.value", "Memory:", 1024);
		show();
		type(size.control(), "0.5G");
		assertFalse(definition.isDirty());
	}

	@Test
	void numbersAreJudgedAndCountedByTheArrows() {
		NumberField vcpu = fields.number("vcpu", "vCPUs:", 1, 4);
		show();
		Event up = new Event();
		up.keyCode = SWT.ARROW_UP;
		vcpu.control().notifyListeners(SWT.KeyDown, up);
		vcpu.flush();
		says(">2<", ">3<");
		type(vcpu.control(), "5");
		says(">2<", ">3<");
		assertTrue(form.getForm().getMessage() != null);
		type(vcpu.control(), "4");
		assertEquals(null, form.getForm().getMessage());
	}

	@Test
	void aChoiceMakesAndTakesAwayItsElement() {
		ChoiceField mode = fields.words("cpu.mode", "Mode:");
		show();
		Combo combo = mode.control();
		assertEquals(0, combo.getSelectionIndex());
		combo.select(combo.indexOf("maximum"));
		combo.notifyListeners(SWT.Selection, new Event());
		says("</memory>\n", "</memory>\n  <cpu mode='maximum'/>\n");
		combo.select(0);
		combo.notifyListeners(SWT.Selection, new Event());
		says("", "");
	}

	@Test
	void aWordThatIsNewerThanThisProgramStays() {
		definition.reset(TEXT.replace("</machine>", "  <cpu mode='quantum'/>\n</machine>"));
		ChoiceField mode = fields.words("cpu.mode", "Mode:");
		show();
		assertEquals("quantum", mode.control().getText());
		assertFalse(definition.isDirty());
	}

	@Test
	void aCheckIsAnElementThatIsThereOrNot() {
		FormFields disk = new FormFields(form.getForm().getBody(), context, context.type("Disk"));
		Button readonly = (Button) disk.check("readonly", "Read-only").control();
		disk.show((org.eclipse.emf.ecore.EObject) FeaturePath.of(Models.MACHINE, "disk").get(definition.root()), null);
		readonly.setSelection(true);
		readonly.notifyListeners(SWT.Selection, new Event());
		assertTrue(definition.text().get().contains("<readonly/>"), definition.text().get());
		readonly.setSelection(false);
		readonly.notifyListeners(SWT.Selection, new Event());
		assertFalse(definition.text().get().contains("<readonly/>"), definition.text().get());
	}

	@Test
	void aReasonStandsBelowAndLocksTheField() {
		Field name = fields.text("name", "Name:").unless(object -> "This host keeps names.");
		show();
		assertEquals("This host keeps names.", name.note());
		assertFalse(((Text) name.control()).getEditable());
	}

	@Test
	void whatRunsStandsBesideWhatIsStored() {
		NumberField vcpu = fields.number("vcpu", "vCPUs:", 1, 16);
		definition.setRunning(TEXT.replace(">2<", ">1<"));
		show();
		assertTrue(vcpu.note().contains("1"), vcpu.note());
		definition.setRunning(TEXT);
		show();
		assertEquals("", vcpu.note());
	}

	@Test
	void aReadOnlyDefinitionIsShownAndNotChanged() {
		TextField name = fields.text("name", "Name:");
		definition.setReadOnly(true);
		show();
		assertFalse(name.control().getEditable());
		type(name.control(), "b");
		assertFalse(definition.isDirty());
	}

	@Test
	void theExampleOfADeviceSectionEditsItsDevice() {
		QueuesSection section = new QueuesSection();
		section.create(form.getForm().getBody(), toolkit, context);
		section.show((org.eclipse.emf.ecore.EObject) FeaturePath.of(Models.MACHINE, "interface").get(definition.root()), null);
		Control queues = section.fields().fields().get(0).control();
		((Text) queues).setText("4");
		section.flush();
		assertTrue(definition.text().get().contains("<driver queues='4'/>"), definition.text().get());
	}

	@Test
	void rowsAreAddedMovedAndRemoved() {
		ItemTable disks = new ItemTable(form.getForm().getBody(), context, Models.MACHINE, "disk", 3);
		disks.column("Name", 100, "name");
		disks.making(() -> {
			var disk = org.eclipse.emf.ecore.util.EcoreUtil.create(disks.itemType());
			FeaturePath.of(disk.eClass(), "name").set(disk, "vdb", object -> false);
			return disk;
		});
		disks.show(definition.root());
		assertEquals(1, disks.table().getItemCount());
		press(disks, "A&dd");
		says("<disk name='vda'/>\n", "<disk name='vda'/>\n  <disk name='vdb'/>\n");
		press(disks, "&Up");
		says("<disk name='vda'/>\n", "<disk name='vdb'/>\n  <disk name='vda'/>\n");
		press(disks, "Re&move");
		says("", "");
		assertEquals(new DefinitionView(new DefinitionDocument(TEXT), Models.MACHINE).root().eContents().size(), definition.root().eContents().size());
	}

	private static void press(ItemTable table, String button) {
		for (Control child : table.table().getParent().getChildren())
			if (child instanceof org.eclipse.swt.widgets.Composite buttons)
				for (Control each : buttons.getChildren())
					if (each instanceof Button found && found.getText().equals(button))
						found.notifyListeners(SWT.Selection, new Event());
	}
}
