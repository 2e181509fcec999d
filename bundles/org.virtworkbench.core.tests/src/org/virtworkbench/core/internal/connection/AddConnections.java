package org.virtworkbench.core.internal.connection;

import java.net.URI;
import java.nio.file.Path;

import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.internal.FolderPlaces;

/** Another process that saves connections: FOLDER PREFIX COUNT. */
final class AddConnections {

	private AddConnections() {
	}

	public static void main(String[] arguments) throws Exception {
		SavedConnectionsFile saved = new SavedConnectionsFile(new FolderPlaces(Path.of(arguments[0])));
		for (int i = 0; i < Integer.parseInt(arguments[2]); i++)
			saved.add(new SavedConnection(arguments[1] + i, URI.create("test:///default"), false, false));
	}
}
