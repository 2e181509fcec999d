package org.virtworkbench.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;

/** The commands that belong to no scope. */
final class TopLevel {

	private TopLevel() {
	}

	static List<Verb> verbs(CommandLine line) {
		return List.of(
				Verb.named("help", Messages.HelpSummary).hostless().operand(Operand.optional("SCOPE", "scope", Messages.ScopeOperand)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.operand(Operand.optional("VERB", "verb", Messages.VerbOperand)).does(call -> help(line, call)), //$NON-NLS-1$ //$NON-NLS-2$
				Verb.named("version", Messages.VersionSummary).hostless().does(call -> version(line, call))); //$NON-NLS-1$
	}

	/** Those that people call. */
	static List<Verb> shown(List<Verb> verbs) {
		return verbs;
	}

	private static void help(CommandLine line, Invocation call) throws CoreException {
		if (call.operands("SCOPE").isEmpty()) { //$NON-NLS-1$
			Help.print(line, null, null, call.out());
			return;
		}
		String scope = call.operand("SCOPE"); //$NON-NLS-1$
		Verb own = Arguments.find(line.topLevel(), scope).orElse(null);
		if (call.operands("VERB").isEmpty()) { //$NON-NLS-1$
			Help.print(line, own == null ? scope : null, own, call.out());
			return;
		}
		String word = call.operand("VERB"); //$NON-NLS-1$
		List<Verb> verbs = line.verbs(scope);
		Verb verb = Arguments.find(verbs, word).orElseThrow(() -> Failure.of(Failure.Kind.USAGE,
				NLS.bind(Messages.UnknownVerb, new Object[] { scope, word, Arguments.meant(Nearest.to(word, Arguments.names(verbs))) })));
		Help.print(line, scope, verb, call.out());
	}

	private static void version(CommandLine line, Invocation call) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("name", CommandLine.PROGRAM); //$NON-NLS-1$
		json.put("version", line.version()); //$NON-NLS-1$
		json.put("java", System.getProperty("java.version")); //$NON-NLS-1$ //$NON-NLS-2$
		call.out().document(CommandLine.PROGRAM + ' ' + line.version() + '\n', json);
	}
}
