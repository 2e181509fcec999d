package org.virtworkbench.compute.ui.internal.command;

import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.compute.DomainName;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.RenameDomain;
import org.virtworkbench.core.Operation;
import org.virtworkbench.ui.operation.OperationDialog;

/** Asks for a domain's new name, and says while one types why one cannot be taken. */
final class RenameDialog extends OperationDialog {

	private final DomainRef domain;
	private final Set<String> taken;
	private Text name;
	private Operation<?> agreed;

	/** @param taken the names of the other domains of its host, as far as they are known */
	RenameDialog(Shell shell, DomainRef domain, Set<String> taken) {
		super(shell, NLS.bind(Messages.Rename_title, domain.name()), Messages.Rename_purpose, Messages.Rename_proceed);
		this.domain = domain;
		this.taken = taken;
	}

	/** Null where the person changed their mind. */
	Operation<?> ask() {
		open();
		return agreed;
	}

	@Override
	protected void createFields(Composite parent) {
		new Label(parent, SWT.NONE).setText(Messages.Rename_name);
		name = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.setText(domain.name());
		name.selectAll();
		name.addListener(SWT.Modify, event -> changed());
	}

	@Override
	protected String problem() {
		String typed = name.getText().strip();
		if (typed.equals(domain.name()))
			return Messages.Rename_other;
		String wrong = DomainName.wrong(typed);
		return wrong == null && taken.contains(typed) ? NLS.bind(Messages.Rename_taken, typed) : wrong;
	}

	@Override
	protected Draft draft() {
		RenameDomain operation = new RenameDomain(domain, name.getText().strip());
		return monitor -> operation;
	}

	@Override
	protected void start(Operation<?> operation) {
		agreed = operation;
	}
}
