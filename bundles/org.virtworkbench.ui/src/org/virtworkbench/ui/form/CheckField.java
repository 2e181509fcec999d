package org.virtworkbench.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.virtworkbench.definition.DefinitionFeature;

/** Yes or no. An element that is there or not is taken away with the tick; a word (on, off) is written. */
public final class CheckField extends Field {

	private final Button button;
	private final boolean presence;

	CheckField(FormFields form, Composite parent, String path, String label) {
		super(form, path, label);
		presence = this.path.written().kind() == DefinitionFeature.Kind.PRESENCE;
		// not by the toolkit: a background of one's own hides GTK's tick
		button = new Button(parent, SWT.CHECK);
		button.setText(label);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		createNote(parent);
		button.addListener(SWT.Selection, event -> chosen());
	}

	@Override
	public Button control() {
		return button;
	}

	@Override
	void fill(Object value) {
		button.setSelection(yes(value));
	}

	/** An object that stands in the text is a yes. */
	private static boolean yes(Object value) {
		return Boolean.TRUE.equals(value) || value instanceof EObject;
	}

	@Override
	boolean same(Object stored, Object running) {
		return yes(stored) == yes(running);
	}

	@Override
	Object entered() {
		if (path.feature() instanceof EReference reference) {
			Object now = path.get(form.object());
			return !button.getSelection() ? null : now != null ? now : EcoreUtil.create(reference.getEReferenceType());
		}
		return button.getSelection() ? Boolean.TRUE : presence ? null : Boolean.FALSE;
	}

	@Override
	String words(Object value) {
		return yes(value) ? Messages.Yes : Messages.No;
	}

	@Override
	String problem() {
		return null;
	}

	@Override
	void setEditable(boolean editable) {
		button.setEnabled(editable);
	}
}
