package org.virtworkbench.compute.hardware;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Target;
import org.virtworkbench.libvirt.LibvirtDevices;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;
import org.virtworkbench.libvirt.LibvirtSession;

/** A change of one domain's hardware. A record that implements it says which, what is affected, the virsh commands and the call. */
public interface HardwareOperation extends Operation<Void> {

	DomainRef domain();

	/** What was asked for; empty: all definitions that the domain has now. */
	Set<Impact> impact();

	/**
	 * Fails where it is known not to work.
	 *
	 * @param now      the domain as it is
	 * @param affected never empty
	 */
	void check(Domain now, Set<Impact> affected, IProgressMonitor monitor) throws CoreException;

	/** The equivalent virsh commands. */
	List<List<String>> commands(Set<Impact> affected, IProgressMonitor monitor) throws CoreException;

	/** The calls themselves. */
	void call(LibvirtDevices libvirt, Set<Impact> affected, IProgressMonitor monitor) throws CoreException;

	@Override
	default Target target() {
		return domain().target();
	}

	@Override
	default Plan plan(IProgressMonitor monitor) throws CoreException {
		Set<Impact> affected = affected(monitor);
		return new Plan(commands(affected, monitor), "", List.of(), List.of()); //$NON-NLS-1$
	}

	@Override
	default Void run(IProgressMonitor monitor) throws CoreException {
		Set<Impact> affected = affected(monitor);
		call(libvirt(), affected, monitor);
		return null;
	}

	/** libvirt's calls on the host of this domain. */
	default LibvirtDevices libvirt() throws CoreException {
		return domain().connection().require(LibvirtSession.class).devices();
	}

	/** What a run now would affect; fails where it would. */
	private Set<Impact> affected(IProgressMonitor monitor) throws CoreException {
		DomainRef domain = domain();
		if (domain.connection().readOnly())
			throw Failure.failed(NLS.bind(Messages.ReadOnly, label(), domain.connection().name()));
		Domain now = domain.read(monitor);
		boolean active = now.getId() >= 0;
		Set<Impact> affected = EnumSet.noneOf(Impact.class);
		affected.addAll(impact());
		if (affected.isEmpty()) {
			if (active)
				affected.add(Impact.LIVE);
			if (now.isPersistent())
				affected.add(Impact.CONFIG);
		}
		if (affected.contains(Impact.LIVE) && !active)
			throw Failure.failed(NLS.bind(Messages.NotRunning, domain.name()));
		if (affected.contains(Impact.CONFIG) && !now.isPersistent())
			throw Failure.failed(NLS.bind(Messages.NotPersistent, domain.name()));
		check(now, affected, monitor);
		return affected;
	}

	/** virsh's options for what is affected. */
	static List<String> options(Set<Impact> affected, String... others) {
		return Stream.concat(Stream.of(others), affected.stream().sorted().map(impact -> impact == Impact.LIVE ? "--live" : "--config")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
