package org.virtworkbench.compute.osinfo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An operating system that a guest may run, with what it inherits from those it derives from.
 *
 * @param id          its URI, as a domain's metadata names it: "http://debian.org/debian/12"
 * @param shortIds    what people type: "debian12", the first is the usual one
 * @param name        "Debian 12", in English
 * @param family      "linux", "winnt", "freebsd", ...; or null
 * @param vendor      or null
 * @param released    or null
 * @param endOfLife   or null
 * @param memory      bytes recommended, else the minimum; 0 where not said
 * @param storage     bytes recommended, else the minimum; 0 where not said
 * @param cpus        recommended, else the minimum; 0 where not said
 * @param devices     ids of the devices that it has drivers for
 * @param volumeIds   patterns of the volume names of its installation media
 */
public record GuestSystem(String id, List<String> shortIds, String name, String family, String vendor, LocalDate released,
		LocalDate endOfLife, long memory, long storage, int cpus, Set<String> devices, List<String> volumeIds) {

	private static final String PCI = "http://pcisig.com/pci/"; //$NON-NLS-1$

	public GuestSystem {
		shortIds = List.copyOf(shortIds);
		devices = Set.copyOf(devices);
		volumeIds = List.copyOf(volumeIds);
	}

	/** What people type. */
	public String shortId() {
		return shortIds.isEmpty() ? id : shortIds.get(0);
	}

	private boolean has(String... ids) {
		return List.of(ids).stream().anyMatch(each -> devices.contains(PCI + each));
	}

	public boolean hasVirtioDisk() {
		return has("1af4/1001", "1af4/1042"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public boolean hasVirtioNetwork() {
		return has("1af4/1000", "1af4/1041"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public boolean hasVirtioVideo() {
		return has("1af4/1050"); //$NON-NLS-1$
	}

	public boolean hasVirtioRng() {
		return has("1af4/1005", "1af4/1044"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public boolean hasE1000e() {
		return has("8086/10d3"); //$NON-NLS-1$
	}

	public boolean hasE1000() {
		return has("8086/100e"); //$NON-NLS-1$
	}

	public boolean hasQ35() {
		return devices.contains("http://qemu.org/chipset/x86/q35"); //$NON-NLS-1$
	}

	/** Whether it is a Windows, whose clock shows local time and which has its drivers from elsewhere. */
	public boolean isWindows() {
		return "winnt".equals(family) || "win9x".equals(family); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
