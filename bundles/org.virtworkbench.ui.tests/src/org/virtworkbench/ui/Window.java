package org.virtworkbench.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.Inventory;
import org.virtworkbench.core.live.LiveInventory;

/** The real window in which tests run, on the UI thread. */
public final class Window {

	private Window() {
	}

	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	public static IWorkbenchPage page() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return (window != null ? window : PlatformUI.getWorkbench().getWorkbenchWindows()[0]).getActivePage();
	}

	public static Shell shell() {
		return page().getWorkbenchWindow().getShell();
	}

	/** Handles events until it is so; fails after the deadline. */
	public static void until(String what, int seconds, BooleanSupplier condition) {
		Display display = display();
		boolean[] late = new boolean[1];
		Runnable deadline = () -> late[0] = true;
		display.timerExec(seconds * 1000, deadline);
		while (!condition.getAsBoolean()) {
			if (late[0])
				fail("Not within " + seconds + " s: " + what);
			if (!display.readAndDispatch())
				display.sleep();
		}
		display.timerExec(-1, deadline);
	}

	/** Handles the events that are there now. */
	public static void settle() {
		while (display().readAndDispatch()) {
			// until there are none
		}
	}

	/** A picture of the screen, kept with the build. */
	public static void shot(String name) {
		boolean[] painted = new boolean[1];
		// Two rounds of the timer after everything was laid out, so that what was asked to be drawn is drawn.
		display().timerExec(300, () -> display().timerExec(300, () -> painted[0] = true));
		until("painted", 10, () -> painted[0]);
		Path file = Path.of(System.getProperty("virtworkbench.shots", "target/shots"), name + ".png");
		Image image = new Image(display(), display().getBounds().width, display().getBounds().height);
		GC gc = new GC(display());
		try {
			gc.copyArea(image, 0, 0);
			Files.createDirectories(file.toAbsolutePath().getParent());
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** The first control below that is of the type and matches, or null. */
	public static <C extends Control> C find(Control root, Class<C> type, java.util.function.Predicate<C> matches) {
		if (type.isInstance(root) && matches.test(type.cast(root)))
			return type.cast(root);
		if (root instanceof Composite composite)
			for (Control child : composite.getChildren()) {
				C found = find(child, type, matches);
				if (found != null)
					return found;
			}
		return null;
	}

	public static Inventory inventory() {
		return Services.from(LiveInventory.class, LiveInventory::root);
	}

	/** The live host of a saved name; null where there is none. */
	public static Host host(String name) {
		return inventory().getHosts().stream().filter(host -> name.equals(host.getKey())).findFirst().orElse(null);
	}

	/** Saves a connection and waits until the live inventory knows its host. */
	public static Host add(SavedConnection connection) throws CoreException {
		Services.get(SavedConnections.class).add(connection);
		until(connection.name() + " is in the inventory", 10, () -> host(connection.name()) != null);
		return host(connection.name());
	}

	/** Removes a connection and waits until its host is gone. */
	public static void remove(String name) throws CoreException {
		Services.get(SavedConnections.class).remove(name);
		until(name + " is gone", 10, () -> host(name) == null);
	}

	/** Closes all editors, so that a test begins as a person would. */
	public static void closeEditors() {
		page().closeAllEditors(false);
		settle();
	}

	/** Whether the view is open, without making it. */
	public static boolean shows(String viewId) {
		for (IViewReference reference : page().getViewReferences())
			if (reference.getId().equals(viewId))
				return true;
		return false;
	}
}
