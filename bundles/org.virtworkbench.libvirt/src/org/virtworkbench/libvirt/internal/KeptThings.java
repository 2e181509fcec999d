package org.virtworkbench.libvirt.internal;

import java.util.EnumSet;
import java.util.Set;

import org.virtworkbench.libvirt.LibvirtDomains.Undefine;
import org.virtworkbench.libvirt.LibvirtError;

import com.sun.jna.Pointer;

/** What libvirt keeps of a domain beside its definition. What the driver does not know it does not keep. */
final class KeptThings {

	/** VIR_DOMAIN_SNAPSHOT_LIST_METADATA. */
	private static final int METADATA = 1 << 1;
	private static final int XML_INACTIVE = 2;

	private KeptThings() {
	}

	static Set<Undefine> of(Pointer domain) throws LibvirtError {
		Set<Undefine> kept = EnumSet.noneOf(Undefine.class);
		if (Libvirt_0_10_Devices.virDomainHasManagedSaveImage(domain, 0) > 0)
			kept.add(Undefine.MANAGED_SAVE);
		if (Libvirt_0_10_Devices.virDomainSnapshotNum(domain, METADATA) > 0)
			kept.add(Undefine.SNAPSHOTS_METADATA);
		if (checkpoints(domain) > 0)
			kept.add(Undefine.CHECKPOINTS_METADATA);
		Element xml = Element.of(Owned.string(Libvirt_0_10_Devices.virDomainGetXMLDesc(domain, XML_INACTIVE)));
		if (xml.at("os", "nvram").isPresent()) //$NON-NLS-1$ //$NON-NLS-2$
			kept.add(Undefine.NVRAM);
		return kept;
	}

	private static int checkpoints(Pointer domain) {
		try {
			return Libvirt_5_6.virDomainListAllCheckpoints(domain, null, 0);
		} catch (LinkageError e) {
			// an older library has none
			return 0;
		}
	}
}
