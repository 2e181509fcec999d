package org.virtworkbench.image;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A persistent dirty bitmap of a qcow2 image (specification, section "Bitmaps").
 *
 * @param granularity bytes of the disk that one bit stands for
 * @param inUse       it was not saved properly and is not to be trusted
 * @param auto        it records writes
 * @param tableOffset position of its table in the file
 * @param tableEntries entries of that table
 */
public record Bitmap(String name, long granularity, boolean inUse, boolean auto, long tableOffset, long tableEntries) {

	/** As an element of {@code format-specific.data.bitmaps} in {@code qemu-img info --output=json}. */
	public Map<String, Object> toJson() {
		List<String> flags = new ArrayList<>();
		if (inUse)
			flags.add("in-use"); //$NON-NLS-1$
		if (auto)
			flags.add("auto"); //$NON-NLS-1$
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("flags", flags); //$NON-NLS-1$
		json.put("name", name); //$NON-NLS-1$
		json.put("granularity", granularity); //$NON-NLS-1$
		return json;
	}
}
