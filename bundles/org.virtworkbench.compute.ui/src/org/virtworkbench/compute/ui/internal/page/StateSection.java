package org.virtworkbench.compute.ui.internal.page;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.statushandlers.StatusManager;
import org.virtworkbench.compute.DomainColumn;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.DomainVerb;
import org.virtworkbench.compute.SetAutostart;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.ui.internal.DomainIcons;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.operation.OperationLauncher;

import java.util.List;
import org.virtworkbench.ui.editor.Facts;

/** What the inventory knows of the domain: state and reason, vCPUs, memory, whether it starts with its host. */
final class StateSection {

	private final ItemImages images;
	private final Label stateImage;
	private final Label state;
	private final Text id;
	private final Text vcpu;
	private final Text memory;
	private final Text maxMemory;
	private final Text definition;
	private final Button autostart;
	private Domain domain;

	StateSection(Composite parent, FormToolkit toolkit, ItemImages images) {
		this.images = images;
		Facts facts = new Facts(parent, toolkit, Messages.State_title);
		facts.label(DomainColumn.STATE.title());
		Composite line = toolkit.createComposite(facts.rows());
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
		stateImage = toolkit.createLabel(line, null);
		GridDataFactory.swtDefaults().hint(16, 16).applyTo(stateImage);
		state = toolkit.createLabel(line, null, SWT.WRAP);
		state.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		id = facts.row(DomainColumn.ID.title());
		vcpu = facts.row(DomainColumn.VCPU.title());
		memory = facts.row(DomainColumn.MEMORY.title());
		maxMemory = facts.row(DomainColumn.MAX_MEMORY.title());
		definition = facts.row(Messages.State_definition);
		// not by the toolkit: a background of one's own hides GTK's tick
		autostart = new Button(facts.rows(), SWT.CHECK);
		autostart.setText(Messages.State_autostart);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(autostart);
		autostart.addListener(SWT.Selection, event -> setAutostart());
	}

	private void setAutostart() {
		boolean wanted = autostart.getSelection();
		// The box shows what is, not what was asked for: the operation may fail.
		autostart.setSelection(!wanted);
		if (domain == null)
			return;
		try {
			OperationLauncher.start(autostart.getShell(),
					List.of(new SetAutostart(DomainRef.of(OperationLauncher.connection(domain), domain), wanted)), null);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** Null: the last words stay. */
	void show(Domain now) {
		domain = now;
		String blocked = now == null ? null : DomainVerb.AUTOSTART.blocked(now).orElse(null);
		autostart.setEnabled(now != null && blocked == null);
		autostart.getParent().setToolTipText(blocked);
		if (now == null)
			return;
		stateImage.setImage(images.image(DomainIcons.key(now)));
		String words = DomainIcons.stateWords(now);
		if (!words.equals(state.getText())) {
			state.setText(words);
			state.getParent().layout();
		}
		set(id, DomainColumn.ID, now);
		set(vcpu, DomainColumn.VCPU, now);
		set(memory, DomainColumn.MEMORY, now);
		set(maxMemory, DomainColumn.MAX_MEMORY, now);
		Facts.set(definition, now.isPersistent() ? Messages.State_persistent : Messages.State_transient);
		autostart.setSelection(now.isAutostart());
	}

	private static void set(Text text, DomainColumn column, Domain domain) {
		String tip = column.toolTip(domain);
		String value = column.text(domain);
		Facts.set(text, column == DomainColumn.VCPU && tip != null ? tip : value.isEmpty() ? "\u2013" : value); //$NON-NLS-1$
		text.setToolTipText(tip);
	}
}
