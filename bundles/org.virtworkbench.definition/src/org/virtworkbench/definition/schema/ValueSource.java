package org.virtworkbench.definition.schema;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;

/**
 * Knows values that the schema cannot know, because they are those of a host: its networks, its pools, its CPU models. A DS service;
 * all of them are asked for each place at which a value is written.
 */
public interface ValueSource {

	/**
	 * Values that may be written at the place. May ask the host; never called on the UI thread.
	 *
	 * @param place      see {@link Place#endsWith}: answers an empty list at once where it is none of its concern
	 * @param connection to the host that the definition is for
	 * @throws CoreException when the host does not tell; the person sees the other values
	 */
	List<Value> values(Place place, Connection connection, IProgressMonitor monitor) throws CoreException;

	/** @param words one line that says what it is, "active, 10.0.0.0/24"; may be empty */
	record Value(String text, String words) {
	}
}
