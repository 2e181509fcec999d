package org.virtworkbench.ui.form;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/**
 * One value of the object that a form shows. What is typed is judged at once and written into the definition after a short pause, when the
 * focus leaves or at a save, so that one word is one step to undo. UI thread only.
 */
public abstract class Field {

	private static final int PAUSE_MS = 400;

	final FormFields form;
	final FeaturePath path;
	private final String name;
	private final Runnable commit = this::flush;
	private Label title;
	private Label note;
	private Predicate<EObject> relevant = object -> true;
	private Consumer<EObject> consequence = object -> {
		// most values stand for themselves
	};
	private Function<EObject, String> blocked = object -> null;
	private boolean pending;
	private boolean filling;

	Field(FormFields form, String path, String label) {
		this.form = form;
		this.path = FeaturePath.of(form.type(), path);
		this.name = label;
	}

	/** The place of its value. */
	public final FeaturePath path() {
		return path;
	}

	/** The label as it stands before the control. */
	public final String label() {
		return name;
	}

	/** The control that takes the focus. */
	public abstract Control control();

	/** Shows the value; null: it is not set. */
	abstract void fill(Object value);

	/** What is entered now, as the feature's type; null: not set. Only called while {@link #problem} gives null. */
	abstract Object entered();

	/** What is wrong with what is entered, as a sentence; null where nothing is. */
	abstract String problem();

	abstract void setEditable(boolean editable);

	/** The value as a person reads it. */
	String words(Object value) {
		return String.valueOf(value);
	}

	/**
	 * Says why the field makes no difference, or is not supported by this host; it then cannot be changed, and the sentence stands below it.
	 *
	 * @param reason a sentence, or null where nothing stands in the way; asked at each change, with an object that is not null
	 */
	public final Field unless(Function<EObject, String> reason) {
		blocked = Objects.requireNonNull(reason);
		return this;
	}

	/** Shows the row only for such objects. @param which asked at each change, with an object that is not null */
	public final Field when(Predicate<EObject> which) {
		relevant = Objects.requireNonNull(which);
		return this;
	}

	/** Whether its row is shown for such an object. */
	final boolean isFor(EObject object) {
		return relevant.test(object);
	}

	/** What else must change with the value, in the same step of undo; called with the object when the new value is set. */
	public final Field then(Consumer<EObject> change) {
		consequence = Objects.requireNonNull(change);
		return this;
	}

	/** What the value means, in a sentence or two. The place in the XML, which every field tells, stands below it. */
	public final Field tip(String text) {
		control().setToolTipText(text + '\n' + place());
		return this;
	}

	final String place() {
		return NLS.bind(Messages.PlaceInXml, path.xml());
	}

	/** The label as a control; null where the field says itself what it is. */
	final Label title() {
		return title;
	}

	final Label createLabel(Composite parent) {
		title = form.context().toolkit().createLabel(parent, name);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(title);
		return title;
	}

	/** Below the control; takes no room while it says nothing. */
	final void createNote(Composite parent) {
		form.context().toolkit().createLabel(parent, "").setLayoutData(excluded()); //$NON-NLS-1$
		note = form.context().toolkit().createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
		note.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
		note.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, -3).hint(120, SWT.DEFAULT).create());
		((GridData) note.getLayoutData()).exclude = true;
		note.setVisible(false);
	}

	private static GridData excluded() {
		GridData data = new GridData();
		data.exclude = true;
		return data;
	}

	/** To be called by the control at each change that a person makes. */
	final void typed() {
		if (filling)
			return;
		pending = true;
		judge();
		Display display = control().getDisplay();
		display.timerExec(-1, commit);
		display.timerExec(PAUSE_MS, commit);
	}

	/** As {@link #typed}, where the choice is complete: it is written at once. */
	final void chosen() {
		if (filling)
			return;
		pending = true;
		judge();
		flush();
	}

	/** Writes what is entered, where it differs and is right. */
	public final void flush() {
		if (control().isDisposed())
			return;
		control().getDisplay().timerExec(-1, commit);
		if (!pending || form.object() == null || form.context().readOnly()) {
			pending = false;
			return;
		}
		if (problem() != null)
			return; // it stays as it is, with its problem, until it is right
		pending = false;
		Object value = entered();
		if (!Objects.equals(value, path.get(form.object())))
			form.context().edit(() -> {
				write(value);
				consequence.accept(form.object());
			});
	}

	/** In one step of undo. */
	void write(Object value) {
		path.set(form.object(), value, form.context()::isHollow);
	}

	/** Shows the present value, unless another one is being typed. */
	final void refresh() {
		EObject object = form.object();
		String reason = object == null ? null : blocked.apply(object);
		if (!pending || object == null) {
			pending = false;
			filling = true;
			try {
				fill(path.get(object));
			} finally {
				filling = false;
			}
		}
		boolean seen = object == null || relevant.test(object);
		seen(seen);
		setEditable(object != null && reason == null && !form.context().readOnly());
		judge();
		note(!seen ? null : reason != null ? reason : running(object));
	}

	private void seen(boolean now) {
		Control row = row();
		if (((GridData) row.getLayoutData()).exclude != now)
			return;
		for (Control part : title == null ? new Control[] { row } : new Control[] { title, row }) {
			((GridData) part.getLayoutData()).exclude = !now;
			part.setVisible(now);
		}
		form.layoutChanged();
	}

	/** What stands in the grid beside the label: the control, or what holds it. */
	Control row() {
		return control();
	}

	private String running(EObject object) {
		if (object == null || form.running() == null)
			return null;
		Object stored = path.get(object);
		Object now = path.get(form.running());
		if (same(stored, now))
			return null;
		return now == null ? Messages.RunningUnset : NLS.bind(Messages.Running, words(now));
	}

	/** Whether two values mean the same. A value that libvirt fills in by itself when a guest starts is no difference. */
	boolean same(Object stored, Object running) {
		return stored == null || Objects.equals(stored, running);
	}

	private void judge() {
		String problem = form.object() == null || !relevant.test(form.object()) ? null : problem();
		if (problem == null && form.object() != null && !pending && relevant.test(form.object()))
			problem = form.context().problem(form.object(), path);
		form.context().problem(this, name, problem, control());
	}

	private void note(String text) {
		if (note == null)
			return;
		String shown = text == null ? "" : text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (shown.equals(note.getText()))
			return;
		note.setText(shown);
		note.setVisible(!shown.isEmpty());
		((GridData) note.getLayoutData()).exclude = shown.isEmpty();
		form.layoutChanged();
	}

	/** What stands below the control; "" for nothing. */
	public final String note() {
		return note == null ? "" : note.getText(); //$NON-NLS-1$
	}
}
