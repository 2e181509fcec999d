package org.virtworkbench.ui.internal.application;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/**
 * Opens the display of the thread that will be the UI thread, and draws a first icon to nowhere. The starter runs it, by its name, while
 * another thread starts Equinox: both take about as long, and a person waits for the longer one only. Uses nothing but SWT, since no
 * bundle runs yet.
 */
public final class Screen implements Runnable {

	/** The window class by which the desktop finds our desktop file (StartupWMClass). */
	static final String APP_NAME = "virt-workbench"; //$NON-NLS-1$

	/** Where there is no screen nothing happens: the application, which makes what is missing here, says it. */
	@Override
	public void run() {
		Display.setAppName(APP_NAME);
		try {
			new Display();
		} catch (SWTError e) {
			return;
		}
		try (InputStream icon = Screen.class.getResourceAsStream("/icons/host.svg")) { //$NON-NLS-1$
			new ImageLoader().load(icon);
		} catch (IOException | SWTException e) {
			// whoever needs an icon says it
		}
	}
}
