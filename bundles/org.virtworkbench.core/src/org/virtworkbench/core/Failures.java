package org.virtworkbench.core;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.text.ShellWords;

/** The sentences of a program that failed; apart from {@link Machine} so that an interface holds no words. */
final class Failures {

	private Failures() {
	}

	static CoreException exit(Machine.Result result, Machine.Command command) {
		String words = result.stderr().isBlank() ? result.stdout() : result.stderr();
		String last = words.strip().lines().reduce((a, b) -> b).orElse(""); //$NON-NLS-1$
		return Failure.failed(NLS.bind(Messages.ProgramFailed,
				new Object[] { command.argv().get(0), result.exitCode(), last, ShellWords.join(command.argv()) }));
	}
}
