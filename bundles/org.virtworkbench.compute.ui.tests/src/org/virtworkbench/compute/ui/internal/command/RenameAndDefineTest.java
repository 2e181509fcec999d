package org.virtworkbench.compute.ui.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.compute.DomainDetails;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.Target;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.editor.InventoryEditors;
import org.virtworkbench.ui.operation.OperationLauncher;

/** Other names by F2, and definitions from files, in the window. */
class RenameAndDefineTest {

	@TempDir
	Path folder;

	private Host host;
	private Domain test;

	@BeforeEach
	void openTheTable() throws Exception {
		host = Workbench.connect("names", URI.create("test:///default"));
		test = Workbench.domain(host, "test");
		IEditorPart editor = InventoryEditors.open(Window.page(), Workbench.domains(host));
		Window.page().activate(editor);
		Window.settle();
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(test));
		Window.settle();
	}

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("names");
	}

	private String stored() throws Exception {
		DomainRef ref = DomainRef.of(OperationLauncher.connection(test), test);
		return Window.await("its definition", CompletableFuture.supplyAsync(() -> {
			try {
				return new DomainDetails(ref).stored(new NullProgressMonitor());
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		}));
	}

	@Test
	void asksForTheNewNameAndSaysWhyOneCannotBeTaken() throws Exception {
		assertFalse(Window.isEnabled(IWorkbenchCommandConstants.FILE_RENAME), "a running domain keeps its name");
		Window.withDialog(Messages.Destroy_title, () -> Window.run("org.virtworkbench.compute.ui.destroy"),
				dialog -> Window.press(dialog, Messages.Destroy_proceed));
		Window.await("test to be off", () -> test.getState() == State.SHUTOFF && test.getId() < 0);
		Window.await("F2 to be offered", () -> Window.isEnabled(IWorkbenchCommandConstants.FILE_RENAME));
		Window.withDialog(NLS.bind(Messages.Rename_title, "test"), () -> Window.run(IWorkbenchCommandConstants.FILE_RENAME), dialog -> {
			Text name = Window.all(dialog, Text.class, text -> text.isEnabled() && text.getEditable() && text.getText().equals("test")).findFirst()
					.orElseThrow();
			name.setText("a/b");
			assertFalse(button(dialog, Messages.Rename_proceed).isEnabled());
			name.setText("网站 1");
			Window.await("the plan", () -> button(dialog, Messages.Rename_proceed).isEnabled());
			Window.settle();
			Window.shot("rename");
			assertTrue(Window.all(dialog, Text.class, each -> true).anyMatch(text -> text.getText().contains("domrename")));
			name.setText("test");
			assertFalse(button(dialog, Messages.Rename_proceed).isEnabled(), "that is its name already");
			dialog.close();
		});
	}

	@Test
	void asksBeforeADefinitionIsReplaced() throws Exception {
		String before = stored();
		Path file = Files.writeString(folder.resolve("test.xml"),
				before.replaceAll("\\s*<uuid>.*</uuid>", "").replace("<name>test</name>", "<name>test</name>\n  <title>from a file</title>"));
		define(file, dialog -> {
			assertEquals(Messages.Replace_cancel, dialog.getDefaultButton().getText(), "the proposal is Cancel");
			Window.settle();
			Window.shot("define-replaces");
			assertTrue(Window.all(dialog, StyledText.class, each -> true).anyMatch(text -> text.getText().contains("+  <title>from a file</title>")));
			Window.press(dialog, Messages.Replace_cancel);
		});
		assertEquals(before, stored());
		CompletableFuture<Target> done = new CompletableFuture<>();
		try (AutoCloseable listening = Services.get(Operations.class).onDone(done::complete)) {
			define(file, dialog -> Window.press(dialog, Messages.Replace_proceed));
			Window.await("the operation", done);
		}
		assertTrue(stored().contains("<title>from a file</title>"));
	}

	private void define(Path file, java.util.function.Consumer<Shell> answer) throws Exception {
		Window.withDialog(Messages.Replace_title, () -> DefineHandler.define(Window.window().getShell(), host, List.of(file).iterator()), answer);
	}

	private static Button button(Shell dialog, String text) {
		return Window.all(dialog, Button.class, button -> button.getText().equals(text)).findFirst().orElseThrow();
	}
}
