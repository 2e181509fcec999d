package org.virtworkbench.compute.creation;

import java.util.List;
import java.util.Objects;

/**
 * A domain that somebody wants. What is null, 0 or empty is chosen by {@link DomainPlanning} from what the host and the system offer.
 *
 * @param name       of the domain
 * @param title      or null
 * @param memory     KiB
 * @param vcpus      at start
 * @param maxVcpus   at most; 0: as many
 * @param cpu        a mode or a model: "host-model", "host-passthrough", "maximum", "Skylake-Server"
 * @param machine    "q35", "pc", ...
 * @param virtType   "kvm", "qemu"
 * @param firmware   null: BIOS, or what the architecture has
 * @param install    how its system gets there
 * @param disks      without the installation medium
 * @param interfaces null: one on the network "default" where there is one
 * @param graphics   "vnc", "spice", "none"
 * @param osinfo     short id or id of libosinfo's; "detect", "none"
 * @param bootOrder  kinds of devices in the order in which they are tried: "hd", "cdrom", "network"; empty: as the way of installing wants it
 * @param bootMenu   whether the firmware shows its menu
 * @param start      at once
 * @param settings   values of the definition beside what is planned, written in this order
 */
public record NewDomain(String name, String title, long memory, int vcpus, int maxVcpus, String cpu, String machine, String virtType,
		Firmware firmware, Install install, List<NewDisk> disks, List<NewInterface> interfaces, String graphics, String osinfo,
		List<String> bootOrder, boolean bootMenu, boolean start, List<Setting> settings) {

	public NewDomain {
		Objects.requireNonNull(name);
		Objects.requireNonNull(install);
		disks = List.copyOf(disks);
		interfaces = interfaces == null ? null : List.copyOf(interfaces);
		bootOrder = List.copyOf(bootOrder);
		settings = List.copyOf(settings);
	}

	/** Without settings of its own. */
	public NewDomain(String name, String title, long memory, int vcpus, int maxVcpus, String cpu, String machine, String virtType, Firmware firmware, Install install,
			List<NewDisk> disks, List<NewInterface> interfaces, String graphics, String osinfo, List<String> bootOrder, boolean bootMenu, boolean start) {
		this(name, title, memory, vcpus, maxVcpus, cpu, machine, virtType, firmware, install, disks, interfaces, graphics, osinfo, bootOrder, bootMenu, start, List.of());
	}

	/** What the machine's own program is. */
	public enum Firmware {
		BIOS, UEFI, UEFI_SECURE
	}

	/** How the system gets into the domain. */
	public sealed interface Install {

		/** From an installation medium. @param iso its path on the host */
		record Medium(String iso) implements Install {
		}

		/** It is on the first disk. */
		record Import() implements Install {
		}

		/** From the network: PXE. */
		record Network() implements Install {
		}

		/** A Linux kernel of the host is started directly. @param initrd or null, @param cmdline or null */
		record Kernel(String kernel, String initrd, String cmdline) implements Install {
		}

		/** Later, by hand. */
		record Later() implements Install {
		}
	}
}
