package org.virtworkbench.core.live;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.Target;
import org.virtworkbench.core.inventory.Host;

/**
 * DS service: the long-lived connections of the window. Keeps one {@link Host} in the live inventory for each saved
 * connection, opens and closes it, reads its sections, reads again what events or operations marked dirty (coalesced), and
 * reconnects with back-off when the other end is lost. Nothing here blocks its caller.
 */
public interface Hosts {

	/** Starts to mirror the saved connections, and opens those that are to be opened at start. A dead host delays no other. */
	void start(Prompter prompter);

	/** Shows a host that is not saved, and connects to it; a host of that URI that is shown already is used. Gives the live object. */
	CompletableFuture<Host> open(URI uri);

	/** Opens the host and reads its sections; the future fails with the CoreException that the host's reason shows too. */
	CompletableFuture<Connection> connect(Host host);

	/** Closes; the sections go; no reconnecting. */
	CompletableFuture<Void> disconnect(Host host);

	/** The open connection, or empty. Safe on any thread. */
	Optional<Connection> connection(Host host);

	/** The open connection, or a NO_CONNECTION failure that says that the host is not connected and why. */
	Connection require(Host host) throws CoreException;

	/** Reads all sections again. */
	CompletableFuture<Void> refresh(Host host);

	/** Marks an object, a section or a host for reading again soon; many marks make one reading. */
	void dirty(Target target);

	/** The live host of an open connection, or empty. */
	Optional<Host> host(Connection connection);
}
