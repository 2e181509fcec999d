package org.virtworkbench.compute.ui.internal.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.offer.HostOffer;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.ui.form.FeaturePath;

/**
 * On which CPUs of the host the threads of a guest may run: its vCPUs, QEMU's own threads and the I/O threads. See
 * https://libvirt.org/formatdomain.html#cpu-tuning
 */
final class Pinning {

	/** More rows than this nobody pins by hand. */
	private static final int MOST_ROWS = 512;

	/** Which threads a row is about. */
	enum Kind {
		VCPU("vcpupin", "vcpu"), EMULATOR("emulatorpin", null), IOTHREAD("iothreadpin", "iothread"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

		private final String element;
		private final String key;

		Kind(String element, String key) {
			this.element = element;
			this.key = key;
		}
	}

	/**
	 * The threads that are pinned together.
	 *
	 * @param number of the vCPU or I/O thread; 0 for the emulator
	 */
	record Row(Kind kind, long number) {

		String label() {
			return switch (kind) {
			case VCPU -> NLS.bind(Messages.Pin_vcpu, number);
			case EMULATOR -> Messages.Pin_emulator;
			case IOTHREAD -> NLS.bind(Messages.Pin_iothread, number);
			};
		}
	}

	/**
	 * A CPU of the host.
	 *
	 * @param node of its memory; -1 where the host does not say
	 */
	record HostCpu(int id, int node) {
	}

	private Pinning() {
	}

	/** vCPUs, then the emulator, then I/O threads. */
	static List<Row> rows(EObject root) {
		List<Row> rows = new ArrayList<>();
		if (root == null)
			return rows;
		numbers(root, "vcpu.value", 0).forEach(number -> rows.add(new Row(Kind.VCPU, number))); //$NON-NLS-1$
		rows.add(new Row(Kind.EMULATOR, 0));
		numbers(root, "iothreads", 1).forEach(number -> rows.add(new Row(Kind.IOTHREAD, number))); //$NON-NLS-1$
		return rows;
	}

	private static LongStream numbers(EObject root, String path, int first) {
		Object count = FeaturePath.of(root.eClass(), path).get(root);
		return LongStream.range(first, first + Math.clamp(count instanceof Long number ? number : 0, 0, MOST_ROWS));
	}

	/** The CPUs of the host in their order; where they are not known, as many as the definition speaks of, and a few. */
	static List<HostCpu> cpus(HostOffer host, EObject root) {
		List<HostCpu> found = new ArrayList<>();
		if (host != null && host.capabilities() != null)
			for (XmlElement cell : host.capabilities().child("host").flatMap(each -> each.child("topology")).flatMap(each -> each.child("cells")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.map(cells -> cells.children("cell")).orElse(List.of())) //$NON-NLS-1$
				cell.child("cpus").ifPresent(cpus -> cpus.children("cpu").forEach(cpu -> found.add(new HostCpu(number(cpu), number(cell))))); //$NON-NLS-1$ //$NON-NLS-2$
		if (!found.isEmpty()) {
			found.sort(java.util.Comparator.comparing(HostCpu::id));
			return found;
		}
		int most = rows(root).stream().map(row -> cpus(root, row)).mapToInt(BitSet::length).max().orElse(0);
		return IntStream.range(0, Math.max(8, most)).mapToObj(id -> new HostCpu(id, -1)).toList();
	}

	private static int number(XmlElement element) {
		String id = element.attributeValue("id"); //$NON-NLS-1$
		return id != null && id.matches("\\d{1,9}") ? Integer.parseInt(id) : 0; //$NON-NLS-1$
	}

	/** As it stands in the definition; null where the threads may run on any CPU. */
	static String list(EObject root, Row row) {
		EObject pin = pin(root, row);
		return pin == null ? null : (String) pin.eGet(pin.eClass().getEStructuralFeature("cpuset")); //$NON-NLS-1$
	}

	static BitSet cpus(EObject root, Row row) {
		return CpuList.of(list(root, row));
	}

	private static EObject pin(EObject root, Row row) {
		Object found = FeaturePath.of(root.eClass(), "cputune." + row.kind.element).get(root); //$NON-NLS-1$
		if (row.kind.key == null || found == null)
			return (EObject) found;
		return pins(root, row).stream().filter(pin -> Long.valueOf(row.number).equals(number(pin, row))).findFirst().orElse(null);
	}

	private static Long number(EObject pin, Row row) {
		return (Long) pin.eGet(pin.eClass().getEStructuralFeature(row.kind.key));
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> pins(EObject root, Row row) {
		EObject tune = (EObject) FeaturePath.of(root.eClass(), "cputune").get(root); //$NON-NLS-1$
		return tune == null ? List.of() : (List<EObject>) tune.eGet(tune.eClass().getEStructuralFeature(row.kind.element));
	}

	/** @param list null or "": on any CPU. @param hollow as {@link FeaturePath#set} */
	static void write(EObject root, Row row, String list, Predicate<EObject> hollow) {
		FeaturePath place = FeaturePath.of(root.eClass(), "cputune." + row.kind.element); //$NON-NLS-1$
		EObject pin = pin(root, row);
		if (list == null || list.isEmpty()) {
			if (pin == null)
				return;
			EObject tune = pin.eContainer();
			EcoreUtil.remove(pin);
			if (hollow.test(tune))
				EcoreUtil.remove(tune);
		} else if (pin != null) {
			pin.eSet(pin.eClass().getEStructuralFeature("cpuset"), list); //$NON-NLS-1$
		} else {
			EObject made = EcoreUtil.create(((EReference) place.feature()).getEReferenceType());
			if (row.kind.key != null)
				made.eSet(made.eClass().getEStructuralFeature(row.kind.key), row.number);
			made.eSet(made.eClass().getEStructuralFeature("cpuset"), list); //$NON-NLS-1$
			if (row.kind.key == null || pins(root, row).isEmpty()) {
				place.set(root, made, hollow);
			} else {
				List<EObject> pins = pins(root, row);
				int at = (int) pins.stream().takeWhile(each -> number(each, row) != null && number(each, row) < row.number).count();
				pins.add(at, made);
			}
		}
	}
}
