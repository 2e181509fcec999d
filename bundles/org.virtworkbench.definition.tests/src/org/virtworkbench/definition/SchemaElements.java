package org.virtworkbench.definition;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;

/** Which elements the installed libvirt's schema of domains knows, what they have, and how they are reached from the root. */
final class SchemaElements {

	static final Path FOLDER = Path.of("/usr/share/libvirt/schemas");

	/** An element of the schema; several may have one name. */
	static final class Pattern {
		final String name;
		final Pattern parent;
		/** With the words that the schema gives, if any. */
		final Map<String, List<String>> attributes = new LinkedHashMap<>();
		final List<Pattern> children = new ArrayList<>();
		boolean text;
		private final XmlElement node;

		Pattern(String name, Pattern parent, XmlElement node) {
			this.name = name;
			this.parent = parent;
			this.node = node;
		}
	}

	private final Map<String, List<XmlElement>> defines = new HashMap<>();
	private final Set<String> files = new HashSet<>();
	private final Map<XmlElement, Pattern> patterns = new LinkedHashMap<>();

	private SchemaElements() {
	}

	/** All that can be reached from a domain, the root first, each behind its parent. */
	static Collection<Pattern> read() throws CoreException {
		SchemaElements schema = new SchemaElements();
		schema.include("domain.rng");
		Pattern start = new Pattern("", null, null);
		Deque<Pattern> waiting = new ArrayDeque<>();
		for (XmlElement define : schema.defines.get(""))
			schema.walk(define, start, new HashSet<>(), waiting);
		while (!waiting.isEmpty()) {
			Pattern next = waiting.remove();
			for (XmlElement content : next.node.children())
				schema.walk(content, next, new HashSet<>(), waiting);
		}
		return schema.patterns.values();
	}

	private void include(String file) throws CoreException {
		if (!files.add(file))
			return;
		DefinitionFile read = DefinitionFile.read(FOLDER.resolve(file));
		for (XmlElement child : DefinitionDocument.wellFormed(read.text(), file).root().children())
			switch (child.localName()) {
			case "include" -> include(child.attributeValue("href"));
			case "start" -> defines.computeIfAbsent("", k -> new ArrayList<>()).add(child);
			case "define" -> defines.computeIfAbsent(child.attributeValue("name"), k -> new ArrayList<>()).add(child);
			default -> {
				// nothing that names an element
			}
			}
	}

	private void walk(XmlElement node, Pattern owner, Set<String> seen, Deque<Pattern> waiting) {
		switch (node.localName()) {
		case "element" -> {
			String name = node.attributeValue("name");
			if (name == null)
				return;
			Pattern known = patterns.get(node);
			if (known == null) {
				known = new Pattern(name, owner.node == null ? null : owner, node);
				patterns.put(node, known);
				waiting.add(known);
			}
			owner.children.add(known);
		}
		case "attribute" -> {
			if (node.attributeValue("name") != null)
				words(node, owner.attributes.computeIfAbsent(node.attributeValue("name"), k -> new ArrayList<>()), seen);
		}
		case "ref" -> {
			if (seen.add(node.attributeValue("name")))
				for (XmlElement define : defines.get(node.attributeValue("name")))
					walk(define, owner, seen, waiting);
		}
		case "text", "data", "value", "list" -> owner.text = true;
		default -> node.children().forEach(child -> walk(child, owner, seen, waiting));
		}
	}

	private void words(XmlElement node, List<String> words, Set<String> seen) {
		if (node.localName().equals("value"))
			words.add(node.text());
		else if (node.localName().equals("ref") && seen.add("@" + node.attributeValue("name")))
			defines.get(node.attributeValue("name")).forEach(d -> words(d, words, seen));
		else
			node.children().forEach(c -> words(c, words, seen));
	}
}
