package org.virtworkbench.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileEditorsTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "disk.qcow2", "a:b.qcow2", "-U", "a b%20\u865a\u62df\u673a.xml", "two\nlines.xml", "back\\slash.img" })
	void comesBackWithTheLayout(String name) {
		FileInput input = new FileInput(folder.resolve(name));
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.saveState(memento);
		IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(input.getFactoryId());
		FileInput again = (FileInput) factory.createElement(memento);
		assertEquals(input, again);
		assertEquals(folder.resolve(name), again.file());
		assertEquals(name, again.getName());
	}

	@Test
	void saysThatAFolderIsNoFile() {
		assertEquals(folder + " is a folder. Open one of the files in it.", failure(folder));
	}

	@Test
	void saysWhatMayBeOpenedWhereNothingOpensAFile() throws Exception {
		Path file = Files.writeString(folder.resolve("notes.unknown"), "nothing");
		assertTrue(failure(file).startsWith("Nothing here opens " + file), failure(file));
	}

	@Test
	void saysThatAFileIsAway() {
		Path file = folder.resolve("away.unknown");
		assertEquals("Cannot open " + file + ". Look whether the file is there and may be read.", failure(file));
	}

	private static String failure(Path file) {
		return assertThrows(CoreException.class, () -> FileEditors.editorId(file)).getMessage();
	}
}
