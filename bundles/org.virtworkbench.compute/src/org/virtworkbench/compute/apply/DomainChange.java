package org.virtworkbench.compute.apply;

import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.DefinitionChange.Kind;
import org.virtworkbench.definition.XmlPath;

/**
 * One change of a definition, and what becomes of it.
 *
 * @param before value or source; null where it was added
 * @param after  value or source; null where it was removed
 * @param reason why it waits for the next start although somebody might expect otherwise; null where there is nothing to say
 */
public record DomainChange(Kind kind, XmlPath path, String before, String after, Effect effect, String reason) {

	/** When the guest sees it. */
	public enum Effect {
		/** The domain does not run: it is in its definition, that is all there is. */
		STORED("stored"), //$NON-NLS-1$
		/** The running guest has it now. */
		LIVE("live"), //$NON-NLS-1$
		/** It is in the definition; the running guest goes on without it until it is shut off and started. */
		NEXT_START("next-start"); //$NON-NLS-1$

		private final String word;

		Effect(String word) {
			this.word = word;
		}

		/** For scripts. */
		public String word() {
			return word;
		}
	}

	static DomainChange of(DefinitionChange change, Effect effect, String reason) {
		return new DomainChange(change.kind(), change.path(), change.before(), change.after(), effect, reason);
	}
}
