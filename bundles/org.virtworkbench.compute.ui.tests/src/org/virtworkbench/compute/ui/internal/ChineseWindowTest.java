package org.virtworkbench.compute.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.testkit.ui.Window;

/** Run in a window of its own that was started in Chinese. */
class ChineseWindowTest {

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("tour");
	}

	@Test
	void speaksChineseEverywhere(@TempDir Path folder) throws Exception {
		assertEquals(Locale.SIMPLIFIED_CHINESE, Locale.getDefault());
		for (String verb : new String[] { "start", "shutdown", "reboot", "suspend", "resume", "reset", "destroy", "autostart", "undefine" }) {
			String name = Window.window().getService(ICommandService.class).getCommand("org.virtworkbench.compute.ui." + verb).getName();
			assertFalse(name.chars().allMatch(c -> c < 128), name);
		}
		Tour.take("chinese", folder);
	}
}
