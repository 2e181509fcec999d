package org.virtworkbench.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** The wheel over a control of a form that scrolls: it moves the form, not what happens to be under the pointer. */
public final class Wheel {

	private static final int LINE = 18;

	private Wheel() {
	}

	/** From now on the wheel over the control scrolls the form; over one that has the focus only where that is asked for. */
	public static void scrollsForm(Control control, boolean alsoFocused) {
		control.addListener(SWT.MouseWheel, event -> {
			if (alsoFocused || !control.isFocusControl())
				pass(control, event);
		});
	}

	private static void pass(Control control, Event event) {
		event.doit = false;
		for (Composite at = control.getParent(); at != null; at = at.getParent())
			if (at instanceof SharedScrolledComposite scrolled) {
				Point origin = scrolled.getOrigin();
				scrolled.setOrigin(origin.x, Math.max(0, origin.y - event.count * LINE));
				return;
			}
	}
}
