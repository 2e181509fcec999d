package org.virtworkbench.testkit.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * The real window in the hands of a test: waits, runs commands, answers dialogs, takes pictures. UI thread only. A test of a third party's bundle uses it in
 * Tycho's UI harness as ours do.
 */
public final class Window {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private Window() {
	}

	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	public static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	public static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Lets the window live until it is so. */
	public static void await(String what, BooleanSupplier so) {
		await(what, PATIENCE, so);
	}

	public static void await(String what, Duration patience, BooleanSupplier so) {
		long deadline = System.nanoTime() + patience.toNanos();
		Display display = display();
		Runnable wake = new Runnable() {
			@Override
			public void run() {
				if (!display.isDisposed() && System.nanoTime() < deadline)
					display.timerExec(20, this);
			}
		};
		// State that no event tells of (a job's end, a file) is looked at with each tick.
		display.timerExec(20, wake);
		try {
			while (!so.getAsBoolean()) {
				if (System.nanoTime() > deadline) {
					shot("failed-" + what.replaceAll("[^A-Za-z0-9]+", "-"));
					fail("waited " + patience.toSeconds() + " s for: " + what);
				}
				if (!display.readAndDispatch())
					display.sleep();
			}
		} finally {
			display.timerExec(-1, wake);
		}
	}

	/** Lets the window live until the future is complete. */
	public static <T> T await(String what, CompletableFuture<T> future) {
		await(what, Duration.ofMinutes(4), future::isDone);
		try {
			return future.join();
		} catch (CompletionException e) {
			throw new AssertionError(what + ": " + e.getCause().getMessage(), e.getCause());
		}
	}

	/** Lets the window draw what is pending. */
	public static void settle() {
		boolean[] quiet = new boolean[1];
		display().timerExec(600, () -> quiet[0] = true);
		await("a moment", () -> quiet[0]);
	}

	/** Runs the command as its menu entry does. */
	public static void run(String command) throws Exception {
		window().getService(IHandlerService.class).executeCommand(command, null);
	}

	public static boolean isEnabled(String command) {
		Command found = window().getService(ICommandService.class).getCommand(command);
		found.setEnabled(window().getService(IHandlerService.class).getCurrentState());
		return found.isEnabled();
	}

	/** Runs the action, and when it opens a dialog of this title, shows it to the other action. Fails when it opens none. */
	public static void withDialog(String title, Action action, Consumer<Shell> inDialog) throws Exception {
		boolean[] seen = new boolean[1];
		Throwable[] failure = new Throwable[1];
		Listener shown = event -> {
			if (event.widget instanceof Shell shell && title.equals(shell.getText()) && !seen[0]) {
				seen[0] = true;
				// After the dialog's own event loop began.
				shell.getDisplay().timerExec(300, () -> {
					try {
						inDialog.accept(shell);
					} catch (Throwable e) {
						failure[0] = e;
					}
					if (!shell.isDisposed() && failure[0] != null)
						shell.close();
				});
			}
		};
		display().addFilter(SWT.Show, shown);
		try {
			action.run();
			await("dialog " + title, () -> seen[0]);
		} finally {
			display().removeFilter(SWT.Show, shown);
		}
		if (failure[0] != null)
			throw new AssertionError("in dialog " + title, failure[0]);
	}

	/** What a test does. */
	public interface Action {
		void run() throws Exception;
	}

	public static void press(Shell shell, String button) {
		Button found = all(shell, Button.class, candidate -> button.equals(candidate.getText())).findFirst().orElse(null);
		assertNotNull(found, "no button " + button + " in " + shell.getText());
		found.notifyListeners(SWT.Selection, null);
	}

	/** As {@link #press}, once the button can be pressed. */
	public static void pressWhenReady(Shell shell, String button) {
		await("button " + button, () -> all(shell, Button.class, candidate -> button.equals(candidate.getText())).anyMatch(Button::isEnabled));
		press(shell, button);
	}

	public static <C extends Control> Stream<C> all(Composite parent, Class<C> type, Predicate<C> which) {
		List<C> found = new ArrayList<>();
		collect(parent, type, found);
		return found.stream().filter(which);
	}

	private static <C extends Control> void collect(Control control, Class<C> type, List<C> found) {
		if (type.isInstance(control))
			found.add(type.cast(control));
		if (control instanceof Composite composite)
			Arrays.stream(composite.getChildren()).forEach(child -> collect(child, type, found));
	}

	/** A picture of the whole screen, kept as a build artefact. */
	public static void shot(String name) {
		Display display = display();
		Rectangle bounds = display.getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, 0, 0);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			Path file = Path.of(System.getProperty("shots", "target/shots"), name + ".png");
			Files.createDirectories(file.getParent());
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} catch (java.io.IOException e) {
			throw new AssertionError(e);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
