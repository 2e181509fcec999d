package org.virtworkbench.core.internal.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.virtworkbench.core.Prompter;

/**
 * Asks a person once, and answers by itself when the same host is opened again after it was lost: nobody may sit there then. Answers are
 * kept in memory only, and forgotten when they did not open the host.
 */
final class RememberingPrompter implements Prompter {

	private final Prompter person;
	private final Map<Question, String> answers = new HashMap<>();
	private boolean asking;

	RememberingPrompter(Prompter person) {
		this.person = person;
	}

	/** Whether what is not remembered may be asked from now on. */
	synchronized void setAsking(boolean asking) {
		this.asking = asking;
	}

	synchronized void forget() {
		answers.clear();
	}

	@Override
	public Optional<String> ask(Question question) {
		synchronized (this) {
			String known = answers.get(question);
			if (known != null || !asking)
				return Optional.ofNullable(known);
		}
		Optional<String> answer = person.ask(question);
		synchronized (this) {
			answer.ifPresent(text -> answers.put(question, text));
		}
		return answer;
	}
}
