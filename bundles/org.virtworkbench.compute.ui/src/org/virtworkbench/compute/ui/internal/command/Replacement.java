package org.virtworkbench.compute.ui.internal.command;

import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.compute.DefineDomain;
import org.virtworkbench.compute.DomainDetails;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.DomainXml;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Plan;
import org.virtworkbench.definition.DefinitionDiff;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.TextDiff;
import org.virtworkbench.definition.XmlEdits;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.libvirt.LibvirtDomains.By;
import org.virtworkbench.libvirt.LibvirtSession;

/**
 * What becomes of a domain when a text is defined on its host.
 *
 * @param operation defines it
 * @param plan      of the operation; null where nothing is replaced
 * @param diff      from what is stored to what would be, a unified difference; null where nothing is replaced
 */
record Replacement(DefineDomain operation, Plan plan, String diff) {

	/** Whether there is a definition of that name that says something else. */
	boolean replaces() {
		return diff != null;
	}

	/** Asks the host; not on the UI thread. */
	static Replacement of(Connection connection, DomainXml xml, IProgressMonitor monitor) throws CoreException {
		var existing = connection.require(LibvirtSession.class).domains().find(xml.name(), By.NAME, monitor).orElse(null);
		if (existing == null || !existing.persistent())
			return new Replacement(new DefineDomain(connection, xml, true), null, null);
		String stored = new DomainDetails(new DomainRef(connection, existing.uuid(), existing.name())).stored(monitor);
		DomainXml complete = withUuid(xml, existing.uuid());
		DefineDomain operation = new DefineDomain(connection, complete, true);
		boolean same = DefinitionDiff.compare(new DefinitionDocument(stored).root(), new DefinitionDocument(complete.text()).root()).isEmpty();
		return same ? new Replacement(operation, null, null)
				: new Replacement(operation, operation.plan(monitor),
						TextDiff.unified(stored, complete.text(), connection.name(), xml.source() == null ? xml.name() : xml.source()));
	}

	/** A text that gives no UUID means the domain of its name; libvirt would make up another one, and refuse it. */
	private static DomainXml withUuid(DomainXml xml, UUID uuid) throws CoreException {
		DefinitionDocument document = DefinitionDocument.wellFormed(xml.text(), xml.name());
		if (document.root().child("uuid").isPresent()) //$NON-NLS-1$
			return xml;
		XmlElement name = document.root().child("name").orElse(null); //$NON-NLS-1$
		new XmlEdits(document).insert(document.root(), name, "<uuid>" + uuid + "</uuid>").apply(); //$NON-NLS-1$ //$NON-NLS-2$
		return DomainXml.of(document.text());
	}
}
