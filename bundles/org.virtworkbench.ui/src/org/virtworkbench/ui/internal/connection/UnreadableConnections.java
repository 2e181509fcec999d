package org.virtworkbench.ui.internal.connection;

import java.util.function.Consumer;

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

	private final Consumer<IStatus> say;
	private String said;

	private UnreadableConnections(Consumer<IStatus> say) {
		this.say = say;
	}

	/** Looks now, and at each change of the file, for as long as the window is open. */
	public static AutoCloseable watch() {
		return watch(status -> StatusManager.getManager().handle(status, StatusManager.SHOW));
	}

	static AutoCloseable watch(Consumer<IStatus> say) {
		UnreadableConnections watch = new UnreadableConnections(say);
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
				say.accept(status);
			}
		}
	}
}
