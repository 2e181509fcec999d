package org.virtworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionProvider.Suggestion;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.Target;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.text.ShellWords;

/**
 * A person at a terminal, with commands, hosts and services of plain objects. What is typed and what comes back is one
 * transcript: stdout as it is, stderr behind "! ", an exit code other than 0 in brackets.
 */
final class TerminalSession implements AutoCloseable {

	final Map<String, List<CommandScope>> scopes = new TreeMap<>();
	final List<Completer> completers = new ArrayList<>();
	final List<SavedConnection> saved = new ArrayList<>();
	final List<String> opened = new ArrayList<>();
	final List<String> changes = new ArrayList<>();
	final Map<String, String> environment = new HashMap<>();
	final List<String> asked = new ArrayList<>();
	final List<String> answers = new ArrayList<>();
	final List<String> dead = new ArrayList<>();
	Suggestion preferred = new Suggestion(URI.create("fake:///here"), "Fake", "it is always there", false);
	Path state = Path.of("/nonexistent");
	InputStream in = InputStream.nullInputStream();
	OutputStream overrideOut;
	boolean inIsTty;
	boolean outIsTty;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private CommandLine line;

	static TerminalSession with(CommandScope... scopes) {
		TerminalSession session = new TerminalSession();
		for (CommandScope scope : scopes)
			session.scopes.computeIfAbsent(scope.scope(), s -> new ArrayList<>()).add(scope);
		return session;
	}

	CommandLine line() {
		if (line == null)
			line = new CommandLine(commands(), services(), new Terminal(in, overrideOut == null ? out : overrideOut,
					new PrintStream(err, true, StandardCharsets.UTF_8), inIsTty, outIsTty, false, environment),
					inIsTty ? Optional.of(asker()) : Optional.empty(), "1.2.3");
		return line;
	}

	private Commands commands() {
		return new Commands() {
			@Override
			public List<String> scopes() {
				return List.copyOf(scopes.keySet());
			}

			@Override
			public List<CommandScope> scope(String name) {
				return scopes.getOrDefault(name, List.of());
			}

			@Override
			public List<Completer> completers(String kind) {
				return completers.stream().filter(c -> c.kind().equals(kind)).toList();
			}
		};
	}

	private Services services() {
		Places places = new Places() {
			@Override
			public Path config() {
				return state;
			}

			@Override
			public Path state() {
				return state;
			}

			@Override
			public Path data() {
				return state;
			}

			@Override
			public Path cache() {
				return state;
			}
		};
		return new Services(FakeConnections::new, FakeSaved::new, FakeOperations::new, () -> places);
	}

	SavedConnections savedConnections() {
		return new FakeSaved();
	}

	private Asker asker() {
		return new Asker() {
			@Override
			public String line(String question) {
				asked.add(question);
				return answers.isEmpty() ? null : answers.remove(0);
			}

			@Override
			public String secret(String question) {
				asked.add("(unseen) " + question);
				return answers.isEmpty() ? null : answers.remove(0);
			}
		};
	}

	void stdin(String text) {
		in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	/** @return the exit code */
	int run(String... argv) {
		out.reset();
		err.reset();
		return line().run(List.of(argv));
	}

	String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	/** Runs the lines of the transcript that begin with "$ virt-workbench" and expects exactly this transcript. */
	void shows(String transcript) {
		StringBuilder actual = new StringBuilder();
		transcript.lines().filter(l -> l.startsWith("$ ")).forEach(typed -> {
			int code = run(ShellWords.split(typed.substring("$ virt-workbench".length())).toArray(String[]::new));
			actual.append(typed).append('\n').append(out());
			err().lines().forEach(l -> actual.append("! ").append(l).append('\n'));
			if (code != 0)
				actual.append('[').append(code).append("]\n");
		});
		assertEquals(transcript, actual.toString());
	}

	@Override
	public void close() {
		if (line != null)
			line.close();
	}

	private final class FakeConnections implements Connections {
		@Override
		public Connection open(ConnectionRequest request, IProgressMonitor monitor) throws CoreException {
			if (dead.contains(request.name()))
				throw Failure.of(Failure.Kind.NO_CONNECTION, "Cannot connect to " + request.name() + ": nobody answers.");
			opened.add(request.uri() + (request.readOnly() ? " read-only" : ""));
			return new FakeConnection(request);
		}

		@Override
		public URI resolve(String nameOrUri) throws CoreException {
			if (!nameOrUri.startsWith("fake:"))
				throw Failure.of(Failure.Kind.NO_CONNECTION, "Nothing takes " + nameOrUri + '.');
			return URI.create(nameOrUri);
		}

		@Override
		public Optional<Suggestion> preferred() {
			return Optional.ofNullable(preferred);
		}

		@Override
		public List<Suggestion> suggestions() {
			return preferred == null ? List.of() : List.of(preferred);
		}
	}

	private record FakeConnection(ConnectionRequest request) implements Connection {
		@Override
		public URI uri() {
			return request.uri();
		}

		@Override
		public String name() {
			return request.name();
		}

		@Override
		public boolean readOnly() {
			return request.readOnly();
		}

		@Override
		public <T> Optional<T> get(Class<T> facet) {
			return Optional.empty();
		}

		@Override
		public <T> T require(Class<T> facet) throws CoreException {
			throw Failure.failed("no facets here");
		}

		@Override
		public boolean isAlive() {
			return true;
		}

		@Override
		public void onLost(Consumer<String> listener) {
			// never lost
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	private final class FakeSaved implements SavedConnections {
		@Override
		public List<SavedConnection> list() {
			return List.copyOf(saved);
		}

		@Override
		public Optional<SavedConnection> find(String name) {
			return saved.stream().filter(c -> c.name().equals(name)).findFirst();
		}

		@Override
		public void add(SavedConnection connection) {
			saved.add(connection);
		}

		@Override
		public void replace(String name, SavedConnection connection) {
			saved.replaceAll(c -> c.name().equals(name) ? connection : c);
		}

		@Override
		public void remove(String name) {
			saved.removeIf(c -> c.name().equals(name));
		}

		@Override
		public AutoCloseable onChange(Runnable listener) {
			return () -> {
			};
		}
	}

	private final class FakeOperations implements Operations {
		@Override
		public <R> R run(Operation<R> operation, IProgressMonitor monitor) throws CoreException {
			R result = operation.run(monitor);
			changes.add(operation.label());
			return result;
		}

		@Override
		public AutoCloseable onDone(Consumer<Target> listener) {
			return () -> {
			};
		}

		@Override
		public <R> CompletableFuture<R> schedule(Operation<R> operation) {
			throw new UnsupportedOperationException();
		}
	}
}
