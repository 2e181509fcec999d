package org.virtworkbench.compute.creation;

import org.virtworkbench.compute.definition.Channel;
import org.virtworkbench.compute.definition.Console;
import org.virtworkbench.compute.definition.Controller;
import org.virtworkbench.compute.definition.DefinitionFactory;
import org.virtworkbench.compute.definition.DeviceBoot;
import org.virtworkbench.compute.definition.Devices;
import org.virtworkbench.compute.definition.Disk;
import org.virtworkbench.compute.definition.DiskDriver;
import org.virtworkbench.compute.definition.DiskSource;
import org.virtworkbench.compute.definition.DiskTarget;
import org.virtworkbench.compute.definition.Graphics;
import org.virtworkbench.compute.definition.Input;
import org.virtworkbench.compute.definition.Interface;
import org.virtworkbench.compute.definition.InterfaceMac;
import org.virtworkbench.compute.definition.InterfaceModel;
import org.virtworkbench.compute.definition.InterfaceSource;
import org.virtworkbench.compute.definition.Memballoon;
import org.virtworkbench.compute.definition.Rng;
import org.virtworkbench.compute.definition.RngBackend;
import org.virtworkbench.compute.definition.Serial;
import org.virtworkbench.compute.definition.Video;
import org.virtworkbench.compute.definition.VideoModel;
import org.virtworkbench.compute.definition.Virtualport;
import org.virtworkbench.compute.definition.Vlan;
import org.virtworkbench.compute.definition.VlanTag;
import org.virtworkbench.compute.hardware.MacAddresses;

/** The devices of a new domain. */
record DeviceWriter(HardwareChoice hardware) {

	private static final DefinitionFactory FACTORY = DefinitionFactory.eINSTANCE;
	/** Free slots for what is plugged into a running guest: a PCI Express root takes no devices itself. */
	private static final int FREE_PORTS = 8;

	void fill(Devices devices, BootOrder boot) {
		boot.disks().forEach(disk -> devices.getDisk().add(disk(disk)));
		if (hardware.isQemu())
			controllers(devices, boot);
		for (int i = 0; i < boot.interfaces().size(); i++)
			devices.getInterface().add(networkInterface(boot.interfaces().get(i), boot.orders().get(i)));
		if (!hardware.isQemu())
			return;
		consoles(devices);
		String graphics = hardware.graphics();
		if (graphics != null) {
			if (hardware.isX86() || hardware.isQ35())
				devices.getInput().add(input());
			devices.getGraphics().add(graphics(graphics));
			devices.getVideo().add(video(hardware.video()));
		} else {
			devices.getVideo().add(video("none")); //$NON-NLS-1$
		}
		Memballoon balloon = FACTORY.createMemballoon();
		balloon.setModel("virtio"); //$NON-NLS-1$
		devices.setMemballoon(balloon);
		if (hardware.rng())
			devices.getRng().add(rng());
	}

	private Disk disk(PlannedDisk planned) {
		NewDisk wanted = planned.wanted();
		Disk disk = FACTORY.createDisk();
		disk.setType(planned.type());
		disk.setDevice(wanted.device());
		if (hardware.isQemu() || planned.format() != null) {
			DiskDriver driver = FACTORY.createDiskDriver();
			if (hardware.isQemu())
				driver.setName("qemu"); //$NON-NLS-1$
			driver.setType(planned.format());
			driver.setCache(wanted.cache());
			driver.setIo(wanted.io());
			driver.setDiscard(wanted.discard());
			disk.setDriver(driver);
		}
		if (planned.source() != null)
			disk.setSource(source(planned));
		DiskTarget target = FACTORY.createDiskTarget();
		target.setDev(planned.target());
		target.setBus(planned.bus());
		disk.setTarget(target);
		disk.setReadonly(wanted.readonly());
		disk.setShareable(wanted.shareable());
		disk.setSerial(wanted.serial());
		disk.setBoot(boot(planned.order()));
		return disk;
	}

	private static DiskSource source(PlannedDisk planned) {
		DiskSource source = FACTORY.createDiskSource();
		switch (planned.type()) {
		case "file" -> source.setFile(planned.source()); //$NON-NLS-1$
		case "block" -> source.setDev(planned.source()); //$NON-NLS-1$
		default -> {
			source.setPool(planned.pool());
			source.setVolume(planned.source());
		}
		}
		return source;
	}

	private static DeviceBoot boot(int order) {
		if (order == 0)
			return null;
		DeviceBoot boot = FACTORY.createDeviceBoot();
		boot.setOrder(Long.valueOf(order));
		return boot;
	}

