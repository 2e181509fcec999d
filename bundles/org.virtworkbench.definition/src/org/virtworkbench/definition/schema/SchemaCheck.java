package org.virtworkbench.definition.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.SyntaxProblem;
import org.virtworkbench.definition.schema.Fix.Change;
import org.virtworkbench.definition.schema.Markup.Attribute;
import org.virtworkbench.definition.schema.MatcherFeed.Open;
import org.virtworkbench.definition.schema.MatcherFeed.Text;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;

/** Checks one document against a schema and says for people what is wrong. */
final class SchemaCheck implements MatcherFeed.Judge {

	private static final int MOST = 1000;
	private static final int FIXES = 6;

	private final Schema schema;
	private final String text;
	private final Lines lines;
	private final List<Finding> findings = new ArrayList<>();
	/** Wrong elements whose end, which a fix needs, was not yet read. */
	private final List<Unended> unended = new ArrayList<>();
	private final MatcherFeed feed;

	private record Unended(Open element, int index, List<String> renames) {
	}

	SchemaCheck(Schema schema, String text) {
		this.schema = schema;
		this.text = text;
		lines = new Lines(text);
		feed = new MatcherFeed(schema.matcher(), this);
	}

	List<Finding> findings() {
		List<SyntaxProblem> problems = new DefinitionDocument(text).problems();
		problems.forEach(problem -> findings.add(Finding.of(problem)));
		int limit = problems.isEmpty() ? text.length() : problems.get(0).offset();
		MarkupReader reader = new MarkupReader(text);
		for (Markup markup = reader.next(); markup != null && markup.end() <= limit && findings.size() < MOST; markup = reader.next())
			feed.piece(markup, text);
		findings.sort(Comparator.comparingInt(Finding::offset));
		return List.copyOf(findings);
	}

	private void add(int offset, int length, String id, String sentence, List<String> expected, List<Fix> fixes) {
		findings.add(new Finding(offset, length, lines.line(offset), lines.column(offset), Severity.ERROR, id, sentence, expected, fixes));
	}

	@Override
	public void element(Matcher before, Open parent, Open element) {
		String name = element.tag.name();
		List<String> possible = Likeness.sorted(name, Probe.elements(before, parent));
		if (parent == null) {
			report(element, Finding.WRONG_ROOT, NLS.bind(Messages.Root_wrong, Clauses.quoted(name), Clauses.expected(possible)), possible, possible);
			return;
		}
		Set<Name> required = before.requiredElementNames();
		if (parent.children.contains(element.name)) {
			report(element, Finding.REPEATED_ELEMENT, NLS.bind(Messages.Element_repeated, Clauses.quoted(name), Clauses.quoted(parent.tag.name())), List.of(), List.of());
		} else if (!schema.vocabulary().elements().contains(element.name.getLocalName())) {
			List<String> meant = meant(name, possible);
			report(element, Finding.UNKNOWN_ELEMENT,
					NLS.bind(Messages.Element_unknown, new Object[] { Clauses.quoted(name), Clauses.quoted(parent.tag.name()), clause(meant, possible) }), possible, meant);
		} else if (!required.isEmpty() && possible.isEmpty()) {
			List<String> missing = Probe.written(required, parent, true);
			report(element, Finding.MISSING_ELEMENT,
					NLS.bind(Messages.Element_early, new Object[] { Clauses.quoted(name), Clauses.quoted(parent.tag.name()), quoted(missing) }), missing, List.of());
		} else {
			List<String> meant = meant(name, possible);
			report(element, Finding.MISPLACED_ELEMENT,
					NLS.bind(Messages.Element_misplaced, new Object[] { Clauses.quoted(name), Clauses.quoted(parent.tag.name()), clause(meant, possible) }), possible, meant);
		}
	}

	private void report(Open element, String id, String sentence, List<String> expected, List<String> renames) {
		unended.add(new Unended(element, findings.size(), renames.stream().limit(FIXES).toList()));
		add(element.tag.nameOffset(), element.tag.name().length(), id, sentence, expected, List.of());
	}

	/** Now a fix can name both tags. */
	@Override
	public void ended(Open element, Markup end) {
		int last = unended.size() - 1;
		if (last >= 0 && unended.get(last).element == element) {
			Unended waiting = unended.remove(last);
			List<Fix> fixes = new ArrayList<>();
			for (String name : waiting.renames) {
				List<Change> changes = new ArrayList<>();
				changes.add(new Change(element.tag.nameOffset(), element.tag.name().length(), name));
				if (end != null)
					changes.add(new Change(end.nameOffset(), end.name().length(), name));
				fixes.add(new Fix(NLS.bind(Messages.Fix_rename, Clauses.quoted(name)), changes));
			}
			if (element.parent != null)
				fixes.add(removal(NLS.bind(Messages.Fix_removeElement, Clauses.quoted(element.tag.name())), element.tag.offset(),
						end == null ? element.tag.end() : end.end()));
			Finding finding = findings.get(waiting.index);
			findings.set(waiting.index, new Finding(finding.offset(), finding.length(), finding.line(), finding.column(), finding.severity(), finding.id(),
					finding.sentence(), finding.expected(), fixes));
		}
	}

