package org.virtworkbench.cli.internal;

import java.util.List;

import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Option;

/** The manual page, made from the verbs: man(7) macros, which man-db and mandoc both read. */
final class ManPage {

	private final StringBuilder page = new StringBuilder();

	private ManPage() {
	}

	static String of(CommandLine line) {
		ManPage man = new ManPage();
		man.head();
		for (String name : line.commands().scopes()) {
			List<CommandScope> services = line.commands().scope(name);
			if (services.isEmpty())
				continue;
			man.macro("SH", CommandLine.PROGRAM + ' ' + name).text(services.get(0).summary()); //$NON-NLS-1$
			Arguments.verbs(services).forEach(v -> man.verb(name, v));
		}
		man.macro("SH", Messages.OtherCommands); //$NON-NLS-1$
		TopLevel.shown(line.topLevel()).forEach(v -> man.verb(null, v));
		man.foot();
		return man.page.toString();
	}

	private void head() {
		page.append(".\\\" Made by virt-workbench help --man\n"); //$NON-NLS-1$
		macro("TH", "VIRT-WORKBENCH", "1", "", "Virt Workbench", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		macro("SH", Messages.ManName); //$NON-NLS-1$
		page.append(escape(CommandLine.PROGRAM)).append(" \\- ").append(escape(Messages.ManSummary)).append('\n'); //$NON-NLS-1$
		macro("SH", Messages.ManSynopsis); //$NON-NLS-1$
		for (String form : List.of("[-c URI]", "FILE", "[-c URI] SCOPE VERB [" + Messages.Arguments + "]")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			page.append(".br\n"); //$NON-NLS-1$
			macro("B", CommandLine.PROGRAM); //$NON-NLS-1$
			page.append(escape(form)).append('\n');
		}
		macro("SH", Messages.ManDescription); //$NON-NLS-1$
		for (String paragraph : List.of(Messages.ManForms, Messages.ManHost, Messages.ManOutput, Messages.ManDryRun, Messages.ManScripts)) {
			page.append(".PP\n"); //$NON-NLS-1$
			text(paragraph);
		}
		macro("SH", Messages.GlobalOptions); //$NON-NLS-1$
		Globals.options().forEach(this::option);
	}

	private void foot() {
		macro("SH", Messages.ManExit); //$NON-NLS-1$
		List.of(Messages.ManExit0, Messages.ManExit1, Messages.ManExit2, Messages.ManExit3, Messages.ManExit4, Messages.ManExit130).forEach(e -> {
			int blank = e.indexOf(' ');
			page.append(".TP\n"); //$NON-NLS-1$
			macro("B", e.substring(0, blank)).text(e.substring(blank + 1)); //$NON-NLS-1$
		});
		macro("SH", Messages.ManEnvironment); //$NON-NLS-1$
		page.append(".TP\n"); //$NON-NLS-1$
		macro("B", "LIBVIRT_DEFAULT_URI").text(Messages.ManDefaultUri); //$NON-NLS-1$ //$NON-NLS-2$
		page.append(".TP\n"); //$NON-NLS-1$
		macro("B", "NO_COLOR").text(Messages.ManNoColor); //$NON-NLS-1$ //$NON-NLS-2$
		page.append(".TP\n"); //$NON-NLS-1$
		macro("B", "VIRT_WORKBENCH_HOME").text(Messages.ManHome); //$NON-NLS-1$ //$NON-NLS-2$
		macro("SH", Messages.ManFiles); //$NON-NLS-1$
		page.append(".TP\n"); //$NON-NLS-1$
		macro("I", "$XDG_CONFIG_HOME/virt-workbench/connections.json").text(Messages.ManConnections); //$NON-NLS-1$ //$NON-NLS-2$
		page.append(".TP\n"); //$NON-NLS-1$
		macro("I", "$XDG_STATE_HOME/virt-workbench/journal.jsonl").text(Messages.ManJournal); //$NON-NLS-1$ //$NON-NLS-2$
		page.append(".TP\n"); //$NON-NLS-1$
		macro("I", "$XDG_STATE_HOME/virt-workbench/kept").text(Messages.ManKept); //$NON-NLS-1$ //$NON-NLS-2$
		macro("SH", Messages.ManSeeAlso); //$NON-NLS-1$
		page.append(".BR virsh (1),\n.BR virt\\-manager (1),\n.BR qemu\\-img (1)\n"); //$NON-NLS-1$
	}

	private void verb(String scope, Verb verb) {
		macro("SS", (scope == null ? "" : scope + ' ') + Help.synopsis(verb)); //$NON-NLS-1$ //$NON-NLS-2$
		text(verb.summary());
		verb.operands().forEach(o -> {
			page.append(".TP\n"); //$NON-NLS-1$
			macro("I", o.name()).text(o.summary()); //$NON-NLS-1$
		});
		verb.options().forEach(this::option);
	}

	private void option(Option option) {
		page.append(".TP\n"); //$NON-NLS-1$
		macro("B", (option.letter() == 0 ? "" : "-" + option.letter() + ", ") + Help.written(option)).text(option.summary()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private ManPage macro(String name, String... arguments) {
		page.append('.').append(name);
		for (String argument : arguments)
			page.append(" \"").append(escape(argument).replace("\"", "\\(dq")).append('"'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		page.append('\n');
		return this;
	}

	private void text(String words) {
		String escaped = escape(words);
		// a line that begins so would be a request
		page.append(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "").append(escaped).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** A dash stays the character that one can paste; a backslash stays one. */
	private static String escape(String words) {
		return words.replace("\\", "\\e").replace("-", "\\-").replace("\n", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
