package org.virtworkbench.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The directories in which files that an image names (its base, its data file) may be opened. An image is other people's input: without this
 * a header could have any file of this machine read. Symbolic links are resolved on both sides before they are compared.
 */
public final class FileAccess {

	private final Set<Path> directories;

	private FileAccess(Set<Path> directories) {
		this.directories = directories;
	}

	/** Nothing but the directory of the image itself, which {@link ImageFile} and {@link BackingChain} add. */
	public static FileAccess none() {
		return new FileAccess(Set.of());
	}

	/** These directories and what is below them; those that do not exist permit nothing. */
	public static FileAccess in(Collection<Path> directories) {
		return none().and(directories);
	}

	/** This and more directories. */
	public FileAccess and(Collection<Path> more) {
		Set<Path> all = new LinkedHashSet<>(directories);
		for (Path directory : more)
			try {
				all.add(directory.toRealPath());
			} catch (IOException e) {
				// a directory that is not there holds no file either
			}
		return new FileAccess(all);
	}

	/** Whether this existing file may be opened. */
	public boolean permits(Path file) {
		try {
			Path real = file.toRealPath();
			return directories.stream().anyMatch(real::startsWith);
		} catch (IOException e) {
			return false;
		}
	}

	/** Resolved, in the order they were given. */
	public List<Path> directories() {
		return List.copyOf(directories);
	}
}
