package org.virtworkbench.definition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Qualified names for what is being written below an element, and the prefixes that have to be declared for them. */
final class XmlNamer {

	private final XmlElement context;
	/** What names needed since the last element began. */
	private Map<String, String> needed = new LinkedHashMap<>();
	private final Deque<Map<String, String>> open = new ArrayDeque<>();

	/** @param context whose declarations hold */
	XmlNamer(XmlElement context) {
		this.context = context;
	}

	/** An element begins whose own names have all been asked for: what it has to declare, prefix and URI. */
	Map<String, String> enter() {
		Map<String, String> declared = needed;
		open.push(declared);
		needed = new LinkedHashMap<>();
		return declared;
	}

	void leave() {
		open.pop();
	}

	String element(DefinitionFeature written) {
		if (defaultNamespace().equals(written.namespace()))
			return written.name();
		if (!written.namespace().isEmpty())
			return attribute(written);
		needed.put("", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return written.name();
	}

	private String defaultNamespace() {
		if (needed.containsKey("")) //$NON-NLS-1$
			return needed.get(""); //$NON-NLS-1$
		for (Map<String, String> declared : open)
			if (declared.containsKey("")) //$NON-NLS-1$
				return declared.get(""); //$NON-NLS-1$
		return context.namespaceOf(""); //$NON-NLS-1$
	}

	/** An attribute of no namespace has no prefix whatever the default namespace is. */
	String attribute(DefinitionFeature written) {
		return written.namespace().isEmpty() ? written.name() : prefix(written) + ':' + written.name();
	}

	private String prefix(DefinitionFeature written) {
		String uri = written.namespace();
		String known = declared(needed, uri);
		for (Map<String, String> declared : open)
			known = known == null ? declared(declared, uri) : known;
		if (known == null)
			known = context.prefixOf(uri).orElse(null);
		if (known != null)
			return known;
		String prefix = written.prefix().isEmpty() ? "ns" : written.prefix(); //$NON-NLS-1$
		while (context.namespaceOf(prefix) != null || needed.containsKey(prefix))
			prefix += '_';
		needed.put(prefix, uri);
		return prefix;
	}

	private static String declared(Map<String, String> prefixes, String uri) {
		for (Map.Entry<String, String> each : prefixes.entrySet())
			if (each.getValue().equals(uri) && !each.getKey().isEmpty())
				return each.getKey();
		return null;
	}
}
