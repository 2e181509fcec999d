package org.virtworkbench.core.command;

import java.util.List;

/**
 * DS whiteboard service: headless commands of one scope, {@code virt-workbench SCOPE VERB}. Register it with the property
 * {@code virtworkbench.scope=SCOPE}, so that a command activates only the components of its own scope. Several services may add
 * verbs to one scope; commands of a third party look and behave like ours.
 */
public interface CommandScope {

	/** The component property that repeats {@link #scope()}. */
	String SCOPE_PROPERTY = "virtworkbench.scope"; //$NON-NLS-1$

	/** One word: "domain". */
	String scope();

	/** What the scope is about, a few words for the list of {@code help}. Translated. */
	String summary();

	List<Verb> verbs();
}
