package org.virtworkbench.compute.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.compute.ui.internal.save.SaveWords;
import org.virtworkbench.ui.editor.FileEditors;
import org.virtworkbench.ui.editor.FileInput;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FeaturePath;

/** A definition in a file, in the pages of a domain and without a host. */
class DomainFileEditorTest {

	private static final String TEXT = "\ufeff<?xml version=\"1.0\"?>\r\n<!-- of the archive -->\r\n<domain type=\"kvm\" xmlns:x='urn:x'>\r\n\t<name>web1</name>\r\n"
			+ "\t<memory unit='GiB'>2</memory>\r\n\t<x:note a='1'>\u57df</x:note>\r\n\t<os><type>hvm</type></os>\r\n</domain>\r\n";

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Window.page().closeAllEditors(false);
	}

	private DomainFileEditor open(Path file) throws Exception {
		DomainFileEditor editor = assertInstanceOf(DomainFileEditor.class,
				Window.page().openEditor(new FileInput(file), FileEditors.editorId(file)));
		Window.await("the file", () -> editor.pages().source() != null);
		return editor;
	}

	@Test
	void writesTheVeryBytesButForTheEdit() throws Exception {
		Path file = Files.writeString(folder.resolve("web1.xml"), TEXT);
		DomainFileEditor editor = open(file);
		EditedDefinition definition = editor.getAdapter(EditedDefinition.class);
		editor.pages().page(MemoryPage.class, Messages.Tab_memory);
		Window.settle();
		Window.shot("form-file");
		assertFalse(editor.isDirty());
		definition.edit(() -> FeaturePath.of(definition.type(), "memory.value").set(definition.root(), 4L, object -> false));
		assertTrue(editor.isDirty());
		Window.page().saveEditor(editor, false);
		Window.await("a clean editor", () -> !editor.isDirty());
		assertArrayEquals(TEXT.replace(">2<", ">4<").getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
	}

	@Test
	void mergesWithWhatOthersWroteMeanwhile() throws Exception {
		Path file = Files.writeString(folder.resolve("web1.xml"), TEXT);
		DomainFileEditor editor = open(file);
		EditedDefinition definition = editor.getAdapter(EditedDefinition.class);
		Files.writeString(file, TEXT.replace("<name>web1", "<name>web2"));
		definition.edit(() -> FeaturePath.of(definition.type(), "title").set(definition.root(), "mine", object -> false));
		Window.withDialog(SaveWords.conflictTitle(), () -> Window.page().saveEditor(editor, false), dialog -> {
			Window.shot("form-file-conflict");
			Window.press(dialog, SaveWords.goOn());
		});
		Window.await("a clean editor", () -> !editor.isDirty());
		String written = Files.readString(file);
		assertTrue(written.contains("<name>web2") && written.contains("<title>mine"), written);
	}

	@Test
	void editsAnotherKindOfDefinitionAsXmlOnly() throws Exception {
		Path file = Files.writeString(folder.resolve("net.xml"), "<network><name>n</name></network>");
		DomainFileEditor editor = open(file);
		assertEquals(1, editor.pages().tabs().getItemCount());
	}

	@Test
	void saysWhatCannotBeRead() throws Exception {
		Path file = Files.write(folder.resolve("broken.xml"), new byte[] { '<', 'a', 0, '>' });
		DomainFileEditor editor = assertInstanceOf(DomainFileEditor.class,
				Window.page().openEditor(new FileInput(file), FileEditors.editorId(file)));
		Window.await("the notice", () -> !editor.pages().notices().notices().isEmpty());
		Window.settle();
		Window.shot("form-file-unreadable");
		assertFalse(editor.isDirty());
	}
}
