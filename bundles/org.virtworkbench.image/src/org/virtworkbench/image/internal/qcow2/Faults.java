package org.virtworkbench.image.internal.qcow2;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.image.internal.qcow2.HeaderReader.NotValid;

/**
 * The tables of one image that cannot be read, each with the sentence that says why. QEMU opens no such image; who only looks, or repairs, wants to know what there
 * is all the same.
 */
final class Faults {

	/** What an image can be looked at without. */
	enum Table {
		REFCOUNTS, SNAPSHOTS, BITMAPS
	}

	interface Reading<T> {
		T read() throws CoreException;
	}

	private final boolean tolerant;
	private final Map<Table, String> sentences = new EnumMap<>(Table.class);

	private Faults(boolean tolerant) {
		this.tolerant = tolerant;
	}

	/** Where the first fault is a failure, as for QEMU. */
	static Faults refused() {
		return new Faults(false);
	}

	/** Where faults are kept, and what can be read is read. */
	static Faults kept() {
		return new Faults(true);
	}

	/** What was read; where that fails, or the table has a fault already, what stands for nothing. */
	<T> T read(Table table, T nothing, Reading<T> reading) throws CoreException {
		if (has(table))
			return nothing;
		try {
			return reading.read();
		} catch (CoreException e) {
			if (!tolerant)
				throw e;
			sentences.put(table, e instanceof NotValid invalid ? NLS.bind(Messages.Fault, invalid.detail()) : e.getStatus().getMessage());
			return nothing;
		}
	}

	boolean has(Table table) {
		return sentences.containsKey(table);
	}

	/** Why it cannot be read; null where it can. */
	String sentence(Table table) {
		return sentences.get(table);
	}

	List<String> sentences() {
		return List.copyOf(sentences.values());
	}
}
