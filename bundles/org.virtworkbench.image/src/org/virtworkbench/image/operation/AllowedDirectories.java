package org.virtworkbench.image.operation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.CoreException;

/**
 * DS service: the directories in which the user lets images name other files, kept for all programs of the workbench in {@code image-directories} of
 * its configuration, one absolute path a line.
 */
public interface AllowedDirectories {

	/** In the order they were given; empty where none were, or where the file cannot be read. */
	List<Path> list();

	/** @throws CoreException when the file cannot be written */
	void set(Collection<Path> directories) throws CoreException;
}
