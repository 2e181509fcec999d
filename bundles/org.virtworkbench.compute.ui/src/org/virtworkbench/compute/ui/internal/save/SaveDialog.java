package org.virtworkbench.compute.ui.internal.save;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.virtworkbench.compute.apply.ApplyDomain;
import org.virtworkbench.compute.apply.ApplyPreview;
import org.virtworkbench.compute.apply.DomainChange;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.live.ItemProviders;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.operation.CommandsPreview;

/** Shows what a save will do before it does it: each change and when it takes effect, the difference of the texts, the commands. */
final class SaveDialog extends TitleAreaDialog {

	private static final int WIDTH = 880;
	private static final int HEIGHT = 520;

	private final String name;
	private final ApplyDomain operation;
	private Table table;
	private DiffText diff;
	private CommandsPreview commands;
	private Job looking;
	private CoreException failure;

	SaveDialog(Shell shell, String name, ApplyDomain operation) {
		super(shell);
		this.name = name;
		this.operation = operation;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Save_title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.Save_heading, name));
		setMessage(Messages.Save_looking);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		TabFolder tabs = new TabFolder(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		Columns columns = new Columns(tabs, SWT.NONE).add(Messages.Conflict_place, 20).add(Messages.Conflict_before, 22).add(Messages.Save_after, 34)
				.add(Messages.Save_effect, 24);
		table = columns.table();
		tab(tabs, Messages.Save_changes, columns.area());
		diff = new DiffText(tabs);
		tab(tabs, Messages.Save_difference, diff.control());
		commands = new CommandsPreview(tabs);
		tab(tabs, Messages.Save_commands, commands.control());
		looking = Job.createSystem(Messages.Save_looking, (ICoreRunnable) monitor -> look(monitor, parent.getDisplay()));
		looking.schedule();
		return area;
	}

	/** In a job: the dialog stands at once, also where the host is slow. */
	private void look(IProgressMonitor monitor, Display display) {
		try {
			ApplyPreview preview = operation.preview(monitor);
			Plan plan = operation.plan(monitor);
			List<String[]> rows = rows(preview);
			display.asyncExec(() -> show(rows, plan));
		} catch (CoreException e) {
			display.asyncExec(() -> fail(e));
		}
	}

	private void fail(CoreException e) {
		if (table.isDisposed())
			return;
		failure = e;
		setReturnCode(CANCEL);
		close();
	}

	/** Why it cannot be saved; null where it can. Closes the dialog. */
	CoreException failure() {
		return failure;
	}

	private static List<String[]> rows(ApplyPreview preview) {
		ValueWords words = new ValueWords(Services.get(ItemProviders.class)::text);
		XmlElement after = new DefinitionDocument(preview.edited()).root();
		XmlElement before = preview.current() == null ? after : new DefinitionDocument(preview.current()).root();
		List<String[]> rows = new ArrayList<>();
		for (DomainChange change : preview.changes())
			rows.add(new String[] { change.path().toString(), words.of(change.path(), change.before(), before, ""), //$NON-NLS-1$
					change.kind() == DefinitionChange.Kind.MOVED ? Messages.Save_moved
							: words.of(change.path(), change.after(), after, Messages.Conflict_removed),
					effect(change) });
		return rows;
	}

	private void show(List<String[]> rows, Plan plan) {
		if (table.isDisposed())
			return;
		if (plan.warnings().isEmpty())
			setMessage(rows.isEmpty() ? Messages.Save_layoutOnly : NLS.bind(Messages.Save_count, rows.size()));
		else
			setMessage(String.join("\n", plan.warnings()), IMessageProvider.WARNING); //$NON-NLS-1$
		for (String[] row : rows)
			new TableItem(table, SWT.NONE).setText(row);
		diff.show(plan.diff());
		commands.show(plan.commands());
		getButton(OK).setEnabled(true);
		getButton(OK).setFocus();
	}

	@Override
	public boolean close() {
		if (looking != null)
			looking.cancel();
		return super.close();
	}

	private static void tab(TabFolder tabs, String title, Control content) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(content);
	}

	private static String effect(DomainChange change) {
		return switch (change.effect()) {
		case STORED -> Messages.Save_whenStored;
		case LIVE -> Messages.Save_live;
		case NEXT_START -> Messages.Save_nextStart;
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, OK, Messages.Save_ok, true).setEnabled(false);
		createButton(parent, CANCEL, Messages.Cancel, false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
