package org.virtworkbench.image.ui.internal;

import java.nio.file.Path;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.testkit.ui.Window;

/** The explorer in the platform's dark theme. */
class DarkThemeTest {

	private final IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
	private final ITheme before = engine.getActiveTheme();

	@AfterEach
	void light() {
		engine.setTheme(before, false);
	}

	@Test
	void isDark(@TempDir Path folder) throws Exception {
		engine.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		Window.settle();
		Tour.take("dark", folder);
	}
}