	/** With the line, where nothing else stands in it, or with the space before it. */
	private Fix removal(String label, int begin, int end) {
		int from = begin;
		while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t'))
			from--;
		boolean lineBegins = from == 0 || text.charAt(from - 1) == '\n';
		boolean lineEnds = end < text.length() && (text.charAt(end) == '\n' || text.startsWith("\r\n", end)); //$NON-NLS-1$
		if (lineBegins && lineEnds)
			return new Fix(label, List.of(new Change(from, text.indexOf('\n', end) + 1 - from, ""))); //$NON-NLS-1$
		return new Fix(label, List.of(new Change(begin, end - begin, ""))); //$NON-NLS-1$
	}

	@Override
	public void attribute(Matcher before, Open element, Attribute attribute) {
		String name = attribute.name();
		List<String> possible = Likeness.sorted(name, Probe.attributes(before, element));
		List<String> meant = meant(name, possible);
		boolean known = schema.vocabulary().attributes().contains(name.substring(name.indexOf(':') + 1));
		List<Fix> fixes = new ArrayList<>();
		for (String other : meant)
			fixes.add(new Fix(NLS.bind(Messages.Fix_rename, Clauses.quoted(other)), List.of(new Change(attribute.nameOffset(), name.length(), other))));
		int from = attribute.nameOffset();
		while (Character.isWhitespace(text.charAt(from - 1)))
			from--;
		fixes.add(new Fix(NLS.bind(Messages.Fix_removeAttribute, Clauses.quoted(name)), List.of(new Change(from, attribute.valueEnd() + 1 - from, "")))); //$NON-NLS-1$
		add(attribute.nameOffset(), name.length(), known ? Finding.MISPLACED_ATTRIBUTE : Finding.UNKNOWN_ATTRIBUTE,
				NLS.bind(known ? Messages.Attribute_misplaced : Messages.Attribute_unknown,
						new Object[] { Clauses.quoted(name), Clauses.quoted(element.tag.name()), clause(meant, possible) }),
				possible, fixes);
	}

	@Override
	public void value(Open element, Attribute attribute, String reason) {
		Expectation expectation = Expectation.of(reason);
		List<String> values = Likeness.sorted(attribute.value(), expectation.values());
		List<Fix> fixes = values.stream().limit(FIXES).map(value -> new Fix(NLS.bind(Messages.Fix_value, Clauses.quoted(value)),
				List.of(new Change(attribute.valueOffset(), attribute.valueEnd() - attribute.valueOffset(), value)))).toList();
		if (attribute.value().isEmpty()) {
			add(attribute.nameOffset(), attribute.name().length(), Finding.WRONG_VALUE, NLS.bind(Messages.Value_empty, new Object[] { Clauses.quoted(attribute.name()),
					Clauses.quoted(element.tag.name()), Clauses.expected(values, expectation.forms()) }), values, fixes);
			return;
		}
		add(attribute.valueOffset(), attribute.valueEnd() - attribute.valueOffset(), Finding.WRONG_VALUE, NLS.bind(Messages.Value_wrong,
				new Object[] { Clauses.quoted(shortened(attribute.value())), Clauses.quoted(attribute.name()), Clauses.quoted(element.tag.name()),
						Clauses.expected(values, expectation.forms()) }),
				values, fixes);
	}

