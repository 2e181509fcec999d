package org.virtworkbench.cli.internal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionProvider.Suggestion;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.SavedConnection;

/**
 * Finds the host that a command means and keeps its connection open until the command line ends: the lines of a script share
 * it.
 */
final class OpenConnections implements AutoCloseable {

	/**
	 * @param uri       where
	 * @param name      what the user calls it; null: the URI
	 * @param readOnly  by option or as saved
	 * @param ephemeral whether nobody named it and its changes die with this process
	 */
	record Choice(URI uri, String name, boolean readOnly, boolean ephemeral) {
	}

	private final Services services;
	private final Prompter prompter;
	/** By what makes two connections the same, as one word: the JVM would make a record's hash code at run time. */
	private final Map<String, Connection> open = new LinkedHashMap<>();
	private boolean ephemeralSaid;

	OpenConnections(Services services, Prompter prompter) {
		this.services = services;
		this.prompter = prompter;
	}

	/** The host of {@code -c}; without it the one that environment or machine prefer. */
	Choice choose(Globals globals) throws CoreException {
		if (globals.connect() != null)
			return named(globals.connect(), globals.readOnly());
		Suggestion preferred = services.connections().get().preferred()
				.orElseThrow(() -> Failure.of(Failure.Kind.NO_CONNECTION, Messages.NoHost));
		return new Choice(preferred.uri(), null, globals.readOnly(), preferred.ephemeral());
	}

	private Choice named(String nameOrUri, boolean readOnly) throws CoreException {
		if (nameOrUri.indexOf(':') < 0) {
			Optional<SavedConnection> saved = services.savedConnections().get().find(nameOrUri);
			if (saved.isPresent())
				return new Choice(saved.get().uri(), saved.get().name(), readOnly || saved.get().readOnly(), false);
		}
		return new Choice(services.connections().get().resolve(nameOrUri), null, readOnly, false);
	}

	Connection open(Choice choice, IProgressMonitor monitor, Consumer<String> note) throws CoreException {
		if (choice.ephemeral && !ephemeralSaid) {
			note.accept(NLS.bind(Messages.EphemeralHost, choice.uri));
			ephemeralSaid = true;
		}
		String key = choice.readOnly + "\n" + choice.name + "\n" + choice.uri; //$NON-NLS-1$ //$NON-NLS-2$
		Connection kept = open.get(key);
		if (kept != null && kept.isAlive())
			return kept;
		if (kept != null)
			kept.close();
		open.remove(key);
		Connection opened = services.connections().get().open(new ConnectionRequest(choice.uri, choice.name, choice.readOnly, prompter), monitor);
		open.put(key, opened);
		return opened;
	}

	@Override
	public void close() {
		open.values().forEach(Connection::close);
		open.clear();
	}
}
