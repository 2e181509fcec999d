package org.virtworkbench.core.command;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;

/** One call of a verb: its arguments, its host, and where its words go. */
public interface Invocation {

	/** The values given for the operand of that name, in order; empty where it was left out. */
	List<String> operands(String name);

	/** The only value of a required operand. */
	default String operand(String name) {
		return operands(name).get(0);
	}

	boolean has(String option);

	/** The option's value; empty where the option was not given, or given without its optional value. */
	Optional<String> value(String option);

	/** All values of an option that may be given more than once, in order. */
	default List<String> values(String option) {
		return value(option).map(List::of).orElse(List.of());
	}

	/** The connection that -c, the environment or the machine chose; opened at the first call, closed by the command line. */
	Connection connection() throws CoreException;

	/**
	 * As {@link #connection()} for a verb that changes something: fails with NO_CONNECTION where nobody named the host and only the
	 * embedded test driver is there, because the change would die with this process.
	 */
	Connection connectionForChange() throws CoreException;

	/**
	 * The connection that {@code -c} names, opened as by {@link #connection()}; empty where it was not given. For a verb that needs no host, and knows more
	 * with one.
	 */
	default Optional<Connection> namedConnection() throws CoreException {
		return Optional.empty();
	}

	IProgressMonitor monitor();

	boolean json();

	boolean dryRun();

	/** Whether -r was given: for verbs that keep it, such as {@code host add}; connections honour it by themselves. */
	default boolean readOnly() {
		return false;
	}

	/** Whether --yes was given. */
	boolean yes();

	/** Standard input, for file name "-". */
	InputStream in();

	Output out();

	/** A sentence on stderr: notes and warnings. */
	void note(String sentence);

	/**
	 * Runs a change the way all commands do: with --dry-run only prints its plan's commands; else runs it through
	 * {@link org.virtworkbench.core.Operations}; with --json prints {@code {label, commands, outcome}}.
	 */
	<R> R perform(Operation<R> operation) throws CoreException;

	/**
	 * Does the action for each name. All are tried; where any failed, its sentence is on stderr at once and the whole fails at the
	 * end with the first one's kind. With --json the results of {@link #perform} are one object for one name, one array for several.
	 */
	void forEach(List<String> names, EachName action) throws CoreException;

	/**
	 * Ends with the exit code of a failure although there is a result, which is printed: for a verb whose result itself says what is wrong.
	 */
	void endWith(Failure.Kind kind);

	/**
	 * For what the manners say is asked: at a terminal the person types {@code name}; with --yes nothing is asked; where there is
	 * neither, fails as USAGE.
	 *
	 * @param consequence a sentence that says what goes: "Undefining web1 deletes its NVRAM file."
	 */
	void confirm(String consequence, String name) throws CoreException;

	interface EachName {
		void run(String name) throws CoreException;
	}
}
