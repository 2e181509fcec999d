package org.virtworkbench.compute.ui.internal.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.compute.ui.internal.page.DomainEditor;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.testkit.PrivateLibvirt;
import org.virtworkbench.testkit.TinyGuest;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.editor.InventoryEditors;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FeaturePath;

/** What is edited outlives the connection. */
class SaveAfterLossTest {

	@RegisterExtension
	static final PrivateLibvirt KVM1 = PrivateLibvirt.qemu("kvm1");

	@TempDir
	Path folder;

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("kvm1");
		KVM1.virsh("undefine", "web1");
	}

	@Test
	void keepsTheTextWithoutAConnectionAndSavesItAfterwards() throws Exception {
		KVM1.virsh("define", Files.writeString(folder.resolve("web1.xml"), TinyGuest.on(KVM1, "web1").xml()).toString()).orFail();
		Host host = Workbench.connect("kvm1", KVM1.uri());
		DomainEditor editor = (DomainEditor) InventoryEditors.open(Window.page(), Workbench.domain(host, "web1"));
		Window.page().activate(editor);
		EditedDefinition definition = editor.getAdapter(EditedDefinition.class);
		Window.await("the definition", definition::isLoaded);
		definition.edit(() -> FeaturePath.of(definition.type(), "title").set(definition.root(), "kept", object -> false));
		String edited = definition.text().get();
		KVM1.stop();
		Window.await("the loss to be seen", () -> host.getState() != ConnectionState.CONNECTED);
		Window.withDialog("Virt Workbench", () -> Window.page().saveEditor(editor, false), dialog -> {
			Window.settle();
			Window.shot("save-disconnected");
			assertEquals(List.of(NLS.bind(Messages.Save_disconnected, "web1")),
					Window.all(dialog, Text.class, Control::isVisible).map(text -> text.getText().strip()).toList(), "one sentence");
			dialog.close();
		});
		assertTrue(editor.isDirty());
		assertEquals(edited, definition.text().get());
		KVM1.restart();
		Window.await("the connection", Services.get(Hosts.class).connect(host));
		Window.await("the domain to be there again", () -> host.getState() == ConnectionState.CONNECTED && Workbench.domains(host) != null
				&& !Workbench.domains(host).getDomains().isEmpty());
		Window.await("the editor to have it again", () -> Window.isEnabled("org.virtworkbench.compute.ui.start"));
		assertEquals(edited, definition.text().get());
		Window.withDialog(SaveWords.saveTitle(), () -> Window.page().saveEditor(editor, false), dialog -> {
			Window.await("the preview", () -> Window.all(dialog, Button.class, button -> button.getText().equals(SaveWords.save())).findFirst().orElseThrow()
					.isEnabled());
			Window.press(dialog, SaveWords.save());
		});
		Window.await("a clean editor", () -> !editor.isDirty());
		assertTrue(KVM1.virsh("dumpxml", "--inactive", "web1").orFail().contains("<title>kept</title>"));
	}
}
