package org.virtworkbench.compute.ui.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.editor.InventoryEditors;

/** The verbs of a domain's life by their commands, in the window, against libvirt's test driver. */
class DomainLifeTest {

	private static final String PREFIX = "org.virtworkbench.compute.ui.";

	private Host host;
	private Domain test;

	@BeforeEach
	void openTheTable() throws Exception {
		host = Workbench.connect("life", URI.create("test:///default"));
		test = Workbench.domain(host, "test");
		IEditorPart editor = InventoryEditors.open(Window.page(), Workbench.domains(host));
		Window.page().activate(editor);
		// The rows come a turn after the editor.
		Window.settle();
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(test));
		Window.settle();
	}

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("life");
	}

	@Test
	void pausesAndResumes() throws Exception {
		Window.run(PREFIX + "suspend");
		Window.await("test to be paused", () -> test.getState() == State.PAUSED);
		assertFalse(Window.isEnabled(PREFIX + "suspend"), "what is paused cannot be paused");
		Window.run(PREFIX + "resume");
		Window.await("test to run again", () -> test.getState() == State.RUNNING);
		assertFalse(Window.isEnabled(PREFIX + "resume"));
	}

	@Test
	void offersOnlyWhatCanBeDone() {
		assertFalse(Window.isEnabled(PREFIX + "start"), "it runs already");
		for (String verb : new String[] { "shutdown", "reboot", "suspend", "destroy", "reset", "autostart", "undefine", "copyName" })
			assertTrue(Window.isEnabled(PREFIX + verb), verb);
		assertFalse(Window.isEnabled(PREFIX + "noautostart"), "it does not start with its host");
	}

	@Test
	void destroysOnlyWhenAskedAndAnsweredYes() throws Exception {
		Window.withDialog(Messages.Destroy_title, () -> Window.run(PREFIX + "destroy"), dialog -> {
			Window.settle();
			Window.shot("destroy-confirmation");
			assertEquals(dialog.getDefaultButton().getText(), no(dialog), "the proposal is No");
			Window.press(dialog, no(dialog));
		});
		assertEquals(State.RUNNING, test.getState());
		Window.withDialog(Messages.Destroy_title, () -> Window.run(PREFIX + "destroy"),
				dialog -> Window.press(dialog, Messages.Destroy_proceed));
		Window.await("test to be off", () -> test.getState() == State.SHUTOFF && test.getId() < 0);
		Window.run(PREFIX + "start");
		Window.await("test to run", () -> test.getState() == State.RUNNING);
	}

	/** The other of the two buttons. */
	private static String no(Shell dialog) {
		return Window.all(dialog, org.eclipse.swt.widgets.Button.class, button -> !Messages.Destroy_proceed.equals(button.getText()))
				.reduce((a, b) -> b).orElseThrow().getText();
	}

	@Test
	void startsWithItsHostOnCommand() throws Exception {
		Window.run(PREFIX + "autostart");
		Window.await("autostart", test::isAutostart);
		assertFalse(Window.isEnabled(PREFIX + "autostart"));
		Window.run(PREFIX + "noautostart");
		Window.await("no autostart", () -> !test.isAutostart());
	}

	@Test
	void deleteUndefinesAfterAQuestion() throws Exception {
		Window.withDialog(Messages.Undefine_title, () -> Window.run(IWorkbenchCommandConstants.EDIT_DELETE), dialog -> {
			Window.settle();
			Window.shot("undefine-confirmation");
			Window.await("the host to be asked", () -> Window.all(dialog, org.eclipse.swt.widgets.Button.class,
					button -> button.getText().equals(Messages.Undefine_proceed) && button.isEnabled()).findAny().isPresent());
			Window.press(dialog, Messages.Undefine_proceed);
		});
		Window.await("test to be transient", () -> !test.isPersistent());
		assertFalse(Window.isEnabled(PREFIX + "undefine"), "a transient domain has no definition");
	}

	@Test
	void copiesWhatATerminalTakes() throws Exception {
		Window.run(PREFIX + "copyName");
		assertEquals("test", clipboard());
		Window.run(PREFIX + "copyUuid");
		assertEquals(test.getKey(), clipboard());
		Window.run(PREFIX + "copyConsole");
		assertEquals("virsh -c test:///default console test", clipboard());
		Window.run(PREFIX + "copyViewer");
		assertEquals("virt-viewer -c test:///default test", clipboard());
		Window.run(PREFIX + "copyXml");
		Window.await("XML on the clipboard", () -> clipboard() != null && clipboard().startsWith("<domain"));
	}

	private static String clipboard() {
		Clipboard clipboard = new Clipboard(Window.display());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}
}
