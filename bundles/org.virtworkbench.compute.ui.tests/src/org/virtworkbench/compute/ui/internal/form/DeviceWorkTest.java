package org.virtworkbench.compute.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.compute.ui.internal.form.FormHands.key;
import static org.virtworkbench.compute.ui.internal.form.FormHands.undo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.compute.offer.HostDevices.Device;
import org.virtworkbench.compute.offer.HostDevices.Use;
import org.virtworkbench.compute.ui.internal.Workbench;
import org.virtworkbench.compute.ui.internal.page.DomainEditor;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.testkit.ui.Window;
import org.virtworkbench.ui.form.EditedDefinition;

/** A person at work on a guest with forty devices. */
class DeviceWorkTest {

	@TempDir
	Path folder;
	private DomainEditor editor;
	private EditedDefinition definition;
	private String before;

	@BeforeEach
	void open() throws Exception {
		Host host = FormTour.connect(folder);
		editor = FormTour.open(Workbench.domain(host, "large"));
		definition = FormTour.definition(editor);
		before = definition.text().get();
	}

	@AfterEach
	void forget() throws Exception {
		Workbench.forget("forms");
	}

	private DevicesPage devices() {
		DevicesPage page = editor.pages().page(DevicesPage.class, Messages.Tab_devices);
		Window.await("the devices", () -> page.selected() != null);
		return page;
	}

	private static Tree tree(DevicesPage page) {
		return Window.all(page.form(), Tree.class, each -> true).findFirst().orElseThrow();
	}

	private List<EObject> in(DeviceKind.Group group) {
		return DeviceKind.devices(definition.root(), group);
	}

	@Test
	void removesSeveralDevicesAsOneStep() throws Exception {
		DevicesPage page = devices();
		List<EObject> disks = in(DeviceKind.Group.STORAGE);
		int count = disks.size();
		page.select(disks.get(1), disks.get(2), disks.get(3));
		Window.settle();
		Window.shot("form-devices-several");
		key(tree(page), SWT.DEL, 0);
		assertEquals(count - 3, in(DeviceKind.Group.STORAGE).size());
		assertEquals(in(DeviceKind.Group.STORAGE).get(1), page.selected(), "the next one is selected");
		undo();
		assertEquals(before, definition.text().get());
	}

	@Test
	void copiesAndPastesDevicesAsXml() throws Exception {
		DevicesPage page = devices();
		EObject nic = in(DeviceKind.Group.NETWORK).get(1);
		page.select(in(DeviceKind.Group.STORAGE).get(0), nic);
		key(tree(page), 'c', SWT.MOD1);
		key(tree(page), 'v', SWT.MOD1);
		String text = definition.text().get();
		assertTrue(text.contains("<target dev='vdf' bus='virtio'/>"), "the pasted disk has a name of its own");
		assertEquals(5, in(DeviceKind.Group.NETWORK).size());
		assertEquals(1, text.split("52:54:00:44:55:66", -1).length - 1, "and the interface a MAC address of its own");
		undo();
		assertEquals(before, definition.text().get());
	}

	@Test
	void movesADeviceByTheKeyboard() throws Exception {
		DevicesPage page = devices();
		EObject second = in(DeviceKind.Group.STORAGE).get(1);
		page.select(second);
		key(tree(page), SWT.ARROW_UP, SWT.ALT);
		assertEquals(second, in(DeviceKind.Group.STORAGE).get(0));
		assertEquals(second, page.selected());
		undo();
		assertEquals(before, definition.text().get());
	}

	@Test
	void offersTheGuestAgentsChannelWhereItIsMissing() {
		DevicesPage page = devices();
		Hyperlink link = Window.all(page.form(), Hyperlink.class, each -> Messages.Devices_agent.equals(each.getText())).findFirst().orElseThrow();
		assertFalse(link.getVisible(), "there is one");
		page.select(in(DeviceKind.Group.CONSOLE).get(3));
		page.remove();
		assertTrue(link.getVisible());
		Window.settle();
		Window.shot("form-devices-agent");
		FormHands.press(link);
		assertTrue(definition.text().get().contains("org.qemu.guest_agent.0"));
		assertFalse(link.getVisible());
	}

	@Test
	void pinsByTheKeyboard() throws Exception {
		CpuPage page = editor.pages().page(CpuPage.class, Messages.Tab_cpu);
		PinningGrid grid = page.pinning().grid();
		Window.await("the grid", () -> grid.selected() != null);
		Window.page().toggleZoom(Window.page().getReference(editor));
		org.eclipse.ui.forms.widgets.FormToolkit.ensureVisible(grid);
		key(grid, SWT.ARROW_DOWN, 0);
		key(grid, SWT.ARROW_DOWN, 0);
		assertEquals(new Pinning.Row(Pinning.Kind.VCPU, 2), grid.selected());
		key(grid, SWT.SPACE, 0);
		key(grid, SWT.ARROW_RIGHT, 0);
		key(grid, SWT.SPACE, 0);
		assertTrue(definition.text().get().contains("<vcpupin vcpu='2' cpuset='0-1'/>"), definition.text().get());
		Window.settle();
		Window.shot("form-pinning");
		key(grid, SWT.DEL, 0);
		assertFalse(definition.text().get().contains("vcpu='2'"));
		undo();
		undo();
		undo();
		assertEquals(before, definition.text().get());
	}

	@Test
	void warnsOfADeviceThatTheHostNeedsItself() throws Exception {
		Device free = new Device("0000:06:10.0", "Intel 82576 Virtual Function", 13, "igbvf", List.of(), "0000:06:00.0", Map.of("address.bus", "0x06"));
		Device disk = new Device("0000:00:1f.2", "Intel SATA Controller", 2, "ahci", List.of("/dev/sda"), null, Map.of());
		Device mate = new Device("0000:00:1f.3", "Intel SMBus", 2, "i801", List.of(), null, Map.of());
		Device stuck = new Device("0000:00:02.0", "Intel Graphics", -1, "i915", List.of(), null, Map.of());
		Device[] chosen = new Device[1];
		Window.withDialog(Messages.HostDevice_title,
				() -> chosen[0] = HostDeviceChooser.choose(Window.window().getShell(), Use.PCI, monitor -> List.of(free, mate, disk, stuck)), dialog -> {
					Table table = Window.all(dialog, Table.class, each -> true).findFirst().orElseThrow();
					Window.await("the devices", () -> table.getItemCount() == 4);
					Button ok = Window.all(dialog, Button.class, each -> Messages.Source_ok.equals(each.getText())).findFirst().orElseThrow();
					for (String[] each : new String[][] { { "1", "/dev/sda" }, { "3", "intel_iommu=on" }, { "0", "IOMMU" } }) {
						table.setSelection(Integer.parseInt(each[0]));
						table.notifyListeners(SWT.Selection, selected(table));
						assertTrue(Window.all(dialog, org.eclipse.swt.widgets.Label.class, label -> label.getText().contains(each[1])).findFirst().isPresent(), each[1]);
						assertEquals(!each[0].equals("3"), ok.isEnabled(), "without an IOMMU group it cannot be given");
						Window.settle();
						Window.shot("form-hostdevice-" + each[0]);
					}
					Window.press(dialog, Messages.Source_ok);
				});
		assertEquals(free, chosen[0]);
	}

	private static Event selected(Table table) {
		Event event = new Event();
		event.item = table.getSelection()[0];
		return event;
	}
}
