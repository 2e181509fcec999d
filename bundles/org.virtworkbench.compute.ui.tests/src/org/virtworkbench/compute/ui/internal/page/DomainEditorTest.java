package org.virtworkbench.compute.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.compute.ui.internal.command.DestroyWords;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.testkit.PrivateLibvirt;
import org.virtworkbench.testkit.TinyGuest;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.editor.InventoryEditors;

/** The page of a guest that really runs. */
class DomainEditorTest {

	private static final String PREFIX = "org.virtworkbench.compute.ui.";

	@RegisterExtension
	static final PrivateLibvirt KVM1 = PrivateLibvirt.qemu("kvm1");

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("kvm1");
	}

	@Test
	void livesWithItsGuest() throws Exception {
		TinyGuest guest = TinyGuest.on(KVM1, "web1");
		Window.await("the guest to boot", CompletableFuture.runAsync(guest::boot));
		Host host = Workbench.connect("kvm1", KVM1.uri());
		Domain domain = Workbench.domain(host, "web1");
		DomainEditor editor = (DomainEditor) InventoryEditors.open(Window.page(), domain);
		Window.page().activate(editor);
		Window.await("the guest's screen", () -> editor.overview().screen().hasPicture());
		Window.await("two readings of the load", () -> editor.overview().load().cpuWords().endsWith("%"));
		Window.page().toggleZoom(Window.page().getReference(editor));
		Window.settle();
		Window.shot("domain-page-running");
		Window.page().toggleZoom(Window.page().getReference(editor));

		editor.showXml();
		Window.await("the XML", () -> editor.xml().viewer().text().contains("<name>web1</name>"));
		Window.settle();
		Window.shot("domain-page-xml");
		assertTrue(editor.xml().viewer().text().contains("id='"), "the definition of the running domain has its id");
		editor.showOverview();

		Window.run(PREFIX + "shutdown");
		Window.await("the guest to shut down", () -> domain.getState() == State.SHUTOFF);
		Window.await("a guest that is off not to be asked for its load and screen", () -> !editor.overview().isPolling());
		assertFalse(editor.overview().screen().hasPicture());
		Window.settle();
		Window.shot("domain-page-off");
		assertFalse(Window.isEnabled(PREFIX + "shutdown"));
		Window.run(PREFIX + "start");
		Window.await("the guest to run", () -> domain.getState() == State.RUNNING);
		Window.await("the screen again", () -> editor.overview().screen().hasPicture());
		Window.withDialog(DestroyWords.title(), () -> Window.run(PREFIX + "destroy"),
				dialog -> Window.press(dialog, DestroyWords.proceed()));
		Window.await("the guest to be off", () -> domain.getState() == State.SHUTOFF);
	}

	/** A guest without anything that boots hears no button; the window offers what helps. */
	@Test
	void offersToDestroyWhatDoesNotShutDown() throws Exception {
		KVM1.virsh("define", write("deaf", """
				<domain type='qemu'><name>deaf</name><memory unit='MiB'>32</memory>
				<os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features></domain>""")).orFail();
		KVM1.virsh("start", "deaf").orFail();
		Host host = Workbench.connect("kvm1", KVM1.uri());
		Domain deaf = Workbench.domain(host, "deaf");
		Window.page().activate(InventoryEditors.open(Window.page(), deaf));
		Window.withDialog(DestroyWords.timeout(), () -> Window.run(PREFIX + "shutdown"), dialog -> {
			Window.shot("shutdown-timeout");
			Window.press(dialog, DestroyWords.proceed());
		});
		Window.await("the guest to be off", () -> deaf.getState() == State.SHUTOFF);
		assertEquals("destroyed", deaf.getReason());
	}

	@Test
	void asksTheHostOnlyWhileItCanBeSeen() throws Exception {
		KVM1.virsh("define", write("seen", """
				<domain type='qemu'><name>seen</name><memory unit='MiB'>32</memory>
				<os><type arch='x86_64' machine='pc'>hvm</type></os></domain>""")).orFail();
		KVM1.virsh("start", "seen", "--paused").orFail();
		Host host = Workbench.connect("kvm1", KVM1.uri());
		DomainEditor editor = (DomainEditor) InventoryEditors.open(Window.page(), Workbench.domain(host, "seen"));
		Window.await("the page to ask", () -> editor.overview().isPolling());
		InventoryEditors.open(Window.page(), Workbench.domains(host));
		Window.await("the hidden page to be quiet", () -> !editor.overview().isPolling());
		Window.page().activate(editor);
		Window.await("the page to ask again", () -> editor.overview().isPolling());
		editor.showXml();
		assertFalse(editor.overview().isPolling(), "the overview is behind the XML");
		KVM1.virsh("destroy", "seen").orFail();
		KVM1.virsh("undefine", "seen").orFail();
		Window.await("the page to know that its domain is gone", () -> !Window.isEnabled(PREFIX + "start"));
		Window.settle();
		Window.shot("domain-page-gone");
	}

	@Test
	void showsWhatTheTestDriverHas() throws Exception {
		Host host = Workbench.connect("kvm1", URI.create("test:///default"));
		DomainEditor editor = (DomainEditor) InventoryEditors.open(Window.page(), Workbench.domain(host, "test"));
		Window.page().activate(editor);
		Window.await("the test driver's picture", () -> editor.overview().screen().hasPicture());
		Window.settle();
		Window.shot("domain-page-test-driver");
	}

	private static String write(String name, String xml) throws Exception {
		java.nio.file.Path file = KVM1.host().directory().resolve(name + ".xml");
		java.nio.file.Files.writeString(file, xml);
		return file.toString();
	}
}
