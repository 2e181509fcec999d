package org.virtworkbench.core.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;

/**
 * One headless command: its words, and what it does. The command line checks arguments against it, prints help from it, completes
 * from it and makes the manual page from it.
 *
 * <pre>
 * Verb.named("start", Messages.StartSummary)
 *     .operand(Operand.many("NAME", "domain", Messages.NameOperand))
 *     .option(Option.flag("paused", Messages.PausedOption))
 *     .does(invocation -&gt; ...)
 * </pre>
 *
 * @param name       the word, or two with a blank between them where verbs belong together: "snapshot create"
 * @param summary    one sentence, translated
 * @param operands   in order; only the last may be repeated or optional
 * @param options    beside the global ones
 * @param needsHost  whether {@link Invocation#connection()} is used, so that {@code -c} makes sense
 * @param action     what it does
 */
public record Verb(String name, String summary, List<Operand> operands, List<Option> options, boolean needsHost, Action action) {

	/** The first of two words, or the only one. */
	public String firstWord() {
		int blank = name.indexOf(' ');
		return blank < 0 ? name : name.substring(0, blank);
	}

	/** What a verb does: throws a CoreException for every failure; its exit code follows from that. */
	public interface Action {
		void run(Invocation invocation) throws CoreException;
	}

	public static Builder named(String name, String summary) {
		return new Builder(name, summary);
	}

	/**
	 * An option of one verb.
	 *
	 * @param name     long name without dashes
	 * @param letter   short form, or 0
	 * @param value    name of its value as shown in help, null for a flag
	 * @param kind     what completes the value: the name of a {@link Completer}, or null
	 * @param optional whether the value may be left out, then given as {@code --wait} or {@code --wait=S} only
	 * @param repeated whether it may be given more than once; of another one the last counts
	 * @param choices  the only values that there are; empty for any. An optional value that is one of them may stand apart too: {@code -r all}
	 * @param summary  translated
	 */
	public record Option(String name, char letter, String value, String kind, boolean optional, boolean repeated, List<String> choices, String summary) {

		public Option {
			choices = List.copyOf(choices);
		}

		public static Option flag(String name, String summary) {
			return new Option(name, (char) 0, null, null, false, false, List.of(), summary);
		}

		public static Option value(String name, String value, String kind, String summary) {
			return new Option(name, (char) 0, value, kind, false, false, List.of(), summary);
		}

		public Option letter(char letter) {
			return new Option(name, letter, value, kind, optional, repeated, choices, summary);
		}

		public Option optionalValue() {
			return new Option(name, letter, value, kind, true, repeated, choices, summary);
		}

		public Option many() {
			return new Option(name, letter, value, kind, optional, true, choices, summary);
		}

		public Option oneOf(String... values) {
			return new Option(name, letter, value, kind, optional, repeated, List.of(values), summary);
		}
	}

	/**
	 * An argument of one verb.
	 *
	 * @param name     as shown in help, upper case
	 * @param kind     what completes it: the name of a {@link Completer} ("domain", "file", "host"), or null
	 * @param required whether it must be given
	 * @param repeated whether more of it may follow
	 * @param summary  translated
	 */
	public record Operand(String name, String kind, boolean required, boolean repeated, String summary) {
		public static Operand one(String name, String kind, String summary) {
			return new Operand(name, kind, true, false, summary);
		}

		public static Operand many(String name, String kind, String summary) {
			return one(name, kind, summary).many();
		}

		public static Operand optional(String name, String kind, String summary) {
			return new Operand(name, kind, false, false, summary);
		}

		public Operand many() {
			return new Operand(name, kind, required, true, summary);
		}
	}

	public static final class Builder {
		private final String name;
		private final String summary;
		private final List<Operand> operands = new ArrayList<>();
		private final List<Option> options = new ArrayList<>();
		private boolean needsHost = true;

		private Builder(String name, String summary) {
			this.name = name;
			this.summary = summary;
		}

		public Builder operand(Operand operand) {
			operands.add(operand);
			return this;
		}

		public Builder option(Option option) {
			options.add(option);
			return this;
		}

		/** The verb uses no connection. */
		public Builder hostless() {
			needsHost = false;
			return this;
		}

		public Verb does(Action action) {
			return new Verb(name, summary, List.copyOf(operands), List.copyOf(options), needsHost, action);
		}
	}
}
