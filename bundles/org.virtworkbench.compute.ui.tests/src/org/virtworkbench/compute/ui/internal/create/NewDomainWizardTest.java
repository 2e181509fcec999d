package org.virtworkbench.compute.ui.internal.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.testkit.ui.Window;

/** A new virtual machine by the wizard, in the window. */
class NewDomainWizardTest {

	@TempDir
	Path folder;

	private Host host;

	@BeforeEach
	void connect() throws Exception {
		host = Workbench.connect("create", URI.create("test:///default"));
	}

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("create");
	}

	private Domain made(String name) {
		return Workbench.domains(host).getDomains().stream().filter(domain -> domain.getName().equals(name)).findFirst().orElse(null);
	}

	@Test
	void nextNextFinishMakesAMachineThatRunsAndOpensItsPage() throws Exception {
		Path iso = Files.write(folder.resolve("install.iso"), new byte[64 << 10]);
		WizardWalk.open(host, wizard -> {
			Window.shot("create-1-way");
			assertEquals("vm1", wizard.text(0).getText());
			wizard.text(0).setText("test");
			assertEquals("There is a domain test on this host already. Choose another name.", wizard.page().getErrorMessage());
			wizard.text(0).setText("web/1");
			assertTrue(wizard.page().getErrorMessage().contains("cannot be the name of a domain"), wizard.page().getErrorMessage());
			wizard.text(0).setText("\u5ba2\u673a 1");
			assertNull(wizard.page().getErrorMessage());
			wizard.next();
			wizard.combo(0).setText(folder + "/none.iso");
			Window.await("the path to be checked", () -> wizard.page().getErrorMessage() != null);
			assertTrue(wizard.page().getErrorMessage().startsWith("There is no medium " + folder + "/none.iso"), wizard.page().getErrorMessage());
			wizard.combo(0).setText(iso.toString());
			Window.settle();
			Window.shot("create-2-system");
			wizard.next();
			wizard.text(0).setText("much");
			assertTrue(wizard.page().getErrorMessage().startsWith("Give a size of memory"), wizard.page().getErrorMessage());
			wizard.text(0).setText("512 MiB");
			Window.shot("create-3-hardware");
			wizard.next();
			Window.shot("create-4-storage");
			wizard.next();
			Window.shot("create-5-network");
			wizard.next();
			Window.await("the review", () -> !wizard.text(0).getText().isEmpty());
			Window.settle();
			Window.shot("create-6-review");
			assertTrue(wizard.text(0).getText().contains("<memory unit='KiB'>524288</memory>"), wizard.text(0).getText());
			wizard.finish();
		});
		Window.await("the new machine to run", () -> made("\u5ba2\u673a 1") != null && made("\u5ba2\u673a 1").getState() == State.RUNNING);
		Window.await("its page", () -> Window.page().getActiveEditor() != null && Window.page().getActiveEditor().getTitle().contains("\u5ba2\u673a 1"));
		Window.settle();
		Window.shot("create-7-page");
	}

	@Test
	void whoeverCustomizesFirstGetsAMachineThatIsOff() throws Exception {
		Path disk = Files.write(folder.resolve("system.img"), new byte[1 << 20]);
		WizardWalk.open(host, wizard -> {
			wizard.choose(Messages.Way_import);
			wizard.next();
			assertNull(wizard.page().getErrorMessage(), "nothing is wrong yet");
			assertEquals(Messages.Image_needed, wizard.page().getMessage());
			wizard.combo(0).setText(disk.toString());
			Window.settle();
			wizard.next();
			wizard.next();
			wizard.next();
			wizard.choose(Messages.Network_none);
			wizard.next();
			Window.await("the review", () -> !wizard.text(0).getText().isEmpty());
			assertTrue(wizard.text(0).getText().contains(disk.toString()) && !wizard.text(0).getText().contains("<interface"), wizard.text(0).getText());
			wizard.button(Messages.Review_customize).setSelection(true);
			wizard.button(Messages.Review_customize).notifyListeners(SWT.Selection, null);
			assertTrue(!wizard.button(Messages.Review_start).isEnabled());
			wizard.finish();
		});
		Window.await("the new machine", () -> made("vm1") != null);
		Window.await("its page", () -> Window.page().getActiveEditor() != null && Window.page().getActiveEditor().getTitle().contains("vm1"));
		assertEquals(State.SHUTOFF, made("vm1").getState());
	}

	@Test
	void saysOnTheReviewWhatCannotWork() throws Exception {
		Path disk = Files.write(folder.resolve("nameless"), new byte[1 << 20]);
		WizardWalk.open(host, wizard -> {
			wizard.choose(Messages.Way_import);
			wizard.next();
			wizard.combo(0).setText(disk.toString());
			for (int i = 0; i < 4; i++)
				wizard.next();
			Window.await("the failure", () -> wizard.page().getErrorMessage() != null);
			Window.shot("create-failure");
			assertTrue(wizard.page().getErrorMessage().startsWith("The format of " + disk + " is not known"), wizard.page().getErrorMessage());
			wizard.finish();
			wizard.close();
		});
		assertEquals(1, Workbench.domains(host).getDomains().size());
	}
}
