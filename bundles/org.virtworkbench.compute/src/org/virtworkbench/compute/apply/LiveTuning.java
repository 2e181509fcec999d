package org.virtworkbench.compute.apply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.hardware.HardwareOperation;
import org.virtworkbench.compute.tuning.DescribeDomain;
import org.virtworkbench.compute.tuning.PinThreads;
import org.virtworkbench.compute.tuning.SetLifecycleAction;
import org.virtworkbench.compute.tuning.SetMetadata;
import org.virtworkbench.compute.tuning.TuneDomain;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.XmlAttribute;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.definition.XmlItem;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;
import org.virtworkbench.libvirt.LibvirtTuning;
import org.virtworkbench.libvirt.LibvirtTuning.Parameters;
import org.virtworkbench.libvirt.LibvirtTuning.Threads;

/**
 * Which changes outside of {@code <devices>} a running domain can have now, and by which operations: what libvirt sets through calls of their own
 * rather than through a definition. A change falls into parts; a part is what one call sets.
 */
final class LiveTuning {

	/** What one call sets. @param id vCPU, I/O thread, namespace; "" where there is only one */
	record Part(String kind, String id) {
	}

	private static final Set<Impact> LIVE = Set.of(Impact.LIVE);

	/** Elements of {@code <cputune>} and what removing them means, by the names of virDomainSetSchedulerParametersFlags. */
	private static final Map<String, Long> SCHEDULER = Map.of("period", 100_000L, "quota", -1L, "global_period", 100_000L, "global_quota", -1L, "emulator_period", 100_000L, "emulator_quota", -1L, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"iothread_period", 100_000L, "iothread_quota", -1L); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> LIMITS = Set.of("hard_limit", "soft_limit", "swap_hard_limit"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> DEVICE_WEIGHTS = Set.of("weight", "read_bytes_sec", "write_bytes_sec", "read_iops_sec", "write_iops_sec"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Map<String, String> LIFECYCLE = Map.of("on_poweroff", "destroy", "on_reboot", "restart", "on_crash", "destroy"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Set<String> MANY = Set.of("cputune", "memtune", "blkiotune", "numatune", "metadata"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final DomainRef domain;
	private final XmlElement current;
	private final XmlElement edited;

	/** @param current what was stored before, @param edited what is stored now */
	LiveTuning(DomainRef domain, XmlElement current, XmlElement edited) {
		this.domain = domain;
		this.current = current;
		this.edited = edited;
	}

	/** What a change sets; empty where it is of another kind. */
	static Set<Part> parts(DefinitionChange change) {
		if (change.path().steps().isEmpty())
			return Set.of();
		String top = change.path().steps().get(0).name();
		if (Set.of("title", "description").contains(top) || LIFECYCLE.containsKey(top)) //$NON-NLS-1$ //$NON-NLS-2$
			return Set.of(new Part(top, "")); //$NON-NLS-1$
		if (Set.of("iothreads", "iothreadids").contains(top)) //$NON-NLS-1$ //$NON-NLS-2$
			return Set.of(new Part("iothreads", "")); //$NON-NLS-1$ //$NON-NLS-2$
		if (!MANY.contains(top))
			return Set.of();
		Set<Part> parts = new LinkedHashSet<>();
		for (XmlItem item : Stream.of(change.beforeItem(), change.afterItem()).filter(Objects::nonNull).toList()) {
			XmlElement element = item instanceof XmlAttribute attribute ? attribute.element() : (XmlElement) item;
			XmlElement child = below(element, top);
			for (XmlElement each : child == null ? element.children() : List.of(child))
				parts.add(part(top, each));
		}
		return parts;
	}

	/** The element that it is in, or is, among the children of one at the top; null where it is that one. */
	static XmlElement below(XmlElement element, String top) {
		for (XmlElement at = element; at != null && at.parent() != null; at = at.parent())
			if (at.parent().name().equals(top) && at.parent().parent() != null && at.parent().parent().parent() == null)
				return at;
		return null;
	}

	private static Part part(String top, XmlElement child) {
		return switch (top) {
		case "memtune", "blkiotune" -> new Part(top, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "metadata" -> new Part(top, child.namespace()); //$NON-NLS-1$
		case "cputune" -> switch (child.name()) { //$NON-NLS-1$
			case "vcpupin" -> new Part("vcpupin", String.valueOf(child.attributeValue("vcpu"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "iothreadpin" -> new Part("iothreadpin", String.valueOf(child.attributeValue("iothread"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "emulatorpin" -> new Part("emulatorpin", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			default -> child.name().equals("shares") || SCHEDULER.containsKey(child.name()) ? new Part("scheduler", "") : new Part("", child.name()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			};
		default -> child.name().equals("memory") ? new Part("numatune", "") : new Part("", child.name()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		};
	}

	/** In the order of their running; empty where one of the parts cannot be changed now. */
	Optional<List<HardwareOperation>> operations(Set<Part> parts) {
		List<HardwareOperation> operations = new ArrayList<>();
		for (Part part : parts) {
			Optional<List<HardwareOperation>> some = operations(part);
			if (some.isEmpty())
				return some;
			operations.addAll(some.get());
		}
		return operations.isEmpty() ? Optional.empty() : Optional.of(operations);
	}

	private Optional<List<HardwareOperation>> operations(Part part) {
		return switch (part.kind()) {
		case "title", "description" -> one(new DescribeDomain(domain, part.kind().equals("title"), text(edited, part.kind()), LIVE)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "on_poweroff", "on_reboot", "on_crash" -> one(new SetLifecycleAction(domain, part.kind().substring(3), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Objects.requireNonNullElse(text(edited, part.kind()), LIFECYCLE.get(part.kind())), LIVE));
		case "iothreads" -> Optional.of(new IoThreads(domain, current, edited).operations()).filter(list -> !list.isEmpty()); //$NON-NLS-1$
		case "scheduler" -> tune(Parameters.SCHEDULER, scheduler()); //$NON-NLS-1$
		case "memtune" -> tune(Parameters.MEMORY, limits()); //$NON-NLS-1$
		case "blkiotune" -> tune(Parameters.BLOCK_IO, weights()); //$NON-NLS-1$
		case "numatune" -> tune(Parameters.NUMA, nodes()); //$NON-NLS-1$
		case "vcpupin" -> pin(Threads.VCPU, "vcpupin", "vcpu", part.id()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "iothreadpin" -> pin(Threads.IO_THREAD, "iothreadpin", "iothread", part.id()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "emulatorpin" -> pin(Threads.EMULATOR, "emulatorpin", null, "0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "metadata" -> metadata(part.id()); //$NON-NLS-1$
		default -> Optional.empty();
		};
	}

	private static Optional<List<HardwareOperation>> one(HardwareOperation operation) {
		return Optional.of(List.of(operation));
	}

	private Optional<List<HardwareOperation>> tune(Parameters which, Map<String, Object> values) {
		return values == null || values.isEmpty() ? Optional.empty() : one(new TuneDomain(domain, which, values, LIVE));
	}

	private static String text(XmlElement root, String... path) {
		Optional<XmlElement> at = Optional.of(root);
		for (String name : path)
			at = at.flatMap(element -> element.child(name));
		return at.map(element -> element.text().strip()).orElse(null);
	}

	/** Null where a change cannot be had now: nothing says what shares a guest without them has on this host. */
	private Map<String, Object> scheduler() {
		Map<String, Object> values = new TreeMap<>();
		for (String name : Stream.concat(Stream.of("shares"), SCHEDULER.keySet().stream()).toList()) { //$NON-NLS-1$
			String now = text(edited, "cputune", name); //$NON-NLS-1$
			if (Objects.equals(now, text(current, "cputune", name))) //$NON-NLS-1$
				continue;
			Long number = now == null ? SCHEDULER.get(name) : number(now);
			if (number == null)
				return null;
			values.put(name.equals("shares") ? "cpu_shares" : name.contains("_") ? name : "vcpu_" + name, number); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		return values;
	}

	private static Long number(String text) {
		return text.matches("-?\\d{1,18}") ? Long.valueOf(text) : null; //$NON-NLS-1$
	}

	private Map<String, Object> limits() {
		Map<String, Object> values = new TreeMap<>();
		for (String name : LIMITS) {
			OptionalLong now = kibibytes(edited, name);
			if (now.isEmpty())
				return null;
			if (!now.equals(kibibytes(current, name)))
				values.put(name, now.getAsLong());
		}
		return values;
	}

	/** Empty where it is no size. */
	private static OptionalLong kibibytes(XmlElement root, String name) {
		XmlElement limit = root.child("memtune").flatMap(memtune -> memtune.child(name)).orElse(null); //$NON-NLS-1$
		if (limit == null)
			return OptionalLong.of(LibvirtTuning.UNLIMITED);
		String unit = limit.attributeValue("unit"); //$NON-NLS-1$
		OptionalLong bytes = Sizes.parse(limit.text().strip(), unit == null ? "KiB" : unit); //$NON-NLS-1$
		return bytes.isPresent() ? OptionalLong.of(bytes.getAsLong() >> 10) : bytes;
	}

	/** Null where the weight of the whole domain is taken away: what it would be then is the host's. */
	private Map<String, Object> weights() {
		Map<String, Object> values = new TreeMap<>();
		String weight = text(edited, "blkiotune", "weight"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!Objects.equals(weight, text(current, "blkiotune", "weight"))) { //$NON-NLS-1$ //$NON-NLS-2$
			if (weight == null || number(weight) == null)
				return null;
			values.put("weight", number(weight)); //$NON-NLS-1$
		}
		for (String name : DEVICE_WEIGHTS) {
			Map<String, String> before = devices(current, name);
			Map<String, String> now = devices(edited, name);
			List<String> changed = new ArrayList<>();
			now.forEach((path, value) -> {
				if (!value.equals(before.get(path)))
					changed.add(path + ',' + value);
			});
			before.keySet().stream().filter(path -> !now.containsKey(path)).forEach(path -> changed.add(path + ",0")); //$NON-NLS-1$
			if (!changed.isEmpty())
				values.put("device_" + name, String.join(",", changed)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return values;
	}

	/** By path. */
	private static Map<String, String> devices(XmlElement root, String name) {
		Map<String, String> values = new LinkedHashMap<>();
		for (XmlElement device : root.child("blkiotune").map(blkiotune -> blkiotune.children("device")).orElse(List.of())) //$NON-NLS-1$ //$NON-NLS-2$
			if (device.child("path").isPresent() && device.child(name).isPresent()) //$NON-NLS-1$
				values.put(device.child("path").get().text().strip(), device.child(name).get().text().strip()); //$NON-NLS-1$
		return values;
	}

	/** Only the nodes, and only in the mode in which libvirt moves memory of a running guest. */
	private Map<String, Object> nodes() {
		XmlElement now = edited.child("numatune").flatMap(numatune -> numatune.child("memory")).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
		XmlElement before = current.child("numatune").flatMap(numatune -> numatune.child("memory")).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
		if (now == null || before == null || now.attributeValue("nodeset") == null || !"restrictive".equals(now.attributeValue("mode")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| !"restrictive".equals(before.attributeValue("mode"))) //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		return Map.of("numa_nodeset", now.attributeValue("nodeset")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Optional<List<HardwareOperation>> pin(Threads threads, String element, String attribute, String number) {
		if (!number.matches("\\d{1,5}")) //$NON-NLS-1$
			return Optional.empty();
		String cpus = edited.child("cputune").stream().flatMap(cputune -> cputune.children(element).stream()) //$NON-NLS-1$
				.filter(pin -> attribute == null || number.equals(pin.attributeValue(attribute))).map(pin -> pin.attributeValue("cpuset")).findFirst() //$NON-NLS-1$
				// without a pin of its own it runs where the domain does
				.orElseGet(() -> edited.child("vcpu").map(vcpu -> vcpu.attributeValue("cpuset")).orElse(null)); //$NON-NLS-1$ //$NON-NLS-2$
		return one(new PinThreads(domain, threads, Integer.parseInt(number), cpus, LIVE));
	}

	private Optional<List<HardwareOperation>> metadata(String uri) {
		if (uri.isEmpty())
			return Optional.empty();
		XmlElement element = edited.child("metadata").stream().flatMap(metadata -> metadata.children().stream()).filter(child -> child.namespace().equals(uri)) //$NON-NLS-1$
				.findFirst().orElse(null);
		if (element == null)
			return one(new SetMetadata(domain, null, null, uri, LIVE));
		StringBuilder xml = new StringBuilder();
		if (!plain(element, uri, xml))
			return Optional.empty();
		return one(new SetMetadata(domain, xml.toString(), element.prefix().isEmpty() ? "ns" : element.prefix(), uri, LIVE)); //$NON-NLS-1$
	}

	/** Writes it without namespaces, as libvirt wants it. @return false where it has parts of another namespace, which libvirt would put into this one */
	private static boolean plain(XmlElement element, String uri, StringBuilder xml) {
		if (!element.namespace().equals(uri))
			return false;
		xml.append('<').append(element.localName());
		for (XmlAttribute attribute : element.attributes())
			if (!attribute.declaresNamespace()) {
				if (!attribute.namespace().isEmpty())
					return false;
				String text = element.document().text();
				xml.append(' ').append(text, attribute.offset(), attribute.offset() + attribute.length());
			}
		xml.append('>');
		int at = element.contentOffset();
		String text = element.document().text();
		for (XmlElement child : element.children()) {
			xml.append(text, at, child.offset());
			if (!plain(child, uri, xml))
				return false;
			at = child.end();
		}
		xml.append(text, at, element.contentOffset() + element.contentLength()).append("</").append(element.localName()).append('>'); //$NON-NLS-1$
		return true;
	}
}
