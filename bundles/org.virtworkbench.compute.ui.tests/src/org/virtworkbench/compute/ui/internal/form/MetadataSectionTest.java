package org.virtworkbench.compute.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.virtworkbench.definition.DefinitionDocument;

/** Metadata for people. */
class MetadataSectionTest {

	@Test
	void metadataIsReadableHoweverItIsLaidOut() {
		DefinitionDocument text = new DefinitionDocument(
				"<domain><metadata><a:owner xmlns:a='urn:a'><a:team>Data &amp; more</a:team><a:none/></a:owner></metadata></domain>");
		assertEquals("<a:owner xmlns:a='urn:a'>\n  <a:team>Data & more</a:team>\n  <a:none/>\n</a:owner>",
				MetadataSection.readable(text.root().child("metadata").orElseThrow()));
	}
}
