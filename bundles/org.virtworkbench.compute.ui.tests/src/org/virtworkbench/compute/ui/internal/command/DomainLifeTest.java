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
		IEditorPart editor = InventoryEditors.open(Workbench.page(), Workbench.domains(host));
		Workbench.page().activate(editor);
		// The rows come a turn after the editor.
		Workbench.settle();
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(test));
		Workbench.settle();
	}

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("life");
	}

	@Test
	void pausesAndResumes() throws Exception {
		Workbench.run(PREFIX + "suspend");
		Workbench.await("test to be paused", () -> test.getState() == State.PAUSED);
		assertFalse(Workbench.isEnabled(PREFIX + "suspend"), "what is paused cannot be paused");
		Workbench.run(PREFIX + "resume");
		Workbench.await("test to run again", () -> test.getState() == State.RUNNING);
		assertFalse(Workbench.isEnabled(PREFIX + "resume"));
	}

	@Test
	void offersOnlyWhatCanBeDone() {
		assertFalse(Workbench.isEnabled(PREFIX + "start"), "it runs already");
		for (String verb : new String[] { "shutdown", "reboot", "suspend", "destroy", "reset", "autostart", "undefine", "copyName" })
			assertTrue(Workbench.isEnabled(PREFIX + verb), verb);
		assertFalse(Workbench.isEnabled(PREFIX + "noautostart"), "it does not start with its host");
	}

	@Test
	void destroysOnlyWhenAskedAndAnsweredYes() throws Exception {
		Workbench.withDialog(Messages.Destroy_title, () -> Workbench.run(PREFIX + "destroy"), dialog -> {
			Workbench.settle();
			Workbench.shot("destroy-confirmation");
			assertEquals(dialog.getDefaultButton().getText(), no(dialog), "the proposal is No");
			Workbench.press(dialog, no(dialog));
		});
		assertEquals(State.RUNNING, test.getState());
		Workbench.withDialog(Messages.Destroy_title, () -> Workbench.run(PREFIX + "destroy"),
				dialog -> Workbench.press(dialog, Messages.Destroy_proceed));
		Workbench.await("test to be off", () -> test.getState() == State.SHUTOFF && test.getId() < 0);
		Workbench.run(PREFIX + "start");
		Workbench.await("test to run", () -> test.getState() == State.RUNNING);
	}

	/** The other of the two buttons. */
	private static String no(Shell dialog) {
		return Workbench.all(dialog, org.eclipse.swt.widgets.Button.class, button -> !Messages.Destroy_proceed.equals(button.getText()))
				.reduce((a, b) -> b).orElseThrow().getText();
	}

	@Test
	void startsWithItsHostOnCommand() throws Exception {
		Workbench.run(PREFIX + "autostart");
		Workbench.await("autostart", test::isAutostart);
		assertFalse(Workbench.isEnabled(PREFIX + "autostart"));
		Workbench.run(PREFIX + "noautostart");
		Workbench.await("no autostart", () -> !test.isAutostart());
	}

	@Test
	void deleteUndefinesAfterAQuestion() throws Exception {
		Workbench.withDialog(Messages.Undefine_title, () -> Workbench.run(IWorkbenchCommandConstants.EDIT_DELETE), dialog -> {
			Workbench.settle();
			Workbench.shot("undefine-confirmation");
			Workbench.await("the host to be asked", () -> Workbench.all(dialog, org.eclipse.swt.widgets.Button.class,
					button -> button.getText().equals(Messages.Undefine_proceed) && button.isEnabled()).findAny().isPresent());
			Workbench.press(dialog, Messages.Undefine_proceed);
		});
		Workbench.await("test to be transient", () -> !test.isPersistent());
		assertFalse(Workbench.isEnabled(PREFIX + "undefine"), "a transient domain has no definition");
	}

	@Test
	void copiesWhatATerminalTakes() throws Exception {
		Workbench.run(PREFIX + "copyName");
		assertEquals("test", clipboard());
		Workbench.run(PREFIX + "copyUuid");
		assertEquals(test.getKey(), clipboard());
		Workbench.run(PREFIX + "copyConsole");
		assertEquals("virsh -c test:///default console test", clipboard());
		Workbench.run(PREFIX + "copyViewer");
		assertEquals("virt-viewer -c test:///default test", clipboard());
		Workbench.run(PREFIX + "copyXml");
		Workbench.await("XML on the clipboard", () -> clipboard() != null && clipboard().startsWith("<domain"));
	}

	private static String clipboard() {
		Clipboard clipboard = new Clipboard(Workbench.display());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}
}
