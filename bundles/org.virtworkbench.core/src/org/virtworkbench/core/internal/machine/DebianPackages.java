package org.virtworkbench.core.internal.machine;

import java.util.Map;
import java.util.Optional;

/** Which Debian package holds a program that this workbench runs (Debian 12 and 13). */
final class DebianPackages {

	private static final Map<String, String> HOLDERS = Map.ofEntries( //
			Map.entry("virsh", "libvirt-clients"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("virt-viewer", "virt-viewer"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("virt-install", "virtinst"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("qemu-img", "qemu-utils"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("qemu-nbd", "qemu-utils"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("qemu-system-x86_64", "qemu-system-x86"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("ovs-vsctl", "openvswitch-switch"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("ovs-ofctl", "openvswitch-switch"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("ovs-appctl", "openvswitch-switch"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("ip", "iproute2"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("bridge", "iproute2"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("ethtool", "ethtool"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("ssh", "openssh-client"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("lvs", "lvm2"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("vgs", "lvm2"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("virt-xml-validate", "libvirt-clients")); //$NON-NLS-1$ //$NON-NLS-2$

	private DebianPackages() {
	}

	/** @param program a name or a path */
	static Optional<String> of(String program) {
		return Optional.ofNullable(HOLDERS.get(program.substring(program.lastIndexOf('/') + 1)));
	}
}
