package org.virtworkbench.ui.operation;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;

/**
 * Asks for what an operation needs, and shows while the person types what it would do: the commands an administrator knows, warnings, and what is lost. The plan
 * is made in a job, so that typing never waits; the button stands only for a plan that was found possible.
 */
public abstract class OperationDialog extends TitleAreaDialog {

	/** Quiet time after a change before it is planned. */
	private static final int PAUSE_MS = 250;
	private static final int LONGEST_HEADING = 100;

	/** What the fields say now, taken on the UI thread; makes the operation in a job. */
	public interface Draft {
		Operation<?> operation(IProgressMonitor monitor) throws CoreException;
	}

	private final String title;
	private final String purpose;
	private final String proceed;
	private Text typed;
	private Label typedLabel;
	private Label findings;
	private CommandsPreview preview;
	private Job planning;
	private Operation<?> ready;
	private int turn;
	private final Runnable replan = this::plan;

	/**
	 * @param title   of the dialog, in the style of a command: "Resize Image"
	 * @param purpose one sentence under it
	 * @param proceed the button that does it, a verb
	 */
	protected OperationDialog(Shell shell, String title, String purpose, String proceed) {
		super(shell);
		this.title = title;
		this.purpose = purpose;
		this.proceed = proceed;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** Makes the fields in a parent of two columns; each calls {@link #changed} when it changes. */
	protected abstract void createFields(Composite parent);

	/** What is wrong with the fields by themselves, in one sentence; null where nothing is. UI thread. */
	protected abstract String problem();

	/** The operation that the fields ask for. Called when there is no {@link #problem}. UI thread. */
	protected abstract Draft draft();

	/** The name that must be typed before it is done, because something is lost; null where nothing is. UI thread. */
	protected String nameToType() {
		return null;
	}

	/** Starts it: by default in a job of its own. UI thread. */
	protected void start(Operation<?> operation) {
		OperationLauncher.start(getParentShell(), List.of(operation), null);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle(title);
		setMessage(purpose);
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Composite fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 7).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		createFields(fields);
		typedLabel = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).exclude(true).applyTo(typedLabel);
		typed = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(typed);
		typed.addListener(SWT.Modify, event -> enable());
		typed.setVisible(false);
		typedLabel.setVisible(false);
		findings = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).exclude(true).applyTo(findings);
		findings.setVisible(false);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.Equivalent);
		preview = new CommandsPreview(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(74), convertHeightInCharsToPixels(5)).applyTo(preview.control());
		return outer;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button button = createButton(parent, IDialogConstants.OK_ID, proceed, true);
		button.setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Cancel, false);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		changed();
		return contents;
	}

	/** To be called when a field changed: the plan is made anew. UI thread. */
	protected final void changed() {
		if (preview == null || getShell() == null)
			return;
		turn++;
		ready = null;
		if (planning != null)
			planning.cancel();
		String problem = problem();
		// a field that is still empty is no error yet, but the sentence says what to fill in
		setMessage(problem == null ? purpose : problem, problem == null ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
		nameField();
		enable();
		getShell().getDisplay().timerExec(-1, replan);
		if (problem == null)
			getShell().getDisplay().timerExec(PAUSE_MS, replan);
		else
			preview.show(List.of());
	}

	private void nameField() {
		String name = nameToType();
		shown(typed, name != null);
		shown(typedLabel, name != null);
		if (name != null) {
			typedLabel.setText(NLS.bind(Messages.TypeName, name).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			typed.setMessage(name);
		}
	}

	private static void shown(Control control, boolean shown) {
		if (control.getVisible() == shown)
			return;
		control.setVisible(shown);
		((org.eclipse.swt.layout.GridData) control.getLayoutData()).exclude = !shown;
		control.getShell().layout(true, true);
		org.eclipse.swt.graphics.Point size = control.getShell().getSize();
		org.eclipse.swt.graphics.Point wanted = control.getShell().computeSize(size.x, SWT.DEFAULT);
		if (wanted.y > size.y)
			control.getShell().setSize(size.x, wanted.y);
	}

	private void plan() {
		if (preview == null || preview.control().isDisposed())
			return;
		int asked = turn;
		Draft draft = draft();
		Display display = preview.control().getDisplay();
		planning = Job.createSystem(Messages.LookingWhatHappens, (ICoreRunnable) monitor -> {
			try {
				Operation<?> operation = draft.operation(monitor);
				Plan plan = operation.plan(monitor);
				display.asyncExec(() -> planned(asked, operation, plan));
			} catch (OperationCanceledException e) {
				return;
			} catch (CoreException e) {
				display.asyncExec(() -> refused(asked, e.getStatus().getMessage()));
			}
		});
		planning.schedule();
	}

	private void planned(int asked, Operation<?> operation, Plan plan) {
		if (asked != turn || preview.control().isDisposed())
			return;
		ready = operation;
		preview.show(plan.commands());
		String text = String.join("\n", Stream.concat(plan.warnings().stream(), plan.destroys().stream().map(name -> NLS.bind(Messages.IsLost, name))) //$NON-NLS-1$
				.distinct().toList());
		findings.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		shown(findings, !text.isEmpty());
		findings.getParent().layout(true, true);
		setMessage(purpose, IMessageProvider.NONE);
		enable();
	}

	private void refused(int asked, String why) {
		if (asked != turn || preview.control().isDisposed())
			return;
		preview.show(List.of());
		// the heading has two lines
		boolean isLong = why.length() > LONGEST_HEADING;
		setMessage(isLong ? Messages.NotPossible : why, IMessageProvider.ERROR);
		findings.setText(isLong ? why.replace("&", "&&") : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		shown(findings, isLong);
		findings.getParent().layout(true, true);
		enable();
	}

	private void enable() {
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null)
			button.setEnabled(ready != null && (nameToType() == null || nameToType().equals(typed.getText())));
	}

	@Override
	protected void okPressed() {
		Operation<?> operation = ready;
		super.okPressed();
		start(operation);
	}

	@Override
	public boolean close() {
		if (planning != null)
			planning.cancel();
		return super.close();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
