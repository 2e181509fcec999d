package org.virtworkbench.compute.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.compute.ui.internal.page.DomainEditor;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.testkit.PrivateLibvirt;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.FeaturePath;

/** The CD drive of a guest that runs, in the hands of a person. */
class MediumTest {

	@RegisterExtension
	static final PrivateLibvirt KVM1 = PrivateLibvirt.qemu("kvm1");

	private static final String ISO = "/var/lib/libvirt/images/debian.iso";

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("kvm1");
	}

	private static String running() {
		return KVM1.virsh("dumpxml", "cd1").orFail();
	}

	private static String stored() {
		return KVM1.virsh("dumpxml", "--inactive", "cd1").orFail();
	}

	@Test
	void ejectsAtOnceAndKeepsWhatIsBeingEdited() throws Exception {
		KVM1.host().exec("mkdir", "-p", "/var/lib/libvirt/images").orFail();
		KVM1.host().exec("qemu-img", "create", "-f", "raw", ISO, "1M").orFail();
		Path file = KVM1.host().directory().resolve("cd1.xml");
		Files.writeString(file, """
				<domain type='qemu'><name>cd1</name><memory unit='MiB'>64</memory><os><type arch='x86_64' machine='pc'>hvm</type></os>
				<devices><disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source file='%s'/><target dev='hda' bus='ide'/><readonly/></disk>
				</devices></domain>""".formatted(ISO));
		KVM1.virsh("define", file.toString()).orFail();
		KVM1.virsh("start", "--paused", "cd1").orFail();
		Host host = Workbench.connect("kvm1", KVM1.uri());
		DomainEditor editor = FormTour.open(Workbench.domain(host, "cd1"));
		EditedDefinition definition = FormTour.definition(editor);
		Window.await("what runs", () -> definition.running() != null);
		DevicesPage devices = editor.pages().page(DevicesPage.class, Messages.Tab_devices);
		Window.await("the drive", () -> devices.selected() != null);
		EObject drive = DeviceKind.devices(definition.root(), DeviceKind.Group.STORAGE).get(0);
		devices.select(drive);
		definition.edit(() -> FeaturePath.of(definition.type(), "title").set(definition.root(), "kept", object -> false));
		Button eject = Window.all(devices.form(), Button.class, each -> Messages.Medium_eject.equals(each.getText())).findFirst().orElseThrow();
		Window.await("a medium to eject", eject::isEnabled);
		Window.settle();
		Window.shot("form-medium");
		eject.notifyListeners(SWT.Selection, null);
		Window.await("the drive of the guest to be empty", () -> !running().contains(ISO));
		assertTrue(stored().contains(ISO), "what is stored waits for the save of the other edit");
		assertTrue(editor.isDirty());
		assertTrue(definition.text().get().contains("<title>kept</title>"));
		assertFalse(definition.text().get().contains(ISO));
		Window.await("nothing to eject", () -> !eject.isEnabled());
	}
}
