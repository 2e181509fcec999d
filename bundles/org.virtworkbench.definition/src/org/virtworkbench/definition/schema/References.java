package org.virtworkbench.definition.schema;

/** Character references and the five entities of XML. */
final class References {

	private References() {
	}

	/** What is no reference stays as it is. */
	static String resolve(String raw) {
		if (raw.indexOf('&') < 0)
			return raw;
		StringBuilder text = new StringBuilder(raw.length());
		int from = 0;
		for (int at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
			text.append(raw, from, at);
			int end = raw.indexOf(';', at);
			int character = end < 0 ? -1 : character(raw.substring(at + 1, end));
			if (character < 0) {
				text.append('&');
				from = at + 1;
			} else {
				text.appendCodePoint(character);
				from = end + 1;
			}
		}
		return text.append(raw, from, raw.length()).toString();
	}

	private static int character(String name) {
		switch (name) {
		case "amp": //$NON-NLS-1$
			return '&';
		case "lt": //$NON-NLS-1$
			return '<';
		case "gt": //$NON-NLS-1$
			return '>';
		case "quot": //$NON-NLS-1$
			return '"';
		case "apos": //$NON-NLS-1$
			return '\'';
		default:
			boolean hex = name.startsWith("#x"); //$NON-NLS-1$
			if (!hex && !name.startsWith("#")) //$NON-NLS-1$
				return -1;
			try {
				int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
				return Character.isValidCodePoint(code) ? code : -1;
			} catch (NumberFormatException e) {
				return -1;
			}
		}
	}
}
