package org.virtworkbench.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.libvirt.LibvirtSession;

/**
 * What a host is and which kinds of guests it runs, as virConnectGetCapabilities says. See https://libvirt.org/formatcaps.html
 *
 * @param root of libvirt's document
 */
public record HostCapabilities(XmlElement root) {

	public HostCapabilities {
		Objects.requireNonNull(root);
	}

	public static HostCapabilities read(Connection connection, IProgressMonitor monitor) throws CoreException {
		return new HostCapabilities(DefinitionDocument.wellFormed(connection.require(LibvirtSession.class).host().capabilities(monitor), "capabilities").root()); //$NON-NLS-1$
	}

	/** The architecture of the host's own processor; empty where it is not said. */
	public Optional<String> architecture() {
		return root.child("host").flatMap(host -> host.child("cpu")).flatMap(cpu -> cpu.child("arch")).map(XmlElement::text); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** {@code <guest>} elements in the order of the host. */
	public List<XmlElement> guests() {
		return root.children("guest"); //$NON-NLS-1$
	}

	/** The architectures of guests. */
	public List<String> architectures() {
		return guests().stream().flatMap(guest -> guest.child("arch").stream()).map(arch -> arch.attributeValue("name")).filter(Objects::nonNull).distinct() //$NON-NLS-1$ //$NON-NLS-2$
				.toList();
	}

	/** Machine types of an architecture, the names that stand for the newest of a family first. @param arch null: of all */
	public List<String> machines(String arch) {
		List<String> found = new ArrayList<>();
		for (XmlElement guest : guests())
			for (XmlElement of : guest.children("arch")) //$NON-NLS-1$
				if (arch == null || arch.equals(of.attributeValue("name"))) //$NON-NLS-1$
					of.children("machine").stream().sorted(Comparator.comparing(each -> each.attribute("canonical").isEmpty())).map(XmlElement::text) //$NON-NLS-1$ //$NON-NLS-2$
							.filter(name -> !found.contains(name)).forEach(found::add);
		return found;
	}
}
