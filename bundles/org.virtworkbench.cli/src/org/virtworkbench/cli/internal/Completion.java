package org.virtworkbench.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.virtworkbench.cli.internal.Arguments.Parsed;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.command.Completer;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;

/** What may stand at the end of a line that is being typed. Never asks, never fails: where something is wrong there is nothing to offer. */
final class Completion {

	/**
	 * One thing to offer.
	 *
	 * @param word    whole, unquoted
	 * @param summary what it is; may be null
	 */
	record Candidate(String word, String summary) {
	}

	/**
	 * @param files whether a file may stand here; then there are no other candidates
	 * @param typed the file's part of what was typed
	 */
	record Candidates(List<Candidate> words, boolean files, String typed) {
	}

	private final CommandLine line;

	private Globals globals;
	private String scope;
	private String group;
	private Verb verb;
	private boolean optionsEnded;
	private Option awaiting;
	private final List<String> plain = new ArrayList<>();
	private final Map<String, List<String>> options = new HashMap<>();

	private Completion(CommandLine line, Globals defaults) {
		this.line = line;
		this.globals = defaults;
	}

	/** @param line whose connections it uses; it has nobody to ask */
	static Candidates of(CommandLine line, Globals defaults, List<String> before, String current) {
		try {
			return new Completion(line, defaults).candidates(before, current);
		} catch (CoreException | OperationCanceledException e) {
			return new Candidates(List.of(), false, current);
		}
	}

	private Candidates candidates(List<String> before, String current) throws CoreException {
		for (String word : before)
			read(word);
		int equals = current.indexOf('=');
		if (awaiting != null)
			return ofValue(awaiting, "", current); //$NON-NLS-1$
		if (!optionsEnded && current.startsWith("--") && equals > 0) { //$NON-NLS-1$
			Option option = known(current.substring(2, equals), (char) 0);
			return option == null ? words(List.of(), "", current) //$NON-NLS-1$
					: ofValue(option, current.substring(0, equals + 1), current.substring(equals + 1));
		}
		if (!optionsEnded && current.startsWith("-")) //$NON-NLS-1$
			return options(current);
		if (verb != null) {
			int at = Math.min(plain.size(), verb.operands().size() - 1);
			if (at < 0 || plain.size() > at && !verb.operands().get(at).repeated())
				return words(List.of(), "", current); //$NON-NLS-1$
			Operand operand = verb.operands().get(at);
			return ofKind(operand.kind(), "", current); //$NON-NLS-1$
		}
		List<Candidate> candidates = new ArrayList<>();
		if (scope != null) {
			candidates.addAll(words(line.verbs(scope)));
		} else {
			// no summaries of scopes: they would activate all of them
			line.commands().scopes().forEach(s -> candidates.add(new Candidate(s, null)));
			TopLevel.shown(line.topLevel()).forEach(v -> candidates.add(new Candidate(v.name(), v.summary())));
		}
		candidates.removeIf(c -> !c.word.startsWith(current));
		return new Candidates(candidates, false, current);
	}

	/** The words that may stand next, each once; one that begins several verbs says nothing about them. */
	private List<Candidate> words(List<Verb> verbs) {
		List<Candidate> candidates = new ArrayList<>();
		if (group == null)
			Arguments.firstWords(verbs).forEach(w -> candidates.add(new Candidate(w, Arguments.find(verbs, w).map(Verb::summary).orElse(null))));
		else
			Arguments.secondWords(verbs, group)
					.forEach(w -> candidates.add(new Candidate(w, Arguments.find(verbs, group + ' ' + w).map(Verb::summary).orElse(null))));
		return candidates;
	}

	private void read(String word) throws CoreException {
		if (awaiting != null) {
			if (awaiting.name().equals("connect")) //$NON-NLS-1$
				globals = globals.with("connect", word); //$NON-NLS-1$
			else
				option(awaiting, word);
			awaiting = null;
		} else if (optionsEnded || !word.startsWith("-") || word.equals("-")) { //$NON-NLS-1$ //$NON-NLS-2$
			plain(word);
		} else if (word.equals("--")) { //$NON-NLS-1$
			optionsEnded = true;
		} else {
			int equals = word.indexOf('=');
			Option option = word.startsWith("--") ? known(word.substring(2, equals < 0 ? word.length() : equals), (char) 0) //$NON-NLS-1$
					: known(null, word.charAt(1));
			if (option == null)
				return;
			boolean attached = equals > 0 || !word.startsWith("--") && word.length() > 2; //$NON-NLS-1$
			if (option.value() != null && !option.optional() && !attached)
				awaiting = option;
			else if (option.name().equals("connect")) //$NON-NLS-1$
				globals = globals.with("connect", word.substring(equals > 0 ? equals + 1 : 2)); //$NON-NLS-1$
			else if (option.name().equals("readonly")) //$NON-NLS-1$
				globals = globals.with("readonly", null); //$NON-NLS-1$
			else
				option(option, option.value() == null || !attached ? null : word.substring(equals > 0 ? equals + 1 : 2));
		}
	}

