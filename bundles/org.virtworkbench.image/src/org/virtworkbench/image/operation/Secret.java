package org.virtworkbench.image.operation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The passphrase of an encrypted image. It reaches qemu-img by a file only: never by an argument, the environment or the journal.
 */
public final class Secret {

	private final Path file;
	private final byte[] passphrase;

	private Secret(Path file, byte[] passphrase) {
		this.file = file;
		this.passphrase = passphrase;
	}

	/** The content of a file, all of it: a line end at its end belongs to the passphrase, as for qemu-img itself. */
	public static Secret in(Path file) {
		return new Secret(file.toAbsolutePath(), null);
	}

	/** @param passphrase in UTF-8; copied */
	public static Secret of(byte[] passphrase) {
		return new Secret(null, Objects.requireNonNull(passphrase).clone());
	}

	/** The file that the user keeps it in; empty where it was typed. */
	public Optional<Path> file() {
		return Optional.ofNullable(file);
	}

	/** What was typed. Only where there is no {@link #file()}. */
	public byte[] passphrase() {
		return passphrase.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Secret secret && Objects.equals(file, secret.file) && Arrays.equals(passphrase, secret.passphrase);
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(file);
	}

	/** Says nothing of the passphrase, so that no log can. */
	@Override
	public String toString() {
		return file == null ? "Secret" : "Secret in " + file; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
