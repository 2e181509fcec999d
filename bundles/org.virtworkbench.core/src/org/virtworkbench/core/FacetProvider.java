package org.virtworkbench.core;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;

/**
 * DS whiteboard service: attaches one kind of facet to connections. A facet that is {@link AutoCloseable} is closed with its
 * connection.
 */
public interface FacetProvider<T> {

	Class<T> type();

	/** The facet of this connection, or empty where it cannot have one. Called once a connection, at the first request. */
	Optional<T> attach(Connection connection) throws CoreException;
}
