package org.virtworkbench.compute.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtError;
import org.virtworkbench.libvirt.LibvirtSession;

/** Which domains of a host write to which files: two guests on one image destroy it. */
public final class DiskUsers {

	private final Connection connection;
	private Map<String, List<DomainRecord>> byPath;

	public DiskUsers(Connection connection) {
		this.connection = connection;
	}

	/** The names of the domains that have the path as a disk that they may write to. @param except a domain that does not count, or null */
	public List<String> writersOf(String path, UUID except, IProgressMonitor monitor) throws CoreException {
		if (byPath == null)
			byPath = read(monitor);
		return byPath.getOrDefault(path, List.of()).stream().filter(domain -> !domain.uuid().equals(except)).map(DomainRecord::name).distinct().toList();
	}

	private Map<String, List<DomainRecord>> read(IProgressMonitor monitor) throws CoreException {
		Map<String, List<DomainRecord>> found = new HashMap<>();
		LibvirtDomains domains = connection.require(LibvirtSession.class).domains();
		for (DomainRecord domain : domains.list(monitor))
			try {
				XmlElement root = new DefinitionDocument(domains.xml(domain.uuid(), false, false, monitor)).root();
				for (XmlElement disk : root.child("devices").map(devices -> devices.children("disk")).orElse(List.of())) //$NON-NLS-1$ //$NON-NLS-2$
					if (disk.child("readonly").isEmpty()) //$NON-NLS-1$
						disk.child("source").ifPresent(source -> { //$NON-NLS-1$
							String path = source.attributeValue("file") != null ? source.attributeValue("file") : source.attributeValue("dev"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
							if (path != null)
								found.computeIfAbsent(path, none -> new ArrayList<>()).add(domain);
						});
			} catch (CoreException e) {
				// gone meanwhile
				if (!(e.getStatus().getException() instanceof LibvirtError error) || error.code() != LibvirtError.NO_DOMAIN)
					throw e;
			}
		return found;
	}
}
