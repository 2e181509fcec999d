package org.virtworkbench.core;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A machine on which programs can be run: this one, or the one behind a connection. A facet of connections
 * ({@code connection.require(Machine.class)}); this machine is also a DS service with the property {@code virtworkbench.machine=local}.
 */
public interface Machine {

	/** What a person calls it, for messages. */
	String name();

	/**
	 * Runs to the end. A cancelled monitor ends the whole process group and gives {@code OperationCanceledException}. A program
	 * that is missing is a failure that names it and the Debian package that holds it where known; an exit code other than 0
	 * is a result, not a failure.
	 */
	Result exec(Command command, IProgressMonitor monitor) throws CoreException;

	/** As {@link #exec}, but an exit code other than 0 is a failure that carries argv, exit code and the last of stderr. */
	default Result require(Command command, IProgressMonitor monitor) throws CoreException {
		Result result = exec(command, monitor);
		if (result.exitCode() != 0)
			throw result.failure(command);
		return result;
	}

	/**
	 * @param argv        program and arguments, each its own string; never a shell's line
	 * @param environment added to the inherited one; programs run under LC_ALL=C.UTF-8 so that their words can be read
	 * @param stdin       given to the program, then closed; empty for none
	 * @param line        told every line of stdout and stderr as it comes (progress bars end theirs with CR), on another thread, one at a
	 *                    time; may be null
	 */
	record Command(List<String> argv, Map<String, String> environment, byte[] stdin, Consumer<Line> line) {
		public Command {
			argv = List.copyOf(argv);
			environment = Map.copyOf(environment);
		}

		public static Command of(String... argv) {
			return new Command(List.of(argv), Map.of(), new byte[0], null);
		}

		public static Command of(List<String> argv) {
			return new Command(argv, Map.of(), new byte[0], null);
		}
	}

	/** One line of output. */
	record Line(boolean stderr, String text) {
	}

	/**
	 * @param exitCode 128 + n where signal n ended it
	 * @param stdout   decoded as UTF-8
	 * @param stderr   decoded as UTF-8
	 */
	record Result(int exitCode, String stdout, String stderr) {
		public CoreException failure(Command command) {
			return Failures.exit(this, command);
		}
	}
}
