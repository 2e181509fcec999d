package org.virtworkbench.compute.internal;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.compute.DetachedDomains;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.Messages;
import org.virtworkbench.compute.domain.DomainFactory;
import org.virtworkbench.compute.domain.Domains;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.live.SectionReader;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtSession;

/** Reads the domains of a host: all by one bulk call, changed ones by their keys. */
@Component
public final class DomainReader implements SectionReader {

	/** Up to so many changed domains get their missing figures at once, so that a shown row does not lose them until it is asked for again. */
	private static final int FEW = 32;

	@Override
	public String section() {
		return DomainRef.SECTION;
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public boolean serves(Connection connection) {
		return connection.get(LibvirtSession.class).isPresent();
	}

	@Override
	public Domains create() {
		Domains section = DomainFactory.eINSTANCE.createDomains();
		section.setKey(DomainRef.SECTION);
		section.setName(Messages.Domains);
		return section;
	}

	@Override
	public Domains read(Connection connection, IProgressMonitor monitor) throws CoreException {
		Domains section = create();
		section.getDomains().addAll(DetachedDomains.of(libvirt(connection).list(monitor)));
		return section;
	}

	@Override
	public Domains read(Connection connection, Collection<String> keys, IProgressMonitor monitor) throws CoreException {
		LibvirtDomains libvirt = libvirt(connection);
		Domains section = create();
		section.getDomains().addAll(DetachedDomains.of(libvirt.list(keys.stream().map(UUID::fromString).toList(), monitor)));
		if (section.getDomains().stream().filter(DetachedDomains::lacksFigures).count() <= FEW)
			DetachedDomains.complete(section.getDomains(), libvirt, monitor);
		return section;
	}

	@Override
	public AutoCloseable watch(Connection connection, Consumer<String> dirty) throws CoreException {
		return libvirt(connection).onEvent(uuid -> dirty.accept(uuid.toString()));
	}

	private static LibvirtDomains libvirt(Connection connection) throws CoreException {
		return connection.require(LibvirtSession.class).domains();
	}
}
