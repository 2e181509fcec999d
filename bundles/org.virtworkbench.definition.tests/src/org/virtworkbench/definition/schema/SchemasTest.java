package org.virtworkbench.definition.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemasTest {

	private static final String TINY = """
			<grammar xmlns="http://relaxng.org/ns/structure/1.0">
			  <start><element name="tiny"><attribute name="size"><value>%s</value></attribute></element></start>
			</grammar>
			""";

	@TempDir
	Path folder;

	@Test
	void compilesOnceAndAgainWhenTheFileIsAnother() throws Exception {
		Path file = Files.writeString(folder.resolve("tiny.rng"), TINY.formatted("small"));
		Schema first = Schemas.get(folder, "tiny");
		assertSame(first, Schemas.get(folder, "tiny"));
		assertEquals(List.of(), first.check("<tiny size='small'/>"));
		Files.writeString(file, TINY.formatted("large"));
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
		Schema second = Schemas.get(folder, "tiny");
		assertNotSame(first, second);
		assertEquals(List.of("large"), second.check("<tiny size='small'/>").get(0).expected());
	}

	@Test
	void saysWhichSchemaIsMissingAndWhere() {
		CoreException failure = assertThrows(CoreException.class, () -> Schemas.get(folder, "domain"));
		assertEquals("There is no schema for \"domain\" in " + folder + ". Choose the directory that holds libvirt's .rng files.", failure.getStatus().getMessage());
	}

	@Test
	void saysWhichFileIsNoSchema() throws Exception {
		Files.writeString(folder.resolve("tiny.rng"), TINY.formatted("small").replace("<start>", "<start>\n<ref name='nothing'/>"));
		CoreException failure = assertThrows(CoreException.class, () -> Schemas.get(folder, "tiny"));
		assertTrue(failure.getStatus().getMessage().contains("tiny.rng:"), failure.getStatus().getMessage());
	}

	@Test
	void aSchemaOpensNothingOutsideOfItsDirectory() throws Exception {
		Path other = Files.createDirectory(folder.resolve("other"));
		Files.writeString(other.resolve("part.rng"), TINY.formatted("small"));
		for (String place : List.of("other/part.rng", other.resolve("part.rng").toUri().toString(), "http://127.0.0.1:9/part.rng")) {
			Files.writeString(folder.resolve("outer.rng"),
					"<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='" + place + "'/></grammar>");
			Files.setLastModifiedTime(folder.resolve("outer.rng"), FileTime.fromMillis(place.hashCode()));
			assertThrows(CoreException.class, () -> Schemas.get(folder, "outer"), place);
		}
		Files.writeString(folder.resolve("typed.rng"), "<!DOCTYPE grammar>" + TINY.formatted("small"));
		assertThrows(CoreException.class, () -> Schemas.get(folder, "typed"));
	}

	@Test
	void knowsTheKindOfADocumentByItsRoot() {
		assertEquals("storagepool", Schemas.kindOf("<?xml version='1.0'?>\n<!-- <domain> -->\n<pool type='dir'>"));
		assertEquals("storagevol", Schemas.kindOf("<volume/>"));
		assertEquals("nwfilter", Schemas.kindOf("<filter name='x'/>"));
		assertEquals("network", Schemas.kindOf("<network"));
		assertEquals("domain", Schemas.kindOf(""));
	}
}
