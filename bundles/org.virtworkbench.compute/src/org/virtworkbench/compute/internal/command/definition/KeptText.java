package org.virtworkbench.compute.internal.command.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.definition.DefinitionDocument;

/**
 * A text that a person wrote, in a file that only they can read (it may hold passwords), so that it is not lost when it cannot be applied.
 *
 * @param file in a folder of its own
 */
record KeptText(Path file) {

	private static final FileAttribute<?> PRIVATE = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")); //$NON-NLS-1$
	private static final FileAttribute<?> PRIVATE_FILE = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")); //$NON-NLS-1$

	/** @param state where this user's state is kept */
	static KeptText of(Path state, DefinitionDocument document, String text) throws CoreException {
		return of(state, document.root().child("name").map(each -> each.text().strip()).orElse("domain"), text); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @param name of the domain; the file is named after it as far as a file can be */
	static KeptText of(Path state, String name, String text) throws CoreException {
		try {
			Path file = folder(state).resolve(name.replaceAll("[/\\x00-\\x1f]", "_").replaceFirst("^\\.+$", "domain") + ".xml"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			return new KeptText(Files.writeString(Files.createFile(file, PRIVATE_FILE), text));
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, Messages.CannotKeep, e);
		}
	}

	private static Path folder(Path state) throws IOException {
		try {
			return Files.createTempDirectory(Files.createDirectories(state.resolve("kept"), PRIVATE), "edit-", PRIVATE); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IOException e) {
			// a home that cannot be written to shall not cost anybody an edit
			return Files.createTempDirectory("virt-workbench-", PRIVATE); //$NON-NLS-1$
		}
	}

	/** Beside it. */
	Path base() {
		return file.resolveSibling("base.xml"); //$NON-NLS-1$
	}

	/** The failure, and where the text is. */
	CoreException failure(CoreException cause) {
		return Failure.of(Failure.kind(cause.getStatus()), cause.getStatus().getMessage() + ' ' + NLS.bind(Messages.KeptIn, file), cause.getStatus().getException());
	}

	/** Where it is not needed any more. */
	void delete() {
		try {
			Files.deleteIfExists(file);
			Files.deleteIfExists(base());
			Files.deleteIfExists(file.getParent());
		} catch (IOException e) {
			// a text too many is better than a failure after all went well
		}
	}
}
