package org.virtworkbench.compute.apply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.hardware.DeviceXml;
import org.virtworkbench.compute.hardware.HardwareOperation;
import org.virtworkbench.compute.tuning.SetDiskLimits;
import org.virtworkbench.compute.tuning.SetMemoryStatsPeriod;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;

/** Parts of devices that libvirt sets through calls of their own: limits of disks, the period of the balloon's statistics. */
final class DeviceTuning {

	private static final Set<Impact> LIVE = Set.of(Impact.LIVE);
	private static final String LIMITS = "iotune"; //$NON-NLS-1$
	private static final String STATISTICS = "stats"; //$NON-NLS-1$

	private DeviceTuning() {
	}

	/** The name of the part that a change is in; "" where it is in none of these. */
	static String part(DefinitionChange change, XmlElement device) {
		String part = change.path().steps().size() < 3 ? "" : change.path().steps().get(2).name(); //$NON-NLS-1$
		return device.name().equals("disk") && part.equals(LIMITS) || device.name().equals("memballoon") && part.equals(STATISTICS) ? part : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** @param before the device in either definition, @param now it in the edited one */
	static Optional<HardwareOperation> operation(DomainRef domain, XmlElement before, XmlElement now) {
		if (now.name().equals("memballoon")) { //$NON-NLS-1$
			String period = now.child(STATISTICS).map(stats -> stats.attributeValue("period")).orElse("0"); //$NON-NLS-1$ //$NON-NLS-2$
			return period.matches("\\d{1,9}") ? Optional.of(new SetMemoryStatsPeriod(domain, Integer.parseInt(period), LIVE)) : Optional.empty(); //$NON-NLS-1$
		}
		String disk = DeviceXml.of(now).key();
		return disk == null ? Optional.empty() : limits(before, now).map(values -> new SetDiskLimits(domain, disk, values, LIVE));
	}

	/** All that either says: what is gone is set to no limit. */
	private static Optional<Map<String, Object>> limits(XmlElement before, XmlElement now) {
		Map<String, Object> values = new TreeMap<>();
		for (XmlElement device : new XmlElement[] { before, now })
			for (XmlElement limit : device.child(LIMITS).map(XmlElement::children).orElse(List.of())) {
				String text = limit.text().strip();
				boolean gone = device != now && now.child(LIMITS).flatMap(limits -> limits.child(limit.name())).isEmpty();
				if (limit.name().equals("group_name")) { //$NON-NLS-1$
					if (!gone)
						values.put(limit.name(), text);
				} else if (!text.matches("\\d{1,18}")) //$NON-NLS-1$
					return Optional.empty();
				else
					values.put(limit.name(), gone ? 0L : Long.valueOf(text));
			}
		return values.isEmpty() ? Optional.empty() : Optional.of(values);
	}
}
