package org.virtworkbench.compute.ui.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.testkit.PrivateLibvirt;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.editor.InventoryEditors;

/** What libvirt keeps of a domain beside its definition, asked about where there is such a thing. */
class UndefineChoicesTest {

	@RegisterExtension
	static final PrivateLibvirt KVM1 = PrivateLibvirt.qemu("kvm1");

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("kvm1");
	}

	@Test
	void asksAboutASavedStateOnlyWhereThereIsOne() throws Exception {
		for (String name : List.of("saved", "plain")) {
			Path file = KVM1.host().directory().resolve(name + ".xml");
			Files.writeString(file, """
					<domain type='qemu'><name>%s</name><memory unit='MiB'>32</memory>
					<os><type arch='x86_64' machine='pc'>hvm</type></os></domain>""".formatted(name));
			KVM1.virsh("define", file.toString()).orFail();
		}
		KVM1.virsh("start", "saved").orFail();
		KVM1.virsh("managedsave", "saved").orFail();
		Host host = Workbench.connect("kvm1", KVM1.uri());
		undefine(host, "plain", dialog -> assertEquals(0, boxes(dialog).size()));
		Window.await("plain to be gone", () -> host(host, "plain") == null);
		undefine(host, "saved", dialog -> {
			assertEquals(List.of(NLS.bind(Messages.Undefine_managedSave, "saved")), boxes(dialog).stream().map(Button::getText).toList());
			Window.settle();
			Window.shot("undefine-saved");
			assertFalse(proceed(dialog).isEnabled(), "libvirt would refuse");
			boxes(dialog).get(0).setSelection(true);
			boxes(dialog).get(0).notifyListeners(SWT.Selection, null);
			assertTrue(Window.all(dialog, Text.class, text -> text.getText().contains("undefine --managed-save saved")).findAny().isPresent());
		});
		Window.await("saved to be gone", () -> host(host, "saved") == null);
	}

	private interface InDialog {
		void look(Shell dialog);
	}

	private static void undefine(Host host, String name, InDialog look) throws Exception {
		IEditorPart table = InventoryEditors.open(Window.page(), Workbench.domains(host));
		Window.page().activate(table);
		Window.settle();
		table.getSite().getSelectionProvider().setSelection(new StructuredSelection(Workbench.domain(host, name)));
		Window.await("the command to be offered", () -> Window.isEnabled("org.virtworkbench.compute.ui.undefine"));
		Window.withDialog(Messages.Undefine_title, () -> Window.run("org.virtworkbench.compute.ui.undefine"), dialog -> {
			Window.await("the host to be asked", () -> !boxes(dialog).isEmpty() || proceed(dialog).isEnabled());
			look.look(dialog);
			Window.press(dialog, Messages.Undefine_proceed);
		});
	}

	private static Domain host(Host host, String name) {
		return Workbench.domains(host).getDomains().stream().filter(domain -> domain.getName().equals(name)).findFirst().orElse(null);
	}

	private static List<Button> boxes(Shell dialog) {
		return Window.all(dialog, Button.class, button -> (button.getStyle() & SWT.CHECK) != 0).toList();
	}

	private static Button proceed(Shell dialog) {
		return Window.all(dialog, Button.class, button -> button.getText().equals(Messages.Undefine_proceed)).findFirst().orElseThrow();
	}
}
