package org.virtworkbench.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Plan;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.Undefine;
import org.virtworkbench.libvirt.LibvirtError;

/**
 * Removes the definition of a domain; its disks stay. A running one runs on as a transient domain.
 *
 * @param with what else goes or stays; libvirt refuses where the domain has such a thing and nothing is said about it
 */
public record UndefineDomain(DomainRef domain, Set<Undefine> with) implements DomainOperation {

	public UndefineDomain {
		with = Set.copyOf(with);
	}

	@Override
	public DomainVerb verb() {
		return DomainVerb.UNDEFINE;
	}

	@Override
	public List<String> command() {
		return domain.virsh("undefine", //$NON-NLS-1$
				with.stream().sorted().map(each -> "--" + each.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList()); //$NON-NLS-1$
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		Domain now = domain.check(verb(), monitor);
		List<String> destroys = new ArrayList<>(List.of(NLS.bind(Messages.Definition, domain.name())));
		for (Undefine each : Undefine.values())
			if (with.contains(each) && each != Undefine.KEEP_NVRAM)
				destroys.add(NLS.bind(switch (each) {
				case MANAGED_SAVE -> Messages.ManagedSave;
				case SNAPSHOTS_METADATA -> Messages.SnapshotsMetadata;
				case CHECKPOINTS_METADATA -> Messages.CheckpointsMetadata;
				case NVRAM -> Messages.Nvram;
				case KEEP_NVRAM -> throw new IllegalStateException();
				}, domain.name()));
		List<String> warnings = now.getId() >= 0 ? List.of(NLS.bind(Messages.BecomesTransient, domain.name())) : List.of();
		return new Plan(List.of(command()), "", warnings, destroys); //$NON-NLS-1$
	}

	@Override
	public void call(LibvirtDomains libvirt, IProgressMonitor monitor) throws CoreException {
		libvirt.undefine(domain.uuid(), with, monitor);
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		try {
			return DomainOperation.super.run(monitor);
		} catch (CoreException e) {
			// libvirt says what is in the way, but not that one only has to say what is to become of it
			if (e.getStatus().getException() instanceof LibvirtError error && error.code() == LibvirtError.OPERATION_INVALID)
				throw Failure.of(Failure.Kind.FAILED, e.getStatus().getMessage() + ' ' + Messages.UndefineWith, error);
			throw e;
		}
	}
}
