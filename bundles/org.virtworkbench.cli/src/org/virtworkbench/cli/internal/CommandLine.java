package org.virtworkbench.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.cli.internal.Arguments.Parsed;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Verb;

/**
 * Runs argument vectors: reads them, calls the verb, prints its result, reports its failure once, and says the exit code. Plain
 * objects only, so that a test can be a terminal session.
 */
final class CommandLine implements AutoCloseable {

	static final String PROGRAM = "virt-workbench"; //$NON-NLS-1$

	/** As a shell reports a process that SIGINT ended. */
	static final int CANCELLED = 130;
	/** As a shell reports a process that SIGPIPE ended. */
	static final int BROKEN_PIPE = 141;

	private final Commands commands;
	private final Services services;
	private final Terminal terminal;
	private final Optional<Asker> asker;
	private final String version;
	private final OpenConnections connections;
	private final List<Verb> topLevel;
	private Position position;
	private Cancelling cancelling = monitor -> {
	};

	/**
	 * Where a script stands.
	 *
	 * @param depth 1 for a script, 2 for one that it runs
	 */
	record Position(String file, int line, int depth) {
	}

	/** Told which monitor a signal is to cancel; null when nothing runs. */
	interface Cancelling {
		void watch(IProgressMonitor monitor);
	}

	/**
	 * @param asker   who answers questions
	 * @param version of the product
	 */
	CommandLine(Commands commands, Services services, Terminal terminal, Optional<Asker> asker, String version) {
		this.commands = commands;
		this.services = services;
		this.terminal = terminal;
		this.asker = asker;
		this.version = version;
		this.connections = new OpenConnections(services, asker.map(TerminalAsker::prompter).orElse(Prompter.NOBODY));
		this.topLevel = TopLevel.verbs(this);
	}

	void setCancelling(Cancelling cancelling) {
		this.cancelling = cancelling;
	}

	/** Of the running script; null outside one. */
	Position position() {
		return position;
	}

	void setPosition(Position position) {
		this.position = position;
	}

