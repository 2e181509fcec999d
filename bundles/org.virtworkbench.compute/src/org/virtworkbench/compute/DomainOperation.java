package org.virtworkbench.compute;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Target;
import org.virtworkbench.libvirt.LibvirtDomains;

/**
 * A change of one existing domain by one call of libvirt. A record that implements it says which domain, which verb, which virsh command
 * and which call; the rest follows.
 */
public interface DomainOperation extends Operation<Void> {

	DomainRef domain();

	DomainVerb verb();

	/** The equivalent virsh command. */
	List<String> command();

	/** The call itself. */
	void call(LibvirtDomains libvirt, IProgressMonitor monitor) throws CoreException;

	@Override
	default String label() {
		return verb().label(domain().name());
	}

	@Override
	default Target target() {
		return domain().target();
	}

	@Override
	default Plan plan(IProgressMonitor monitor) throws CoreException {
		domain().check(verb(), monitor);
		return Plan.of(command());
	}

	@Override
	default Void run(IProgressMonitor monitor) throws CoreException {
		try {
			call(domain().libvirt(), monitor);
			return null;
		} catch (CoreException e) {
			// somebody else was faster: libvirt's "operation is invalid" says less than the domain's state does
			if (Failure.kind(e.getStatus()) == Failure.Kind.FAILED)
				domain().check(verb(), monitor);
			throw e;
		}
	}
}
