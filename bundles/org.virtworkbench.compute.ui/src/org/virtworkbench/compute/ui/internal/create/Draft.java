package org.virtworkbench.compute.ui.internal.create;

import java.util.ArrayList;
import java.util.List;

import org.virtworkbench.compute.creation.NewDisk;
import org.virtworkbench.compute.creation.NewDomain;
import org.virtworkbench.compute.creation.NewDomain.Firmware;
import org.virtworkbench.compute.creation.NewDomain.Install;
import org.virtworkbench.compute.creation.NewInterface;

/** What the person has chosen so far in the wizard; null and 0 are the host's usual choice. UI thread. */
final class Draft {

	/** How the system gets into the domain, in the order in which the wizard offers it. */
	enum Way {
		MEDIUM, IMPORT, NETWORK, KERNEL
	}

	/** Where the disk comes from. */
	enum Storage {
		MADE, EXISTING, NONE
	}

	String name = ""; //$NON-NLS-1$
	Way way = Way.MEDIUM;
	String medium = ""; //$NON-NLS-1$
	String image = ""; //$NON-NLS-1$
	String imageFormat;
	String kernel = ""; //$NON-NLS-1$
	String initrd = ""; //$NON-NLS-1$
	String cmdline = ""; //$NON-NLS-1$
	/** Short id; null: detect. */
	String system;
	/** KiB. */
	long memory;
	int vcpus;
	String cpu;
	Firmware firmware;
	String machine;
	String virtType;
	Storage storage = Storage.MADE;
	String pool;
	/** Bytes. */
	long size = 20L << 30;
	String format = "qcow2"; //$NON-NLS-1$
	String existing = ""; //$NON-NLS-1$
	String existingFormat;
	/** Null: none. */
	NewInterface networkInterface;
	boolean start = true;

	NewDomain wanted() {
		List<NewDisk> disks = new ArrayList<>();
		if (way == Way.IMPORT)
			disks.add(NewDisk.existing(image, imageFormat));
		switch (storage) {
		case MADE -> disks.add(NewDisk.made(pool, size, format));
		case EXISTING -> disks.add(NewDisk.existing(existing, existingFormat));
		case NONE -> {
			// a live system, or one from the network, needs none
		}
		}
		return new NewDomain(name, null, memory, vcpus, 0, cpu, machine, virtType, firmware, install(), disks,
				networkInterface == null ? List.of() : List.of(networkInterface), null, system, List.of(), false, start);
	}

	private Install install() {
		return switch (way) {
		case MEDIUM -> new Install.Medium(medium);
		case IMPORT -> new Install.Import();
		case NETWORK -> new Install.Network();
		case KERNEL -> new Install.Kernel(kernel, initrd.isEmpty() ? null : initrd, cmdline.isEmpty() ? null : cmdline);
		};
	}
}
