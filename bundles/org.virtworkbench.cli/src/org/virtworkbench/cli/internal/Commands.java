package org.virtworkbench.cli.internal;

import java.util.List;

import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Completer;

/** The commands that are installed. */
interface Commands {

	/** The words, sorted; nothing is activated. */
	List<String> scopes();

	/** All services of one scope, activated now; empty where there is none. */
	List<CommandScope> scope(String name);

	/** What completes operands of that kind. */
	List<Completer> completers(String kind);
}
