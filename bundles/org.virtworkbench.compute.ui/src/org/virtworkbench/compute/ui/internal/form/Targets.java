package org.virtworkbench.compute.ui.internal.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.ui.form.EditContext;
import org.virtworkbench.ui.form.FeaturePath;

/** Names of disks in the guest: vda, sdb. The bus decides the first letters. */
final class Targets {

	private static final Map<String, String> PREFIXES = Map.of("virtio", "vd", "scsi", "sd", "sata", "sd", "usb", "sd", "ide", "hd", "fdc", "fd", "xen", "xvd", "sd", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$
			"sd", "uml", "ubd"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Since libvirt 11.5; its disks are named by controller and namespace: nvme0n1. */
	private static final String NVME = "nvme"; //$NON-NLS-1$

	private Targets() {
	}

	static String prefix(String bus) {
		if (bus.equals(NVME))
			return NVME;
		return PREFIXES.getOrDefault(bus, "vd"); //$NON-NLS-1$
	}

	/** The first name of the bus that no disk has. @param except is not counted; null: all are */
	static String free(EObject root, String bus, EObject except) {
		List<String> taken = disks(root).stream().filter(disk -> disk != except).map(disk -> get(disk, "target.dev")).filter(Objects::nonNull).toList(); //$NON-NLS-1$
		for (int i = 0;; i++) {
			String name = bus.equals(NVME) ? NVME + i + "n1" : prefix(bus) + letters(i); //$NON-NLS-1$
			if (!taken.contains(name))
				return name;
		}
	}

	/** a, b, ... z, aa, ab, ... */
	static String letters(int number) {
		StringBuilder letters = new StringBuilder();
		for (int i = number; i >= 0; i = i / 26 - 1)
			letters.insert(0, (char) ('a' + i % 26));
		return letters.toString();
	}

	/** A disk that came to another bus: its name and its address there follow, for libvirt refuses those of the other bus. */
	static void follow(EObject disk, EditContext context) {
		String bus = get(disk, "target.bus"); //$NON-NLS-1$
		String name = get(disk, "target.dev"); //$NON-NLS-1$
		if (bus != null && (name == null || !name.startsWith(prefix(bus))))
			FeaturePath.of(disk.eClass(), "target.dev").set(disk, free(context.root(), bus, disk), context::isHollow); //$NON-NLS-1$
		FeaturePath.of(disk.eClass(), "address").set(disk, null, context::isHollow); //$NON-NLS-1$
	}

	/** @return a sentence, or null where the name is good */
	static String problem(String name, EObject disk, EObject root) {
		if (!name.matches("[a-z]+[0-9]*|nvme[0-9]+n[0-9]+")) //$NON-NLS-1$
			return Messages.Disk_targetWrong;
		return disks(root).stream().anyMatch(other -> other != disk && name.equals(get(other, "target.dev"))) //$NON-NLS-1$
				? NLS.bind(Messages.Disk_targetTaken, name) : null;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> disks(EObject root) {
		EObject devices = root == null ? null : FeaturePath.of(root.eClass(), "devices.disk").owner(root); //$NON-NLS-1$
		return devices == null ? List.of() : (List<EObject>) devices.eGet(devices.eClass().getEStructuralFeature("disk")); //$NON-NLS-1$
	}

	private static String get(EObject object, String path) {
		return (String) FeaturePath.of(object.eClass(), path).get(object);
	}
}
