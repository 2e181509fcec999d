package org.virtworkbench.compute.apply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.apply.LiveTuning.Part;
import org.virtworkbench.compute.hardware.AttachDevice;
import org.virtworkbench.compute.hardware.DetachDevice;
import org.virtworkbench.compute.hardware.DeviceXml;
import org.virtworkbench.compute.hardware.HardwareOperation;
import org.virtworkbench.compute.hardware.SetMemory;
import org.virtworkbench.compute.hardware.SetVcpus;
import org.virtworkbench.compute.hardware.UpdateDevice;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.DefinitionChange.Kind;
import org.virtworkbench.definition.XmlAttribute;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.definition.XmlItem;
import org.virtworkbench.definition.XmlPath;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;

/**
 * Which changes of a definition a running domain can have now, and by which operation. What QEMU's driver can do is in
 * https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUpdateDeviceFlags and its callers; where it can not after all, the change
 * waits for the next start.
 */
final class HotPlug {

	/**
	 * Changes that belong together.
	 *
	 * @param operations one after another; empty where the changes wait for the next start
	 */
	record Step(List<DefinitionChange> changes, List<HardwareOperation> operations) {

		boolean waits() {
			return operations.isEmpty();
		}
	}

	private static final String CURRENT_VCPUS = "vcpu.current"; //$NON-NLS-1$
	private static final Set<Impact> LIVE = Set.of(Impact.LIVE);

