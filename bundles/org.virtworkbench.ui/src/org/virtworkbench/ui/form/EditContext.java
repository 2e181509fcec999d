package org.virtworkbench.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.ui.emf.ItemImages;

/**
 * Where a field or a section of a form stands: the definition that it edits, the host if there is one, and the page that shows its problems.
 * UI thread only.
 */
public final class EditContext {

	private final EditedDefinition definition;
	private final FormToolkit toolkit;
	private final IManagedForm form;
	/** By what has the problem, in the order in which they came. */
	private final Map<Object, Problem> problems = new LinkedHashMap<>();
	/** To which problem the header led last. */
	private Object led;
	private final ItemImages images;
	private Runnable edited = () -> {
		// a page follows its definition
	};

	/**
	 * A problem at a control.
	 *
	 * @param words for the header
	 */
	private record Problem(String words, Control control) {
	}

	/** @param form whose header tells the problems, where it has one */
	public EditContext(EditedDefinition definition, FormToolkit toolkit, IManagedForm form, ItemImages images) {
		this.definition = Objects.requireNonNull(definition);
		this.toolkit = Objects.requireNonNull(toolkit);
		this.form = Objects.requireNonNull(form);
		this.images = Objects.requireNonNull(images);
		form.getMessageManager().setAutoUpdate(false);
	}

	public EditedDefinition definition() {
		return definition;
	}

	public FormToolkit toolkit() {
		return toolkit;
	}

	/**
	 * Shows a problem at a control and in the header of the page, or takes it away.
	 *
	 * @param key      of what has it
	 * @param label    what the control is for, to begin the words in the header; "" where the sentence says it
	 * @param sentence null: there is none any more
	 */
	public void problem(Object key, String label, String sentence, Control control) {
		IMessageManager messages = form.getMessageManager();
		if (sentence == null) {
			if (problems.remove(key) == null)
				return;
			messages.removeMessage(key, control);
		} else {
			String words = label.isEmpty() ? sentence : label.replaceFirst("[:\uff1a]?$", ": ") + sentence; //$NON-NLS-1$ //$NON-NLS-2$
			Problem now = new Problem(words, control);
			if (now.equals(problems.put(key, now)))
				return;
			messages.addMessage(key, sentence, null, IMessageProvider.ERROR, control);
		}
		messages.update(); // draws the mark at the control, and a header of its own
		header();
	}

	private void header() {
		ScrolledForm scrolled = form.getForm();
		if (scrolled.isDisposed() || scrolled.getText() == null || scrolled.getText().isEmpty())
			return;
		// The platform's summary is "2 errors detected", in English only, and does not say which.
		String first = problems.values().stream().findFirst().map(Problem::words).orElse(null);
		scrolled.setMessage(first == null ? null : problems.size() == 1 ? first : NLS.bind(Messages.Problems, first, problems.size() - 1),
				first == null ? IMessageProvider.NONE : IMessageProvider.ERROR);
	}

	/** Leads to the control that has a problem, and at the next time to the next one. */
	void leadToProblem() {
		List<Object> keys = new ArrayList<>(problems.keySet());
		if (keys.isEmpty())
			return;
		led = keys.get((keys.indexOf(led) + 1) % keys.size());
		Control control = problems.get(led).control();
		for (Composite at = control.getParent(); at != null; at = at.getParent())
			if (at instanceof Section section && !section.isExpanded())
				section.setExpanded(true);
		FormToolkit.ensureVisible(control);
		control.setFocus();
	}

	/** The pictures of item providers' keys, for as long as the editor is open. */
	public ItemImages images() {
		return images;
	}

	/** The class of this name in the model of the definition. @throws IllegalArgumentException where there is none */
	public EClass type(String name) {
		if (definition.type().getEPackage().getEClassifier(name) instanceof EClass found)
			return found;
		throw new IllegalArgumentException(name);
	}

	/** The root object; null while there is none. */
	public EObject root() {
		return definition.root();
	}

	/** The root object of what runs; null where nothing does. */
	public EObject running() {
		return definition.running();
	}

	/** The open connection; empty for a file, and while the host is not connected. */
	public Optional<Connection> connection() {
		return definition.connection();
	}

	/** What is known of the host, by kind. */
	public <T> Optional<T> fact(Class<T> kind) {
		return definition.fact(kind);
	}

	/** Whether nothing can be changed now: a read-only connection, or a text that is not well-formed. */
	public boolean readOnly() {
		return !definition.isEditable();
	}

	/** Runs changes of the objects as one step of undo. */
	public void edit(Runnable change) {
		definition.edit(change);
		edited.run();
	}

	/** @param listener told after each {@link #edit}, also of objects that stand in no definition yet */
	public void onEdit(Runnable listener) {
		edited = Objects.requireNonNull(listener);
	}

	/** Whether the element of an object says nothing at all, so that it can go with its last value. */
	public boolean isHollow(EObject object) {
		XmlElement element = definition.view().element(object);
		if (element == null) // not in the text yet
			return object.eClass().getEAllStructuralFeatures().stream().noneMatch(object::eIsSet);
		return element.attributes().isEmpty() && element.children().isEmpty() && element.text().isBlank();
	}

	/** What is wrong with the value that the text has at this place, as a sentence; null where nothing is. */
	String problem(EObject object, FeaturePath path) {
		EObject owner = path.owner(object);
		return owner == null ? null : definition.view().problems().stream()
				.filter(problem -> problem.object() == owner && problem.feature() == path.feature()).map(problem -> problem.sentence()).findFirst().orElse(null);
	}
}
