package org.virtworkbench.image.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.virtworkbench.ui.editor.FileEditors;
import org.virtworkbench.ui.editor.FileInput;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.operation.AllowedDirectories;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.Services;

/** What a person does with an image in the window. */
class ImageEditorTest {

	private static final int OVERVIEW = 0, SNAPSHOTS = 3, BITMAPS = 4, CHECK = 5;

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Window.page().closeAllEditors(false);
	}

	@Test
	void aFileOfAnImageOpensInTheExplorer() throws Exception {
		Path image = Images.mixed(folder);
		IEditorPart opened = Window.page().openEditor(new FileInput(image), FileEditors.editorId(image));
		assertTrue(opened instanceof ImageEditor);
		assertEquals("web1.qcow2", opened.getTitle());
	}

	@Test
	void theOverviewTellsFormatSizesAndBase() throws Exception {
		ImageEditor editor = Images.open(Images.mixed(folder));
		var page = editor.show(OVERVIEW);
		Window.await("the facts", () -> texts(editor).contains("1 GiB"));
		String texts = texts(editor);
		assertTrue(texts.contains("qcow2"), texts);
		assertTrue(texts.contains("golden.qcow2 (qcow2)"), texts);
		assertTrue(texts.contains("64 KiB"), texts);
		assertTrue(page.control().isVisible());
	}

	private static String texts(ImageEditor editor) {
		return String.join("\n", Window.all(editor.getSite().getShell(), Text.class, Text::isVisible).map(Text::getText).toList());
	}

	@Test
	void aSnapshotIsMadeInADialogAndShown() throws Exception {
		Path image = Images.mixed(folder);
		ImageEditor editor = Images.open(image);
		editor.show(SNAPSHOTS);
		Window.withDialog("New Snapshot", () -> {
			editor.actions().createSnapshot();
		}, shell -> {
			Window.all(shell, Text.class, text -> text.isVisible() && text.getEditable()).findFirst().orElseThrow().setText("third");
			Window.await("a plan", () -> button(shell, "Create").isEnabled());
			Window.settle();
			Window.shot("image-dialog-snapshot");
			Window.press(shell, "Create");
		});
		Window.await("three snapshots in the file", () -> snapshots(image) == 3);
	}

	private static int snapshots(Path image) {
		try (var opened = ImageFile.open(image, null)) {
			return opened.snapshots().size();
		} catch (org.eclipse.core.runtime.CoreException e) {
			return -1; // qemu-img is writing
		}
	}

	@Test
	void shrinkingWantsTheNameTyped() throws Exception {
		Path image = Images.leaky(folder);
		ImageEditor editor = Images.open(image);
		Window.withDialog("Resize Image", editor.actions()::resize, shell -> {
			Text size = Window.all(shell, Text.class, text -> text.isVisible() && text.getEditable()).findFirst().orElseThrow();
			size.setText("32 MiB");
			Window.await("the plan", () -> !preview(shell).isEmpty());
			assertFalse(button(shell, "Resize").isEnabled());
			Window.settle();
			Window.shot("image-dialog-shrink");
			Text typed = Window.all(shell, Text.class, text -> text.isVisible() && text.getMessage().equals("leaky.qcow2")).findFirst().orElseThrow();
			typed.setText("leaky.qcow2");
			assertTrue(button(shell, "Resize").isEnabled());
			assertTrue(preview(shell).contains("--shrink"), preview(shell));
			shell.close();
		});
		assertEquals(64L << 20, size(image));
	}

	private static long size(Path image) throws Exception {
		try (var opened = ImageFile.open(image, null)) {
			return opened.virtualSize();
		}
	}

	private static String preview(Shell shell) {
		return Window.all(shell, Text.class, text -> !text.getEditable() && text.isVisible()).map(Text::getText).filter(text -> text.contains("qemu-img"))
				.findFirst().orElse("");
	}

	private static Button button(Shell shell, String text) {
		return Window.all(shell, Button.class, button -> button.getText().equals(text)).findFirst().orElseThrow();
	}

	@Test
	void aNewImageIsMade() throws Exception {
		Path image = folder.resolve("new disk.qcow2");
		Window.withDialog("New Disk Image", () -> Window.run("org.virtworkbench.image.ui.new"), shell -> {
			Window.all(shell, Text.class, text -> text.isVisible() && text.getEditable()).findFirst().orElseThrow().setText(image.toString());
			Window.await("a plan", () -> button(shell, "Create").isEnabled());
			Window.settle();
			Window.shot("image-dialog-new");
			Window.press(shell, "Create");
		});
		Window.await("the image", () -> Files.exists(image));
		assertEquals(20L << 30, size(image));
	}

	private static void choose(Shell shell, String word) {
		Combo combo = Window.all(shell, Combo.class, each -> each.isVisible() && each.indexOf(word) >= 0 && each.indexOf("off") < 0).reduce((a, b) -> b).orElseThrow();
		combo.setText(word);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aConversionSaysHowMuchRoomItTakesWhileOneChooses() throws Exception {
		ImageEditor editor = Images.open(Images.mixed(folder));
		Window.withDialog("Convert Image", editor.actions()::convert, shell -> {
			choose(shell, "qcow2");
			Window.await("the room", () -> Window.all(shell, Label.class, label -> label.getText().contains("at first")).findFirst().isPresent());
			Window.await("the plan", () -> button(shell, "Convert").isEnabled());
			assertTrue(preview(shell).contains("-O qcow2"), preview(shell));
			Window.settle();
			Window.shot("image-dialog-convert");
			shell.close();
		});
	}

	@Test
	void aRawDiskWithAHeaderIsConvertedOnlyAsWhatAPersonSaysItIs() throws Exception {
		Path disk = folder.resolve("disk.raw");
		Files.move(Images.mixed(folder), disk);
		ImageEditor editor = Images.open(disk);
		Window.withDialog("Convert Image", editor.actions()::convert, shell -> {
			Window.await("the refusal", () -> Window.all(shell, Label.class, label -> label.getSize().y > 0 && label.isVisible() && label.getText().contains("golden.qcow2")).findFirst().isPresent());
			assertFalse(button(shell, "Convert").isEnabled());
			Window.settle();
			Window.shot("image-dialog-convert-refused");
			Combo taken = Window.all(shell, Combo.class, each -> each.getText().contains("as it was found")).findFirst().orElseThrow();
			taken.setText("raw");
			taken.notifyListeners(SWT.Selection, new Event());
			Window.all(shell, Text.class, text -> text.isVisible() && text.getText().endsWith("disk-copy.raw")).findFirst().orElseThrow();
			Window.await("the plan", () -> button(shell, "Convert").isEnabled());
			assertTrue(preview(shell).contains("convert -p -f raw"), preview(shell));
			shell.close();
		});
	}

	@Test
	void bitmapsAreMerged() throws Exception {
		Path image = Images.mixed(folder);
		Images.run("qemu-img", "bitmap", "--add", "-f", "qcow2", image.toString(), "weekly");
		ImageEditor editor = Images.open(image);
		editor.show(BITMAPS);
		Window.withDialog("Merge Bitmaps", () -> editor.actions().mergeBitmap(null), shell -> {
			assertFalse(button(shell, "Merge").isEnabled());
			Window.all(shell, Text.class, text -> text.isVisible() && text.getEditable()).findFirst().orElseThrow().setText("weekly");
			Window.await("a plan", () -> button(shell, "Merge").isEnabled());
			assertTrue(preview(shell).contains("--merge weekly"), preview(shell));
			Window.settle();
			Window.shot("image-dialog-merge");
			shell.close();
		});
	}

	@Test
	void anEncryptedImageAsksForItsPassphrase() throws Exception {
		Path image = folder.resolve("secret.qcow2");
		Images.encrypted(image, "geheim");
		ImageEditor editor = Images.open(image);
		Window.withDialog("Resize Image", editor.actions()::resize, shell -> {
			Window.all(shell, Text.class, text -> text.isVisible() && text.getEditable()).findFirst().orElseThrow().setText("9 MiB");
			assertFalse(button(shell, "Resize").isEnabled());
			Window.all(shell, Text.class, text -> (text.getStyle() & SWT.PASSWORD) != 0).findFirst().orElseThrow().setText("geheim");
			Window.await("a plan", () -> button(shell, "Resize").isEnabled());
			assertFalse(preview(shell).contains("geheim"), preview(shell));
			Window.settle();
			Window.shot("image-dialog-encrypted");
			Window.press(shell, "Resize");
		});
		Window.await("the new size", () -> sizeNow(image) == 9 << 20);
	}

	private static long sizeNow(Path image) {
		try {
			return size(image);
		} catch (Exception e) {
			return -1; // qemu-img is writing
		}
	}

	@Test
	void anImageThatCanBeReadInPartSaysWhatNot() throws Exception {
		Path image = Images.mixed(folder);
		try (var file = java.nio.channels.FileChannel.open(image, java.nio.file.StandardOpenOption.WRITE)) {
			file.write(java.nio.ByteBuffer.wrap(new byte[] { 1, 1 }), 70); // where the snapshot table is
		}
		ImageEditor editor = Images.open(image);
		editor.show(OVERVIEW);
		Window.await("the facts", () -> texts(editor).contains("1 GiB"));
		Window.settle();
		Window.shot("image-faulty");
		editor.show(CHECK);
		editor.check();
		Window.settle();
		Window.shot("image-faulty-check");
	}

	@Test
	void directoriesAreAllowedInThePreferences() throws Exception {
		AllowedDirectories allowed = Services.get(AllowedDirectories.class);
		allowed.set(List.of(folder));
		String page = "org.virtworkbench.image.ui.directories";
		Window.withDialog("Preferences (Filtered)", () -> PreferencesUtil.createPreferenceDialogOn(Window.window().getShell(), page, new String[] { page }, null).open(), shell -> {
			org.eclipse.swt.widgets.List list = Window.all(shell, org.eclipse.swt.widgets.List.class, each -> true).findFirst().orElseThrow();
			Window.await("the directories", () -> list.getItemCount() == 1);
			Window.settle();
			Window.shot("image-preferences");
			list.select(0);
			list.notifyListeners(SWT.Selection, new Event());
			Window.press(shell, "Remove");
			assertEquals(0, list.getItemCount());
			Window.press(shell, "Apply and Close");
		});
		Window.await("that it is kept", () -> allowed.list().isEmpty());
	}

	@Test
	void aVersionIsAmended() throws Exception {
		Path image = Images.leaky(folder);
		ImageEditor editor = Images.open(image);
		Window.withDialog("Amend Image", editor.actions()::amend, shell -> {
			assertFalse(button(shell, "Amend").isEnabled());
			org.eclipse.swt.widgets.Combo lazy = Window.all(shell, org.eclipse.swt.widgets.Combo.class, combo -> combo.indexOf("on") >= 0).findFirst().orElseThrow();
			lazy.setText("on");
			lazy.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
			Window.await("a plan", () -> button(shell, "Amend").isEnabled());
			Window.press(shell, "Amend");
		});
		Window.await("lazy refcounts", () -> lazy(image));
	}

	private static boolean lazy(Path image) {
		try (var opened = ImageFile.open(image, null)) {
			return Boolean.TRUE.equals(opened.info().formatSpecific().get("lazy-refcounts"));
		} catch (org.eclipse.core.runtime.CoreException e) {
			return false; // qemu-img is writing
		}
	}

	@Test
	void aCheckFindsTheLeak() throws Exception {
		ImageEditor editor = Images.open(Images.leaky(folder));
		var page = (org.virtworkbench.image.ui.internal.page.CheckPage) editor.show(CHECK);
		editor.check();
		Window.await("findings", () -> Window.all((org.eclipse.swt.widgets.Composite) page.control(), Button.class, button -> button.getText().equals("Repair..."))
				.findFirst().orElseThrow().isEnabled());
		Window.settle();
		Window.shot("image-check");
	}

	@Test
	void aFileThatIsNoImageSaysWhy() throws Exception {
		Path broken = folder.resolve("broken.qcow2");
		Files.write(broken, new byte[] { 'Q', 'F', 'I', (byte) 0xfb, 0, 0, 0, 9 });
		ImageEditor editor = Images.open(broken);
		editor.show(OVERVIEW);
		Window.settle();
		Window.shot("image-broken");
	}
}
