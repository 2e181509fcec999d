package org.virtworkbench.image.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;

/** Passphrases that were typed, each in a file that only this user can read, for as long as qemu-img runs. */
final class SecretFiles implements AutoCloseable {

	/** In memory where the machine has it, so that nothing of it stays on a disk. */
	private static final Path MEMORY = Path.of("/dev/shm"); //$NON-NLS-1$

	private final Map<Secret, Path> files = new HashMap<>();

	SecretFiles(Collection<Secret> secrets) throws CoreException {
		try {
			for (Secret secret : secrets)
				if (secret.file().isEmpty())
					files.put(secret, write(secret));
		} catch (IOException e) {
			close();
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotKeepSecret, e.getMessage()), e);
		}
	}

	private static Path write(Secret secret) throws IOException {
		// 0600: java.nio.file.Files says so of temporary files
		Path file = Files.isWritable(MEMORY) ? Files.createTempFile(MEMORY, "vw", "") : Files.createTempFile("vw", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		file.toFile().deleteOnExit();
		return Files.write(file, secret.passphrase());
	}

	String of(Secret secret) {
		return secret.file().orElseGet(() -> files.get(secret)).toString();
	}

	@Override
	public void close() {
		for (Path file : files.values())
			try {
				Files.deleteIfExists(file);
			} catch (IOException e) {
				file.toFile().deleteOnExit();
			}
	}
}
