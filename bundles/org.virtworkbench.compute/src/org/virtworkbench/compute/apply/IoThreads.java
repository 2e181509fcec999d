package org.virtworkbench.compute.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.hardware.HardwareOperation;
import org.virtworkbench.compute.tuning.AddIoThread;
import org.virtworkbench.compute.tuning.RemoveIoThread;
import org.virtworkbench.compute.tuning.TuneIoThread;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;

/** What makes the I/O threads of one definition those of another, on a running domain. See https://libvirt.org/formatdomain.html#iothreads-allocation */
record IoThreads(DomainRef domain, XmlElement current, XmlElement edited) {

	private static final Set<Impact> LIVE = Set.of(Impact.LIVE);

	/** More are a mistake; libvirt numbers those that the definition does not from 1. */
	private static final int MOST = 1000;

	/** Attributes and children of {@code <iothread>}, by the names of virDomainSetIOThreadParams. */
	private static final Map<String, String> ATTRIBUTES = Map.of("thread_pool_min", "thread_pool_min", "thread_pool_max", "thread_pool_max"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Map<String, String> POLL = Map.of("max", "poll_max_ns", "grow", "poll_grow", "shrink", "poll_shrink"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	List<HardwareOperation> operations() {
		Map<Integer, Map<String, Object>> before = threads(current);
		Map<Integer, Map<String, Object>> now = threads(edited);
		List<HardwareOperation> operations = new ArrayList<>();
		for (int id : before.keySet())
			if (!now.containsKey(id))
				operations.add(new RemoveIoThread(domain, id, LIVE));
		now.forEach((id, values) -> {
			if (!before.containsKey(id))
				operations.add(new AddIoThread(domain, id, LIVE));
			Map<String, Object> changed = new TreeMap<>(values);
			changed.entrySet().removeAll(before.getOrDefault(id, Map.of()).entrySet());
			if (!changed.isEmpty())
				operations.add(new TuneIoThread(domain, id, changed, LIVE));
		});
		return operations;
	}

	/** By id; those without one get the lowest that are free, as libvirt gives them. */
	private static Map<Integer, Map<String, Object>> threads(XmlElement root) {
		Map<Integer, Map<String, Object>> threads = new TreeMap<>();
		for (XmlElement thread : root.child("iothreadids").map(ids -> ids.children("iothread")).orElse(List.of())) //$NON-NLS-1$ //$NON-NLS-2$
			number(thread.attributeValue("id")).ifPresent(id -> threads.put((int) (long) id, values(thread))); //$NON-NLS-1$
		long count = root.child("iothreads").flatMap(element -> number(element.text().strip())).orElse(0L); //$NON-NLS-1$
		for (int id = 1; threads.size() < Math.min(count, MOST); id++)
			threads.putIfAbsent(id, Map.of());
		return threads;
	}

	private static Map<String, Object> values(XmlElement thread) {
		Map<String, Object> values = new TreeMap<>();
		ATTRIBUTES.forEach((attribute, name) -> number(thread.attributeValue(attribute)).ifPresent(value -> values.put(name, value)));
		thread.child("poll").ifPresent(poll -> POLL.forEach((attribute, name) -> number(poll.attributeValue(attribute)).ifPresent(value -> values.put(name, value)))); //$NON-NLS-1$
		return values;
	}

	private static Optional<Long> number(String text) {
		return text != null && text.matches("\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty(); //$NON-NLS-1$
	}
}
