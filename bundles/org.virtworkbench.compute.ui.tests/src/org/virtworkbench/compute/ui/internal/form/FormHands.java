package org.virtworkbench.compute.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.form.Field;
import org.virtworkbench.ui.form.FormFields;

/** What a person does with a form. UI thread only. */
final class FormHands {

	private FormHands() {
	}

	@SuppressWarnings("unchecked")
	static <F extends Field> F field(FormFields fields, String path) {
		return (F) fields.fields().stream().filter(field -> field.path().path().equals(path)).findFirst().orElseThrow();
	}

	/** What is typed is written when the focus goes. */
	static void type(Text control, String words) {
		control.setText(words);
		control.notifyListeners(SWT.FocusOut, null);
	}

	static void choose(Combo combo, String item) {
		Window.await("the choice " + item, () -> combo.isEnabled() && combo.indexOf(item) >= 0);
		combo.select(combo.indexOf(item));
		combo.notifyListeners(SWT.Selection, null);
	}

	static void key(Control control, int code, int mask) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = mask;
		control.notifyListeners(SWT.KeyDown, event);
	}

	/** As Enter on it does. */
	static void press(Hyperlink link) {
		Event event = new Event();
		event.character = SWT.CR;
		link.notifyListeners(SWT.KeyDown, event);
	}

	/** The menu's Undo, once it follows the history. */
	static void undo() throws Exception {
		Window.await("undo to be offered", () -> Window.isEnabled("org.eclipse.ui.edit.undo"));
		Window.run("org.eclipse.ui.edit.undo");
	}
}
