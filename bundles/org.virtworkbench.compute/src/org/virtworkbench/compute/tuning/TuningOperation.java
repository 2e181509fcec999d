package org.virtworkbench.compute.tuning;

import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.hardware.HardwareOperation;
import org.virtworkbench.core.Failure;
import org.virtworkbench.libvirt.LibvirtDevices;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtTuning;

/** A change of what one domain may use, or of what is said of it. */
public interface TuningOperation extends HardwareOperation {

	/** The call itself. */
	void tune(LibvirtTuning libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException;

	/** Whether a running domain needs cgroups for it, which the daemon of a user's session has not. */
	default boolean needsCgroups() {
		return false;
	}

	@Override
	default void check(Domain now, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		if (needsCgroups() && affected.contains(Impact.LIVE) && String.valueOf(domain().connection().uri().getPath()).equals("/session")) //$NON-NLS-1$
			throw Failure.failed(NLS.bind(Messages.NoCgroups, domain().name()));
	}

	@Override
	default void call(LibvirtDevices libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException {
		tune(domain().connection().require(LibvirtSession.class).tuning(), affected, monitor);
	}
}
