package org.virtworkbench.compute.creation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;

/** How virt-install and virsh name a device of the host: {@code 0000:03:00.0}, {@code pci_0000_03_00_0}, {@code 001.003}, {@code 0x1d6b:0x0002}. */
final class HostDeviceName {

	private static final Pattern PCI = Pattern.compile("(?:pci_)?(?:([0-9a-f]{4})[:_])?([0-9a-f]{2})[:_]([0-9a-f]{2})[._]([0-7])"); //$NON-NLS-1$
	private static final Pattern USB_PLACE = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})"); //$NON-NLS-1$
	private static final Pattern USB_PRODUCT = Pattern.compile("(?:0x)?([0-9a-f]{4}):(?:0x)?([0-9a-f]{4})"); //$NON-NLS-1$

	private HostDeviceName() {
	}

	/** @param device path of its element, with a dot */
	static List<Setting> settings(String device, String name) throws CoreException {
		String lower = name == null ? "" : name.toLowerCase(Locale.ROOT); //$NON-NLS-1$
		Matcher pci = PCI.matcher(lower);
		if (pci.matches())
			return List.of(new Setting(device + "mode", "subsystem"), new Setting(device + "type", "pci"), new Setting(device + "managed", "yes"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
					new Setting(device + "source.address.domain", "0x" + (pci.group(1) == null ? "0000" : pci.group(1))), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					new Setting(device + "source.address.bus", "0x" + pci.group(2)), new Setting(device + "source.address.slot", "0x" + pci.group(3)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					new Setting(device + "source.address.function", "0x" + pci.group(4))); //$NON-NLS-1$ //$NON-NLS-2$
		Matcher place = USB_PLACE.matcher(lower);
		if (place.matches())
			return List.of(new Setting(device + "mode", "subsystem"), new Setting(device + "type", "usb"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					new Setting(device + "source.address.bus", String.valueOf(Integer.parseInt(place.group(1)))), //$NON-NLS-1$
					new Setting(device + "source.address.device", String.valueOf(Integer.parseInt(place.group(2))))); //$NON-NLS-1$
		Matcher product = USB_PRODUCT.matcher(lower);
		if (product.matches())
			return List.of(new Setting(device + "mode", "subsystem"), new Setting(device + "type", "usb"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					new Setting(device + "source.vendor.id", "0x" + product.group(1)), new Setting(device + "source.product.id", "0x" + product.group(2))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NotAHostDevice, name == null ? "" : name)); //$NON-NLS-1$
	}
}
