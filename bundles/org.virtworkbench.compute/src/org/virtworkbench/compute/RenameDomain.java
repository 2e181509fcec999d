package org.virtworkbench.compute;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Plan;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.By;
import org.virtworkbench.libvirt.LibvirtDomains.Undefine;

/**
 * Gives a domain that is shut off another name; its UUID, disks, snapshots and all else stay.
 *
 * @param newName {@link DomainName#wrong} says what cannot be one
 */
public record RenameDomain(DomainRef domain, String newName) implements DomainOperation {

	public RenameDomain {
		Objects.requireNonNull(domain);
		Objects.requireNonNull(newName);
	}

	@Override
	public DomainVerb verb() {
		return DomainVerb.RENAME;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.RenameTo, domain.name(), newName);
	}

	@Override
	public List<String> command() {
		return domain.virsh("domrename", List.of(), newName); //$NON-NLS-1$
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		domain.check(verb(), monitor);
		refuse(monitor);
		return Plan.of(command());
	}

	@Override
	public void call(LibvirtDomains libvirt, IProgressMonitor monitor) throws CoreException {
		refuse(monitor);
		libvirt.rename(domain.uuid(), newName, monitor);
	}

	private void refuse(IProgressMonitor monitor) throws CoreException {
		String wrong = DomainName.wrong(newName);
		if (wrong != null)
			throw Failure.of(Failure.Kind.USAGE, wrong);
		var other = domain.libvirt().find(newName, By.NAME, monitor);
		if (other.isPresent())
			throw Failure.failed(other.get().uuid().equals(domain.uuid()) ? NLS.bind(Messages.SameName, newName)
					: DomainName.taken(newName, domain.connection().name()));
		if (domain.libvirt().kept(domain.uuid(), monitor).contains(Undefine.MANAGED_SAVE))
			throw Failure.failed(NLS.bind(Messages.CannotRename, domain.name(), Messages.IsSaved));
	}
}
