package org.virtworkbench.compute.internal.command.definition;

import java.nio.file.Path;

import org.virtworkbench.core.Places;

/** All places of a user below one folder. */
record FolderPlaces(Path config, Path state, Path data, Path cache) implements Places {

	static FolderPlaces in(Path folder) {
		return new FolderPlaces(folder.resolve("config"), folder.resolve("state"), folder.resolve("data"), folder.resolve("cache"));
	}
}
