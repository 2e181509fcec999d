package org.virtworkbench.compute.ui.internal.save;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.compute.ui.internal.page.DomainEditor;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.editor.InventoryEditors;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FeaturePath;

/** What becomes of edits when their editor is closed. */
class ClosePromptTest {

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("close");
	}

	@Test
	void asksBeforeEditsAreGivenUp() throws Exception {
		Host host = Workbench.connect("close", URI.create("test:///default"));
		DomainEditor editor = (DomainEditor) InventoryEditors.open(Window.page(), Workbench.domain(host, "test"));
		Window.page().activate(editor);
		EditedDefinition definition = editor.getAdapter(EditedDefinition.class);
		Window.await("the definition", definition::isLoaded);
		definition.edit(() -> FeaturePath.of(definition.type(), "title").set(definition.root(), "edited", object -> false));
		Window.withDialog(Messages.Close_title, () -> assertFalse(Window.page().closeEditor(editor, true)), dialog -> {
			Window.settle();
			Window.shot("close-prompt");
			Window.press(dialog, Messages.Cancel);
		});
		assertTrue(editor.isDirty(), "it is still there");
		Window.withDialog(Messages.Close_title, () -> assertFalse(Window.page().closeEditor(editor, true)), Shell::close);
		// Save leads to the preview, and whoever cancels that keeps the editor.
		Window.withDialog(SaveWords.saveTitle(), () -> Window.withDialog(Messages.Close_title,
				() -> assertFalse(Window.page().closeEditor(editor, true)), dialog -> Window.press(dialog, Messages.Close_save)), Shell::close);
		assertTrue(editor.isDirty());
		Window.withDialog(Messages.Close_title, () -> assertTrue(Window.page().closeEditor(editor, true)),
				dialog -> Window.press(dialog, Messages.Close_discard));
		assertFalse(Window.page().isPartVisible(editor));
	}
}
