package org.virtworkbench.compute.creation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.creation.NewDomain.Install;
import org.virtworkbench.core.Failure;

/**
 * Disks and interfaces of a new domain with their place in the boot order.
 *
 * @param interfaces with 0 in {@code orders} where the firmware does not try one
 */
record BootOrder(List<PlannedDisk> disks, List<NewInterface> interfaces, List<Integer> orders) {

	/** virt-install's words. */
	static final List<String> KINDS = List.of("hd", "cdrom", "network", "fd"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	static BootOrder of(NewDomain wanted, List<PlannedDisk> disks, List<NewInterface> interfaces) throws CoreException {
		List<String> kinds = wanted.bootOrder();
		if (kinds.isEmpty())
			// an empty disk is passed over, so that the medium boots once and the installed system from then on
			kinds = switch (wanted.install()) {
			case Install.Medium medium -> List.of("hd", "cdrom"); //$NON-NLS-1$ //$NON-NLS-2$
			case Install.Network network -> List.of("hd", "network"); //$NON-NLS-1$ //$NON-NLS-2$
			case Install.Import present -> List.of("hd"); //$NON-NLS-1$
			case Install.Kernel kernel -> List.of();
			case Install.Later later -> List.of("hd", "cdrom"); //$NON-NLS-1$ //$NON-NLS-2$
			};
		if (kinds.contains("network") && interfaces.isEmpty()) //$NON-NLS-1$
			throw Failure.of(Failure.Kind.USAGE, Messages.BootWithoutNetwork);
		int place = 1;
		List<PlannedDisk> ordered = new ArrayList<>(disks);
		List<Integer> orders = new ArrayList<>(interfaces.stream().map(each -> 0).toList());
		for (String kind : kinds) {
			String device = switch (kind) {
			case "hd" -> "disk"; //$NON-NLS-1$ //$NON-NLS-2$
			case "fd" -> "floppy"; //$NON-NLS-1$ //$NON-NLS-2$
			case "cdrom" -> kind; //$NON-NLS-1$
			case "network" -> null; //$NON-NLS-1$
			default -> throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.UnknownBoot, kind, String.join(", ", KINDS))); //$NON-NLS-1$
			};
			if (device == null)
				orders.set(0, place++);
			else
				for (int i = 0; i < ordered.size(); i++)
					if (ordered.get(i).wanted().device().equals(device)) {
						ordered.set(i, ordered.get(i).withOrder(place++));
						break;
					}
		}
		return new BootOrder(ordered, interfaces, orders);
	}
}
