package org.virtworkbench.core.internal.machine;

import java.net.URI;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.FacetProvider;
import org.virtworkbench.core.Machine;

/** Gives connections to this machine the {@link Machine}: those whose URI names no host. */
@Component(service = FacetProvider.class)
public final class LocalMachineFacet implements FacetProvider<Machine> {

	private final Machine machine;

	@Activate
	public LocalMachineFacet(@Reference(target = "(virtworkbench.machine=local)") Machine machine) {
		this.machine = machine;
	}

	@Override
	public Class<Machine> type() {
		return Machine.class;
	}

	@Override
	public Optional<Machine> attach(Connection connection) {
		URI uri = connection.uri();
		// Not getHost: it is null where the host's name has an underscore. "qemu:///system" has an empty authority: null.
		return uri.getRawAuthority() == null ? Optional.of(machine) : Optional.empty();
	}
}
