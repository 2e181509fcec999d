package org.virtworkbench.compute.ui.internal;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.net.URI;

import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.Domains;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.Services;

/** Hosts and their domains in the window of a test. UI thread only. */
public final class Workbench {

	private Workbench() {
	}

	/** Saves the connection, connects it, and returns the live host with its domains read. */
	public static Host connect(String name, URI uri) throws Exception {
		Services.get(SavedConnections.class).add(new SavedConnection(name, uri, false, false));
		Window.await("host " + name + " in the inventory", () -> host(name) != null);
		Host host = host(name);
		Window.await("connection to " + uri, Services.get(Hosts.class).connect(host));
		Window.await("domains of " + name, () -> host.getState() == ConnectionState.CONNECTED && domains(host) != null && !domains(host).getDomains().isEmpty());
		return host;
	}

	public static void forget(String name) throws Exception {
		Host host = host(name);
		Window.page().closeAllEditors(false);
		if (host != null)
			Window.await("disconnecting " + name, Services.get(Hosts.class).disconnect(host));
		Services.get(SavedConnections.class).remove(name);
		Window.await("host " + name + " to go", () -> host(name) == null);
	}

	public static Host host(String name) {
		return Services.get(LiveInventory.class).root().getHosts().stream().filter(host -> name.equals(host.getName())).findFirst().orElse(null);
	}

	public static Domains domains(Host host) {
		return host.getSections().stream().filter(Domains.class::isInstance).map(Domains.class::cast).findFirst().orElse(null);
	}

	public static Domain domain(Host host, String name) {
		Domain found = domains(host).getDomains().stream().filter(domain -> name.equals(domain.getName())).findFirst().orElse(null);
		assertNotNull(found, "no domain " + name);
		return found;
	}
}
