package org.virtworkbench.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which prefix means which namespace, while a parser goes down and up. */
final class XmlScope {

	private static final String[] NOTHING = {};

	private final XmlElement context;
	private Map<String, String> uris = Map.of();
	private String defaultNamespace;
	/** For each open element what its declarations replaced: prefix, URI, prefix, URI. */
	private final List<String[]> replaced = new ArrayList<>();

	/** @param context whose declarations hold here; null for a whole document */
	XmlScope(XmlElement context) {
		this.context = context;
		defaultNamespace = namespace(""); //$NON-NLS-1$
	}

	/** @param declarations of the element that is entered, prefix ("" for the default) and URI */
	void enter(Map<String, String> declarations) {
		if (declarations.isEmpty()) {
			replaced.add(NOTHING);
			return;
		}
		String[] before = new String[2 * declarations.size()];
		if (uris.isEmpty())
			uris = new HashMap<>();
		int free = 0;
		for (Map.Entry<String, String> declared : declarations.entrySet()) {
			before[free++] = declared.getKey();
			before[free++] = uris.put(declared.getKey(), declared.getValue());
		}
		replaced.add(before);
		defaultNamespace = namespace(""); //$NON-NLS-1$
	}

	void leave() {
		String[] before = replaced.remove(replaced.size() - 1);
		if (before.length == 0)
			return;
		for (int i = 0; i < before.length; i += 2)
			if (before[i + 1] == null)
				uris.remove(before[i]);
			else
				uris.put(before[i], before[i + 1]);
		defaultNamespace = namespace(""); //$NON-NLS-1$
	}

	String defaultNamespace() {
		return defaultNamespace;
	}

	/** Null where the prefix is not declared. */
	String namespace(String prefix) {
		String uri = uris.get(prefix);
		if (uri != null)
			return uri;
		if (context != null)
			return context.namespaceOf(prefix);
		return switch (prefix) {
		case "" -> ""; //$NON-NLS-1$ //$NON-NLS-2$
		case "xml" -> XmlNames.XML; //$NON-NLS-1$
		case "xmlns" -> XmlNames.XMLNS; //$NON-NLS-1$
		default -> null;
		};
	}
}
