package org.virtworkbench.definition.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/** The second half of a finding's sentence: what was expected. */
final class Clauses {

	private static final int NAMED = 12;

	private Clauses() {
	}

	/** @param names in the order in which they are to be said */
	static String expected(List<String> names) {
		return expected(names, List.of());
	}

	/** @param forms in words, said behind the names */
	static String expected(List<String> names, List<String> forms) {
		List<String> all = new ArrayList<>(names.stream().limit(NAMED).map(Clauses::quoted).toList());
		int more = names.size() - all.size();
		all.addAll(forms);
		if (all.isEmpty())
			return ""; //$NON-NLS-1$
		if (more > 0)
			return NLS.bind(Messages.Expected_more, all.stream().collect(Collectors.joining(Messages.Comma)), more);
		return NLS.bind(Messages.Expected, or(all));
	}

	static String meant(String name) {
		return NLS.bind(Messages.Expected_meant, quoted(name));
	}

	static String quoted(String name) {
		return NLS.bind(Messages.Quoted, name);
	}

	private static String or(List<String> all) {
		String last = all.get(all.size() - 1);
		return all.size() == 1 ? last : NLS.bind(Messages.Or, all.subList(0, all.size() - 1).stream().collect(Collectors.joining(Messages.Comma)), last);
	}
}
