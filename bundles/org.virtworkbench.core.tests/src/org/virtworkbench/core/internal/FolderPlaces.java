package org.virtworkbench.core.internal;

import java.nio.file.Path;

import org.virtworkbench.core.Places;

/** All places below one folder, for tests. */
public record FolderPlaces(Path folder) implements Places {

	@Override
	public Path config() {
		return folder.resolve("config");
	}

	@Override
	public Path state() {
		return folder.resolve("state");
	}

	@Override
	public Path data() {
		return folder.resolve("data");
	}

	@Override
	public Path cache() {
		return folder.resolve("cache");
	}
}
