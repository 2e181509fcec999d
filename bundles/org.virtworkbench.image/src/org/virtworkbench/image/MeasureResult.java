package org.virtworkbench.image;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The room that a new image with this content takes: {@code qemu-img measure}.
 *
 * @param required       bytes that the new file has at most after a conversion
 * @param fullyAllocated bytes that it has when the guest has written everywhere
 * @param bitmaps        bytes more for the bitmaps; empty where the source or target has none
 */
public record MeasureResult(long required, long fullyAllocated, OptionalLong bitmaps) {

	/** {@code qemu-img measure --output=json}. */
	public Map<String, Object> toJson() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("required", required); //$NON-NLS-1$
		json.put("fully-allocated", fullyAllocated); //$NON-NLS-1$
		bitmaps.ifPresent(bytes -> json.put("bitmaps", bytes)); //$NON-NLS-1$
		return json;
	}
}
