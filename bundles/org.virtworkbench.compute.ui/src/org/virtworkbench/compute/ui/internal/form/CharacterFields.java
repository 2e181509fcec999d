package org.virtworkbench.compute.ui.internal.form;

import static org.virtworkbench.compute.ui.internal.form.DiskFields.is;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.FormFields;
import org.virtworkbench.ui.form.ItemTable;

/**
 * The fields of devices that are streams of bytes: serial and parallel ports, consoles, channels, smart cards and USB redirection. See
 * https://libvirt.org/formatdomain.html#consoles-serial-parallel-channel-devices
 */
final class CharacterFields {

	private CharacterFields() {
	}

	static void main(FormFields f) {
		String kind = f.type().getName();
		if (kind.equals("Smartcard")) //$NON-NLS-1$
			smartcard(f);
		else if (kind.equals("Redirdev")) //$NON-NLS-1$
			f.choice("bus", Messages.Dev_bus, () -> Offers.words(f, "bus", "devices", "redirdev", "bus")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		connection(f);
		if (kind.equals("Channel")) //$NON-NLS-1$
			channel(f);
		else if (kind.equals("Serial") || kind.equals("Parallel") || kind.equals("Console")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			port(f, kind);
	}

	private static void connection(FormFields f) {
		f.field("type", Messages.Char_type).tip(Messages.Char_typeTip).when(CharacterFields::hasStream); //$NON-NLS-1$
		f.text("source[0].path", Messages.Dev_path).tip(Messages.Char_pathTip).when(device -> is(device, "type", "file", "dev", "pipe", "unix") && hasStream(device)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		f.choice("source[0].mode", Messages.Dev_mode, Choice.of(null, Messages.Default), Choice.of("bind", Messages.Char_bind), //$NON-NLS-1$ //$NON-NLS-2$
				Choice.of("connect", Messages.Char_connect)).tip(Messages.Char_modeTip).when(device -> is(device, "type", "unix", "tcp", "udp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		f.text("source[0].host", Messages.Char_host).when(device -> is(device, "type", "tcp", "udp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text("source[0].service", Messages.Char_service).when(device -> is(device, "type", "tcp", "udp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.field("protocol.type", Messages.Char_protocol).tip(Messages.Char_protocolTip).when(device -> is(device, "type", "tcp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("source[0].tls", Messages.Disk_tls).when(device -> is(device, "type", "tcp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source[0].channel", Messages.Char_spicePort).when(device -> is(device, "type", "spiceport", "dbus")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text("source[0].master", Messages.Char_master).when(device -> is(device, "type", "nmdm")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source[0].slave", Messages.Char_slave).when(device -> is(device, "type", "nmdm")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("source[0].clipboard.copypaste", Messages.Graphics_clipboard).when(device -> is(device, "type", "qemu-vdagent")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.field("source[0].mouse.mode", Messages.Graphics_mouse).when(device -> is(device, "type", "qemu-vdagent")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static boolean hasStream(EObject device) {
		return !device.eClass().getName().equals("Smartcard") || is(device, "mode", "passthrough"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void channel(FormFields f) {
		f.field("target.type", Messages.Char_target).tip(Messages.Char_targetTip); //$NON-NLS-1$
		f.combo("target.name", Messages.Char_name, () -> Stream.of("org.qemu.guest_agent.0", "com.redhat.spice.0", "org.libguestfs.channel.0").map(Choice::of).toList()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.tip(Messages.Char_nameTip).when(channel -> !is(channel, "target.type", "guestfwd")); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("target.address", Messages.Graphics_address).when(channel -> is(channel, "target.type", "guestfwd")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("target.port", Messages.Graphics_port).when(channel -> is(channel, "target.type", "guestfwd")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void port(FormFields f, String kind) {
		if (!kind.equals("Parallel")) //$NON-NLS-1$
			f.field("target.type", Messages.Char_target); //$NON-NLS-1$
		f.text("target.port", Messages.Char_port).check(port -> port.matches("\\d{1,5}") ? null : Messages.Char_portWrong); //$NON-NLS-1$ //$NON-NLS-2$
		if (kind.equals("Serial")) //$NON-NLS-1$
			f.field("target.model.name", Messages.Dev_model); //$NON-NLS-1$
	}

	private static void smartcard(FormFields f) {
		f.field("mode", Messages.Dev_mode).tip(Messages.Smartcard_modeTip); //$NON-NLS-1$
		for (int i = 0; i < 3; i++)
			f.text("certificate[" + i + "]", org.eclipse.osgi.util.NLS.bind(Messages.Smartcard_certificate, i + 1)) //$NON-NLS-1$ //$NON-NLS-2$
					.when(card -> is(card, "mode", "host-certificates")); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("database", Messages.Smartcard_database).hint("/etc/pki/nssdb").when(card -> is(card, "mode", "host-certificates")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	static void more(DeviceForm form) {
		FormFields f = form.fields(Messages.Devices_advanced, false);
		if (form.type().getName().equals("Redirdev")) //$NON-NLS-1$
			f.number("boot.order", Messages.Dev_bootOrder, 1, Integer.MAX_VALUE).tip(Messages.Dev_bootOrderTip); //$NON-NLS-1$
		f.yesNo("source[0].reconnect.enabled", Messages.Char_reconnect).tip(Messages.Char_reconnectTip) //$NON-NLS-1$
				.unless(device -> is(device, "type", "unix", "tcp") ? null : Messages.Char_reconnectUnused); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.number("source[0].reconnect.timeout", Messages.Char_reconnectAfter, 1, Integer.MAX_VALUE).when(device -> is(device, "source[0].reconnect.enabled", "true")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("source[0].append", Messages.Char_appendSource).when(device -> is(device, "type", "file")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("log.file", Messages.Char_log).tip(Messages.Char_logTip); //$NON-NLS-1$
		f.yesNo("log.append", Messages.Char_append); //$NON-NLS-1$
	}

	/** Which USB devices a viewer may hand over. */
	static void filter(ItemTable rules) {
		rules.column(Messages.Redirfilter_allow, 90, "allow").column(Messages.Redirfilter_class, 80, "class").column(Messages.Redirfilter_vendor, 90, "vendor") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.column(Messages.Redirfilter_product, 90, "product"); //$NON-NLS-1$
		rules.making(() -> CpuPage.item(rules, "allow", "yes")); //$NON-NLS-1$ //$NON-NLS-2$
		FormFields f = rules.details();
		f.yesNo("allow", Messages.Redirfilter_allowName); //$NON-NLS-1$
		f.text("class", Messages.Redirfilter_className).hint("0x08"); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("vendor", Messages.Hostdev_vendor).hint("0x1234"); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("product", Messages.Hostdev_product).hint("0xBEEF"); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("version", Messages.Tpm_version).hint("2.00"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
