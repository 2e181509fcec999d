package org.virtworkbench.ui.internal.connection;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.operation.TranslatedWizardDialog;

/** Adds a connection, or edits one; one page. */
public final class ConnectionWizard extends Wizard {

	private final SavedConnection edited;
	private final ConnectionPage page;

	/**
	 * @param start  what the fields show first; null: a new connection to this machine
	 * @param edited the saved connection to replace; null: a new one is added
	 */
	private ConnectionWizard(SavedConnection start, SavedConnection edited) {
		this.edited = edited;
		page = new ConnectionPage(start, edited == null ? null : edited.name());
		setWindowTitle(edited == null ? Messages.NewTitle : Messages.EditTitle);
		setNeedsProgressMonitor(true);
	}

	/** @param start what the fields show first; null: a new connection to this machine */
	public static void open(Shell shell, SavedConnection start) {
		show(shell, new ConnectionWizard(start, null));
	}

	static void edit(Shell shell, SavedConnection connection) {
		show(shell, new ConnectionWizard(connection, connection));
	}

	private static void show(Shell shell, ConnectionWizard wizard) {
		new TranslatedWizardDialog(shell, wizard).open();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		SavedConnection connection = page.connection();
		boolean connect = page.connectsNow();
		try {
			getContainer().run(true, false, monitor -> {
				try {
					SavedConnections saved = Services.get(SavedConnections.class);
					if (edited == null)
						saved.add(connection);
					else
						saved.replace(edited.name(), connection);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			page.setErrorMessage(e.getCause() instanceof CoreException failure ? failure.getStatus().getMessage() : e.getCause().toString());
			return false;
		} catch (InterruptedException e) {
			return false; // not cancellable, so nobody does
		}
		if (connect)
			ConnectWhenThere.connect(connection.name());
		return true;
	}

	@Override
	public boolean performCancel() {
		page.cancelTest();
		return true;
	}
}
