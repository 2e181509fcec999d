package org.virtworkbench.compute.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Machine;
import org.virtworkbench.libvirt.LibvirtSession;

/** What can be known about files of a host: directly where it is this machine, by its programs or by its pools where it is another. */
public final class HostFiles {

	/** Longer than the header of any image format that is told by it. */
	private static final int HEADER = 80;

	private final Connection connection;

	public HostFiles(Connection connection) {
		this.connection = connection;
	}

	/** Whether the host is this machine: its URI names none. */
	public boolean local() {
		return connection.uri().getRawAuthority() == null;
	}

	/** Empty where it cannot be known from here. */
	public Optional<Boolean> exists(String path, IProgressMonitor monitor) throws CoreException {
		if (local())
			return Optional.of(Files.exists(local(path)));
		if (connection.require(LibvirtSession.class).storage().volumeAt(path, monitor).isPresent())
			return Optional.of(true);
		Optional<Machine> machine = connection.get(Machine.class);
		if (machine.isEmpty())
			return Optional.empty();
		return Optional.of(machine.get().exec(Machine.Command.of("test", "-e", path), monitor).exitCode() == 0); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether it is a folder; empty where it cannot be known from here. */
	public Optional<Boolean> isFolder(String path, IProgressMonitor monitor) throws CoreException {
		if (local())
			return Optional.of(Files.isDirectory(local(path)));
		Optional<Machine> machine = connection.get(Machine.class);
		if (machine.isEmpty())
			return Optional.empty();
		return Optional.of(machine.get().exec(Machine.Command.of("test", "-d", path), monitor).exitCode() == 0); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The first bytes of a file; fewer where it is shorter; empty where they cannot be read from here. */
	public Optional<byte[]> header(String path, IProgressMonitor monitor) throws CoreException {
		if (local())
			return localHeader(path);
		Optional<Machine> machine = connection.get(Machine.class);
		if (machine.isEmpty())
			return Optional.empty();
		Machine.Result result = machine.get().exec(
				Machine.Command.of(List.of("od", "-An", "-v", "-tx1", "-N", Integer.toString(HEADER), "--", path)), monitor); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		return result.exitCode() != 0 ? Optional.empty() : Optional.of(HexFormat.of().parseHex(result.stdout().replaceAll("\\s", ""))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Optional<byte[]> localHeader(String path) {
		Path file = local(path);
		if (!Files.isRegularFile(file)) // a device or a pipe may block whoever reads it
			return Optional.empty();
		try (InputStream in = Files.newInputStream(file)) {
			return Optional.of(in.readNBytes(HEADER));
		} catch (IOException e) {
			// not for this user: libvirt's images usually are root's
			return Optional.empty();
		}
	}

	private static Path local(String path) {
		try {
			return Path.of(path);
		} catch (InvalidPathException e) {
			// with a NUL: nothing can have that name
			return Path.of("/dev/null/none"); //$NON-NLS-1$
		}
	}
}
