package org.virtworkbench.compute.ui.internal.form;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks for one of the things that a host has; they are read in a job while the dialog is open already. */
abstract class ReadingDialog extends TrayDialog {

	/** Asks the host. */
	interface Reading<T> {
		T read(IProgressMonitor monitor) throws CoreException;
	}

	private final String title;
	private Job reading;

	ReadingDialog(Shell shell, String title) {
		super(shell);
		this.title = title;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
		setHelpAvailable(false);
	}

	/**
	 * @param job    what the job is called
	 * @param found  on the UI thread, while the dialog is open
	 * @param failed the same, with the sentence why nothing could be read
	 */
	final <T> void read(String job, Reading<T> read, Consumer<T> found, Consumer<String> failed) {
		var display = getShell().getDisplay();
		reading = Job.createSystem(job, (ICoreRunnable) monitor -> {
			Runnable then;
			try {
				T result = read.read(monitor);
				then = () -> found.accept(result);
			} catch (CoreException e) {
				then = () -> failed.accept(e.getStatus().getMessage());
			}
			Runnable shown = then;
			display.asyncExec(() -> {
				if (getShell() != null && !getShell().isDisposed())
					shown.run();
			});
		});
		reading.schedule();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	/** Nothing is chosen yet. */
	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(OK).setText(Messages.Source_ok);
		getButton(OK).setEnabled(false);
		getButton(CANCEL).setText(Messages.Cancel);
	}

	@Override
	public boolean close() {
		if (reading != null)
			reading.cancel();
		return super.close();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
