package org.virtworkbench.core;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;

/**
 * DS service: the user's connections, in {@code connections.json} of the configuration place. Several processes share the
 * file: it is locked while changed, written beside and renamed, mode 0600, and watched.
 */
public interface SavedConnections {

	/** In the user's order. An unreadable file is a failure that names it; a missing one is the empty list. */
	List<SavedConnection> list() throws CoreException;

	Optional<SavedConnection> find(String name) throws CoreException;

	/** Adds at the end; a name that exists or is not allowed is a failure that says so. */
	void add(SavedConnection connection) throws CoreException;

	/** Replaces the one of that name in its place; the new one may have another name. */
	void replace(String name, SavedConnection connection) throws CoreException;

	void remove(String name) throws CoreException;

	/** Called on any thread after the list changed, also by another process. Close the result to stop. */
	AutoCloseable onChange(Runnable listener);
}