	/** The same commands for questions that nobody asked aloud: says nothing, asks nobody, has connections of its own. */
	CommandLine quiet() {
		Terminal silent = new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
				new PrintStream(OutputStream.nullOutputStream()), false, false, false, terminal.environment());
		return new CommandLine(commands, services, silent, Optional.empty(), version);
	}

	/** Between the lines of a script or shell there is nothing that a signal would have to wait for. */
	void unwatch() {
		cancelling.watch(null);
	}

	Cancelling cancelling() {
		return cancelling;
	}

	Commands commands() {
		return commands;
	}

	Services services() {
		return services;
	}

	Terminal terminal() {
		return terminal;
	}

	/** Who confirms: a person whose keyboard is our input, not one who only started the script. */
	Optional<Asker> asker() {
		return terminal.inIsTty() ? asker : Optional.empty();
	}

	OpenConnections connections() {
		return connections;
	}

	List<Verb> topLevel() {
		return topLevel;
	}

	String version() {
		return version;
	}

	/** Runs one command and reports its failure. */
	int run(List<String> argv) {
		return run(argv, Globals.NONE);
	}

	/**
	 * @param defaults taken as if they stood in {@code argv}, where it does not say otherwise
	 * @return the exit code
	 */
	int run(List<String> argv, Globals defaults) {
		Globals globals = verboseIn(argv) ? defaults.with("verbose", null) : defaults; //$NON-NLS-1$
		try {
			execute(argv, globals);
			return 0;
		} catch (Exit e) {
			return e.code;
		} catch (Call.Reported e) {
			return Failure.kind(e.getStatus()).exitCode();
		} catch (CoreException e) {
			report(e, globals);
			return Failure.kind(e.getStatus()).exitCode();
		} catch (OperationCanceledException e) {
			return CANCELLED;
		} catch (ClosedPipe e) {
			return BROKEN_PIPE;
		} catch (IOException e) {
			report(Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotWrite, e.getMessage()), e), globals);
			return Failure.Kind.FAILED.exitCode();
		} catch (RuntimeException | LinkageError e) {
			report(Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.Unexpected, e), e), globals);
			return Failure.Kind.FAILED.exitCode();
		}
	}

	/** Known before the arguments are read, so that a mistake in them can be traced too. */
	private static boolean verboseIn(List<String> argv) {
		int end = argv.indexOf("--"); //$NON-NLS-1$
		return argv.subList(0, end < 0 ? argv.size() : end).contains("--verbose"); //$NON-NLS-1$
	}

	/** Runs one command; its failure is the caller's to report. */
	void execute(List<String> argv, Globals defaults) throws CoreException, IOException {
		Parsed parsed = Arguments.parse(commands, topLevel, defaults, argv);
		Document result;
		if (parsed.globals().help()) {
			result = new Document();
			Help.print(this, parsed.scope(), parsed.group(), parsed.verb(), result);
		} else if (parsed.globals().allHosts()) {
			result = onAllHosts(parsed);
		} else {
			result = call(parsed, null);
		}
		print(result, parsed.globals().json());
		if (result.ending() != null)
			throw new Exit(result.ending().exitCode());
	}

	private Document call(Parsed parsed, OpenConnections.Choice host) throws CoreException {
		IProgressMonitor monitor = new ProgressBar(terminal);
		cancelling.watch(monitor);
		try {
			Call call = new Call(this, parsed, host, monitor);
			parsed.verb().action().run(call);
			return call.result();
		} catch (CoreException e) {
			// what a cancelled call reports is not the reason
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			throw e;
		} finally {
			monitor.done();
			cancelling.watch(null);
		}
	}

	private Document onAllHosts(Parsed parsed) throws CoreException {
		Map<String, Document> parts = new LinkedHashMap<>();
		List<SavedConnection> saved = services.savedConnections().get().list();
		if (saved.isEmpty())
			say(Messages.NoSavedHosts);
		CoreException first = null;
		for (SavedConnection host : saved)
			try {
				OpenConnections.Choice choice = new OpenConnections.Choice(host.uri(), host.name(),
						host.readOnly() || parsed.globals().readOnly(), false);
				parts.put(host.name(), call(parsed, choice));
			} catch (CoreException e) {
				// would be said again for each host
				if (Failure.kind(e.getStatus()) == Failure.Kind.USAGE)
					throw e;
				report(e, parsed.globals());
				if (first == null)
					first = e;
			}
		if (parts.isEmpty() && first != null)
			throw new Call.Reported(first);
		Document all = Document.ofHosts(parts);
		if (first == null)
			return all;
		// one dead host must not hide the others: print what there is, and fail all the same
		try {
			print(all, parsed.globals().json());
		} catch (IOException e) {
			report(Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotWrite, e.getMessage()), e), parsed.globals());
		}
		throw new Call.Reported(first);
	}

	void print(Document result, boolean json) throws IOException {
		if (result.isEmpty())
			return;
		byte[] bytes = json ? JsonText.of(result.json()).getBytes(StandardCharsets.UTF_8) : result.bytes(terminal);
		try {
			terminal.out().write(bytes);
			terminal.out().flush();
		} catch (IOException e) {
			// "| head" has seen enough; the text is the C library's, which the JVM does not translate
			if (e.getMessage() != null && e.getMessage().contains("Broken pipe")) //$NON-NLS-1$
				throw new ClosedPipe(e);
			throw e;
		}
	}

	/** One sentence on stderr; the stack only for those who ask. */
	void report(CoreException failure, Globals globals) {
		String sentence = failure.getStatus().getMessage();
		say(position == null ? sentence : position.file + ':' + position.line + ": " + sentence); //$NON-NLS-1$
		if (globals.verbose())
			failure.printStackTrace(terminal.err());
	}

	/** One line on stderr. */
	void say(String sentence) {
		terminal.err().println(Printable.sentence(sentence));
		terminal.err().flush();
	}

	/** The verbs of a scope, in the order of their services. */
	List<Verb> verbs(String scope) throws CoreException {
		List<CommandScope> services = commands.scope(scope);
		if (services.isEmpty())
			throw Arguments.unknownScope(commands, topLevel, scope);
		return Arguments.verbs(services);
	}

	@Override
	public void close() {
		connections.close();
	}

	/** Ends with a code that another command gave and reported. */
	static final class Exit extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final int code;

		Exit(int code) {
			super(null, null, false, false);
			this.code = code;
		}

		int code() {
			return code;
		}
	}

	private static final class ClosedPipe extends IOException {
		private static final long serialVersionUID = 1L;

		ClosedPipe(IOException cause) {
			super(cause);
		}
	}
}
