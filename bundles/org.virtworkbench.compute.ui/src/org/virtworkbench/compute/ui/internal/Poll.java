package org.virtworkbench.compute.ui.internal;

import java.time.Duration;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Reads something again and again, in a job, while somebody looks. The pause begins when a reading ends, so a slow host is asked less often
 * and calls never pile up.
 */
public final class Poll {

	/** One reading. */
	public interface Reading {
		/** In a job's thread. Reports its failures by itself. @return when to read again; null: not until started anew */
		Duration read(IProgressMonitor monitor);
	}

	private final Job job;
	private volatile boolean running;

	/** @param name never shown but in "show system operations" */
	public Poll(String name, Reading reading) {
		job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Duration pause;
				try {
					pause = reading.read(monitor);
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				}
				if (running && pause != null)
					schedule(pause.toMillis());
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
	}

	/** Reads at once and goes on; nothing while it is running already. */
	public void start() {
		if (!running) {
			running = true;
			job.schedule();
		}
	}

	/** Reads at once where it waits. */
	public void now() {
		if (running) {
			// A job that runs is scheduled anew when it ends.
			job.wakeUp();
			job.schedule();
		}
	}

	/** The reading that is under way is cancelled, its result is not wanted any more. */
	public void stop() {
		running = false;
		job.cancel();
	}

	public boolean isRunning() {
		return running;
	}
}
