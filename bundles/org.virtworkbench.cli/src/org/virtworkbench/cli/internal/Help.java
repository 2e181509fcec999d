package org.virtworkbench.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Output;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;

/** Says what there is: all scopes, one scope, or one command, from the verbs themselves. */
final class Help {

	private Help() {
	}

	/**
	 * @param scope null for the top level
	 * @param group the first word of verbs of two words, for all of them; null for all verbs of the scope
	 * @param verb  null for a group or a whole scope
	 */
	static void print(CommandLine line, String scope, String group, Verb verb, Output out) throws CoreException {
		if (verb != null)
			out.document(ofVerb(scope, verb), json(scope, verb));
		else if (scope != null)
			ofScope(line, scope, group, out);
		else
			ofAll(line, out);
	}

	private static void ofAll(CommandLine line, Output out) {
		StringBuilder text = new StringBuilder();
		text.append(heading(Messages.Usage)).append("  ").append(CommandLine.PROGRAM).append(" [-c URI] SCOPE VERB [").append(Messages.Arguments) //$NON-NLS-1$ //$NON-NLS-2$
				.append("]\n  ").append(CommandLine.PROGRAM).append(" [-c URI]\n  ").append(CommandLine.PROGRAM).append(" FILE\n\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		List<Object> json = new ArrayList<>();
		List<String[]> scopes = new ArrayList<>();
		for (String name : line.commands().scopes()) {
			List<CommandScope> services = line.commands().scope(name);
			if (services.isEmpty())
				continue;
			List<Verb> verbs = Arguments.verbs(services);
			scopes.add(new String[] { name, services.get(0).summary() });
			verbs.forEach(v -> json.add(json(name, v)));
		}
		text.append(heading(Messages.Scopes)).append(pairs(scopes)).append('\n');
		List<Verb> shown = TopLevel.shown(line.topLevel());
		text.append(heading(Messages.OtherCommands)).append(pairs(shown.stream().map(v -> new String[] { synopsis(v), v.summary() }).toList()))
				.append('\n');
		shown.forEach(v -> json.add(json(null, v)));
		text.append(heading(Messages.GlobalOptions)).append(options(Globals.options())).append('\n');
		text.append(Messages.ExitCodes).append('\n');
		out.document(text.toString(), json);
	}

	private static void ofScope(CommandLine line, String scope, String group, Output out) throws CoreException {
		List<Verb> verbs = line.verbs(scope).stream().filter(v -> group == null || v.name().startsWith(group + ' ')).toList();
		StringBuilder text = new StringBuilder(line.commands().scope(scope).get(0).summary()).append("\n\n"); //$NON-NLS-1$
		text.append(pairs(verbs.stream().map(v -> new String[] { synopsis(v), v.summary() }).toList())).append('\n');
		text.append(NLS.bind(Messages.MoreHelp, CommandLine.PROGRAM + " help " + scope + (group == null ? "" : ' ' + group) + " VERB")).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		out.document(text.toString(), verbs.stream().map(v -> json(scope, v)).toList());
	}

	private static String ofVerb(String scope, Verb verb) {
		StringBuilder text = new StringBuilder(verb.summary()).append("\n\n"); //$NON-NLS-1$
		text.append(heading(Messages.Usage)).append("  ").append(usage(scope, verb)).append('\n'); //$NON-NLS-1$
		if (!verb.operands().isEmpty())
			text.append('\n').append(heading(Messages.Operands))
					.append(pairs(verb.operands().stream().map(o -> new String[] { o.name(), o.summary() }).toList()));
		if (!verb.options().isEmpty())
			text.append('\n').append(heading(Messages.Options)).append(options(verb.options()));
		text.append('\n').append(heading(Messages.GlobalOptions)).append(options(Globals.options().stream().map(o -> unlessTaken(o, verb)).toList()));
		return text.toString();
	}

	/** Without its letter where that is the verb's own. */
	private static Option unlessTaken(Option global, Verb verb) {
		boolean taken = verb.options().stream().anyMatch(o -> o.letter() != 0 && o.letter() == global.letter());
		return taken ? global.letter((char) 0) : global;
	}

	private static String heading(String words) {
		return NLS.bind(Messages.Label, words) + '\n';
	}

	/** "virt-workbench domain start [--paused] NAME..." */
	static String usage(String scope, Verb verb) {
		return CommandLine.PROGRAM + ' ' + (scope == null ? "" : scope + ' ') + synopsis(verb); //$NON-NLS-1$
	}

	/** "start [--paused] NAME...", or "list [OPTION...]" where they would fill the line. */
	static String synopsis(Verb verb) {
		StringBuilder text = new StringBuilder(verb.name());
		if (verb.options().size() > 3)
			text.append(" [").append(Messages.OptionWord).append("...]"); //$NON-NLS-1$ //$NON-NLS-2$
		else
			verb.options().forEach(o -> text.append(" [").append(written(o)).append(']')); //$NON-NLS-1$
		for (Operand operand : verb.operands()) {
			String word = operand.name() + (operand.repeated() ? "..." : ""); //$NON-NLS-1$ //$NON-NLS-2$
			text.append(' ').append(operand.required() ? word : '[' + word + ']');
		}
		return text.toString();
	}

	/** "--wait[=S]", "--name VALUE", "--paused" */
	static String written(Option option) {
		String value = option.value() == null ? "" : option.optional() ? "[=" + option.value() + ']' : ' ' + option.value(); //$NON-NLS-1$ //$NON-NLS-2$
		return "--" + option.name() + value; //$NON-NLS-1$
	}

	private static String options(List<Option> options) {
		return pairs(options.stream().map(o -> new String[] { (o.letter() == 0 ? "    " : "-" + o.letter() + ", ") + written(o), o.summary() }).toList()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Two columns; where the first is very wide the second begins on the next line. */
	private static String pairs(List<String[]> pairs) {
		int width = pairs.stream().mapToInt(p -> Cells.width(p[0])).filter(w -> w <= 34).max().orElse(0);
		return pairs.stream().map(p -> {
			int taken = Cells.width(p[0]);
			String gap = taken <= width ? " ".repeat(width - taken + 2) : "\n" + " ".repeat(width + 4); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return "  " + p[0] + gap + p[1] + '\n'; //$NON-NLS-1$
		}).collect(Collectors.joining());
	}

	private static Map<String, Object> json(String scope, Verb verb) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("scope", scope); //$NON-NLS-1$
		json.put("name", verb.name()); //$NON-NLS-1$
		json.put("summary", verb.summary()); //$NON-NLS-1$
		json.put("usage", usage(scope, verb)); //$NON-NLS-1$
		json.put("operands", verb.operands().stream().map(o -> { //$NON-NLS-1$
			Map<String, Object> operand = new LinkedHashMap<>();
			operand.put("name", o.name()); //$NON-NLS-1$
			operand.put("required", o.required()); //$NON-NLS-1$
			operand.put("repeated", o.repeated()); //$NON-NLS-1$
			operand.put("summary", o.summary()); //$NON-NLS-1$
			return operand;
		}).toList());
		json.put("options", verb.options().stream().map(o -> { //$NON-NLS-1$
			Map<String, Object> option = new LinkedHashMap<>();
			option.put("name", o.name()); //$NON-NLS-1$
			option.put("letter", o.letter() == 0 ? null : String.valueOf(o.letter())); //$NON-NLS-1$
			option.put("value", o.value()); //$NON-NLS-1$
			option.put("summary", o.summary()); //$NON-NLS-1$
			return option;
		}).toList());
		return json;
	}
}
