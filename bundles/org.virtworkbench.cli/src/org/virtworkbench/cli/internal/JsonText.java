package org.virtworkbench.cli.internal;

import java.util.Iterator;
import java.util.Map;

import org.virtworkbench.core.command.Output.Size;

/**
 * Writes one JSON document (RFC 8259), two spaces a level. By hand: it is on the path of every command, and a library's
 * reflection would cost more than the command.
 */
final class JsonText {

	private final StringBuilder text = new StringBuilder();

	private JsonText() {
	}

	/** The document with its last line's end. */
	static String of(Object value) {
		JsonText json = new JsonText();
		json.value(value, 0);
		return json.text.append('\n').toString();
	}

	/** No pattern switch: the class that the JVM would make for it at run time is not in the start-up cache. */
	private void value(Object value, int level) {
		if (value instanceof Size size)
			text.append("{\"value\": ").append(size.value()).append(", \"unit\": \"").append(size.unit()).append("\"}"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		else if (value instanceof Map<?, ?> map)
			object(map, level);
		else if (value instanceof Iterable<?> list)
			array(list, level);
		else if (value == null || value instanceof Double number && !Double.isFinite(number))
			text.append("null"); //$NON-NLS-1$
		else if (value instanceof Number || value instanceof Boolean)
			text.append(value);
		else
			string(value.toString());
	}

	private void object(Map<?, ?> map, int level) {
		if (map.isEmpty()) {
			text.append("{}"); //$NON-NLS-1$
			return;
		}
		String separator = "{"; //$NON-NLS-1$
		for (Map.Entry<?, ?> entry : map.entrySet()) {
			text.append(separator);
			newLine(level + 1);
			string(entry.getKey().toString());
			text.append(": "); //$NON-NLS-1$
			value(entry.getValue(), level + 1);
			separator = ","; //$NON-NLS-1$
		}
		newLine(level);
		text.append('}');
	}

	private void array(Iterable<?> list, int level) {
		Iterator<?> elements = list.iterator();
		if (!elements.hasNext()) {
			text.append("[]"); //$NON-NLS-1$
			return;
		}
		text.append('[');
		boolean argv = argv(list);
		while (elements.hasNext()) {
			if (!argv)
				newLine(level + 1);
			value(elements.next(), level + 1);
			if (elements.hasNext())
				text.append(argv ? ", " : ","); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!argv)
			newLine(level);
		text.append(']');
	}

	/** A list of words stays on one line: it is mostly a command. */
	private static boolean argv(Iterable<?> list) {
		for (Object element : list)
			if (!(element instanceof String))
				return false;
		return true;
	}

	private void newLine(int level) {
		text.append('\n');
		for (int i = 0; i < level; i++)
			text.append("  "); //$NON-NLS-1$
	}

	private void string(String value) {
		text.append('"');
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			switch (c) {
			case '"' -> text.append("\\\""); //$NON-NLS-1$
			case '\\' -> text.append("\\\\"); //$NON-NLS-1$
			case '\n' -> text.append("\\n"); //$NON-NLS-1$
			case '\r' -> text.append("\\r"); //$NON-NLS-1$
			case '\t' -> text.append("\\t"); //$NON-NLS-1$
			default -> {
				// a lone surrogate has no UTF-8 form; hidden characters must not act on the reader's terminal
				if (Printable.hidden(c) || loneSurrogate(value, i))
					text.append("\\u").append(Printable.hex(c, 4)); //$NON-NLS-1$
				else
					text.append(c);
			}
			}
		}
		text.append('"');
	}

	private static boolean loneSurrogate(String value, int i) {
		char c = value.charAt(i);
		if (Character.isHighSurrogate(c))
			return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
		return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
	}
}
