package org.virtworkbench.definition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.definition.SchemaElements.Pattern;

/**
 * Many definitions, the same in every run: one for each element that the installed schema of domains knows, laid out as differently as people do;
 * those of this package's folder {@code corpus}, written by hand; and all XML that installed packages ship.
 */
final class Corpus {

	record Sample(String name, byte[] bytes) {

		DefinitionFile file() throws CoreException {
			return DefinitionFile.decode(bytes, name);
		}

		@Override
		public String toString() {
			return name;
		}
	}

	static final List<String> BY_HAND = List.of("bom-utf8.xml", "bom-utf16le.xml", "bom-utf16be.xml", "bare-utf16le.xml", "crlf.xml", "declared-gb18030.xml",
			"declared-latin1.xml", "foreign.xml", "one-line.xml", "odd.xml", "sections.xml", "tabs.xml");

	private Corpus() {
	}

	static List<Sample> byHand() throws IOException {
		List<Sample> samples = new ArrayList<>();
		for (String name : BY_HAND)
			try (InputStream in = Corpus.class.getResourceAsStream("corpus/" + name)) {
				samples.add(new Sample(name, in.readAllBytes()));
			}
		return samples;
	}

	static List<Sample> installed() throws IOException {
		List<Sample> samples = new ArrayList<>();
		for (String folder : List.of("/usr/share/libvirt", "/etc/libvirt", "/usr/share/libvirt/schemas", "/usr/share/doc/libvirt-daemon",
				"/usr/share/doc/libvirt-doc/examples")) {
			if (!Files.isDirectory(Path.of(folder)))
				continue;
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				for (Path file : files.filter(f -> f.toString().matches(".*\\.(xml|rng)") && Files.isReadable(f)).sorted().toList())
					samples.add(new Sample(file.toString(), Files.readAllBytes(file)));
			} catch (java.io.UncheckedIOException e) {
				// a folder that only root may read
			}
		}
		return samples;
	}

	/** @param patterns all of the schema */
	static List<Sample> ofSchema(Collection<Pattern> patterns) {
		List<Sample> samples = new ArrayList<>();
		Set<String> covered = new HashSet<>();
		for (Pattern pattern : patterns) {
			if (covered.contains(pattern.name))
				continue;
			Deque<Pattern> chain = new ArrayDeque<>();
			for (Pattern at = pattern; at != null; at = at.parent) {
				chain.push(at);
				covered.add(at.name);
			}
			String text = new Writer(samples.size()).document(chain);
			samples.add(new Sample(samples.size() + "-" + pattern.name + ".xml", text.getBytes(StandardCharsets.UTF_8)));
		}
		return samples;
	}

	/** Writes one document in a manner of its own. */
	private static final class Writer {

		private static final List<String> WORDS = List.of("1", "0x1f", "vda", "a&amp;b", "x&lt;y", "it&apos;s", "&quot;q&quot;", "\u4e2d\u6587", "&#x4e2d;", "\ud83d\ude00",
				"tab&#9;", " spaced ", "/var/lib/x y.img", "", "]]&gt;");

		private final Random random;
		private final String newline;
		private final String unit;
		private final char quote;
		private final StringBuilder out = new StringBuilder();

		Writer(int seed) {
			random = new Random(seed);
			newline = seed % 7 == 3 ? "\r\n" : "\n";
			unit = List.of("  ", "  ", "    ", "\t", "").get(seed % 5);
			quote = seed % 3 == 0 ? '"' : '\'';
		}

		String document(Deque<Pattern> chain) {
			if (chance(3))
				out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").append(newline);
			if (chance(3))
				out.append("<!-- written by a person -->").append(newline);
			element(chain, chain.pop(), "", 0);
			return chance(5) ? out.toString() : out.append(newline).toString();
		}

		private boolean chance(int one) {
			return random.nextInt(one) == 0;
		}

		/** @param chain what has to be in it */
		private void element(Deque<Pattern> chain, Pattern pattern, String indent, int depth) {
			out.append('<').append(pattern.name);
			if (depth == 0)
				out.append(" xmlns:qemu=").append(quote).append(TestModel.QEMU).append(quote).append(" xmlns:vendor='urn:vendor'");
			pattern.attributes.forEach((name, words) -> {
				if (chance(2))
					out.append(chance(12) ? newline + indent + "   " : " ").append(name).append(chance(20) ? " = " : "=").append(value(words));
			});
			if (chance(15))
				out.append(" vendor:mark='").append(random.nextInt(100)).append('\'');
			List<Pattern> children = new ArrayList<>();
			if (depth < 12)
				for (Pattern child : pattern.children)
					if (random.nextInt(2 + pattern.children.size()) < 2 && depth >= 0)
						children.add(child);
			Pattern next = chain.poll();
			children.removeIf(c -> c == next);
			if (next == null && children.isEmpty()) {
				if (pattern.text || chance(4))
					out.append('>').append(text()).append("</").append(pattern.name).append('>');
				else
					out.append(chance(6) ? " />" : "/>");
				return;
			}
			out.append('>');
			String inner = indent + unit;
			if (next != null)
				children.add(random.nextInt(children.size() + 1), next);
			for (Pattern child : children) {
				extra(inner);
				line(inner);
				Deque<Pattern> rest = child == next ? chain : new ArrayDeque<>();
				if (child == next || depth < 3)
					element(rest, child, inner, child == next ? depth + 1 : Math.max(depth + 1, 10));
				else
					out.append('<').append(child.name).append("/>");
			}
			extra(inner);
			line(indent);
			out.append("</").append(pattern.name).append(chance(20) ? " >" : ">");
		}

		private void line(String indent) {
			if (!unit.isEmpty())
				out.append(newline).append(indent);
		}

		private void extra(String indent) {
			if (!chance(6))
				return;
			line(indent);
			out.append(switch (random.nextInt(5)) {
			case 0 -> "<!-- note " + random.nextInt(100) + " <not>an element</not> -->";
			case 1 -> "<vendor:thing vendor:id='" + random.nextInt(100) + "'>kept</vendor:thing>";
			case 2 -> "<?keep this?>";
			case 3 -> "<unknown" + random.nextInt(30) + " a=\"b\"/>";
			default -> "<qemu:note><![CDATA[<raw> & kept]]></qemu:note>";
			});
		}

		private String value(List<String> words) {
			char q = chance(8) ? '"' : quote;
			return q + (words.isEmpty() || chance(4) ? WORDS.get(random.nextInt(WORDS.size())) : words.get(random.nextInt(words.size()))) + q;
		}

		private String text() {
			return chance(8) ? "<![CDATA[a < b & c]]>" : chance(10) ? "<!-- t -->1" : WORDS.get(random.nextInt(WORDS.size()));
		}
	}
}
