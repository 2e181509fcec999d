package org.virtworkbench.image.internal.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.file.FileDirectories;
import org.virtworkbench.image.operation.AllowedDirectories;

/** Reads its file each time: another program of the user may have changed it. */
@Component
public final class AllowedDirectoriesFile implements AllowedDirectories, FileDirectories {

	private final Path file;

	@Activate
	public AllowedDirectoriesFile(@Reference Places places) {
		file = places.config().resolve("image-directories"); //$NON-NLS-1$
	}

	@Override
	public Collection<Path> directories() {
		return list();
	}

	@Override
	public List<Path> list() {
		List<Path> directories = new ArrayList<>();
		try {
			for (String line : Files.readAllLines(file))
				// a relative path would mean something else in each working directory
				if (line.startsWith("/")) //$NON-NLS-1$
					directories.add(Path.of(line));
		} catch (NoSuchFileException e) {
			// none were given
		} catch (IOException | InvalidPathException e) {
			ILog.get().warn(NLS.bind(Messages.DirectoriesUnreadable, file), e);
		}
		return directories;
	}

	@Override
	public void set(Collection<Path> directories) throws CoreException {
		Path written = file.resolveSibling(file.getFileName() + ".new"); //$NON-NLS-1$
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(written, directories.stream().map(directory -> directory.toAbsolutePath().toString() + '\n').collect(Collectors.joining()));
			Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.DirectoriesUnwritable, file, e.getMessage()), e);
		}
	}
}
