package org.virtworkbench.definition.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * What a value may be.
 *
 * @param values all of them where they can be counted; else those that are named, which may be none
 * @param forms  of values that cannot be counted, in words: "a whole number"
 */
record Expectation(List<String> values, List<String> forms) {

	static final Expectation NOTHING = new Expectation(List.of(), List.of());

	private static final Pattern EQUAL = Pattern.compile("must be equal to (\"[^\"]*\"(?:(?:, | or )\"[^\"]*\")*)"); //$NON-NLS-1$
	private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\""); //$NON-NLS-1$
	private static final Pattern REGULAR = Pattern.compile("must be an? (string|integer)[^;]*? matching the regular expression \"(.*?)\"(?=$|,? or must |, must | and )"); //$NON-NLS-1$

	/** Reads the reason that the matcher gives. It is English in every locale and the only place where the schema's values can be had. */
	static Expectation of(String reason) {
		if (reason == null)
			return NOTHING;
		List<String> values = new ArrayList<>();
		String rest = reason;
		Matcher equal = EQUAL.matcher(reason);
		if (equal.find()) {
			Matcher quoted = QUOTED.matcher(equal.group(1));
			while (quoted.find())
				values.add(quoted.group(1));
			rest = reason.substring(0, equal.start()) + reason.substring(equal.end());
		}
		List<String> forms = new ArrayList<>();
		List<String> patterns = new ArrayList<>();
		Matcher regular = REGULAR.matcher(rest);
		while (regular.find())
			form(regular.group(2)).ifPresentOrElse(form -> add(forms, form), () -> add(patterns, NLS.bind(Messages.Form_pattern, regular.group(2))));
		if (rest.contains("must be an integer") && !rest.contains("matching")) //$NON-NLS-1$ //$NON-NLS-2$
			add(forms, rest.contains("greater than or equal to 0") ? Messages.Form_unsigned : Messages.Form_integer); //$NON-NLS-1$
		if (rest.contains("must be a floating-point") || rest.contains("must be a decimal")) //$NON-NLS-1$ //$NON-NLS-2$
			add(forms, Messages.Form_number);
		if (rest.contains("must be an ISO 8601 date")) //$NON-NLS-1$
			add(forms, Messages.Form_date);
		// A regular expression is the last that a person wants to read.
		forms.addAll(patterns);
		return new Expectation(List.copyOf(values), List.copyOf(forms));
	}

	private static void add(List<String> forms, String form) {
		if (!forms.contains(form))
			forms.add(form);
	}

	/** In words; empty where there are none. */
	private static Optional<String> form(String regular) {
		if (regular.startsWith("([bB]([yY]")) //$NON-NLS-1$
			return Optional.of(Messages.Form_unit);
		if (regular.startsWith("[a-fA-F0-9]{8}")) //$NON-NLS-1$
			return Optional.of(Messages.Form_uuid);
		if (regular.startsWith("[a-fA-F0-9]{2}(:") || regular.startsWith("[a-fA-F0-9][0") || regular.startsWith("([a-fA-F0-9]{1,2}:)") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| regular.startsWith("([a-fA-F0-9]{2}:)")) //$NON-NLS-1$
			return Optional.of(Messages.Form_mac);
		if (regular.startsWith("(((25[0-5])") || regular.startsWith("([0-2]?[0-9]?[0-9]\\.){3}")) //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.of(Messages.Form_ipv4);
		if (regular.startsWith("(([0-9A-Fa-f]{1,4}:){7}") || regular.startsWith("([a-fA-F0-9]{0,4}:){2,7}")) //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.of(Messages.Form_ipv6);
		if (regular.equals("[0-9]+")) //$NON-NLS-1$
			return Optional.of(Messages.Form_unsigned);
		if (regular.equals("(-|\\+)?[0-9]+") || regular.equals("-?[0-9]+")) //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.of(Messages.Form_integer);
		if (regular.equals(".+")) //$NON-NLS-1$
			return Optional.of(Messages.Form_nonempty);
		if (regular.equals("[^\\n]+")) //$NON-NLS-1$
			return Optional.of(Messages.Form_line);
		if (regular.equals("/.*") || regular.startsWith("/[a-zA-Z0-9_") || regular.startsWith("(/|[a-zA-Z]:")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return Optional.of(Messages.Form_path);
		return Optional.empty();
	}

	/** The clause of a sentence; empty where nothing is known. */
	String words() {
		return Clauses.expected(values, forms);
	}
}
