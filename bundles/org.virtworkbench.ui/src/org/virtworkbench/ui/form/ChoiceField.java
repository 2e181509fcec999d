package org.virtworkbench.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * One of several values. An open one also takes what is typed. A value that is not offered, because it is newer than this program, is shown
 * as it is and stays until another one is chosen.
 */
public final class ChoiceField extends Field {

	private final Combo combo;
	private final boolean open;
	private final Supplier<List<Choice>> offered;
	private List<Choice> shown = List.of();
	private Function<String, String> check = words -> null;

	ChoiceField(FormFields form, Composite parent, String path, String label, boolean open, Supplier<List<Choice>> offered) {
		super(form, path, label);
		this.open = open;
		this.offered = offered;
		createLabel(parent);
		combo = new Combo(parent, open ? SWT.DROP_DOWN : SWT.DROP_DOWN | SWT.READ_ONLY);
		form.context().toolkit().adapt(combo, true, false);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(140, SWT.DEFAULT).applyTo(combo);
		createNote(parent);
		combo.setVisibleItemCount(20);
		Wheel.scrollsForm(combo, true);
		combo.addListener(SWT.Selection, event -> chosen());
		if (open) {
			combo.addListener(SWT.Modify, event -> typed());
			combo.addListener(SWT.FocusOut, event -> flush());
			combo.addListener(SWT.DefaultSelection, event -> flush());
		}
	}

	/** @param sentence what is wrong with a value that was typed; null where nothing is */
	public ChoiceField check(Function<String, String> sentence) {
		check = sentence;
		return this;
	}

	@Override
	public Combo control() {
		return combo;
	}

	@Override
	void fill(Object value) {
		String now = value == null ? null : convert(value);
		List<Choice> choices = new ArrayList<>(offered.get());
		if (choices.stream().noneMatch(choice -> Objects.equals(choice.value(), now)) && !open)
			choices.add(now == null ? Choice.of(null, Messages.Default) : Choice.of(now));
		if (!choices.equals(shown)) {
			shown = List.copyOf(choices);
			combo.setItems(shown.stream().map(this::item).toArray(String[]::new));
		}
		int at = indexOf(now);
		if (at >= 0) {
			if (combo.getSelectionIndex() != at)
				combo.select(at);
		} else if (!combo.getText().equals(now == null ? "" : now)) { //$NON-NLS-1$
			combo.setText(now == null ? "" : now); //$NON-NLS-1$
		}
	}

	/** What may be typed stands alone, what can only be chosen tells at once that it will not do. */
	private String item(Choice choice) {
		return open || choice.unsupported() == null ? choice.label() : NLS.bind(Messages.NotOffered, choice.label());
	}

	private int indexOf(String value) {
		for (int i = 0; i < shown.size(); i++)
			if (Objects.equals(shown.get(i).value(), value))
				return i;
		return -1;
	}

	private String value() {
		int at = combo.getSelectionIndex();
		if (at >= 0)
			return shown.get(at).value();
		String typed = combo.getText().strip();
		return shown.stream().filter(choice -> choice.label().equals(typed)).findFirst().map(Choice::value).orElse(typed.isEmpty() ? null : typed);
	}

	@Override
	Object entered() {
		String value = value();
		return value == null ? null : EcoreUtil.createFromString((EDataType) path.feature().getEType(), value);
	}

	private String convert(Object value) {
		return EcoreUtil.convertToString((EDataType) path.feature().getEType(), value);
	}

	@Override
	String words(Object value) {
		String word = convert(value);
		int at = indexOf(word);
		return at < 0 ? word : shown.get(at).label();
	}

	@Override
	String problem() {
		String value = value();
		if (value == null)
			return null;
		int at = indexOf(value);
		if (at >= 0)
			return shown.get(at).unsupported();
		return check.apply(value);
	}

	@Override
	void setEditable(boolean editable) {
		combo.setEnabled(editable);
	}
}
