package org.virtworkbench.ui.operation;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;

/**
 * Asks once for all operations: names what goes, and shows on request what would be typed instead. The plans are made in a job,
 * so the question stands at once even when the host is slow; No is the proposal.
 */
final class ConfirmDialog extends MessageDialog {

	private static final int MOST_NAMES = 12;

	private final Confirmation confirmation;
	private final List<? extends Operation<?>> operations;
	private Label findings;
	private CommandsPreview preview;
	private Job planning;

	ConfirmDialog(Shell shell, Confirmation confirmation, List<? extends Operation<?>> operations) {
		super(shell, confirmation.title(), null, confirmation.question(), WARNING,
				new String[] { confirmation.proceed(), Messages.No }, 1);
		this.confirmation = confirmation;
		this.operations = operations;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	boolean agreed() {
		return open() == 0;
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		if (confirmation.names().size() > 1)
			names(area);
		findings = new Label(area, SWT.WRAP);
		findings.setText(Messages.LookingWhatHappens);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(findings);
		Link show = new Link(area, SWT.NONE);
		show.setText(Messages.ShowCommands);
		preview = new CommandsPreview(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(70), convertHeightInCharsToPixels(6))
				.exclude(true).applyTo(preview.control());
		preview.control().setVisible(false);
		show.addListener(SWT.Selection, event -> {
			boolean shown = !preview.control().getVisible();
			preview.control().setVisible(shown);
			((GridData) preview.control().getLayoutData()).exclude = !shown;
			show.setText(shown ? Messages.HideCommands : Messages.ShowCommands);
			fit();
		});
		planning = Job.createSystem(Messages.LookingWhatHappens, (ICoreRunnable) monitor -> plan(SubMonitor.convert(monitor, operations.size()),
				parent.getDisplay()));
		planning.schedule();
		return area;
	}

	private void names(Composite area) {
		List<String> names = confirmation.names();
		if (names.size() > MOST_NAMES) {
			// A list that scrolls, so that every name can still be read before the answer.
			Text list = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
			list.setText(String.join("\n", names)); //$NON-NLS-1$
			GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, convertHeightInCharsToPixels(MOST_NAMES)).applyTo(list);
		} else {
			Label list = new Label(area, SWT.WRAP);
			list.setText(String.join("\n", names.stream().map(name -> "\u2022 " + name.replace("&", "&&")).toList())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	private void plan(SubMonitor monitor, Display display) {
		Plan all = new Plan(List.of(), "", List.of(), List.of()); //$NON-NLS-1$
		for (Operation<?> operation : operations) {
			Plan plan;
			try {
				plan = operation.plan(monitor.split(1));
			} catch (OperationCanceledException e) {
				return;
			} catch (CoreException e) {
				// The run would fail in the same way: said before, and the person decides.
				plan = new Plan(List.of(), "", List.of(e.getStatus().getMessage()), List.of()); //$NON-NLS-1$
			}
			all = new Plan(join(all.commands(), plan.commands()), "", join(all.warnings(), plan.warnings()), //$NON-NLS-1$
					join(all.destroys(), plan.destroys()));
		}
		Plan result = all;
		display.asyncExec(() -> planned(result));
	}

	private void planned(Plan plan) {
		if (findings.isDisposed())
			return;
		Stream<String> lost = plan.destroys().stream().distinct().map(name -> NLS.bind(Messages.IsLost, name));
		String text = String.join("\n", Stream.concat(plan.warnings().stream().distinct(), lost).limit(MOST_NAMES).toList()); //$NON-NLS-1$
		findings.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		((GridData) findings.getLayoutData()).exclude = text.isEmpty();
		findings.setVisible(!text.isEmpty());
		preview.show(plan.commands());
		fit();
	}

	private void fit() {
		Shell shell = getShell();
		shell.layout(true, true);
		shell.setSize(Math.max(shell.getSize().x, shell.computeSize(SWT.DEFAULT, SWT.DEFAULT).x),
				shell.computeSize(shell.getSize().x, SWT.DEFAULT).y);
	}

	@Override
	public boolean close() {
		if (planning != null)
			planning.cancel();
		return super.close();
	}

	private static <E> List<E> join(List<E> first, List<E> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
