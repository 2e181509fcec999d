package org.virtworkbench.definition;

/** Is told every edit of a document, in the editing thread, when text and tree are already new. It must not edit the document itself. */
public interface DefinitionListener {

	void edited(DefinitionEdit edit);

	/** The edits until {@link #compoundEnds()} are one step for a person. */
	default void compoundBegins() {
	}

	default void compoundEnds() {
	}
}
