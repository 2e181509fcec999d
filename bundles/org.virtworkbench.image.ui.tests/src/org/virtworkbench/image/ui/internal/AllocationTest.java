package org.virtworkbench.image.ui.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.image.ui.internal.page.ImagePage;
import org.virtworkbench.testkit.Heartbeat;
import org.virtworkbench.testkit.ui.Window;

/** From the picture of a disk to its tables. */
class AllocationTest {

	private static final int ALLOCATION = 1, STRUCTURE = 2, CHECK = 5;
	/** More is felt as a stall. */
	private static final long STALL_MS = 100;

	@TempDir
	Path folder;
	private ImageEditor editor;

	@AfterEach
	void close() {
		Window.page().closeAllEditors(false);
	}

	private ImagePage open(Path image) {
		editor = Images.open(image);
		return picture();
	}

	/** With the first square chosen. */
	private ImagePage picture() {
		ImagePage page = editor.show(ALLOCATION);
		// said when the squares are drawn, in a job that nobody sees
		Window.await("the picture", () -> Window.all((Composite) page.control(), Label.class, label -> label.getText().contains("a square is")).findAny().isPresent());
		Window.await("the first square is chosen", () -> {
			// a click while the page is laid out for the last time hits nothing
			mouse(canvas(page), SWT.MouseDown, 3, 3);
			mouse(canvas(page), SWT.MouseUp, 3, 3);
			return Window.all((Composite) page.control(), Link.class, Link::getVisible).findAny().isPresent();
		});
		return page;
	}

	private static Canvas canvas(ImagePage page) {
		return Window.all((Composite) page.control(), Canvas.class, canvas -> canvas.getClass().getSimpleName().equals("AllocationCanvas")).findFirst().orElseThrow();
	}

	private static void key(Canvas canvas, int code, char character) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		canvas.notifyListeners(SWT.KeyDown, event);
	}

	private static void mouse(Canvas canvas, int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		canvas.notifyListeners(type, event);
	}

	private Tree tree() {
		return Window.all(editor.getSite().getShell(), Tree.class, tree -> tree.isVisible() && tree.getColumnCount() == 2).findFirst().orElse(null);
	}

	private String selected() {
		Tree tree = tree();
		return tree == null || tree.getSelectionCount() == 0 ? "" : tree.getSelection()[0].getText();
	}

	@Test
	void enterLeadsFromASquareToItsEntry() throws Exception {
		ImagePage page = open(Images.mixed(folder));
		key(canvas(page), SWT.END, '\0');
		key(canvas(page), SWT.CR, '\r');
		// nothing is written there, so it ends at the table
		Window.await("the second L2 table", () -> selected().contains("1") && selected().contains("L2"));
	}

	@Test
	void aDoubleClickLeadsToTheEntryOfThatCluster() throws Exception {
		ImagePage page = open(Images.mixed(folder));
		Canvas canvas = canvas(page);
		// nearer, until a square is a cluster: the disk begins at the upper left
		for (int i = 0; i < 12; i++)
			key(canvas, 0, '+');
		Window.settle();
		mouse(canvas, SWT.MouseDown, 3, 3);
		mouse(canvas, SWT.MouseUp, 3, 3);
		mouse(canvas, SWT.MouseDoubleClick, 3, 3);
		Window.await("the first L2 table", () -> selected().contains("L2"));
	}

	@Test
	void theFileLeadsToItsParts() throws Exception {
		ImagePage page = open(Images.mixed(folder));
		Button file = Window.all((Composite) page.control(), Button.class, button -> button.getText().equals("File")).findFirst().orElseThrow();
		Button guest = Window.all((Composite) page.control(), Button.class, button -> (button.getStyle() & SWT.RADIO) != 0).findFirst().orElseThrow();
		guest.setSelection(false);
		file.setSelection(true);
		guest.notifyListeners(SWT.Selection, new Event());
		Window.settle();
		key(canvas(page), SWT.HOME, '\0');
		assertTrue(Window.all((Composite) page.control(), Link.class, link -> link.isVisible() && link.getText().contains("part")).findAny().isPresent());
		key(canvas(page), SWT.CR, '\r');
		Window.await("the header among the parts", () -> selected().equals("Header") && tree().getSelection()[0].getParentItem() != null);
		Window.settle();
		Window.shot("image-part-of-file");
	}

	/** Widgets take their time for every image; what its size adds is what counts. */
	@Test
	void aTerabyteKeepsNobodyWaitingLongerThanAGigabyte() throws Exception {
		Path terabyte = folder.resolve("terabyte.qcow2"), gigabyte = Images.mixed(folder);
		Images.run("qemu-img", "create", "-f", "qcow2", "-o", "preallocation=metadata,cluster_size=512k", terabyte.toString(), "1T");
		longestWait(gigabyte); // loads the classes
		long small = longestWait(gigabyte), large = longestWait(terabyte);
		System.out.println("UI thread, longest wait: 1 GiB " + small + " ms, 1 TiB " + large + " ms");
		assertTrue(large <= small + STALL_MS, "1 TiB kept the UI thread for " + large + " ms, 1 GiB for " + small + " ms");
	}

	/** Over all that is drawn and read. */
	private long longestWait(Path image) {
		try (Heartbeat heart = new Heartbeat(Window.display()::asyncExec)) {
			ImagePage page = open(image);
			for (int i = 0; i < 3; i++) {
				key(canvas(page), 0, '+');
				Window.settle();
			}
			editor.show(STRUCTURE);
			Window.settle();
			editor.show(CHECK);
			editor.check();
			Window.settle();
			return heart.longestMillis();
		} finally {
			Window.page().closeAllEditors(false);
			Window.settle();
		}
	}
}
