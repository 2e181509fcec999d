package org.virtworkbench.definition.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.virtworkbench.definition.schema.Markup.Attribute;
import org.virtworkbench.definition.schema.Markup.Kind;

/** All names that a schema knows anywhere, so that a wrong name can be told from a wrong place. */
record Vocabulary(Set<String> elements, Set<String> attributes) {

	/** Reads the schema file and those beside it that it includes. */
	static Vocabulary read(Path file) throws IOException {
		Set<String> elements = new HashSet<>();
		Set<String> attributes = new HashSet<>();
		Set<Path> seen = new HashSet<>();
		Deque<Path> files = new ArrayDeque<>();
		files.add(file);
		while (!files.isEmpty()) {
			Path next = files.remove();
			if (!seen.add(next) || !Files.isRegularFile(next))
				continue;
			String source = Files.readString(next, StandardCharsets.UTF_8);
			MarkupReader reader = new MarkupReader(source);
			boolean inElement = true;
			for (Markup markup = reader.next(); markup != null; markup = reader.next()) {
				if (markup.kind() != Kind.START)
					continue;
				switch (markup.name()) {
				case "element" -> { //$NON-NLS-1$
					inElement = true;
					add(elements, value(markup, "name")); //$NON-NLS-1$
				}
				case "attribute" -> { //$NON-NLS-1$
					inElement = false;
					add(attributes, value(markup, "name")); //$NON-NLS-1$
				}
				case "name" -> { //$NON-NLS-1$
					Markup text = reader.next();
					if (text != null && text.kind() == Kind.TEXT)
						add(inElement ? elements : attributes, source.substring(text.offset(), text.end()).strip());
				}
				case "include", "externalRef" -> { //$NON-NLS-1$ //$NON-NLS-2$
					String included = value(markup, "href"); //$NON-NLS-1$
					if (included != null && included.matches("[\\w.-]+")) //$NON-NLS-1$
						files.add(next.resolveSibling(included));
				}
				default -> {
					// says nothing of names
				}
				}
			}
		}
		return new Vocabulary(elements, attributes);
	}

	private static void add(Set<String> names, String name) {
		if (name != null)
			names.add(name.substring(name.indexOf(':') + 1));
	}

	private static String value(Markup markup, String name) {
		return markup.attributes().stream().filter(attribute -> attribute.name().equals(name)).map(Attribute::value).findFirst().orElse(null);
	}
}
