package org.virtworkbench.core;

import java.util.Optional;

/**
 * Asks the person in front of the program, in the form that the caller has: a dialog, the terminal, or nobody. Called on the
 * thread that opens a connection, never on the UI thread; may block as long as the person thinks.
 */
public interface Prompter {

	/** Nobody is there: every question stays without an answer. */
	Prompter NOBODY = question -> Optional.empty();

	/** The answer, or empty where it was refused or nobody can be asked; the connection then fails with that reason. */
	Optional<String> ask(Question question);

	/**
	 * @param kind     what is asked for
	 * @param text     the question as a sentence for a person, from libvirt where it gives one
	 * @param proposal the answer to propose, such as the user's name; may be null
	 */
	record Question(Kind kind, String text, String proposal) {
		public enum Kind {
			/** A user name; echo it. */
			USER,
			/** A secret: no echo, never in journal, log, argv or environment. */
			PASSWORD,
			/** Yes or no: answer "yes" or "no". */
			CONFIRM
		}
	}
}
