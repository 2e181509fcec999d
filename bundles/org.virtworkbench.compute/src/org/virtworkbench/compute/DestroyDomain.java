package org.virtworkbench.compute;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Plan;
import org.virtworkbench.libvirt.LibvirtDomains;

/**
 * Pulls the plug: the guest is gone at once, with what it has not written to its disks.
 *
 * @param graceful the hypervisor may write what it holds, and fails rather than kill the guest when that takes too long
 */
public record DestroyDomain(DomainRef domain, boolean graceful) implements DomainOperation {

	/** None: it is the cure when another call on this domain hangs. */
	@Override
	public ISchedulingRule rule() {
		return null;
	}

	@Override
	public DomainVerb verb() {
		return DomainVerb.DESTROY;
	}

	@Override
	public List<String> command() {
		return domain.virsh("destroy", graceful ? List.of("--graceful") : List.of()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		Plan plan = Plan.of(command()).destroying(NLS.bind(Messages.UnsavedWork, domain.name()));
		try {
			boolean persistent = domain.check(verb(), new Patience(monitor)).isPersistent();
			return persistent ? plan : plan.destroying(NLS.bind(Messages.TransientDefinition, domain.name()));
		} catch (OperationCanceledException e) {
			if (monitor.isCanceled())
				throw e;
			return plan;
		}
	}

	/** Gives up soon: where the state cannot be read because calls hang, pulling the plug is what helps. */
	private static final class Patience extends ProgressMonitorWrapper {

		private static final long NANOS = TimeUnit.SECONDS.toNanos(3);
		private final long begin = System.nanoTime();

		Patience(IProgressMonitor monitor) {
			super(monitor);
		}

		@Override
		public boolean isCanceled() {
			return super.isCanceled() || System.nanoTime() - begin > NANOS;
		}
	}

	@Override
	public void call(LibvirtDomains libvirt, IProgressMonitor monitor) throws CoreException {
		libvirt.destroy(domain.uuid(), graceful, monitor);
	}
}
