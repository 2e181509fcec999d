package org.virtworkbench.core;

import java.util.List;

/**
 * What an operation would do.
 *
 * @param commands what an administrator would type, each an argument vector: {@code [virsh, -c, URI, start, web1]}
 * @param diff     unified text difference of a definition; empty where there is none
 * @param warnings sentences to read before agreeing
 * @param destroys names of what would be lost, such as a disk or a running guest's unsaved work; empty where nothing is
 */
public record Plan(List<List<String>> commands, String diff, List<String> warnings, List<String> destroys) {

	public Plan {
		commands = commands.stream().map(List::copyOf).toList();
		warnings = List.copyOf(warnings);
		destroys = List.copyOf(destroys);
	}

	/** A plan of one command and nothing to warn of. */
	public static Plan of(String... argv) {
		return new Plan(List.of(List.of(argv)), "", List.of(), List.of());
	}

	/** A plan of one command and nothing to warn of. */
	public static Plan of(List<String> argv) {
		return new Plan(List.of(argv), "", List.of(), List.of());
	}

	public Plan warning(String sentence) {
		return new Plan(commands, diff, append(warnings, sentence), destroys);
	}

	public Plan destroying(String name) {
		return new Plan(commands, diff, warnings, append(destroys, name));
	}

	private static List<String> append(List<String> list, String element) {
		return java.util.stream.Stream.concat(list.stream(), java.util.stream.Stream.of(element)).toList();
	}
}
