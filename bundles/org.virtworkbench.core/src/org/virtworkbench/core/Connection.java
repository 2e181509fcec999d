package org.virtworkbench.core;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;

/**
 * One open way to one host. What can be done there is found by type, so that a concern can add a facet without anybody else
 * knowing it: {@code connection.require(LibvirtSession.class)}.
 * <p>
 * Thread-safe. Closing closes all facets in the reverse order of their attachment; calls on a closed connection fail with
 * {@link Failure.Kind#NO_CONNECTION}.
 */
public interface Connection extends AutoCloseable {

	/** The URI under which the connection was opened, as the user gave it (alias resolved). */
	URI uri();

	/** What the user calls this host: the saved name, else the URI. For messages. */
	String name();

	boolean readOnly();

	/** The facet, or empty where this host offers none of that kind. Same instance at each call. */
	<T> Optional<T> get(Class<T> facet);

	/** The facet, or a failure that says in one sentence what the host does not offer. */
	<T> T require(Class<T> facet) throws CoreException;

	/** Whether the other end still answers, by what is known now; never blocks. */
	boolean isAlive();

	/** Called once, on any thread, when the other end is lost (not when closed by us), with the reason in one sentence. */
	void onLost(java.util.function.Consumer<String> listener);

	@Override
	void close();
}
