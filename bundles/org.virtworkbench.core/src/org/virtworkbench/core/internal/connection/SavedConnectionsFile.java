package org.virtworkbench.core.internal.connection;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.internal.FileWatch;
import org.virtworkbench.core.internal.IoWords;
import org.virtworkbench.core.internal.SharedFile;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * {@code connections.json}: {@code {"connections": [{"name", "uri", "readOnly", "autoConnect"}]}}. Changes are made in the document that
 * was read, so that what a later version keeps there survives this one. A file that cannot be understood is never overwritten.
 */
@Component
public final class SavedConnectionsFile implements SavedConnections {

	private static final String CONNECTIONS = "connections"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String URI = "uri"; //$NON-NLS-1$
	private static final String READ_ONLY = "readOnly"; //$NON-NLS-1$
	private static final String AUTO_CONNECT = "autoConnect"; //$NON-NLS-1$

	/** A change of the list in the document. */
	private interface Edit {
		void apply(JsonArray connections) throws CoreException;
	}

	private final SharedFile file;
	private final FileWatch watch;

	@Activate
	public SavedConnectionsFile(@Reference Places places) {
		file = new SharedFile(places.config().resolve("connections.json")); //$NON-NLS-1$
		watch = new FileWatch(file.path());
	}

	@Deactivate
	void deactivate() {
		watch.close();
	}

	@Override
	public List<SavedConnection> list() throws CoreException {
		List<SavedConnection> list = new ArrayList<>();
		for (JsonElement element : connections(document()))
			list.add(parse(element));
		return list;
	}

	@Override
	public Optional<SavedConnection> find(String name) throws CoreException {
		return list().stream().filter(saved -> saved.name().equals(name)).findFirst();
	}

	@Override
	public void add(SavedConnection connection) throws CoreException {
		check(connection);
		edit(connections -> {
			refuseTaken(connections, connection.name());
			connections.add(write(new JsonObject(), connection));
		});
	}

	@Override
	public void replace(String name, SavedConnection connection) throws CoreException {
		check(connection);
		edit(connections -> {
			int index = require(connections, name);
			if (!connection.name().equals(name))
				refuseTaken(connections, connection.name());
			write(connections.get(index).getAsJsonObject(), connection);
		});
	}

	@Override
	public void remove(String name) throws CoreException {
		edit(connections -> connections.remove(require(connections, name)));
	}

	@Override
	public AutoCloseable onChange(Runnable listener) {
		return watch.listen(listener);
	}

	private static void check(SavedConnection connection) throws CoreException {
		Optional<String> problem = connection.problem();
		if (problem.isPresent())
			throw Failure.of(Failure.Kind.USAGE, problem.get());
	}

	private void edit(Edit edit) throws CoreException {
		try {
			// A CoreException cannot pass through the lock, so it is carried out as a result.
			CoreException refused = file.locked(() -> {
				try {
					JsonObject document = document();
					edit.apply(connections(document));
					String text = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(document);
					file.replace((text + '\n').getBytes(StandardCharsets.UTF_8));
					return null;
				} catch (CoreException e) {
					return e;
				}
			});
			if (refused != null)
				throw refused;
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotWrite, file.path(), IoWords.of(e)), e);
		}
		watch.lookNow();
	}

	private JsonObject document() throws CoreException {
		try {
			JsonElement document = JsonParser.parseString(Files.readString(file.path()));
			if (document.isJsonObject())
				return document.getAsJsonObject();
			if (document.isJsonNull()) // an empty file
				return new JsonObject();
			throw damaged(null);
		} catch (NoSuchFileException e) {
			return new JsonObject();
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotRead, file.path(), IoWords.of(e)), e);
		} catch (JsonParseException e) {
			throw damaged(e);
		}
	}

	private JsonArray connections(JsonObject document) throws CoreException {
		JsonElement connections = document.get(CONNECTIONS);
		if (connections == null) {
			connections = new JsonArray();
			document.add(CONNECTIONS, connections);
		}
		if (!connections.isJsonArray())
			throw damaged(null);
		return connections.getAsJsonArray();
	}

	private SavedConnection parse(JsonElement element) throws CoreException {
		try {
			JsonObject object = element.getAsJsonObject();
			return new SavedConnection(object.get(NAME).getAsString(), new URI(object.get(URI).getAsString()),
					flag(object, READ_ONLY), flag(object, AUTO_CONNECT));
		} catch (RuntimeException | URISyntaxException e) { // what Gson throws on another shape is any of four
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.DamagedEntry, file.path(), element), e);
		}
	}

	private static boolean flag(JsonObject object, String key) {
		return object.has(key) && object.get(key).getAsBoolean();
	}

	private static JsonObject write(JsonObject object, SavedConnection connection) {
		object.addProperty(NAME, connection.name());
		object.addProperty(URI, connection.uri().toString());
		object.addProperty(READ_ONLY, connection.readOnly());
		object.addProperty(AUTO_CONNECT, connection.autoConnect());
		return object;
	}

	private int index(JsonArray connections, String name) throws CoreException {
		for (int i = 0; i < connections.size(); i++)
			if (parse(connections.get(i)).name().equals(name))
				return i;
		return -1;
	}

	private int require(JsonArray connections, String name) throws CoreException {
		int index = index(connections, name);
		if (index < 0)
			throw Failure.failed(NLS.bind(Messages.NoSuchName, name, names(connections)));
		return index;
	}

	private void refuseTaken(JsonArray connections, String name) throws CoreException {
		if (index(connections, name) >= 0)
			throw Failure.failed(NLS.bind(Messages.NameTaken, name));
	}

	private String names(JsonArray connections) throws CoreException {
		List<String> names = new ArrayList<>();
		for (JsonElement element : connections)
			names.add(parse(element).name());
		return names.isEmpty() ? Messages.NoNames : String.join(", ", names); //$NON-NLS-1$
	}

	private CoreException damaged(Throwable cause) {
		return Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.Damaged, file.path()), cause);
	}
}
