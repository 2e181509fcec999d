package org.virtworkbench.compute.creation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.text.Sizes;

/** {@code key=value,key=value} as virt-install takes it; a comma in a value is written twice. */
final class Words {

	private static final Pattern COMMA = Pattern.compile("(?<!,),(?!,)"); //$NON-NLS-1$

	private final String option;
	private final Map<String, String> values;

	private Words(String option, Map<String, String> values) {
		this.option = option;
		this.values = values;
	}

	/**
	 * @param option what it is given to: "--disk"
	 * @param bare   the key of a first value without one; null where that is no value
	 * @param known  keys
	 */
	static Words of(String option, String text, String bare, Set<String> known) throws CoreException {
		Map<String, String> values = new LinkedHashMap<>();
		boolean first = true;
		for (String part : COMMA.split(text)) {
			String word = part.replace(",,", ","); //$NON-NLS-1$ //$NON-NLS-2$
			int equals = word.indexOf('=');
			String key = equals < 0 ? null : word.substring(0, equals);
			if (first && bare != null && (key == null || !known.contains(key) && word.startsWith("/"))) //$NON-NLS-1$
				values.put(bare, word);
			else if (key == null || !known.contains(key))
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.UnknownKey,
						new Object[] { option, key == null ? word : key, String.join(", ", known.stream().sorted().toList()) })); //$NON-NLS-1$
			else
				values.put(key, word.substring(equals + 1));
			first = false;
		}
		return new Words(option, values);
	}

	/** Null where it was not given. */
	String text(String key) {
		return values.get(key);
	}

	/** One of some words; null where it was not given. */
	String word(String key, List<String> words) throws CoreException {
		String value = values.get(key);
		if (value != null && !words.contains(value))
			throw wrong(key, value, String.join(", ", words)); //$NON-NLS-1$
		return value;
	}

	/** yes, no, on, off. */
	boolean flag(String key, boolean absent) throws CoreException {
		String value = word(key, List.of("yes", "no", "on", "off")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return value == null ? absent : value.equals("yes") || value.equals("on"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** 0 where it was not given. */
	int number(String key) throws CoreException {
		String value = values.get(key);
		if (value == null)
			return 0;
		if (!value.matches("[1-9]\\d{0,8}")) //$NON-NLS-1$
			throw wrong(key, value, "1, 2, ..."); //$NON-NLS-1$
		return Integer.parseInt(value);
	}

	/** Bytes; 0 where it was not given. @param unit of a bare number */
	long size(String key, String unit) throws CoreException {
		String value = values.get(key);
		return value == null ? 0 : size(option + ' ' + key, value, unit);
	}

	static long size(String shown, String value, String unit) throws CoreException {
		OptionalLong bytes = Sizes.parse(value, unit);
		if (bytes.isEmpty() || bytes.getAsLong() <= 0)
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NotASize, new Object[] { shown, value, unit }));
		return bytes.getAsLong();
	}

	private CoreException wrong(String key, String value, String words) {
		return Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.WrongValue, new Object[] { option, key, value, words }));
	}
}
