package org.virtworkbench.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/**
 * Rows of label and field, each bound to a value of one object of a definition. The object is changed in the definition's one text, so that
 * undo, the XML page and the forms agree at any time.
 *
 * <pre>
 * FormFields fields = new FormFields(parent, context, DefinitionPackage.Literals.DISK);
 * fields.text("serial", "Serial number:");
 * fields.combo("target.bus", "Bus:", () -&gt; buses());
 * fields.show(disk, null);
 * </pre>
 *
 * UI thread only.
 */
public final class FormFields {

	private final EditContext context;
	private final EClass type;
	private final Composite area;
	private final List<Field> fields = new ArrayList<>();
	private final List<Runnable> rows = new ArrayList<>();
	private EObject object;
	private EObject running;

	/** @param type of the objects that are shown; paths begin there */
	public FormFields(Composite parent, EditContext context, EClass type) {
		this.context = context;
		this.type = type;
		area = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 4).spacing(10, 6).applyTo(area);
	}

	/** Where the rows are; for a {@code Section}'s client, or to be laid out. Two columns. */
	public Composite area() {
		return area;
	}

	public EditContext context() {
		return context;
	}

	public EClass type() {
		return type;
	}

	/** A line of text; empty is not set. */
	public TextField text(String path, String label) {
		return add(new TextField(this, area, path, label, 1, SWT.NONE));
	}

	/** A line of text that is not shown as it is written. */
	public TextField password(String path, String label) {
		return add(new TextField(this, area, path, label, 1, SWT.PASSWORD));
	}

	/** Several lines of text. */
	public TextField text(String path, String label, int lines) {
		return add(new TextField(this, area, path, label, lines, SWT.NONE));
	}

	/** A whole number, or none. */
	public NumberField number(String path, String label, long least, long most) {
		return add(new NumberField(this, area, path, label, least, most));
	}

	/** A size with its unit. @param least in bytes */
	public SizeField size(String path, String label, long least) {
		return add(new SizeField(this, area, path, label, least));
	}

	/** One of these values; with null among them it may be left to the hypervisor. */
	public ChoiceField choice(String path, String label, Choice... values) {
		List<Choice> choices = List.of(values);
		return add(new ChoiceField(this, area, path, label, false, () -> choices));
	}

	/** One of these values, asked for at each change. */
	public ChoiceField choice(String path, String label, Supplier<List<Choice>> values) {
		return add(new ChoiceField(this, area, path, label, false, values));
	}

	/** One of the words that the model knows for the feature, or none of them. */
	public ChoiceField words(String path, String label) {
		List<Choice> choices = new ArrayList<>();
		choices.add(Choice.of(null, Messages.Default));
		FeaturePath.of(type, path).words().stream().map(Choice::of).forEach(choices::add);
		return choice(path, label, () -> choices);
	}

	/** A yes or no where saying nothing is a third answer. */
	public ChoiceField yesNo(String path, String label) {
		return choice(path, label, Choice.of(null, Messages.Default), Choice.of("true", Messages.Yes), Choice.of("false", Messages.No)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The field that suits the feature: its words, a yes or no, a size, a number, or text. */
	public Field field(String path, String label) {
		FeaturePath place = FeaturePath.of(type, path);
		Class<?> java = place.feature().getEType().getInstanceClass();
		if (place.feature() instanceof EReference || java == boolean.class)
			return check(path, label);
		if (java == Boolean.class)
			return yesNo(path, label);
		if (!place.words().isEmpty())
			return words(path, label);
		if (place.written().size())
			return size(path, label, 0);
		if (java == Long.class || java == Integer.class)
			return number(path, label, 0, Long.MAX_VALUE);
		return text(path, label);
	}

	/** A value to be typed, with suggestions. */
	public ChoiceField combo(String path, String label, Supplier<List<Choice>> suggestions) {
		return add(new ChoiceField(this, area, path, label, true, suggestions));
	}

	/** Yes or no; for a containment: whether there is one. */
	public CheckField check(String path, String label) {
		return add(new CheckField(this, area, path, label));
	}

	private <F extends Field> F add(F field) {
		fields.add(field);
		field.control().setToolTipText(field.place());
		// A reader of the screen takes the label before a control for its name, but the control may stand in a row of its own.
		field.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = field.label();
			}
		});
		return field;
	}

	/**
	 * A row across both columns that the caller fills, with one column to begin with.
	 *
	 * @param when  whether it is shown for an object; asked at each change, with an object that is not null
	 * @param shown told what is shown, at each change; object and what runs may be null
	 */
	public Composite row(Predicate<EObject> when, BiConsumer<EObject, EObject> shown) {
		Composite row = context.toolkit().createComposite(area);
		GridLayoutFactory.fillDefaults().applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		rows.add(() -> {
			boolean seen = object == null || when.test(object);
			if (((GridData) row.getLayoutData()).exclude == seen) {
				((GridData) row.getLayoutData()).exclude = !seen;
				row.setVisible(seen);
				layoutChanged();
			}
			if (seen)
				shown.accept(object, running);
		});
		return row;
	}

	/** A sentence across both columns. */
	public Label sentence(String text) {
		Label label = context.toolkit().createLabel(area, text.replace("&", "&&"), SWT.WRAP); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(160, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/**
	 * Shows the values of this object from now on, and again after each change.
	 *
	 * @param object  null: nothing can be changed
	 * @param running the same object of the guest that runs, to show what differs; null where there is none
	 */
	public void show(EObject object, EObject running) {
		if (area.isDisposed())
			return;
		if (object != this.object)
			flush();
		this.object = object;
		this.running = running;
		fields.forEach(Field::refresh);
		rows.forEach(Runnable::run);
	}

	/** Whether the rows take room. The area must have been laid out in a grid by its owner. */
	void setShown(boolean now) {
		if (area.getLayoutData() instanceof GridData data && data.exclude == now) {
			data.exclude = !now;
			area.setVisible(now);
			layoutChanged();
		}
	}

	/**
	 * Takes away the values of rows that are not for the object any more, such as the file of a disk that has become a block device: libvirt refuses what
	 * does not belong together, and nobody sees it to remove it. To be called within an edit.
	 *
	 * @param start of the paths that are looked at
	 */
	public void clearHidden(EObject of, String start) {
		Set<String> shown = fields.stream().filter(field -> field.isFor(of)).map(field -> field.path().path()).collect(Collectors.toSet());
		for (Field field : fields)
			if (field.path().path().startsWith(start) && !shown.contains(field.path().path()) && field.path().get(of) != null)
				field.path().set(of, null, context::isHollow);
	}

	/** Gives the labels of several groups that stand one below the other the same width, so that their controls begin at one line. */
	public static void align(List<FormFields> groups) {
		List<Label> labels = groups.stream().flatMap(group -> group.fields.stream()).map(Field::title).filter(Objects::nonNull).toList();
		int widest = labels.stream().mapToInt(label -> label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
		labels.forEach(label -> {
			((GridData) label.getLayoutData()).widthHint = widest;
			label.requestLayout(); // the grid keeps the size that it knew
		});
	}

	/** Takes over what is still being typed. */
	public void flush() {
		fields.forEach(Field::flush);
	}

	public EObject object() {
		return object;
	}

	/** Null where the guest does not run. */
	public EObject running() {
		return running;
	}

	/** Changes another value of the object that is shown, as one step of undo. @param word as it stands in the text; null: not set */
	public void set(String path, String word) {
		FeaturePath place = FeaturePath.of(type, path);
		Object value = word == null ? null : EcoreUtil.createFromString((EDataType) place.feature().getEType(), word);
		if (object != null && !context.readOnly())
			context.edit(() -> place.set(object, value, context::isHollow));
	}

	/** In the order of the rows. */
	public List<Field> fields() {
		return List.copyOf(fields);
	}

	/** To be called when a row of the caller takes another height; those of fields do it themselves. */
	public void layoutChanged() {
		area.layout(true, true);
		for (Composite at = area; at != null; at = at.getParent())
			if (at instanceof SharedScrolledComposite scrolled) {
				at.layout(true, true);
				scrolled.reflow(true);
				return;
			}
	}
}
