package org.virtworkbench.libvirt.internal;

import java.util.UUID;
import java.util.function.Supplier;

/** The beginning of the sentence that says what failed, "Cannot start web1"; by UUID until the domain's name is known. */
final class Doing implements Supplier<String> {

	private final String word;
	private volatile String subject;

	Doing(String word, UUID uuid) {
		this.word = word;
		subject = uuid.toString();
	}

	void name(String name) {
		if (name != null)
			subject = name;
	}

	@Override
	public String get() {
		return Messages.bind(Messages.CannotVerb, word, subject);
	}
}
