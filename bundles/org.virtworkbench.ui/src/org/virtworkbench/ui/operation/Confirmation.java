package org.virtworkbench.ui.operation;

import java.util.List;
import java.util.Objects;

/**
 * The one question before operations that cannot be taken back; the answer proposed is always No.
 *
 * @param title    of the dialog: "Force Off"
 * @param question ends with a question mark and names the object, or their number: "Pull the power of web1?"
 * @param proceed  the button that does it, a verb: "Force Off"
 * @param names    the objects, listed below the question when there are several
 */
public record Confirmation(String title, String question, String proceed, List<String> names) {

	public Confirmation {
		Objects.requireNonNull(title);
		Objects.requireNonNull(question);
		Objects.requireNonNull(proceed);
		names = List.copyOf(names);
	}
}
