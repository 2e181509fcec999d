package org.virtworkbench.compute.apply;

import java.util.List;

import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.ThreeWay;

/**
 * Somebody else changed the definition since the edit began: the cause of the CONFLICT failure of {@link ApplyDomain}, with all that is
 * needed to solve it. Nothing was applied.
 */
public final class DefinitionConflict extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient String base;
	private final transient String mine;
	private final transient String theirs;
	private final transient List<DefinitionChange> theirChanges;
	private final transient ThreeWay merge;

	DefinitionConflict(String base, String mine, String theirs, List<DefinitionChange> theirChanges, ThreeWay merge) {
		super("the definition changed meanwhile"); //$NON-NLS-1$
		this.base = base;
		this.mine = mine;
		this.theirs = theirs;
		this.theirChanges = List.copyOf(theirChanges);
		this.merge = merge;
	}

	/** With what the edit began. */
	public String base() {
		return base;
	}

	/** The edited text. */
	public String mine() {
		return mine;
	}

	/** What the host has now; null where the domain is gone. */
	public String theirs() {
		return theirs;
	}

	/** From the base to what the host has now. */
	public List<DefinitionChange> theirChanges() {
		return theirChanges;
	}

	/** Both edits together; its conflicts are the places that both changed. Null where the domain is gone. */
	public ThreeWay merge() {
		return merge;
	}

	/** Whether both edits can be had: they do not touch each other. */
	public boolean mergeable() {
		return merge != null && merge.clean();
	}
}
