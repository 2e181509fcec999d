package org.virtworkbench.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A line of text, or several. Empty is not set. */
public class TextField extends Field {

	private final Text text;
	private final Composite row;
	private final List<Button> choosers = new ArrayList<>();
	private Function<String, String> check = words -> null;

	TextField(FormFields form, Composite parent, String path, String label, int lines, int style) {
		super(form, path, label);
		Label title = createLabel(parent);
		if (lines > 1)
			((GridData) title.getLayoutData()).verticalAlignment = SWT.BEGINNING;
		row = form.context().toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(6, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(row);
		// the toolkit's own border is not drawn by every platform, and an empty field without one cannot be seen
		text = new Text(row, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE | style));
		form.context().toolkit().adapt(text, true, false);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
				.hint(140, lines > 1 ? text.getLineHeight() * lines : SWT.DEFAULT).applyTo(text);
		createNote(parent);
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.FocusOut, event -> flush());
		text.addListener(SWT.DefaultSelection, event -> flush());
		if (lines > 1)
			text.addListener(SWT.Traverse, event -> {
				// Tab moves on, as in every other field
				if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
					event.doit = true;
			});
	}

	/** @param sentence what is wrong with a text that is not empty; null where nothing is */
	public final TextField check(Function<String, String> sentence) {
		check = sentence;
		return this;
	}

	/**
	 * Puts a button behind the field that chooses a value; one more at each call.
	 *
	 * @param choose asks the person; null: nothing was chosen
	 */
	public final TextField choosing(String label, Supplier<String> choose) {
		((GridLayout) row.getLayout()).numColumns++;
		Button chooser = form.context().toolkit().createButton(row, label, SWT.PUSH);
		choosers.add(chooser);
		chooser.addListener(SWT.Selection, event -> {
			String chosen = choose.get();
			if (chosen != null) {
				text.setText(chosen);
				flush();
			}
		});
		return this;
	}

	@Override
	final Control row() {
		return row;
	}

	/** Shown in the empty field. */
	public final TextField hint(String words) {
		text.setMessage(words);
		return this;
	}

	@Override
	public final Text control() {
		return text;
	}

	@Override
	void fill(Object value) {
		String words = value == null ? "" : words(value); //$NON-NLS-1$
		if (!text.getText().equals(words))
			text.setText(words);
	}

	@Override
	String words(Object value) {
		return EcoreUtil.convertToString((EDataType) path.feature().getEType(), value);
	}

	@Override
	Object entered() {
		return text.getText().isEmpty() ? null : EcoreUtil.createFromString((EDataType) path.feature().getEType(), text.getText());
	}

	@Override
	String problem() {
		return text.getText().isEmpty() ? null : check.apply(text.getText());
	}

	@Override
	void setEditable(boolean editable) {
		text.setEnabled(editable || form.object() != null && form.context().readOnly());
		text.setEditable(editable);
		choosers.forEach(chooser -> chooser.setEnabled(editable));
	}
}
