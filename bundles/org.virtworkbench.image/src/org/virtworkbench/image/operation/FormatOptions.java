package org.virtworkbench.image.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Options of a format as people write them for {@code qemu-img -o}. */
public final class FormatOptions {

	private FormatOptions() {
	}

	/**
	 * Values by name, in the order they were given: in the syntax of QEMU, where a comma within a value is doubled and a name alone means on.
	 *
	 * @param given "cluster_size=4k,lazy_refcounts"; of an option that is given again the last counts
	 */
	public static Map<String, String> parse(List<String> given) {
		Map<String, String> options = new LinkedHashMap<>();
		for (String words : given)
			for (String part : parts(words)) {
				int equals = part.indexOf('=');
				options.put(equals < 0 ? part : part.substring(0, equals), equals < 0 ? "on" : part.substring(equals + 1)); //$NON-NLS-1$
			}
		return options;
	}

	private static List<String> parts(String words) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (int i = 0; i <= words.length(); i++)
			if (i < words.length() && words.charAt(i) != ',') {
				part.append(words.charAt(i));
			} else if (i + 1 < words.length() && words.charAt(i + 1) == ',') {
				part.append(',');
				i++;
			} else {
				if (!part.isEmpty())
					parts.add(part.toString());
				part.setLength(0);
			}
		return parts;
	}
}
