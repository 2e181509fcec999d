package org.virtworkbench.compute.ui.internal.create;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.virtworkbench.compute.creation.CreationOffer;

/** A page of the wizard: fields that fill the {@link Draft}, and that are complete with what the host offers when it has been read. */
abstract class CreationPage extends WizardPage {

	private final String description;
	private CreationOffer offer;

	CreationPage(String name, String title, String description) {
		super(name);
		this.description = description;
		setTitle(title);
		setDescription(description);
		setPageComplete(false);
	}

	NewDomainWizard wizard() {
		return (NewDomainWizard) getWizard();
	}

	Draft draft() {
		return wizard().draft();
	}

	/** Whoever goes on by the keyboard is in the first field at once. */
	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			getControl().setFocus();
	}

	/** What the host offers; null while it is being read. */
	CreationOffer offer() {
		return offer;
	}

	/** The host has been read; called once, when the page has its controls. */
	final void offered(CreationOffer read) {
		offer = read;
		fill(read);
		check();
	}

	/** Fills lists and proposes what is usual. */
	abstract void fill(CreationOffer read);

	/** What is wrong, a sentence; null where nothing is. Must not wait for anything. */
	abstract String problem();

	/** What is still to be given, a sentence; null where nothing is. Nobody has done anything wrong yet. */
	String missing() {
		return null;
	}

	/** To be called after each change of a field. */
	final void check() {
		String problem = offer == null ? null : problem();
		String missing = offer == null || problem != null ? null : missing();
		setErrorMessage(problem);
		if (offer == null)
			setMessage(wizard().readingSentence(), IMessageProvider.INFORMATION);
		else
			setMessage(missing == null ? description : missing, missing == null ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
		setPageComplete(offer != null && problem == null && missing == null);
	}

	static Composite area(Composite parent, int columns) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(columns).spacing(8, 8).applyTo(area);
		return area;
	}

	static <C extends Control> C labelled(Composite area, String label, C control) {
		Label text = new Label(area, SWT.NONE);
		text.setText(label);
		text.moveAbove(control);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(control);
		return control;
	}

	/** A grey line below a field; takes the second column. */
	static Label hint(Composite area) {
		new Label(area, SWT.NONE);
		Label hint = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(hint);
		return hint;
	}

	/** A choice with a line that explains it. */
	static Button radio(Composite area, String text, String explanation, Consumer<Button> chosen) {
		Button radio = new Button(area, SWT.RADIO);
		radio.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(radio);
		radio.addListener(SWT.Selection, event -> {
			if (radio.getSelection())
				chosen.accept(radio);
		});
		if (explanation != null) {
			Label label = new Label(area, SWT.WRAP);
			label.setText(explanation);
			GridDataFactory.fillDefaults().span(2, 1).indent(24, 0).grab(true, false).hint(500, SWT.DEFAULT).applyTo(label);
		}
		return radio;
	}
}
