package org.virtworkbench.image;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A range of the guest's disk that is the same throughout: one element of {@code qemu-img map --output=json}.
 *
 * @param start      bytes into the guest's disk
 * @param length     bytes
 * @param depth      the layer that it comes from: 0 is the image itself, 1 its base
 * @param present    some layer of the chain says something about it
 * @param zero       it reads as zeros
 * @param data       it has room in a file
 * @param compressed its data is compressed
 * @param offset     where it lies in the layer's file; empty for what has no room, is compressed or encrypted
 */
public record Extent(long start, long length, int depth, boolean present, boolean zero, boolean data, boolean compressed, OptionalLong offset) {

	/** As qemu-img writes it; {@code compressed} is its since version 8.2. */
	public Map<String, Object> toJson() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("start", start); //$NON-NLS-1$
		json.put("length", length); //$NON-NLS-1$
		json.put("depth", depth); //$NON-NLS-1$
		json.put("present", present); //$NON-NLS-1$
		json.put("zero", zero); //$NON-NLS-1$
		json.put("data", data); //$NON-NLS-1$
		json.put("compressed", compressed); //$NON-NLS-1$
		offset.ifPresent(position -> json.put("offset", position)); //$NON-NLS-1$
		return json;
	}
}
