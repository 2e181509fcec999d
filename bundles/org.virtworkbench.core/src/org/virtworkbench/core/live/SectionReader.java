package org.virtworkbench.core.live;

import java.util.Collection;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.inventory.HostSection;

/**
 * DS whiteboard service: the way up of one concern. Reads its section of a host into detached EMF objects; {@link LiveInventory}
 * merges them by key. A reader that fails loses its own section only.
 */
public interface SectionReader {

	/** The key of the section: "domains", "pools", "networks", "switches". */
	String section();

	/** Sections stand in ascending order below their host. Domains 100, pools 200, networks 300, switches 400. */
	int order();

	/** Whether this host has such a section at all; by the facets it offers. */
	boolean serves(Connection connection);

	/** A new, childless section object with key and name, for "being read" and for failures. */
	HostSection create();

	/** All objects of the section: one bulk call a kind, never one call an object. */
	HostSection read(Connection connection, IProgressMonitor monitor) throws CoreException;

	/**
	 * Only the objects of these keys; those that do not exist any more are missing in the result. By default everything is read,
	 * which is right where the bulk call is as cheap.
	 */
	default HostSection read(Connection connection, Collection<String> keys, IProgressMonitor monitor) throws CoreException {
		return read(connection, monitor);
	}

	/**
	 * Reports changes from now on: the key of the changed object, or null for "anything". May be called on any thread and must
	 * return at once. Close the result to stop. By default nothing is ever reported.
	 */
	default AutoCloseable watch(Connection connection, Consumer<String> dirty) throws CoreException {
		return () -> {
		};
	}
}
