package org.virtworkbench.ui.source;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.text.IDocument;
import org.virtworkbench.core.Connection;
import org.virtworkbench.definition.DefinitionDocument;

/**
 * What a source page edits: a text and the tree of the same text, which their owner keeps the same at any time.
 *
 * @param text       its history of undo is that of the page
 * @param document   the tree of the text
 * @param kind       of the definition, for its schema: {@code domain}, {@code network}, {@code storagepool}; null: known by the root element
 * @param connection to the host that the definition is for, whose networks, pools and the like are offered as values; empty where there is
 *                   none. Asked on any thread
 */
public record Source(IDocument text, DefinitionDocument document, String kind, Supplier<Optional<Connection>> connection) {

	/** Nothing but the kind may be null. */
	public Source {
		Objects.requireNonNull(text);
		Objects.requireNonNull(document);
		Objects.requireNonNull(connection);
	}
}
