package org.virtworkbench.compute.ui.internal.form;

import static org.virtworkbench.compute.ui.internal.form.DiskFields.is;

import org.eclipse.emf.ecore.EAttribute;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.FormFields;

/** Which values of a device are shown, by its kind. A kind that has no form of its own shows its attributes under libvirt's own words. */
final class DeviceFields {

	private static final int MOST_PORT = 65535;

	private DeviceFields() {
	}

	/** What is usually looked for. */
	static void main(FormFields f) {
		switch (f.type().getName()) {
		case "Disk" -> DiskFields.main(f); //$NON-NLS-1$
		case "Interface" -> InterfaceFields.main(f); //$NON-NLS-1$
		case "Graphics" -> graphics(f); //$NON-NLS-1$
		case "Video" -> video(f); //$NON-NLS-1$
		case "Serial", "Parallel", "Console", "Channel" -> character(f); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case "Hostdev" -> hostdev(f); //$NON-NLS-1$
		case "Tpm" -> tpm(f); //$NON-NLS-1$
		case "Rng" -> rng(f); //$NON-NLS-1$
		case "Watchdog" -> { //$NON-NLS-1$
			f.field("model", Messages.Dev_model); //$NON-NLS-1$
			f.field("action", Messages.Watchdog_action).tip(Messages.Watchdog_actionTip); //$NON-NLS-1$
		}
		case "Filesystem" -> filesystem(f); //$NON-NLS-1$
		case "Sound" -> f.field("model", Messages.Dev_model); //$NON-NLS-1$ //$NON-NLS-2$
		case "Input" -> { //$NON-NLS-1$
			f.field("type", Messages.Dev_type); //$NON-NLS-1$
			f.field("bus", Messages.Dev_bus); //$NON-NLS-1$
			f.text("source.evdev", Messages.Input_source).when(input -> is(input, "type", "passthrough")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			f.text("source.dev", Messages.Input_source).when(input -> is(input, "type", "evdev")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		case "Vsock" -> { //$NON-NLS-1$
			f.field("model", Messages.Dev_model); //$NON-NLS-1$
			f.yesNo("cid.auto", Messages.Vsock_auto); //$NON-NLS-1$
			f.number("cid.address", Messages.Vsock_cid, 3, 4294967295L); //$NON-NLS-1$
		}
		case "Panic" -> f.field("model", Messages.Dev_model); //$NON-NLS-1$ //$NON-NLS-2$
		case "Controller" -> controller(f); //$NON-NLS-1$
		case "Memballoon" -> { //$NON-NLS-1$
			f.field("model", Messages.Dev_model); //$NON-NLS-1$
			f.field("autodeflate", Messages.Memory_autodeflate).tip(Messages.Memory_autodeflateTip); //$NON-NLS-1$
			f.field("freePageReporting", Messages.Memory_reporting).tip(Messages.Memory_reportingTip); //$NON-NLS-1$
			f.number("stats.period", Messages.Memory_period, 0, Integer.MAX_VALUE).tip(Messages.Memory_periodTip); //$NON-NLS-1$
		}
		case "Smartcard" -> f.field("mode", Messages.Dev_mode); //$NON-NLS-1$ //$NON-NLS-2$
		case "Redirdev" -> { //$NON-NLS-1$
			f.field("bus", Messages.Dev_bus); //$NON-NLS-1$
			f.field("type", Messages.Dev_type); //$NON-NLS-1$
		}
		case "MemoryDevice" -> { //$NON-NLS-1$
			f.field("model", Messages.Dev_model); //$NON-NLS-1$
			f.size("target.size.value", Messages.Dev_size, 0); //$NON-NLS-1$
			f.number("target.node", Messages.Dev_node, 0, 1024); //$NON-NLS-1$
			f.text("source.path", Messages.Dev_path); //$NON-NLS-1$
		}
		case "Shmem" -> { //$NON-NLS-1$
			f.text("name", Messages.Dev_name); //$NON-NLS-1$
			f.field("model.type", Messages.Dev_model); //$NON-NLS-1$
			f.size("size.value", Messages.Dev_size, 0); //$NON-NLS-1$
		}
		default -> words(f);
		}
	}

	/** What is only sometimes looked for, in a section that is closed at first. @return whether the kind has such */
	static boolean advanced(FormFields f) {
		switch (f.type().getName()) {
		case "Disk" -> DiskFields.advanced(f); //$NON-NLS-1$
		case "Interface" -> InterfaceFields.advanced(f); //$NON-NLS-1$
		case "Serial", "Parallel", "Console", "Channel" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			f.text("log.file", Messages.Char_log).tip(Messages.Char_logTip); //$NON-NLS-1$
			f.yesNo("log.append", Messages.Char_append); //$NON-NLS-1$
		}
		case "Video" -> { //$NON-NLS-1$
			f.field("model.vram", Messages.Video_vram); //$NON-NLS-1$
			f.number("model.heads", Messages.Video_heads, 1, 16); //$NON-NLS-1$
			f.yesNo("model.primary", Messages.Video_primary); //$NON-NLS-1$
			f.number("model.resolution.x", Messages.Video_width, 1, MOST_PORT); //$NON-NLS-1$
			f.number("model.resolution.y", Messages.Video_height, 1, MOST_PORT); //$NON-NLS-1$
		}
		case "Graphics" -> { //$NON-NLS-1$
			f.combo("keymap", Messages.Graphics_keymap, () -> java.util.stream.Stream.of("en-us", "de", "fr", "es", "ja", "ru").map(Choice::of).toList()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			f.yesNo("gl.enable", Messages.Graphics_gl).when(graphics -> is(graphics, "type", "spice", "egl-headless", "sdl")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			f.yesNo("clipboard.copypaste", Messages.Graphics_clipboard).when(graphics -> is(graphics, "type", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			f.yesNo("filetransfer.enable", Messages.Graphics_files).when(graphics -> is(graphics, "type", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			f.field("image.compression", Messages.Graphics_compression).when(graphics -> is(graphics, "type", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			f.field("streaming.mode", Messages.Graphics_streaming).when(graphics -> is(graphics, "type", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			f.field("sharePolicy", Messages.Graphics_share).when(graphics -> is(graphics, "type", "vnc")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	private static void graphics(FormFields f) {
		f.field("type", Messages.Dev_type); //$NON-NLS-1$
		f.yesNo("autoport", Messages.Graphics_autoport).tip(Messages.Graphics_autoportTip).when(graphics -> is(graphics, "type", "vnc", "spice", "rdp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		f.number("port", Messages.Graphics_port, -1, MOST_PORT).when(graphics -> is(graphics, "type", "vnc", "spice", "rdp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		f.number("tlsPort", Messages.Graphics_tlsPort, -1, MOST_PORT).when(graphics -> is(graphics, "type", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.field("listenElement[0].type", Messages.Graphics_listen).when(graphics -> is(graphics, "type", "vnc", "spice", "rdp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		f.text("listenElement[0].address", Messages.Graphics_address).hint("127.0.0.1") //$NON-NLS-1$ //$NON-NLS-2$
				.when(graphics -> is(graphics, "listenElement[0].type", "address")); //$NON-NLS-1$ //$NON-NLS-2$
		f.combo("listenElement[0].network", Messages.Graphics_network, () -> Offers.networks(f.context())) //$NON-NLS-1$
				.when(graphics -> is(graphics, "listenElement[0].type", "network")); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("listenElement[0].socket", Messages.Graphics_socket).when(graphics -> is(graphics, "listenElement[0].type", "socket")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.password("passwd", Messages.Graphics_password).tip(Messages.Graphics_passwordTip).when(graphics -> is(graphics, "type", "vnc", "spice")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static void video(FormFields f) {
		f.choice("model.type", Messages.Dev_model, () -> Offers.videoModels(f.context())); //$NON-NLS-1$
		f.yesNo("model.acceleration.accel3d", Messages.Video_3d).when(video -> is(video, "model.type", "virtio")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void character(FormFields f) {
		f.field("type", Messages.Dev_type); //$NON-NLS-1$
		f.text("source[0].path", Messages.Dev_path).when(device -> is(device, "type", "file", "dev", "pipe", "unix")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		f.choice("source[0].mode", Messages.Dev_mode, Choice.of(null, Messages.Default), Choice.of("bind", Messages.Char_bind), //$NON-NLS-1$ //$NON-NLS-2$
				Choice.of("connect", Messages.Char_connect)).when(device -> is(device, "type", "unix", "tcp", "udp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		f.text("source[0].host", Messages.Char_host).when(device -> is(device, "type", "tcp", "udp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text("source[0].service", Messages.Char_service).when(device -> is(device, "type", "tcp", "udp")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.field("target.type", Messages.Char_target); //$NON-NLS-1$
		if (f.type().getName().equals("Channel")) { //$NON-NLS-1$
			f.combo("target.name", Messages.Char_name, () -> java.util.stream.Stream.of("org.qemu.guest_agent.0", "com.redhat.spice.0").map(Choice::of).toList()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.tip(Messages.Char_nameTip);
		} else {
			f.text("target.port", Messages.Char_port); //$NON-NLS-1$
			f.field("target.model.name", Messages.Dev_model); //$NON-NLS-1$
		}
	}

	private static void hostdev(FormFields f) {
		f.field("type", Messages.Dev_type); //$NON-NLS-1$
		f.yesNo("managed", Messages.Hostdev_managed).tip(Messages.Hostdev_managedTip).when(device -> is(device, "type", "pci")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.address.bus", Messages.Hostdev_bus).choosing(Messages.Choose, () -> HostDeviceChooser.choose(f)).when(device -> is(device, "type", "pci")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.vendor.id", Messages.Hostdev_vendor).choosing(Messages.Choose, () -> HostDeviceChooser.choose(f)).when(device -> is(device, "type", "usb")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.address.domain", Messages.Hostdev_domain).hint("0x0000").when(device -> is(device, "type", "pci")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text("source.address.bus", Messages.Hostdev_bus).when(device -> is(device, "type", "usb")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.address.slot", Messages.Hostdev_slot).when(device -> is(device, "type", "pci")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.address.function", Messages.Hostdev_function).when(device -> is(device, "type", "pci")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.address.device", Messages.Hostdev_device).when(device -> is(device, "type", "usb")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.product.id", Messages.Hostdev_product).when(device -> is(device, "type", "usb")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.address.uuid", Messages.Hostdev_uuid).when(device -> is(device, "type", "mdev")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.field("driver.name", Messages.Hostdev_driver).when(device -> is(device, "type", "pci")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("rom.bar", Messages.Hostdev_rom).when(device -> is(device, "type", "pci")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void tpm(FormFields f) {
		f.field("model", Messages.Dev_model); //$NON-NLS-1$
		f.choice("backend.type", Messages.Tpm_backend, Choice.of("emulator", Messages.Tpm_emulator), Choice.of("passthrough", Messages.Tpm_passthrough), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("external", Messages.Tpm_external)); //$NON-NLS-1$
		f.field("backend.version", Messages.Tpm_version).when(device -> is(device, "backend.type", "emulator")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("backend.persistent_state", Messages.Tpm_persistent).when(device -> is(device, "backend.type", "emulator")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("backend.device.path", Messages.Dev_path).hint("/dev/tpm0").when(device -> is(device, "backend.type", "passthrough")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static void rng(FormFields f) {
		f.field("model", Messages.Dev_model); //$NON-NLS-1$
		f.field("backend.model", Messages.Rng_backend); //$NON-NLS-1$
		f.text("backend.value", Messages.Rng_source).hint("/dev/urandom").when(device -> is(device, "backend.model", "random")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.number("rate.bytes", Messages.Rng_bytes, 1, Integer.MAX_VALUE); //$NON-NLS-1$
		f.number("rate.period", Messages.Rng_period, 1, Integer.MAX_VALUE); //$NON-NLS-1$
	}

	private static void filesystem(FormFields f) {
		f.field("type", Messages.Dev_type); //$NON-NLS-1$
		f.field("driver.type", Messages.Fs_driver).tip(Messages.Fs_driverTip); //$NON-NLS-1$
		f.field("accessmode", Messages.Fs_access); //$NON-NLS-1$
		f.text("source.dir", Messages.Fs_source).when(device -> device.eClass() != null && !is(device, "type", "file", "block", "ram", "template")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		f.text("target.dir", Messages.Fs_target).tip(Messages.Fs_targetTip); //$NON-NLS-1$
		f.check("readonly", Messages.Disk_readonly); //$NON-NLS-1$
	}

	private static void controller(FormFields f) {
		f.field("type", Messages.Dev_type); //$NON-NLS-1$
		f.number("index", Messages.Controller_index, 0, Integer.MAX_VALUE); //$NON-NLS-1$
		f.field("model", Messages.Dev_model); //$NON-NLS-1$
		f.number("ports", Messages.Controller_ports, 1, MOST_PORT).when(device -> is(device, "type", "usb", "virtio-serial")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.number("driver.queues", Messages.Disk_queues, 1, MOST_PORT).when(device -> is(device, "model", "virtio-scsi")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.number("driver.iothread", Messages.Disk_iothread, 1, Integer.MAX_VALUE).when(device -> is(device, "model", "virtio-scsi")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void words(FormFields f) {
		for (EAttribute attribute : f.type().getEAllAttributes())
			if (!attribute.isMany())
				f.field(attribute.getName(), attribute.getName() + ':');
	}
}
