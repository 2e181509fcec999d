package org.virtworkbench.compute.ui.internal.save;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;

/** Files of definitions on this machine. Blocks; for a job. */
public final class FileText {

	private FileText() {
	}

	public static boolean exists(Path file) {
		return Files.exists(file);
	}

	/** Writes beside the file and renames, so that a full disk leaves the old one; the rights stay, and so does a link to the file. */
	public static Path replace(Path file, byte[] bytes) throws CoreException {
		Path beside = null;
		try {
			Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
			beside = Files.createTempFile(real.getParent(), "." + real.getFileName(), null); //$NON-NLS-1$
			Files.write(beside, bytes);
			if (Files.exists(real))
				Files.getFileAttributeView(beside, PosixFileAttributeView.class).setPermissions(Files.getPosixFilePermissions(real));
			else
				Files.getFileAttributeView(beside, PosixFileAttributeView.class)
						.setPermissions(java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--")); //$NON-NLS-1$
			move(beside, real);
			return real;
		} catch (IOException e) {
			discard(beside);
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.Save_fileFailed, file, e.getMessage()), e);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void discard(Path file) {
		try {
			if (file != null)
				Files.deleteIfExists(file);
		} catch (IOException e) {
			return; // the failure that is told is the one that led here
		}
	}
}
