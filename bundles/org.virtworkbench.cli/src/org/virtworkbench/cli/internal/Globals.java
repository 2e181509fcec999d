package org.virtworkbench.cli.internal;

import java.util.List;

import org.virtworkbench.core.command.Verb.Option;

/**
 * The options that every command takes.
 *
 * @param connect a URI or a saved name; null: not said
 */
record Globals(String connect, boolean readOnly, boolean json, boolean dryRun, boolean yes, boolean verbose, boolean allHosts,
		boolean help) {

	static final Globals NONE = new Globals(null, false, false, false, false, false, false, false);

	/** In the order of help. */
	static List<Option> options() {
		return List.of(Option.value("connect", "URI", "host", Messages.ConnectOption).letter('c'), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Option.flag("readonly", Messages.ReadOnlyOption).letter('r'), Option.flag("json", Messages.JsonOption), //$NON-NLS-1$ //$NON-NLS-2$
				Option.flag("dry-run", Messages.DryRunOption), Option.flag("yes", Messages.YesOption), //$NON-NLS-1$ //$NON-NLS-2$
				Option.flag("all-hosts", Messages.AllHostsOption), Option.flag("verbose", Messages.VerboseOption), //$NON-NLS-1$ //$NON-NLS-2$
				Option.flag("help", Messages.HelpOption).letter('h')); //$NON-NLS-1$
	}

	/** These with one more option of {@link #options()}. */
	Globals with(String option, String value) {
		return switch (option) {
		case "connect" -> new Globals(value, readOnly, json, dryRun, yes, verbose, allHosts, help); //$NON-NLS-1$
		case "readonly" -> new Globals(connect, true, json, dryRun, yes, verbose, allHosts, help); //$NON-NLS-1$
		case "json" -> new Globals(connect, readOnly, true, dryRun, yes, verbose, allHosts, help); //$NON-NLS-1$
		case "dry-run" -> new Globals(connect, readOnly, json, true, yes, verbose, allHosts, help); //$NON-NLS-1$
		case "yes" -> new Globals(connect, readOnly, json, dryRun, true, verbose, allHosts, help); //$NON-NLS-1$
		case "all-hosts" -> new Globals(connect, readOnly, json, dryRun, yes, verbose, true, help); //$NON-NLS-1$
		case "verbose" -> new Globals(connect, readOnly, json, dryRun, yes, true, allHosts, help); //$NON-NLS-1$
		case "help" -> new Globals(connect, readOnly, json, dryRun, yes, verbose, allHosts, true); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(option);
		};
	}
}
