package org.virtworkbench.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;

/**
 * Reads an argument vector against the installed commands: scope, verb, options anywhere, operands, {@code --}. Every mistake
 * is a USAGE failure that names the nearest word.
 */
final class Arguments {

	/**
	 * What was asked.
	 *
	 * @param globals  with what the caller gave as defaults
	 * @param scope    null for a command of the top level, and where only help was asked
	 * @param group    the first word of verbs of two words where the second was not said; then help is asked
	 * @param verb     null where help of a group, of a scope or of all was asked
	 * @param operands by the operand's name
	 * @param options  by their long name; the values in order, none where the option was given without one
	 * @param argv     the arguments as they came
	 */
	record Parsed(Globals globals, String scope, String group, Verb verb, Map<String, List<String>> operands, Map<String, List<String>> options,
			List<String> argv) {
	}

	private final Commands commands;
	private final List<Verb> topLevel;
	private final List<String> argv;

	private Globals globals;
	private String scope;
	private List<Verb> scopeVerbs;
	private String group;
	private Verb verb;
	private final List<String> plain = new ArrayList<>();
	private final Map<String, List<String>> options = new LinkedHashMap<>();
	private int next;

	private Arguments(Commands commands, List<Verb> topLevel, Globals defaults, List<String> argv) {
		this.commands = commands;
		this.topLevel = topLevel;
		this.globals = defaults;
		this.argv = List.copyOf(argv);
	}

	static Parsed parse(Commands commands, List<Verb> topLevel, Globals defaults, List<String> argv) throws CoreException {
		return new Arguments(commands, topLevel, defaults, argv).parse();
	}

	private Parsed parse() throws CoreException {
		boolean optionsEnded = false;
		while (next < argv.size()) {
			String word = argv.get(next++);
			if (optionsEnded || !word.startsWith("-") || word.equals("-")) //$NON-NLS-1$ //$NON-NLS-2$
				plain(word);
			else if (word.equals("--")) //$NON-NLS-1$
				optionsEnded = true;
			else if (word.equals("--version") && scope == null && verb == null) //$NON-NLS-1$
				plain("version"); //$NON-NLS-1$
			else if (word.startsWith("--")) //$NON-NLS-1$
				longOption(word);
			else
				letters(word);
		}
		Map<String, List<String>> operands = Map.of();
		if (!globals.help()) {
			if (verb == null)
				throw usage(scope == null ? Messages.SayScope : group == null ? sayVerb(scope, firstWords(scopeVerbs)) : sayVerb(scope + ' ' + group, secondWords(scopeVerbs, group)));
			operands = operands();
			if (globals.allHosts() && !verb.needsHost())
				throw usage(NLS.bind(Messages.AllHostsUseless, path()));
		}
		return new Parsed(globals, scope, group, verb, operands, options, argv);
	}

	private void plain(String word) throws CoreException {
		if (verb != null) {
			plain.add(word);
		} else if (scope != null) {
			String name = group == null ? word : group + ' ' + word;
			verb = find(scopeVerbs, name).orElse(null);
			if (verb == null && group == null && !secondWords(scopeVerbs, word).isEmpty())
				group = word;
			else if (verb == null)
				throw unknownVerb(scope, name, scopeVerbs);
			else
				group = null;
		} else {
			verb = find(topLevel, word).orElse(null);
			if (verb != null)
				return;
			List<CommandScope> services = commands.scope(word);
			if (services.isEmpty())
				throw unknownScope(commands, topLevel, word);
			scope = word;
			scopeVerbs = verbs(services);
		}
	}

	static CoreException unknownScope(Commands commands, List<Verb> topLevel, String word) {
		List<String> words = new ArrayList<>(commands.scopes());
		words.addAll(names(TopLevel.shown(topLevel)));
		List<String> near = new ArrayList<>(Nearest.to(word, words));
		// "list": the person forgot whose
		for (String name : commands.scopes())
			if (near.size() < 5 && find(verbs(commands.scope(name)), word).isPresent())
				near.add(name + ' ' + word);
		return usage(NLS.bind(Messages.UnknownScope, word, meant(near)));
	}

	/** Of one word or two. */
	static CoreException unknownVerb(String scope, String name, List<Verb> verbs) {
		int blank = name.indexOf(' ');
		List<String> near = new ArrayList<>();
		if (blank < 0) {
			near.addAll(Nearest.to(name, firstWords(verbs)));
			// the second word alone: the person forgot the first
			for (Verb verb : verbs)
				if (near.size() < 5 && verb.name().endsWith(' ' + name))
					near.add(verb.name());
		} else {
			List<String> seconds = secondWords(verbs, name.substring(0, blank));
			List<String> meant = Nearest.to(name.substring(blank + 1), seconds);
			(meant.isEmpty() ? seconds : meant).forEach(second -> near.add(name.substring(0, blank + 1) + second));
		}
		return usage(NLS.bind(Messages.UnknownVerb, new Object[] { scope, name, meant(near) }));
	}

	private static String sayVerb(String of, List<String> words) {
		return NLS.bind(Messages.SayVerb, of, String.join(", ", words)); //$NON-NLS-1$
	}

	/** What may stand behind the scope, each word once. */
	static List<String> firstWords(List<Verb> verbs) {
		return verbs.stream().map(Verb::firstWord).distinct().toList();
	}

