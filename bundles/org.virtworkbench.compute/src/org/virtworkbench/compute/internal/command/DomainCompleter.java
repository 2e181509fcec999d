package org.virtworkbench.compute.internal.command;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtSession;

/** The names of the host's domains. */
@Component(property = Completer.KIND_PROPERTY + "=domain") //$NON-NLS-1$
public final class DomainCompleter implements Completer {

	@Override
	public String kind() {
		return "domain"; //$NON-NLS-1$
	}

	@Override
	public List<String> words(Invocation invocation) throws CoreException {
		return invocation.connection().require(LibvirtSession.class).domains().list(invocation.monitor()).stream().map(DomainRecord::name)
				.distinct().sorted().toList();
	}
}
