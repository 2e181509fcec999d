package org.virtworkbench.compute.ui.internal.form;

import static org.virtworkbench.compute.ui.internal.form.DiskFields.is;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.compute.offer.HostDevices;
import org.virtworkbench.ui.form.FormFields;

/** The fields of a device of the host that the guest gets. See https://libvirt.org/formatdomain.html#host-device-assignment */
final class HostdevFields {

	private HostdevFields() {
	}

	static void main(FormFields f) {
		f.choice("type", Messages.Dev_type, () -> Offers.words(f, "type", "devices", "hostdev", "subsysType")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		for (HostDevices.Use use : new HostDevices.Use[] { HostDevices.Use.PCI, HostDevices.Use.USB, HostDevices.Use.MDEV })
			new HostDeviceRow(f, use);
		f.yesNo("managed", Messages.Hostdev_managed).tip(Messages.Hostdev_managedTip).when(HostdevFields::isPci); //$NON-NLS-1$
		pci(f);
		usb(f);
		scsi(f);
		f.field("model", Messages.Dev_model).when(device -> is(device, "type", "mdev", "scsi_host")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text("source.address.uuid", Messages.Hostdev_uuid).check(DescriptionFields::uuidProblem).when(device -> is(device, "type", "mdev")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("display", Messages.Hostdev_display).tip(Messages.Hostdev_displayTip).when(device -> is(device, "type", "mdev")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("ramfb", Messages.Hostdev_ramfb).when(device -> is(device, "type", "mdev")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static boolean isPci(EObject device) {
		return is(device, "type", "pci"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isUsb(EObject device) {
		return is(device, "type", "usb"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isScsi(EObject device) {
		return is(device, "type", "scsi"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void pci(FormFields f) {
		f.text("source.address.domain", Messages.Hostdev_domain).hint("0x0000").check(HostdevFields::hex).when(HostdevFields::isPci); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("source.address.bus", Messages.Hostdev_bus).check(HostdevFields::hex).when(HostdevFields::isPci); //$NON-NLS-1$
		f.text("source.address.slot", Messages.Hostdev_slot).check(HostdevFields::hex).when(HostdevFields::isPci); //$NON-NLS-1$
		f.text("source.address.function", Messages.Hostdev_function).check(HostdevFields::hex).when(HostdevFields::isPci); //$NON-NLS-1$
	}

	private static void usb(FormFields f) {
		f.text("source.vendor.id", Messages.Hostdev_vendor).hint("0x046d").check(HostdevFields::hex).when(HostdevFields::isUsb); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("source.product.id", Messages.Hostdev_product).hint("0xc52b").check(HostdevFields::hex).when(HostdevFields::isUsb); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("source.address.bus", Messages.Hostdev_bus).check(HostdevFields::hex).tip(Messages.Hostdev_usbPlaceTip).when(HostdevFields::isUsb); //$NON-NLS-1$
		f.text("source.address.device", Messages.Hostdev_device).check(HostdevFields::hex).tip(Messages.Hostdev_usbPlaceTip).when(HostdevFields::isUsb); //$NON-NLS-1$
	}

	private static void scsi(FormFields f) {
		f.text("source.adapter.name", Messages.Hostdev_adapter).hint("scsi_host0").when(HostdevFields::isScsi); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("source.address.bus", Messages.Hostdev_bus).hint("0").when(HostdevFields::isScsi); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("source.address.target", Messages.Hostdev_target).hint("0").when(HostdevFields::isScsi); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("source.address.unit", Messages.Hostdev_unit).hint("0").when(HostdevFields::isScsi); //$NON-NLS-1$ //$NON-NLS-2$
		f.field("source.protocol", Messages.Disk_protocol).when(device -> is(device, "type", "scsi_host")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.wwpn", Messages.Hostdev_wwpn).when(device -> is(device, "type", "scsi_host")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.check("readonly", Messages.Disk_readonly).when(HostdevFields::isScsi); //$NON-NLS-1$
		f.check("shareable", Messages.Disk_shareable).when(HostdevFields::isScsi); //$NON-NLS-1$
	}

	private static String hex(String words) {
		return words.matches("0x[0-9a-fA-F]{1,8}|\\d{1,5}") ? null : Messages.Hostdev_numberWrong; //$NON-NLS-1$
	}

	static void more(FormFields f) {
		f.number("boot.order", Messages.Dev_bootOrder, 1, Integer.MAX_VALUE).tip(Messages.Dev_bootOrderTip); //$NON-NLS-1$
		f.choice("driver.name", Messages.Hostdev_driver, () -> Offers.words(f, "driver.name", "devices", "hostdev", "pciBackend")).when(HostdevFields::isPci); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		f.yesNo("rom.bar", Messages.Hostdev_rom).tip(Messages.Hostdev_romTip).when(HostdevFields::isPci); //$NON-NLS-1$
		f.text("rom.file", Messages.Dev_romFile).tip(Messages.Dev_romFileTip).when(HostdevFields::isPci); //$NON-NLS-1$
		f.field("source.startupPolicy", Messages.Disk_startup).tip(Messages.Hostdev_startupTip).when(HostdevFields::isUsb); //$NON-NLS-1$
		f.field("source.guestReset", Messages.Hostdev_guestReset).tip(Messages.Hostdev_guestResetTip).when(HostdevFields::isUsb); //$NON-NLS-1$
		f.field("teaming.type", Messages.Nic_teaming).tip(Messages.Nic_teamingTip).when(HostdevFields::isPci); //$NON-NLS-1$
		f.text("teaming.persistent", Messages.Nic_teamingWith).when(device -> is(device, "teaming.type", "transient")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