	/** Devices that can come and go, on a bus that lets them. */
	private static final Set<String> PLUGGABLE = Set.of("disk", "interface", "hostdev", "redirdev", "rng", "memory", "watchdog", "shmem", "input", "vsock", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"channel", "lease", "controller", "filesystem", "serial", "console"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Set<String> STIFF_BUSES = Set.of("ide", "sata", "fdc", "ps2", "sd"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** What of a device can be changed while it is in use, by the first element inside. */
	private static final Map<String, Set<String>> UPDATABLE = Map.of("interface", Set.of("link", "bandwidth", "filterref", "source", "coalesce"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"graphics", Set.of("passwd", "passwdValidTo", "connected")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final DomainRef domain;
	private final XmlElement edited;
	private final LiveTuning tuning;

	/** @param current what was stored before, @param edited what is stored now */
	HotPlug(DomainRef domain, XmlElement current, XmlElement edited) {
		this.domain = domain;
		this.edited = edited;
		tuning = new LiveTuning(domain, current, edited);
	}

	/** In the order of the changes; each change is in one step. */
	List<Step> steps(List<DefinitionChange> changes) {
		Map<Object, List<DefinitionChange>> groups = new LinkedHashMap<>();
		for (DefinitionChange change : changes)
			groups.computeIfAbsent(group(change), key -> new ArrayList<>()).add(change);
		return groups.values().stream().map(group -> new Step(List.copyOf(group), operations(group))).toList();
	}

	private static Object group(DefinitionChange change) {
		Set<Part> parts = LiveTuning.parts(change);
		if (!parts.isEmpty())
			return parts;
		XmlElement device = device(change);
		if (device == null)
			return change.path().steps().isEmpty() ? "" //$NON-NLS-1$
					: change.path().toString().equals(CURRENT_VCPUS) ? CURRENT_VCPUS : change.path().steps().get(0).name();
		DeviceXml identity = DeviceXml.of(device);
		String which = identity.key() != null ? identity.key() : XmlPath.of(device).toString();
		return whole(change, device) ? change.kind() + device.name() + which : device.name() + ' ' + which + DeviceTuning.part(change, device);
	}

	/** The element below {@code <devices>} that it concerns; null where it concerns none. */
	private static XmlElement device(DefinitionChange change) {
		XmlItem item = change.afterItem() != null ? change.afterItem() : change.beforeItem();
		return LiveTuning.below(item instanceof XmlAttribute attribute ? attribute.element() : (XmlElement) item, "devices"); //$NON-NLS-1$
	}

	private static boolean whole(DefinitionChange change, XmlElement device) {
		return change.kind() != Kind.CHANGED && (change.afterItem() == device || change.beforeItem() == device);
	}

	private List<HardwareOperation> operations(List<DefinitionChange> group) {
		Set<Part> parts = LiveTuning.parts(group.get(0));
		return parts.isEmpty() ? operation(group).stream().toList() : tuning.operations(parts).orElse(List.of());
	}

	private Optional<HardwareOperation> operation(List<DefinitionChange> group) {
		DefinitionChange first = group.get(0);
		XmlElement device = device(first);
		if (device == null)
			return number(first, group);
		if (!whole(first, device))
			return update(device, group);
		if (first.kind() == Kind.MOVED || !pluggable(device))
			return Optional.empty();
		return Optional.of(first.kind() == Kind.ADDED ? new AttachDevice(domain, DeviceXml.of(device), LIVE) : new DetachDevice(domain, DeviceXml.of(device), LIVE));
	}

	private static boolean pluggable(XmlElement device) {
		String bus = device.child("target").map(target -> target.attributeValue("bus")).orElse(device.attributeValue("bus")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return PLUGGABLE.contains(device.name()) && (bus == null || !STIFF_BUSES.contains(bus));
	}

	private Optional<HardwareOperation> update(XmlElement device, List<DefinitionChange> group) {
		XmlElement now = counterpart(device);
		if (now == null)
			return Optional.empty();
		if (!DeviceTuning.part(group.get(0), device).isEmpty())
			return DeviceTuning.operation(domain, device, now);
		Set<String> updatable = Set.of("cdrom", "floppy").contains(String.valueOf(now.attributeValue("device"))) ? Set.of("source") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				: UPDATABLE.getOrDefault(now.name(), Set.of());
		boolean all = group.stream().allMatch(change -> change.path().steps().size() > 2 && updatable.contains(change.path().steps().get(2).name()));
		return all ? Optional.of(new UpdateDevice(domain, DeviceXml.of(now), false, LIVE)) : Optional.empty();
	}

	/** The device in the edited definition; the given one where it is there already. */
	private XmlElement counterpart(XmlElement device) {
		DeviceXml identity = DeviceXml.of(device);
		List<XmlElement> same = edited.child("devices").map(devices -> devices.children(device.name())).orElse(List.of()); //$NON-NLS-1$
		if (same.contains(device))
			return device;
		if (identity.key() == null)
			return same.size() == 1 ? same.get(0) : null;
		return same.stream().filter(each -> identity.key().equals(DeviceXml.of(each).key())).findFirst().orElse(null);
	}

	/** vCPUs and the balloon. */
	private Optional<HardwareOperation> number(DefinitionChange first, List<DefinitionChange> group) {
		String path = first.path().toString();
		if (path.startsWith("currentMemory")) //$NON-NLS-1$
			return edited.child("currentMemory").flatMap(memory -> { //$NON-NLS-1$
				String unit = memory.attributeValue("unit"); //$NON-NLS-1$
				var bytes = Sizes.parse(memory.text(), unit == null ? "KiB" : unit); //$NON-NLS-1$
				return bytes.isPresent() ? Optional.of(new SetMemory(domain, bytes.getAsLong() >> 10, LIVE)) : Optional.empty();
			});
		if (group.stream().allMatch(change -> change.path().toString().equals(CURRENT_VCPUS)))
			return edited.child("vcpu").flatMap(vcpu -> { //$NON-NLS-1$
				String current = vcpu.attribute("current").map(XmlAttribute::value).orElse(vcpu.text()).strip(); //$NON-NLS-1$
				return current.matches("\\d{1,5}") ? Optional.of(new SetVcpus(domain, Integer.parseInt(current), false, LIVE)) : Optional.empty(); //$NON-NLS-1$
			});
		return Optional.empty();
	}
}
