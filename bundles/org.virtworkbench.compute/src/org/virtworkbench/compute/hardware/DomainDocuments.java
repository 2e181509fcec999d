package org.virtworkbench.compute.hardware;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;

/** The two definitions of a domain, read when they are asked for. */
final class DomainDocuments {

	private DomainDocuments() {
	}

	/** The running one, or the stored one; without passwords. */
	static DefinitionDocument read(DomainRef domain, Impact impact, IProgressMonitor monitor) throws CoreException {
		return DefinitionDocument.wellFormed(domain.libvirt().xml(domain.uuid(), impact == Impact.CONFIG, false, monitor), domain.name());
	}
}
