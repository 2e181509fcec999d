package org.virtworkbench.ui.internal.connection;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.statushandlers.StatusManager;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.ui.Services;

/**
 * Says in the window when the file of saved connections cannot be read: what was shown stays until somebody repairs it, and without a word
 * nobody would know why a change does not appear. Once for each reason.
 */
public final class UnreadableConnections {

	private String said;

	private UnreadableConnections() {
	}

	/** Looks now, and at each change of the file, for as long as the window is open. */
	public static AutoCloseable watch() {
		UnreadableConnections watch = new UnreadableConnections();
		Job job = Job.createSystem(Messages.SavingConnections, monitor -> {
			watch.look();
		});
		AutoCloseable changes = Services.get(SavedConnections.class).onChange(job::schedule);
		job.schedule();
		return changes;
	}

	private synchronized void look() {
		try {
			Services.get(SavedConnections.class).list();
			said = null;
		} catch (CoreException e) {
			IStatus status = e.getStatus();
			if (!status.getMessage().equals(said)) {
				said = status.getMessage();
				StatusManager.getManager().handle(status, StatusManager.SHOW);
			}
		}
	}
}