	@Override
	public void attributesMissing(Matcher before, Open element) {
		List<String> missing = Probe.written(before.requiredAttributeNames(), element, false);
		boolean choice = missing.isEmpty();
		List<String> possible = choice ? Probe.attributes(before, element) : missing;
		Markup tag = element.tag;
		int at = tag.attributes().isEmpty() ? tag.nameEnd() : tag.attributes().get(tag.attributes().size() - 1).valueEnd() + 1;
		List<Fix> fixes = new ArrayList<>();
		for (String name : possible.subList(0, Math.min(FIXES, possible.size()))) {
			List<String> values = Probe.value(before, element.name(name, false), feed.context()).values();
			fixes.add(new Fix(NLS.bind(Messages.Fix_addAttribute, Clauses.quoted(name)),
					List.of(new Change(at, 0, ' ' + name + "='" + (values.size() == 1 ? values.get(0) : "") + '\'')))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		add(tag.nameOffset(), tag.name().length(), Finding.MISSING_ATTRIBUTE, choice
				? NLS.bind(Messages.Attribute_missingOne, Clauses.quoted(tag.name()), Clauses.expected(possible))
				: NLS.bind(missing.size() == 1 ? Messages.Attribute_missing : Messages.Attributes_missing, Clauses.quoted(tag.name()), quoted(missing)), possible, fixes);
	}

	@Override
	public void text(Open element, Text content, String reason) {
		String written = content.text().strip();
		Markup tag = element.tag;
		if (written.isEmpty()) {
			Expectation expectation = Expectation.of(reason);
			add(tag.nameOffset(), tag.name().length(), Finding.WRONG_VALUE, NLS.bind(Messages.Content_empty, Clauses.quoted(tag.name()), expectation.words()),
					expectation.values(), List.of());
		} else if (reason.startsWith("text not allowed")) { //$NON-NLS-1$
			add(content.offset(), content.end() - content.offset(), Finding.UNEXPECTED_TEXT,
					NLS.bind(Messages.Text_unexpected, Clauses.quoted(tag.name())), List.of(),
					List.of(new Fix(Messages.Fix_removeText, List.of(new Change(content.offset(), content.end() - content.offset(), ""))))); //$NON-NLS-1$
		} else {
			Expectation expectation = Expectation.of(reason);
			List<String> values = Likeness.sorted(written, expectation.values());
			List<Fix> fixes = values.stream().limit(FIXES).map(value -> new Fix(NLS.bind(Messages.Fix_value, Clauses.quoted(value)),
					List.of(new Change(content.offset(), content.end() - content.offset(), value)))).toList();
			add(content.offset(), content.end() - content.offset(), Finding.WRONG_VALUE,
					NLS.bind(Messages.Content_wrong,
							new Object[] { Clauses.quoted(shortened(written)), Clauses.quoted(tag.name()), Clauses.expected(values, expectation.forms()) }),
					values, fixes);
		}
	}

	@Override
	public void incomplete(Matcher before, Open element, Markup end) {
		List<String> missing = Probe.written(before.requiredElementNames(), element, true);
		boolean choice = missing.isEmpty();
		List<String> possible = choice ? Probe.elements(before, element) : missing;
		Markup tag = element.tag;
		List<Fix> fixes = new ArrayList<>();
		for (String name : possible.subList(0, Math.min(FIXES, possible.size())))
			fixes.add(new Fix(NLS.bind(Messages.Fix_addElement, Clauses.quoted(name)),
					List.of(addition(tag, end, '<' + Snippet.element(before, element.name(name, true), name, element, feed.context()).text()))));
		add(tag.nameOffset(), tag.name().length(), Finding.MISSING_ELEMENT, choice
				? NLS.bind(Messages.Element_missingOne, Clauses.quoted(tag.name()), Clauses.expected(possible))
				: NLS.bind(missing.size() == 1 ? Messages.Element_missing : Messages.Elements_missing, Clauses.quoted(tag.name()), quoted(missing)), possible, fixes);
	}

	/** On a line of its own behind the other children, where the end tag has one; else right before the end tag. */
	private Change addition(Markup tag, Markup end, String child) {
		if (end == null) {
			int slash = text.lastIndexOf('/', tag.end());
			return new Change(slash, tag.end() - slash, '>' + child + "</" + tag.name() + '>'); //$NON-NLS-1$
		}
		int begin = end.offset();
		while (begin > 0 && (text.charAt(begin - 1) == ' ' || text.charAt(begin - 1) == '\t'))
			begin--;
		if (begin == 0 || text.charAt(begin - 1) != '\n')
			return new Change(end.offset(), 0, child);
		String indentation = text.substring(begin, end.offset());
		return new Change(end.offset(), 0, "  " + child + (text.startsWith("\r", begin - 2) ? "\r\n" : "\n") + indentation); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static List<String> meant(String written, List<String> possible) {
		return possible.stream().filter(name -> Likeness.alike(written, name)).limit(FIXES).toList();
	}

	private static String clause(List<String> meant, List<String> possible) {
		return meant.isEmpty() ? Clauses.expected(possible) : Clauses.meant(meant.get(0));
	}

	private static String quoted(List<String> names) {
		return String.join(Messages.Comma, new TreeSet<>(names).stream().map(Clauses::quoted).toList());
	}

	private static String shortened(String value) {
		return value.length() <= 60 ? value : value.substring(0, 59) + '\u2026';
	}
}
