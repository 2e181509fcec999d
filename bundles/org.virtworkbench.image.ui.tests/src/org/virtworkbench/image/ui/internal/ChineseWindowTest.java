package org.virtworkbench.image.ui.internal;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run in a window of its own that was started in Chinese. */
class ChineseWindowTest {

	@Test
	void showsAllPages(@TempDir Path folder) throws Exception {
		Tour.take("chinese", folder);
	}
}
