package org.virtworkbench.compute.ui.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.ui.form.FeaturePath;

/**
 * The devices from which a domain may boot, in the order in which the firmware tries them. libvirt knows two ways to say it, a number at each
 * device and a list of kinds in {@code <os>}, and refuses both together: read are both, written is the number alone.
 * See https://libvirt.org/formatdomain.html#bios-bootloader
 */
final class BootOrder {

	private static final List<String> KINDS = List.of("disk", "interface", "hostdev", "redirdev"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/**
	 * One device that can boot.
	 *
	 * @param tried whether the firmware tries it
	 */
	record Entry(EObject device, boolean tried) {
	}

	private BootOrder() {
	}

	/** Those that are tried in their order, then the others in the order of the definition. */
	static List<Entry> of(EObject root) {
		List<EObject> devices = bootable(root);
		List<EObject> tried = new ArrayList<>(devices.stream().filter(device -> order(device) != null).sorted(Comparator.comparing(BootOrder::order)).toList());
		if (tried.isEmpty())
			byKind(root, devices, tried);
		List<Entry> entries = new ArrayList<>();
		tried.forEach(device -> entries.add(new Entry(device, true)));
		devices.stream().filter(device -> !tried.contains(device)).forEach(device -> entries.add(new Entry(device, false)));
		return entries;
	}

	private static void byKind(EObject root, List<EObject> devices, List<EObject> tried) {
		for (EObject boot : list(root, "os", "boot")) { //$NON-NLS-1$ //$NON-NLS-2$
			String kind = text(boot, "dev"); //$NON-NLS-1$
			devices.stream().filter(device -> !tried.contains(device) && is(device, kind)).forEach(tried::add);
		}
	}

	private static boolean is(EObject device, String kind) {
		if (!device.eClass().getName().equals("Disk")) //$NON-NLS-1$
			return "network".equals(kind) && device.eClass().getName().equals("Interface"); //$NON-NLS-1$ //$NON-NLS-2$
		String as = text(device, "device"); //$NON-NLS-1$
		return switch (kind == null ? "" : kind) { //$NON-NLS-1$
		case "hd" -> as == null || as.equals("disk") || as.equals("lun"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "cdrom" -> "cdrom".equals(as); //$NON-NLS-1$ //$NON-NLS-2$
		case "fd" -> "floppy".equals(as); //$NON-NLS-1$ //$NON-NLS-2$
		default -> false;
		};
	}

	private static List<EObject> bootable(EObject root) {
		List<EObject> found = new ArrayList<>();
		if (root != null)
			KINDS.forEach(kind -> found.addAll(list(root, "devices", kind))); //$NON-NLS-1$
		return found;
	}

	/** Writes the order; in one step of undo. @param hollow as {@link FeaturePath#set} */
	static void write(EObject root, List<Entry> entries, Predicate<EObject> hollow) {
		List<EObject> kinds = list(root, "os", "boot"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!kinds.isEmpty())
			kinds.clear();
		long next = 1;
		for (Entry entry : entries) {
			Long wanted = entry.tried() ? next++ : null;
			FeaturePath order = FeaturePath.of(entry.device().eClass(), "boot.order"); //$NON-NLS-1$
			if (!java.util.Objects.equals(wanted, order.get(entry.device())))
				order.set(entry.device(), wanted, hollow);
		}
	}

	private static Long order(EObject device) {
		return (Long) FeaturePath.of(device.eClass(), "boot.order").get(device); //$NON-NLS-1$
	}

	private static String text(EObject object, String feature) {
		return (String) FeaturePath.of(object.eClass(), feature).get(object);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(EObject root, String first, String feature) {
		EObject owner = (EObject) root.eGet(root.eClass().getEStructuralFeature(first));
		return owner == null ? List.of() : (List<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature));
	}
}
