package org.virtworkbench.compute.ui.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.virtworkbench.compute.DefineDomain;
import org.virtworkbench.compute.DomainXml;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Operation;
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
		for (String name : dialog.getFileNames())
			define(shell, host, folder.resolve(name));
	}

	static void define(Shell shell, Host host, Path file) {
		Job job = Job.create(NLS.bind(Messages.Define_reading, file.getFileName()), (ICoreRunnable) monitor -> {
			DomainXml xml = DomainXml.read(file);
			shell.getDisplay().asyncExec(() -> define(shell, host, xml));
		});
		job.setUser(true);
		job.schedule();
	}

	private static void define(Shell shell, Host host, DomainXml xml) {
		try {
			Connection connection = OperationLauncher.connection(host);
			List<Operation<?>> operations = new ArrayList<>();
			operations.add(new DefineDomain(connection, xml, true));
			OperationLauncher.start(shell, operations, null);
		} catch (CoreException e) {
			org.eclipse.ui.statushandlers.StatusManager.getManager().handle(e.getStatus(), org.eclipse.ui.statushandlers.StatusManager.SHOW);
		}
	}

	@Override
	public void setEnabled(Object context) {
		Host host = SelectedHost.of(context);
		setBaseEnabled(host != null && host.getState() == ConnectionState.CONNECTED && !host.isReadOnly());
	}
}
