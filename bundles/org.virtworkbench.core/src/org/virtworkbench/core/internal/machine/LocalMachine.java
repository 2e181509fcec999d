package org.virtworkbench.core.internal.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Machine;

/**
 * This machine. Every program is started by {@code setsid} of util-linux as the leader of a process group of its own, so that a
 * cancel reaches what it started too, and a Ctrl+C at our terminal does not end it behind our back.
 */
@Component(property = "virtworkbench.machine=local")
public final class LocalMachine implements Machine {

	private static final Duration GRACE = Duration.ofSeconds(5);
	/** A program that ended but left a daemon behind with its output still open is not waited for any longer. */
	private static final Duration LEFT_OPEN = Duration.ofMillis(500);
	private static final long LOOK_MILLIS = 20;
	/** Where administrators' programs are, which an ordinary user's PATH lacks on Debian. */
	private static final List<String> SBIN = List.of("/usr/local/sbin", "/usr/sbin", "/sbin"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Duration grace;
	private final ProcessGroups groups = new ProcessGroups();

	@Activate
	public LocalMachine() {
		this(GRACE);
	}

	/** @param grace how long a cancelled program may take to end before it is killed */
	LocalMachine(Duration grace) {
		this.grace = grace;
	}

	@Override
	public String name() {
		return Messages.ThisMachine;
	}

	@Override
	public Result exec(Command command, IProgressMonitor monitor) throws CoreException {
		if (monitor != null && monitor.isCanceled())
			throw new OperationCanceledException();
		Process process = start(command);
		try (ProcessGroups.Group group = groups.of(process)) {
			try {
				return follow(process, command, monitor);
			} catch (OperationCanceledException e) {
				group.end(grace);
				throw e;
			} catch (InterruptedException e) {
				group.end(grace);
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}
	}

	private static Result follow(Process process, Command command, IProgressMonitor monitor) throws InterruptedException {
		ProgramOutput out = new ProgramOutput(process.getInputStream(), false, command.line());
		ProgramOutput err = new ProgramOutput(process.getErrorStream(), true, command.line());
		feed(process.getOutputStream(), command.stdin());
		while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS))
			if (monitor != null && monitor.isCanceled())
				throw new OperationCanceledException();
		long deadline = System.nanoTime() + LEFT_OPEN.toNanos();
		return new Result(process.exitValue(), out.text(deadline), err.text(deadline));
	}

	private static Process start(Command command) throws CoreException {
		String program = command.argv().get(0);
		ProcessBuilder builder = new ProcessBuilder();
		Map<String, String> environment = builder.environment();
		environment.remove("LANGUAGE"); // gettext prefers it to LC_ALL //$NON-NLS-1$
		environment.put("LC_ALL", "C.UTF-8"); //$NON-NLS-1$ //$NON-NLS-2$
		environment.putAll(command.environment());
		// Found here and not by setsid, whose "failed to execute" cannot be told from the program's own words.
		Path found = find(program, environment.getOrDefault("PATH", "")) //$NON-NLS-1$ //$NON-NLS-2$
				.orElseThrow(() -> missing(program));
		List<String> argv = new ArrayList<>(command.argv());
		argv.set(0, found.toString());
		argv.add(0, "setsid"); //$NON-NLS-1$
		if (command.stdin().length == 0)
			builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile())); //$NON-NLS-1$
		try {
			return builder.command(argv).start();
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotStart, program, e.getMessage()), e);
		}
	}

	private static Optional<Path> find(String program, String path) {
		if (program.indexOf('/') >= 0)
			return Optional.of(Path.of(program)).filter(LocalMachine::executable);
		return Stream.concat(Stream.of(path.split(":")), SBIN.stream()) //$NON-NLS-1$
				.map(folder -> Path.of(folder, program)).filter(LocalMachine::executable).findFirst();
	}

	private static boolean executable(Path file) {
		return Files.isRegularFile(file) && Files.isExecutable(file);
	}

	private static CoreException missing(String program) {
		return Failure.failed(DebianPackages.of(program).map(holder -> NLS.bind(Messages.MissingWithPackage, program, holder))
				.orElseGet(() -> NLS.bind(Messages.Missing, program)));
	}

	/** In a thread of its own where there is something: a program may fill its output before it reads all of its input. */
	private static void feed(OutputStream stdin, byte[] content) {
		if (content.length == 0)
			return;
		Thread.ofPlatform().daemon().name("Virt Workbench stdin").start(() -> { //$NON-NLS-1$
			try (stdin) {
				stdin.write(content);
			} catch (IOException e) {
				// It ended, or closed its input, without reading all: its exit code says whether that is wrong.
			}
		});
	}
}
