package org.virtworkbench.ui.internal.application;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.virtworkbench.core.Places;
import org.virtworkbench.ui.Services;

/** The window form of Virt Workbench: one window for each user and data place; a second start raises the first. */
public final class WorkbenchApplication implements IApplication {

	private static final Integer FAILED = 1;

	/** How long whoever ends the JVM waits for the layout to be written. */
	private static final int SAVE_SECONDS = 10;

	private final CountDownLatch saved = new CountDownLatch(1);

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Path data = dataPlace();
		Object words = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		WindowArguments arguments = WindowArguments.of(words instanceof String[] given ? List.of(given) : List.of());
		try (SingleWindow single = SingleWindow.open(data, arguments.words()).orElse(null)) {
			if (single == null) {
				context.applicationRunning();
				return EXIT_OK;
			}
			Display.setAppName(Screen.APP_NAME);
			Display display;
			try {
				display = PlatformUI.createDisplay();
			} catch (SWTError e) {
				System.err.println(Messages.NoDisplay);
				return FAILED;
			}
			// A log-out or kill -TERM ends the JVM without asking the application: the layout is saved all the same.
			Thread end = new Thread(this::stop, "Virt Workbench ends"); //$NON-NLS-1$
			Runtime.getRuntime().addShutdownHook(end);
			try {
				single.onRaise(later -> display.asyncExec(() -> {
					raise();
					WindowArguments.of(later).apply();
				}));
				int code = PlatformUI.createAndRunWorkbench(display, new VirtWorkbenchAdvisor(arguments));
				return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
			} finally {
				saved.countDown();
				display.dispose();
			}
		}
	}

	/** Where the window keeps its layout; never asked for. */
	private static Path dataPlace() throws IOException {
		Location instance = Platform.getInstanceLocation();
		if (!instance.isSet()) {
			Path data = Services.from(Places.class, Places::data);
			Files.createDirectories(data);
			instance.set(data.toUri().toURL(), false);
		}
		// Equinox' URLs hold spaces as they are, which no URI may.
		Path data = Path.of(URI.create(instance.getURL().toString().replace(" ", "%20"))); //$NON-NLS-1$ //$NON-NLS-2$
		Files.createDirectories(data);
		return data;
	}

	private static void raise() {
		if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0)
			return;
		var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		if (window.getShell() == null)
			return;
		window.getShell().setMinimized(false);
		window.getShell().setVisible(true);
		window.getShell().forceActive();
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(() -> {
			if (!workbench.isClosing())
				workbench.close();
		});
		try {
			// close() only ends the event loop: the layout is written behind it, by the thread that ran it
			saved.await(SAVE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
