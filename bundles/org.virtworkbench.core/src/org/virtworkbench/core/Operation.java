package org.virtworkbench.core;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * One change of the outside world: the only way in which anything is changed. The menu, the editor, the script and the test
 * make the same object and hand it to {@link Operations}. Usually a record that holds what it needs.
 *
 * @param <R> what a run gives back; {@code Void} for nothing
 */
public interface Operation<R> {

	/** For a menu, a job and the journal: verb first, sentence case, names the object. "Start web1". */
	String label();

	/** What is changed. */
	Target target();

	/**
	 * What a run must have for itself; by default the target. Null where it must never wait for another call, such as pulling the plug
	 * of a guest that another call hangs on.
	 */
	default ISchedulingRule rule() {
		return target().rule();
	}

	/**
	 * What a run would do, found without changing anything. Fails as a run would where that can be known now (no such object,
	 * not possible in this state).
	 */
	Plan plan(IProgressMonitor monitor) throws CoreException;

	/** Does it; blocks; cancellable where the outside world lets it; never touches the UI. */
	R run(IProgressMonitor monitor) throws CoreException;
}
