package org.virtworkbench.image.ui.internal;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explorer in the light theme. */
class ExplorerTest {

	@Test
	void showsAllPages(@TempDir Path folder) throws Exception {
		Tour.take("light", folder);
	}
}
