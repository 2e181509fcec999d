package org.virtworkbench.compute.ui.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.testkit.ui.Window;

/** The platform's dark theme reaches every part of the table and the page. */
class DarkThemeTest {

	private final IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
	private final ITheme before = engine.getActiveTheme();

	@AfterEach
	void light() throws Exception {
		Workbench.forget("tour");
		engine.setTheme(before, false);
		Window.settle();
	}

	@Test
	void isDarkEverywhere(@TempDir Path folder) throws Exception {
		engine.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		Window.settle();
		Tour.take("dark", folder);
		Window.all(Window.window().getShell(), org.eclipse.swt.widgets.Text.class, text -> text.isVisible())
				.forEach(text -> assertTrue(dark(text.getBackground()), () -> "light: " + text.getText()));
	}

	private static boolean dark(Color color) {
		return color.getRed() + color.getGreen() + color.getBlue() < 3 * 128;
	}
}
