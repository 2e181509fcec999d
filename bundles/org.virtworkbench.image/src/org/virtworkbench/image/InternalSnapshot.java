package org.virtworkbench.image;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A snapshot inside a qcow2 image (specification, section "Snapshots").
 *
 * @param id           unique within the image
 * @param vmStateSize  bytes of the saved machine; 0 where only the disk was saved
 * @param seconds      since the epoch, unsigned 32 bits
 * @param nanoseconds  of that second
 * @param clockNanos   how long the guest had run
 * @param icount       instruction count of record and replay; empty where the image does not say
 * @param virtualSize  bytes of the disk at that time; empty where the image does not say (it is the image's then)
 * @param l1Offset     position of its L1 table
 * @param l1Entries    entries of its L1 table
 */
public record InternalSnapshot(String id, String name, long vmStateSize, long seconds, long nanoseconds, long clockNanos, OptionalLong icount,
		OptionalLong virtualSize, long l1Offset, int l1Entries) {

	private static final long NANOS = 1_000_000_000;

	/** As an element of {@code snapshots} in {@code qemu-img info --output=json}. */
	public Map<String, Object> toJson() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", id); //$NON-NLS-1$
		json.put("name", name); //$NON-NLS-1$
		json.put("vm-state-size", vmStateSize); //$NON-NLS-1$
		json.put("date-sec", seconds); //$NON-NLS-1$
		json.put("date-nsec", nanoseconds); //$NON-NLS-1$
		json.put("vm-clock-sec", clockNanos / NANOS); //$NON-NLS-1$
		json.put("vm-clock-nsec", clockNanos % NANOS); //$NON-NLS-1$
		icount.ifPresent(count -> json.put("icount", count)); //$NON-NLS-1$
		return json;
	}
}
