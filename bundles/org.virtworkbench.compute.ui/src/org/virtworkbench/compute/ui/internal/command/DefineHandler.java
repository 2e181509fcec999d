package org.virtworkbench.compute.ui.internal.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.virtworkbench.compute.DomainXml;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.ui.operation.OperationLauncher;

/** Defines domains on the selected host from XML files that the person chooses. */
public final class DefineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		define(HandlerUtil.getActiveShell(event), SelectedHost.of(event.getApplicationContext()));
		return null;
	}

	/** Asks for the files; they are read and defined in jobs. UI thread. @param host null: nothing is asked */
	public static void define(Shell shell, Host host) {
		if (host == null)
			return;
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Define_chooser);
		dialog.setFilterExtensions(new String[] { "*.xml", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.Define_filter, Messages.Define_allFiles });
		if (dialog.open() == null)
			return;
		Path folder = Path.of(dialog.getFilterPath());
		define(shell, host, Arrays.stream(dialog.getFileNames()).map(folder::resolve).iterator());
	}

	/** One after another, because each may have a question. A file that cannot be read does not keep the others from being defined. */
	static void define(Shell shell, Host host, Iterator<Path> files) {
		if (!files.hasNext())
			return;
		Path file = files.next();
		try {
			Connection connection = OperationLauncher.connection(host);
			Job job = Job.create(NLS.bind(Messages.Define_reading, file.getFileName()), (ICoreRunnable) monitor -> {
				Replacement[] read = new Replacement[1];
				try {
					read[0] = Replacement.of(connection, DomainXml.read(file), monitor);
				} finally {
					shell.getDisplay().asyncExec(() -> define(shell, host, read[0], files));
				}
			});
			job.setUser(true);
			job.schedule();
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** @param replacement null: it could not be read, which its job has told */
	private static void define(Shell shell, Host host, Replacement replacement, Iterator<Path> others) {
		if (shell.isDisposed())
			return;
		if (replacement != null && (!replacement.replaces() || new ReplaceDialog(shell, replacement).agreed()))
			OperationLauncher.start(shell, List.of(replacement.operation()), null);
		define(shell, host, others);
	}

	@Override
	public void setEnabled(Object context) {
		Host host = SelectedHost.of(context);
		setBaseEnabled(host != null && host.getState() == ConnectionState.CONNECTED && !host.isReadOnly());
	}
}
