package org.virtworkbench.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditedDefinitionTest {

	private static final String TEXT = "<machine>\n  <!-- kept -->\n  <name>a</name>\n  <vcpu>2</vcpu>\n  <disk name='vda'/>\n</machine>\n";

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private final EditedDefinition definition = new EditedDefinition(Models.MACHINE);

	@BeforeEach
	void load() {
		definition.reset(TEXT);
	}

	@AfterEach
	void dispose() {
		definition.dispose();
	}

	private void set(String path, Object value) {
		EObject root = definition.root();
		FeaturePath.of(Models.MACHINE, path).set(root, value, object -> false);
	}

	private void undo() throws ExecutionException {
		assertTrue(history.canUndo(definition.undoContext()), "there is something to undo");
		assertTrue(history.undo(definition.undoContext(), new NullProgressMonitor(), null).isOK());
	}

	@Test
	void oneStepOfUndoTakesBackAllOfAnEdit() throws Exception {
		definition.edit(() -> {
			set("name", "b");
			set("vcpu", 4L);
			set("disk[1].name", "vdb");
		});
		assertEquals(TEXT.replace(">a<", ">b<").replace(">2<", ">4<").replace("'vda'/>\n", "'vda'/>\n  <disk name='vdb'/>\n"), definition.text().get());
		assertEquals(definition.document().text(), definition.text().get());
		assertTrue(definition.isDirty());
		undo();
		assertEquals(TEXT, definition.text().get());
		assertEquals(TEXT, definition.document().text());
		assertFalse(definition.isDirty());
		assertEquals("a", FeaturePath.of(Models.MACHINE, "name").get(definition.root()));
	}

	@Test
	void editsOfFormsAndOfTheTextAreOneHistory() throws Exception {
		definition.edit(() -> set("vcpu", 4L));
		definition.text().replace(definition.text().get().indexOf("<!-- kept"), 0, "<!-- typed -->");
		definition.edit(() -> set("name", "b"));
		undo();
		assertTrue(definition.text().get().contains("typed") && definition.text().get().contains(">a<"));
		undo();
		assertFalse(definition.text().get().contains("typed"));
		undo();
		assertEquals(TEXT, definition.text().get());
		assertFalse(history.canUndo(definition.undoContext()));
	}

	@Test
	void whatIsReadAgainIsNoStep() {
		definition.edit(() -> set("name", "b"));
		definition.reset(TEXT.replace(">a<", ">c<"));
		assertFalse(history.canUndo(definition.undoContext()));
		assertFalse(definition.isDirty());
		assertEquals("c", FeaturePath.of(Models.MACHINE, "name").get(definition.root()));
	}

	@Test
	void aBrokenTextSaysWhereAndCannotBeEditedByForms() throws Exception {
		definition.text().replace(TEXT.indexOf("</vcpu>"), 2, "");
		assertFalse(definition.isEditable());
		assertNotNull(definition.syntaxProblem());
		undo();
		assertTrue(definition.isEditable());
	}
}
