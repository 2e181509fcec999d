package org.virtworkbench.definition.schema;

/** How bad a {@link Finding} is. */
public enum Severity {
	/** The definition is not valid; libvirt refuses it, or loses what it does not know. */
	ERROR,
	/** The definition is taken, but probably not as it was meant. */
	WARNING,
	/** The definition is good; another choice would be better. */
	ADVICE
}
