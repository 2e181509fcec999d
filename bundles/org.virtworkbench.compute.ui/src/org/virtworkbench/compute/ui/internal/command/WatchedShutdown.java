package org.virtworkbench.compute.ui.internal.command;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.swt.widgets.Display;
import org.virtworkbench.compute.ShutdownDomain;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Target;

/** Asks a guest to shut down as the operation does, and then has it watched: a guest that does not hear is offered to be destroyed. */
record WatchedShutdown(ShutdownDomain operation, Domain domain, Display display) implements Operation<Void> {

	@Override
	public String label() {
		return operation.label();
	}

	@Override
	public Target target() {
		return operation.target();
	}

	@Override
	public ISchedulingRule rule() {
		return operation.rule();
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		return operation.plan(monitor);
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		operation.run(monitor);
		if (!display.isDisposed())
			display.asyncExec(() -> ShutdownWatch.of(display).watch(domain));
		return null;
	}
}
