package org.virtworkbench.compute.ui.internal.form;

import static org.virtworkbench.compute.ui.internal.form.DiskFields.is;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.FormFields;

/** The fields of a controller: which bus it is, and which chip. See https://libvirt.org/formatdomain.html#controllers */
final class ControllerFields {

	private static final int MOST = 65535;

	/** Which chips libvirt knows for a bus; those of other buses have none. */
	private static final Map<String, List<String>> MODELS = Map.of(
			"scsi", List.of("virtio-scsi", "lsilogic", "lsisas1068", "lsisas1078", "buslogic", "vmpvscsi", "am53c974", "dc390", "ncr53c90", "auto", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
					"virtio-transitional", "virtio-non-transitional"), //$NON-NLS-1$ //$NON-NLS-2$
			"usb", List.of("qemu-xhci", "nec-xhci", "ich9-ehci1", "ich9-uhci1", "ich9-uhci2", "ich9-uhci3", "ehci", "piix3-uhci", "piix4-uhci", "pci-ohci", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
					"vt82c686b-uhci", "qusb1", "qusb2", "none"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"pci", List.of("pcie-root-port", "pcie-to-pci-bridge", "pci-bridge", "pcie-expander-bus", "pci-expander-bus", "pcie-switch-upstream-port", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
					"pcie-switch-downstream-port", "dmi-to-pci-bridge", "pcie-root", "pci-root"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"ide", List.of("piix3", "piix4", "ich6"), "virtio-serial", List.of("virtio", "virtio-transitional", "virtio-non-transitional")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private ControllerFields() {
	}

	static void main(FormFields f) {
		f.field("type", Messages.Dev_type).then(controller -> FeaturePath.of(controller.eClass(), "model").set(controller, null, f.context()::isHollow)); //$NON-NLS-1$ //$NON-NLS-2$
		f.number("index", Messages.Controller_index, 0, Integer.MAX_VALUE).tip(Messages.Controller_indexTip); //$NON-NLS-1$
		f.choice("model", Messages.Dev_model, () -> models(f.object())).when(controller -> MODELS.containsKey(type(controller))); //$NON-NLS-1$
		f.number("ports", Messages.Controller_ports, 1, MOST).when(controller -> is(controller, "type", "usb", "virtio-serial")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.number("vectors", Messages.Shmem_vectors, 1, MOST).when(controller -> is(controller, "type", "virtio-serial")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String type(EObject controller) {
		return controller == null ? "" : String.valueOf(FeaturePath.of(controller.eClass(), "type").get(controller)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<Choice> models(EObject controller) {
		return java.util.stream.Stream.concat(java.util.stream.Stream.of(Choice.of(null, Messages.Default)),
				MODELS.getOrDefault(type(controller), List.of()).stream().map(Choice::of)).toList();
	}

	static void more(FormFields f) {
		f.number("driver.queues", Messages.Disk_queues, 1, MOST).when(ControllerFields::isVirtioScsi); //$NON-NLS-1$
		f.number("driver.iothread", Messages.Disk_iothread, 1, Integer.MAX_VALUE).tip(Messages.Disk_iothreadTip).when(ControllerFields::isVirtioScsi); //$NON-NLS-1$
		f.number("driver.cmd_per_lun", Messages.Controller_commands, 1, Integer.MAX_VALUE).when(ControllerFields::isVirtioScsi); //$NON-NLS-1$
		f.number("driver.max_sectors", Messages.Controller_sectors, 1, Integer.MAX_VALUE).when(ControllerFields::isVirtioScsi); //$NON-NLS-1$
		f.yesNo("target.hotplug", Messages.Controller_hotplug).tip(Messages.Controller_hotplugTip).when(ControllerFields::isPci); //$NON-NLS-1$
		f.text("target.chassis", Messages.Controller_chassis).when(ControllerFields::isPci); //$NON-NLS-1$
		f.text("target.port", Messages.Graphics_port).when(ControllerFields::isPci); //$NON-NLS-1$
		f.text("target.busNr", Messages.Controller_bus).when(controller -> is(controller, "model", "pci-expander-bus", "pcie-expander-bus")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.number("target.node", Messages.Dev_node, 0, 1024).tip(Messages.Controller_nodeTip) //$NON-NLS-1$
				.when(controller -> is(controller, "model", "pci-expander-bus", "pcie-expander-bus")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (String[] row : new String[][] { { "domain", Messages.Hostdev_domain }, { "bus", Messages.Hostdev_bus }, { "slot", Messages.Hostdev_slot }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				{ "function", Messages.Hostdev_function } }) //$NON-NLS-1$
			f.text("address." + row[0], row[1]).tip(Messages.Dev_addressTip).when(controller -> is(controller, "address.type", "pci")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static boolean isVirtioScsi(EObject controller) {
		return is(controller, "model", "virtio-scsi"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isPci(EObject controller) {
		return is(controller, "type", "pci"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
