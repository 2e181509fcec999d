package org.virtworkbench.compute.ui.internal.create;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.compute.creation.CreateDomain;
import org.virtworkbench.compute.creation.CreationOffer;
import org.virtworkbench.compute.creation.DomainPlanning;
import org.virtworkbench.compute.creation.NewDomain;
import org.virtworkbench.core.Plan;
import org.virtworkbench.ui.operation.CommandsPreview;

/** What will be made: the definition and the commands, made ready in a job; and whether it starts at once. */
final class ReviewPage extends CreationPage {

	private Text xml;
	private CommandsPreview commands;
	private Label notes;
	private Button start;
	private Button customize;
	private Job planning;
	private NewDomain planned;
	private CreateDomain create;
	private String problem;

	ReviewPage() {
		super("review", Messages.Review_title, Messages.Review_description); //$NON-NLS-1$
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = area(parent, 1);
		TabFolder tabs = new TabFolder(area, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 260).applyTo(tabs);
		xml = new Text(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		xml.setFont(JFaceResources.getTextFont());
		tab(tabs, Messages.Review_xml).setControl(xml);
		commands = new CommandsPreview(tabs);
		tab(tabs, Messages.Review_commands).setControl(commands.control());
		notes = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(notes);
		start = new Button(area, SWT.CHECK);
		start.setText(Messages.Review_start);
		start.setSelection(draft().start);
		customize = new Button(area, SWT.CHECK);
		customize.setText(Messages.Review_customize);
		start.addListener(SWT.Selection, event -> chosen());
		customize.addListener(SWT.Selection, event -> chosen());
		setControl(area);
		check();
	}

	private static TabItem tab(TabFolder tabs, String text) {
		TabItem tab = new TabItem(tabs, SWT.NONE);
		tab.setText(text);
		return tab;
	}

	/** Whoever wants to change something first does not want it to run. */
	private void chosen() {
		start.setEnabled(!customize.getSelection());
		draft().start = start.getSelection() && !customize.getSelection();
		plan();
	}

	@Override
	void fill(CreationOffer read) {
		// everything else comes with the plan
	}

	@Override
	String problem() {
		return problem;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			plan();
	}

	/** The operation for what was chosen; null where it has not been made ready. */
	CreateDomain create(NewDomain wanted) {
		return wanted.equals(planned) ? create : null;
	}

	private void plan() {
		if (planning != null)
			planning.cancel();
		NewDomain wanted = draft().wanted();
		Display display = getShell().getDisplay();
		create = null;
		problem = null;
		check();
		setMessage(Messages.Review_planning, IMessageProvider.INFORMATION);
		planning = Job.createSystem(Messages.Review_planning, (ICoreRunnable) monitor -> {
			try {
				CreateDomain made = DomainPlanning.of(wizard().connection(), wanted, monitor);
				Plan plan = made.plan(monitor);
				display.asyncExec(() -> planned(wanted, made, plan.commands(), null));
			} catch (CoreException e) {
				display.asyncExec(() -> planned(wanted, null, List.of(), e.getStatus().getMessage()));
			} catch (OperationCanceledException e) {
				// another plan is being made
			}
		});
		planning.schedule();
	}

	private void planned(NewDomain wanted, CreateDomain made, List<List<String>> argvs, String failure) {
		if (xml.isDisposed() || !wanted.equals(draft().wanted()))
			return;
		planned = wanted;
		create = made;
		problem = failure;
		xml.setText(made == null ? "" : made.xml().strip()); //$NON-NLS-1$
		commands.show(argvs);
		notes.setText(made == null ? "" : String.join("\n", made.notes()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		notes.getParent().layout(true, true);
		check();
	}

	void cancel() {
		if (planning != null)
			planning.cancel();
	}
}
