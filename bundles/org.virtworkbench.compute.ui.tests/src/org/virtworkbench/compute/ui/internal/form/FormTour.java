package org.virtworkbench.compute.ui.internal.form;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.compute.ui.internal.page.DomainEditor;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.editor.InventoryEditors;
import org.virtworkbench.ui.form.EditedDefinition;

/** Opens every page of a domain's editor, for pictures in each theme and language. */
public final class FormTour {

	private FormTour() {
	}

	/** The editor of the domain with its definition read. */
	static DomainEditor open(Domain domain) {
		DomainEditor editor = (DomainEditor) InventoryEditors.open(Window.page(), domain);
		Window.page().activate(editor);
		Window.await("the definition of " + domain.getName(), () -> definition(editor).isLoaded());
		return editor;
	}

	static EditedDefinition definition(DomainEditor editor) {
		return editor.getAdapter(EditedDefinition.class);
	}

	/** The pages of a guest with devices of many kinds, on a host of its own that is forgotten afterwards. */
	public static void take(String name, Path folder) throws Exception {
		Host host = connect(folder);
		try {
			take(name, Workbench.domain(host, "web1"));
		} finally {
			Workbench.forget("forms");
		}
	}

	/** A host of libvirt's test driver with that guest, and with one that has a device of every kind, connected as {@code forms}. */
	static Host connect(Path folder) throws Exception {
		Path file = folder.resolve("node.xml");
		Files.writeString(file, "<node>" + domain("guest.xml") + domain("large.xml") + "</node>");
		return Workbench.connect("forms", URI.create("test://" + file));
	}

	private static String domain(String file) throws Exception {
		try (InputStream in = FormTour.class.getResourceAsStream(file)) {
			return "<domain type='test'>" + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "</domain>";
		}
	}

	/** Takes a picture of each page, and of a device of each kind that the domain has. */
	public static void take(String name, Domain domain) {
		DomainEditor editor = open(domain);
		Window.page().toggleZoom(Window.page().getReference(editor));
		shot(name + "-overview");
		editor.pages().page(CpuPage.class, Messages.Tab_cpu);
		shot(name + "-cpu");
		editor.pages().page(MemoryPage.class, Messages.Tab_memory);
		shot(name + "-memory");
		DevicesPage devices = editor.pages().page(DevicesPage.class, Messages.Tab_devices);
		shot(name + "-devices");
		devices(name, editor, devices);
		editor.pages().page(BootPage.class, Messages.Tab_boot);
		shot(name + "-boot");
		editor.pages().page(OptionsPage.class, Messages.Tab_options);
		shot(name + "-options");
		editor.pages().show(Messages.Tab_xml);
		shot(name + "-xml");
		Window.page().toggleZoom(Window.page().getReference(editor));
	}

	/** Takes a picture of a device of each kind, with all that its form has. */
	static void devices(String name, DomainEditor editor, DevicesPage devices) {
		EObject root = definition(editor).root();
		String last = "";
		for (DeviceKind.Group group : DeviceKind.Group.values())
			for (EObject device : DeviceKind.devices(root, group))
				if (!device.eClass().getName().equals(last)) {
					last = device.eClass().getName();
					devices.select(device);
					shot(name + "-device-" + last.toLowerCase());
				}
	}

	private static void shot(String name) {
		Window.settle();
		Window.shot("form-" + name);
	}
}
