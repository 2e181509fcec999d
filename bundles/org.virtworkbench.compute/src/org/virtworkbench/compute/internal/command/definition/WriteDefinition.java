package org.virtworkbench.compute.internal.command.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Target;
import org.virtworkbench.definition.DefinitionFile;
import org.virtworkbench.definition.TextDiff;

/**
 * Writes an edited definition back to its file: in its encoding, whole or not at all, and not where somebody else wrote it meanwhile.
 *
 * @param before the file as it was read
 * @param text   edited
 */
record WriteDefinition(Path path, DefinitionFile before, String text) implements Operation<Void> {

	@Override
	public String label() {
		return NLS.bind(Messages.Write, path);
	}

	@Override
	public Target target() {
		return new Target(null, "files", path.toAbsolutePath().normalize().toString(), path.toString()); //$NON-NLS-1$
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		before.encode(text);
		return new Plan(List.of(), TextDiff.unified(before.text(), text, path.toString(), path.toString()), List.of(), List.of());
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		byte[] bytes = before.encode(text);
		try {
			Path real = path.toRealPath();
			if (!Arrays.equals(Files.readAllBytes(real), before.encode(before.text())))
				throw Failure.of(Failure.Kind.CONFLICT, NLS.bind(Messages.FileChanged, path));
			replace(real, bytes);
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotWrite, path), e);
		}
		return null;
	}

	/** Beside it first, so that nobody sees half a file; where the folder cannot be written, into it. */
	private static void replace(Path file, byte[] bytes) throws IOException {
		Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
		Path beside;
		try {
			beside = Files.createTempFile(file.getParent(), ".definition", ".xml"); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IOException e) {
			Files.write(file, bytes);
			return;
		}
		try {
			Files.write(beside, bytes);
			Files.setPosixFilePermissions(beside, permissions);
			if (!Files.getOwner(beside).equals(Files.getOwner(file)))
				Files.setOwner(beside, Files.getOwner(file));
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}
}
