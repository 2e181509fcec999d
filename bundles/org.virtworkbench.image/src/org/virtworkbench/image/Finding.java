package org.virtworkbench.image;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Something wrong in the tables of an image.
 *
 * @param sentence what it is, for a person
 * @param offset   the position in the file that it is about; empty where it is about none
 */
public record Finding(Severity severity, String sentence, OptionalLong offset) {

	/** As qemu-img check distinguishes them. */
	public enum Severity {
		/** Data may be lost. */
		CORRUPTION,
		/** Space is lost. */
		LEAK,
		/** It could not be checked. */
		ERROR
	}

	public Map<String, Object> toJson() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("kind", severity.name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
		json.put("text", sentence); //$NON-NLS-1$
		offset.ifPresent(position -> json.put("offset", position)); //$NON-NLS-1$
		return json;
	}
}