	private void controllers(Devices devices, BootOrder boot) {
		if (hardware.isX86() && hardware.isQ35()) {
			devices.getController().add(controller("usb", "qemu-xhci")); //$NON-NLS-1$ //$NON-NLS-2$
			devices.getController().add(controller("pci", "pcie-root")); //$NON-NLS-1$ //$NON-NLS-2$
			int ports = FREE_PORTS + boot.disks().size() + boot.interfaces().size();
			for (int i = 0; i < ports; i++)
				devices.getController().add(controller("pci", "pcie-root-port")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (boot.disks().stream().anyMatch(disk -> disk.bus().equals("scsi"))) //$NON-NLS-1$
			devices.getController().add(controller("scsi", "virtio-scsi")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Controller controller(String type, String model) {
		Controller controller = FACTORY.createController();
		controller.setType(type);
		controller.setModel(model);
		return controller;
	}

	private Interface networkInterface(NewInterface wanted, int order) {
		Interface device = FACTORY.createInterface();
		device.setType(wanted.type());
		InterfaceMac mac = FACTORY.createInterfaceMac();
		mac.setAddress(wanted.mac() == null ? MacAddresses.random() : wanted.mac());
		device.setMac(mac);
		if (wanted.source() != null) {
			InterfaceSource source = FACTORY.createInterfaceSource();
			switch (wanted.type()) {
			case "network" -> source.setNetwork(wanted.source()); //$NON-NLS-1$
			case "bridge" -> source.setBridge(wanted.source()); //$NON-NLS-1$
			default -> source.setDev(wanted.source());
			}
			source.setPortgroup(wanted.portgroup());
			source.setMode(wanted.mode());
			device.setSource(source);
		}
		if (!wanted.vlans().isEmpty())
			device.setVlan(vlan(wanted));
		if (wanted.virtualPort() != null) {
			Virtualport port = FACTORY.createVirtualport();
			port.setType(wanted.virtualPort());
			device.setVirtualport(port);
		}
		InterfaceModel model = FACTORY.createInterfaceModel();
		model.setType(wanted.model() == null ? hardware.interfaceModel() : wanted.model());
		device.setModel(model);
		if (wanted.linkDown()) {
			var link = FACTORY.createInterfaceLink();
			link.setState("down"); //$NON-NLS-1$
			device.setLink(link);
		}
		if (wanted.mtu() > 0) {
			var mtu = FACTORY.createInterfaceMtu();
			mtu.setSize(Long.valueOf(wanted.mtu()));
			device.setMtu(mtu);
		}
		device.setBoot(boot(order));
		return device;
	}

	private static Vlan vlan(NewInterface wanted) {
		Vlan vlan = FACTORY.createVlan();
		if (wanted.vlans().size() > 1)
			vlan.setTrunk(true);
		wanted.vlans().forEach(id -> {
			VlanTag tag = FACTORY.createVlanTag();
			tag.setId(Long.valueOf(id));
			vlan.getTag().add(tag);
		});
		return vlan;
	}

	/** A serial console, and the way to a guest agent. */
	private void consoles(Devices devices) {
		if (hardware.isX86()) {
			Serial serial = FACTORY.createSerial();
			serial.setType("pty"); //$NON-NLS-1$
			devices.getSerial().add(serial);
		}
		Console console = FACTORY.createConsole();
		console.setType("pty"); //$NON-NLS-1$
		devices.getConsole().add(console);
		Channel channel = FACTORY.createChannel();
		channel.setType("unix"); //$NON-NLS-1$
		var target = FACTORY.createChannelTarget();
		target.setType("virtio"); //$NON-NLS-1$
		target.setName("org.qemu.guest_agent.0"); //$NON-NLS-1$
		channel.setTarget(target);
		devices.getChannel().add(channel);
	}

	/** Its pointer is where the person's is, on every screen. */
	private static Input input() {
		Input input = FACTORY.createInput();
		input.setType("tablet"); //$NON-NLS-1$
		input.setBus("usb"); //$NON-NLS-1$
		return input;
	}

	private static Graphics graphics(String type) {
		Graphics graphics = FACTORY.createGraphics();
		graphics.setType(type);
		graphics.setPort(-1L);
		graphics.setAutoport(true);
		return graphics;
	}

	private static Video video(String type) {
		VideoModel model = FACTORY.createVideoModel();
		model.setType(type);
		Video video = FACTORY.createVideo();
		video.setModel(model);
		return video;
	}

	private static Rng rng() {
		RngBackend backend = FACTORY.createRngBackend();
		backend.setModel("random"); //$NON-NLS-1$
		backend.setValue("/dev/urandom"); //$NON-NLS-1$
		Rng rng = FACTORY.createRng();
		rng.setModel("virtio"); //$NON-NLS-1$
		rng.setBackend(backend);
		return rng;
	}
}
