package org.virtworkbench.compute.internal.command.definition;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.virtworkbench.definition.DefinitionChange.Kind;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.definition.XmlItem;
import org.virtworkbench.definition.XmlPath;

/** Changes of definitions in words. */
final class Changes {

	/** Of a value in a table or line. */
	private static final int MOST = 60;

	private Changes() {
	}

	static String word(Kind kind) {
		return switch (kind) {
		case ADDED -> Messages.Change_added;
		case REMOVED -> Messages.Change_removed;
		case CHANGED -> Messages.Change_changed;
		case MOVED -> Messages.Change_moved;
		};
	}

	/** For scripts. */
	static String key(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	/** On one line, cut where it is long; - where there is nothing. */
	static String shortly(String value) {
		if (value == null)
			return "-"; //$NON-NLS-1$
		String line = value.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() <= MOST ? line : line.substring(0, MOST - 1) + '\u2026';
	}

	/** As {@link #shortly(String)}, and with the unit that its element has. */
	static String shortly(XmlItem item, String value) {
		String unit = item instanceof XmlElement element && value != null && !value.startsWith("<") ? element.attributeValue("unit") : null; //$NON-NLS-1$ //$NON-NLS-2$
		return unit == null ? shortly(value) : shortly(value.strip() + ' ' + unit);
	}

	/** "cpu.mode: custom -> host-model". */
	static String line(Kind kind, XmlPath path, String before, String after) {
		return switch (kind) {
		case ADDED -> NLS.bind(Messages.LineAdded, path, shortly(after));
		case REMOVED -> NLS.bind(Messages.LineRemoved, path, shortly(before));
		case CHANGED -> NLS.bind(Messages.LineChanged, new Object[] { path, shortly(before), shortly(after) });
		case MOVED -> NLS.bind(Messages.LineMoved, path);
		};
	}

	static Map<String, Object> json(Kind kind, XmlPath path, String before, String after) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("path", path.toString()); //$NON-NLS-1$
		json.put("change", key(kind)); //$NON-NLS-1$
		json.put("before", before); //$NON-NLS-1$
		json.put("after", after); //$NON-NLS-1$
		return json;
	}
}
