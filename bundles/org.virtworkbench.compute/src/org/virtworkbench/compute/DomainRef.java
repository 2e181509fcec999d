package org.virtworkbench.compute;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Target;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.Virsh;

/**
 * Names one domain of one host for an operation. The UUID decides; the name is for people and may be outdated.
 */
public record DomainRef(Connection connection, UUID uuid, String name) {

	/** The word of the section in which domains stand. */
	public static final String SECTION = "domains"; //$NON-NLS-1$

	public DomainRef {
		Objects.requireNonNull(connection);
		Objects.requireNonNull(uuid);
		Objects.requireNonNull(name);
	}

	public static DomainRef of(Connection connection, Domain domain) {
		return new DomainRef(connection, UUID.fromString(domain.getKey()), domain.getName());
	}

	public Target target() {
		return new Target(connection, SECTION, uuid.toString(), name);
	}

	/** libvirt's calls on the host of this domain. */
	public LibvirtDomains libvirt() throws CoreException {
		return connection.require(LibvirtSession.class).domains();
	}

	/** The domain as it is now, detached; fails where there is none any more. */
	public Domain read(IProgressMonitor monitor) throws CoreException {
		return libvirt().list(List.of(uuid), monitor).stream().findFirst().map(DetachedDomains::of)
				.orElseThrow(() -> Failure.failed(NLS.bind(Messages.NoSuchDomain, name, connection.name())));
	}

	/** The domain as it is now; fails with the reason where the verb cannot be done to it. */
	public Domain check(DomainVerb verb, IProgressMonitor monitor) throws CoreException {
		Domain domain = read(monitor);
		String blocked = verb.blocked(domain, connection).orElse(null);
		if (blocked != null)
			throw Failure.failed(blocked);
		return domain;
	}

	/** The argument vector of the virsh command that does it to this very domain. */
	public List<String> virsh(String command, List<String> options) {
		return virsh(command, options, new String[0]);
	}

	/** As {@link #virsh(String, List)}, with what follows the domain. */
	public List<String> virsh(String command, List<String> options, String... operands) {
		String[] all = Stream.concat(Stream.of(addressedAsOther() ? uuid.toString() : name), Stream.of(operands)).toArray(String[]::new);
		return Virsh.command(connection, command, options, all);
	}

	/** Whether virsh would take the name for an id or for a UUID: it tries these before the name (virshLookupDomainInternal). */
	private boolean addressedAsOther() {
		return name.matches("\\s*[+-]?\\d+") || name.matches("[\\s0-9a-fA-F-]{36}"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