	/** What may stand behind a first word; empty where no verb of two words begins with it. */
	static List<String> secondWords(List<Verb> verbs, String first) {
		return verbs.stream().map(Verb::name).filter(n -> n.startsWith(first + ' ')).map(n -> n.substring(first.length() + 1)).toList();
	}

	private void longOption(String word) throws CoreException {
		int equals = word.indexOf('=');
		String name = word.substring(2, equals < 0 ? word.length() : equals);
		Option option = known().filter(o -> o.name().equals(name)).findFirst()
				.orElseThrow(() -> usage(NLS.bind(Messages.UnknownOption, "--" + name, meant(name, known().map(Option::name).toList(), "--")))); //$NON-NLS-1$ //$NON-NLS-2$
		if (equals >= 0 && option.value() == null)
			throw usage(NLS.bind(Messages.OptionWithoutValue, "--" + name)); //$NON-NLS-1$
		take(option, equals < 0 ? null : word.substring(equals + 1), "--" + name); //$NON-NLS-1$
	}

	/** "-r", "-rc URI", "-cURI". */
	private void letters(String word) throws CoreException {
		for (int i = 1; i < word.length(); i++) {
			char letter = word.charAt(i);
			Option option = known().filter(o -> o.letter() == letter).findFirst()
					.orElseThrow(() -> usage(NLS.bind(Messages.UnknownOption, "-" + letter, Messages.AfterDashes))); //$NON-NLS-1$
			if (option.value() == null || option.optional()) {
				take(option, null, "-" + letter); //$NON-NLS-1$
			} else {
				take(option, i + 1 < word.length() ? word.substring(i + 1) : null, "-" + letter); //$NON-NLS-1$
				return;
			}
		}
	}

	private void take(Option option, String given, String written) throws CoreException {
		String value = given;
		if (value == null && option.value() != null && !option.optional()) {
			if (next == argv.size() || argv.get(next).startsWith("-") && !argv.get(next).equals("-")) //$NON-NLS-1$ //$NON-NLS-2$
				throw usage(NLS.bind(Messages.OptionNeedsValue, new Object[] { written, option.value(), option.name() }));
			value = argv.get(next++);
		} else if (value == null && next < argv.size() && option.choices().contains(argv.get(next))) {
			value = argv.get(next++);
		}
		if (value != null && !option.choices().isEmpty() && !option.choices().contains(value))
			throw usage(NLS.bind(Messages.OptionTakesOneOf, new Object[] { written, value, String.join(", ", option.choices()) })); //$NON-NLS-1$
		boolean ofVerb = verb != null && verb.options().stream().anyMatch(o -> o.name().equals(option.name()));
		if (ofVerb)
			give(option, value);
		else
			globals = globals.with(option.name(), value);
	}

	private void give(Option option, String value) {
		List<String> values = options.computeIfAbsent(option.name(), name -> new ArrayList<>());
		if (!option.repeated())
			values.clear();
		if (value != null)
			values.add(value);
	}

	/** What may stand here: a verb's own options go before the global ones of the same name. */
	private Stream<Option> known() {
		return Stream.concat(verb == null ? Stream.empty() : verb.options().stream(), Globals.options().stream());
	}

	private Map<String, List<String>> operands() throws CoreException {
		Map<String, List<String>> result = new LinkedHashMap<>();
		int at = 0;
		for (Operand operand : verb.operands()) {
			int end = operand.repeated() ? plain.size() : Math.min(at + 1, plain.size());
			if (operand.required() && end <= at)
				throw usage(NLS.bind(Messages.OperandMissing, new Object[] { path(), operand.name(), Help.usage(scope, verb) }));
			result.put(operand.name(), List.copyOf(plain.subList(at, end)));
			at = end;
		}
		if (at < plain.size())
			throw usage(NLS.bind(Messages.OperandTooMany, new Object[] { path(), plain.get(at), Help.usage(scope, verb) }));
		return result;
	}

	private String path() {
		return scope == null ? verb.name() : scope + ' ' + verb.name();
	}

	/** The verbs of all services of one scope; of two with one name the first counts. */
	static List<Verb> verbs(Collection<CommandScope> services) {
		Map<String, Verb> verbs = new LinkedHashMap<>();
		services.forEach(s -> s.verbs().forEach(v -> verbs.putIfAbsent(v.name(), v)));
		return List.copyOf(verbs.values());
	}

	static Optional<Verb> find(List<Verb> verbs, String name) {
		return verbs.stream().filter(v -> v.name().equals(name)).findFirst();
	}

	static List<String> names(List<Verb> verbs) {
		return verbs.stream().map(Verb::name).toList();
	}

	private static String meant(String typed, Collection<String> words, String prefix) {
		return meant(Nearest.to(typed, words).stream().map(w -> prefix + w).toList());
	}

	/** The end of a sentence: what was meant, or where to look. */
	static String meant(List<String> near) {
		return near.isEmpty() ? Messages.SeeHelp : NLS.bind(Messages.Meant, String.join(", ", near)); //$NON-NLS-1$
	}

	private static CoreException usage(String sentence) {
		return Failure.of(Failure.Kind.USAGE, sentence);
	}
}