	private void option(Option option, String value) {
		List<String> values = options.computeIfAbsent(option.name(), name -> new ArrayList<>());
		if (value != null)
			values.add(value);
	}

	/** The words that stand already, under the names of their operands. */
	private Map<String, List<String>> operands() {
		Map<String, List<String>> operands = new HashMap<>();
		for (int i = 0; i < plain.size() && !verb.operands().isEmpty(); i++)
			operands.computeIfAbsent(verb.operands().get(Math.min(i, verb.operands().size() - 1)).name(), name -> new ArrayList<>()).add(plain.get(i));
		return operands;
	}

	private void plain(String word) throws CoreException {
		if (verb != null)
			plain.add(word);
		else if (scope != null)
			ofScope(word);
		else
			verb = Arguments.find(line.topLevel(), word).orElse(null);
		if (verb == null && scope == null)
			scope = word;
	}

	private void ofScope(String word) throws CoreException {
		List<Verb> verbs = line.verbs(scope);
		verb = Arguments.find(verbs, group == null ? word : group + ' ' + word).orElse(null);
		if (verb == null && (group != null || Arguments.secondWords(verbs, word).isEmpty()))
			throw new OperationCanceledException();
		group = verb == null ? word : null;
	}

	private Option known(String name, char letter) {
		List<Option> options = new ArrayList<>(verb == null ? List.of() : verb.options());
		options.addAll(Globals.options());
		return options.stream().filter(o -> name != null ? o.name().equals(name) : o.letter() == letter).findFirst().orElse(null);
	}

	private Candidates options(String current) {
		List<Candidate> candidates = new ArrayList<>();
		if (verb != null)
			verb.options().forEach(o -> candidates.add(new Candidate("--" + o.name(), o.summary()))); //$NON-NLS-1$
		Globals.options().forEach(o -> candidates.add(new Candidate("--" + o.name(), o.summary()))); //$NON-NLS-1$
		candidates.removeIf(c -> !c.word.startsWith(current));
		return new Candidates(candidates, false, current);
	}

	private Candidates ofValue(Option option, String prefix, String typed) throws CoreException {
		return option.choices().isEmpty() ? ofKind(option.kind(), prefix, typed) : words(option.choices(), prefix, typed);
	}

	private Candidates ofKind(String kind, String prefix, String typed) throws CoreException {
		if (kind == null)
			return words(List.of(), prefix, typed);
		return switch (kind) {
		case "file" -> new Candidates(List.of(), true, typed); //$NON-NLS-1$
		case "scope" -> { //$NON-NLS-1$
			TreeSet<String> all = new TreeSet<>(line.commands().scopes());
			all.addAll(Arguments.names(TopLevel.shown(line.topLevel())));
			yield words(all, prefix, typed);
		}
		case "verb" -> words(switch (plain.size()) { //$NON-NLS-1$
		case 1 -> Arguments.firstWords(line.verbs(plain.get(0)));
		case 2 -> Arguments.secondWords(line.verbs(plain.get(0)), plain.get(1));
		default -> List.of();
		}, prefix, typed);
		case "host" -> { //$NON-NLS-1$
			TreeSet<String> all = new TreeSet<>();
			line.services().savedConnections().get().list().forEach(c -> all.add(c.name()));
			boolean ofOption = awaiting != null || !prefix.isEmpty();
			if (ofOption)
				line.services().connections().get().suggestions().forEach(s -> all.add(s.uri().toString()));
			yield words(all, prefix, typed);
		}
		case "uri" -> { //$NON-NLS-1$
			TreeSet<String> all = new TreeSet<>();
			line.services().savedConnections().get().list().stream().map(SavedConnection::uri).forEach(u -> all.add(u.toString()));
			line.services().connections().get().suggestions().forEach(s -> all.add(s.uri().toString()));
			yield words(all, prefix, typed);
		}
		default -> words(live(kind), prefix, typed);
		};
	}

	private List<String> live(String kind) throws CoreException {
		List<String> all = new ArrayList<>();
		Parsed parsed = new Parsed(globals, scope, null, verb, verb == null ? Map.of() : operands(), options, List.of());
		for (Completer completer : line.commands().completers(kind))
			all.addAll(completer.words(new Call(line, parsed, null, new NullProgressMonitor())));
		return all;
	}

	/** Those that begin as typed and are not given yet; what would not come out as it is when typed is left out. */
	private Candidates words(Iterable<String> all, String prefix, String typed) {
		List<Candidate> candidates = new ArrayList<>();
		for (String word : all)
			if (word.startsWith(typed) && !plain.contains(word) && (optionsEnded || awaiting != null || !prefix.isEmpty() || !word.startsWith("-")) //$NON-NLS-1$
					&& word.equals(Printable.word(word)))
				candidates.add(new Candidate(prefix + word, null));
		return new Candidates(candidates, false, typed);
	}
}
