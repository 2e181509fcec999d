package org.virtworkbench.compute.ui.internal.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.testkit.ui.Window;

/** Decides a conflict by mouse and by keyboard. */
class ConflictDialogTest {

	private static final String BASE = "<domain>\n  <name>web1</name>\n  <memory unit='KiB'>1048576</memory>\n  <vcpu>1</vcpu>\n</domain>\n";
	private static final String MINE = BASE.replace("1048576", "2097152").replace("<vcpu>1", "<vcpu>2");
	private static final String THEIRS = BASE.replace("1048576", "3145728").replace("<vcpu>1", "<vcpu>3");

	private ConflictDialog dialog;
	private Table table;

	@BeforeEach
	void open() {
		dialog = new ConflictDialog(Window.window().getShell(), "kvm1", BASE, MINE, THEIRS);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Window.settle();
		table = Window.all(dialog.getShell(), Table.class, each -> true).findFirst().orElseThrow();
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	private boolean canGoOn() {
		return Window
				.all(dialog.getShell(), Button.class, button -> button.getText().equals(Messages.Conflict_ok)).findFirst().orElseThrow().isEnabled();
	}

	private void click(int row, int column) {
		Rectangle cell = table.getItem(row).getBounds(column);
		Event event = new Event();
		event.button = 1;
		event.x = cell.x + cell.width / 2;
		event.y = cell.y + cell.height / 2;
		table.notifyListeners(SWT.MouseDown, event);
	}

	private void space() {
		Event event = new Event();
		event.character = ' ';
		event.doit = true;
		table.notifyListeners(SWT.KeyDown, event);
		assertFalse(event.doit, "the table itself does nothing with it");
	}

	@Test
	void aClickOnAValueTakesIt() {
		assertFalse(canGoOn());
		click(0, 3);
		assertFalse(canGoOn(), "one place is still open");
		click(1, 2);
		assertTrue(canGoOn());
		assertEquals(THEIRS.replace("<vcpu>3", "<vcpu>2"), dialog.text());
		click(0, 0);
		assertEquals(THEIRS.replace("<vcpu>3", "<vcpu>2"), dialog.text(), "the place itself is no value");
	}

	@Test
	void spaceGoesToTheOtherSide() {
		table.setSelection(new int[] { 0, 1 });
		space();
		assertEquals(MINE, dialog.text());
		assertTrue(canGoOn());
		space();
		assertEquals(THEIRS, dialog.text());
	}
}
