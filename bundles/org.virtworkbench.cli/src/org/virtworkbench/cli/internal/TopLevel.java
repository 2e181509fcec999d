package org.virtworkbench.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;

/** The commands that belong to no scope. */
final class TopLevel {

	private static final String COMPLETE = "complete"; //$NON-NLS-1$
	/** A person who pressed the tabulator key does not wait longer for a host that does not answer. */
	private static final long COMPLETION_SECONDS = 3;

	private TopLevel() {
	}

	static List<Verb> verbs(CommandLine line) {
		return List.of(
				Verb.named("help", Messages.HelpSummary).hostless().operand(Operand.optional("SCOPE", "scope", Messages.ScopeOperand)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.operand(Operand.optional("VERB", "verb", Messages.VerbOperand).many()).option(Option.flag("man", Messages.ManOption)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.does(call -> help(line, call)),
				Verb.named("run", Messages.RunSummary).hostless().operand(Operand.one("SCRIPT", "file", Messages.ScriptOperand)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.option(Option.flag("keep-going", Messages.KeepGoingOption)).does(call -> run(line, (Call) call)), //$NON-NLS-1$
				Verb.named("shell", Messages.ShellSummary).hostless().does(call -> shell(line, (Call) call)), //$NON-NLS-1$
				Verb.named("version", Messages.VersionSummary).hostless().does(call -> version(line, call)), //$NON-NLS-1$
				// for the completion of bash; nobody types it
				Verb.named(COMPLETE, COMPLETE).hostless().option(Option.value("line", "LINE", null, COMPLETE)).does(call -> complete(line, call))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Those that people call. */
	static List<Verb> shown(List<Verb> verbs) {
		return verbs.stream().filter(v -> !v.name().equals(COMPLETE)).toList();
	}

	private static void help(CommandLine line, Invocation call) throws CoreException {
		if (call.has("man")) { //$NON-NLS-1$
			String page = ManPage.of(line);
			call.out().text("man", page); //$NON-NLS-1$
			return;
		}
		if (call.operands("SCOPE").isEmpty()) { //$NON-NLS-1$
			Help.print(line, null, null, null, call.out());
			return;
		}
		String scope = call.operand("SCOPE"); //$NON-NLS-1$
		Verb own = Arguments.find(line.topLevel(), scope).orElse(null);
		if (own != null && call.operands("VERB").isEmpty()) { //$NON-NLS-1$
			Help.print(line, null, null, own, call.out());
			return;
		}
		List<Verb> verbs = line.verbs(scope);
		if (call.operands("VERB").isEmpty()) { //$NON-NLS-1$
			Help.print(line, scope, null, null, call.out());
			return;
		}
		String name = String.join(" ", call.operands("VERB")); //$NON-NLS-1$ //$NON-NLS-2$
		Verb verb = Arguments.find(verbs, name).orElse(null);
		if (verb == null && Arguments.secondWords(verbs, name).isEmpty())
			throw Arguments.unknownVerb(scope, name, verbs);
		Help.print(line, scope, verb == null ? name : null, verb, call.out());
	}

	private static void version(CommandLine line, Invocation call) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("name", CommandLine.PROGRAM); //$NON-NLS-1$
		json.put("version", line.version()); //$NON-NLS-1$
		json.put("java", System.getProperty("java.version")); //$NON-NLS-1$ //$NON-NLS-2$
		call.out().document(CommandLine.PROGRAM + ' ' + line.version() + '\n', json);
	}

	private static void run(CommandLine line, Call call) throws CoreException {
		int code = new Script(line, call.globals(), call.has("keep-going")).run(call.operand("SCRIPT")); //$NON-NLS-1$ //$NON-NLS-2$
		if (code != 0)
			throw new CommandLine.Exit(code);
	}

	private static void shell(CommandLine line, Call call) throws CoreException {
		if (line.position() != null)
			throw Failure.of(Failure.Kind.USAGE, Messages.ShellInScript);
		// without a person there is nothing to edit and nothing to prompt for
		int code = line.terminal().inIsTty() ? Shell.run(line, call.globals()) : new Script(line, call.globals(), true).run("-"); //$NON-NLS-1$
		if (code != 0)
			throw new CommandLine.Exit(code);
	}

	/** One line "words" or "files", one with what was typed of the word, then the words. Whatever goes wrong, there is nothing to offer. */
	private static void complete(CommandLine line, Invocation call) {
		Words words = Words.of(call.value("line").orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
		CompletableFuture<Completion.Candidates> answer = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			try (CommandLine quiet = line.quiet()) {
				List<String> before = words.before();
				// the first is the program's name
				answer.complete(Completion.of(quiet, Globals.NONE, before.isEmpty() ? before : before.subList(1, before.size()), words.current()));
			} catch (RuntimeException | LinkageError e) {
				answer.completeExceptionally(e);
			}
		}, "complete"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.start();
		try {
			Completion.Candidates candidates = answer.get(COMPLETION_SECONDS, TimeUnit.SECONDS);
			StringBuilder text = new StringBuilder(candidates.files() ? "files\n" : "words\n").append(words.current()).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
			candidates.words().forEach(c -> text.append(c.word()).append('\n'));
			call.out().text("words", text.toString()); //$NON-NLS-1$
		} catch (ExecutionException | TimeoutException e) {
			// silent by design: an error in the middle of a prompt helps nobody
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
