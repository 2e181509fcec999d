package org.virtworkbench.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;

class FeaturePathTest {

	private final DefinitionDocument document = new DefinitionDocument("<machine>\n  <name>a</name>\n</machine>\n");
	private final DefinitionView view = new DefinitionView(document, Models.MACHINE);
	private final EObject root = view.root();

	private void set(String path, Object value) {
		FeaturePath.of(Models.MACHINE, path).set(root, value, object -> view.element(object).attributes().isEmpty() && view.element(object).children().isEmpty());
	}

	@Test
	void makesWhatIsMissingOnTheWayAndWritesItWhole() {
		set("cpu.mode", "maximum");
		assertEquals("<machine>\n  <name>a</name>\n  <cpu mode='maximum'/>\n</machine>\n", document.text());
	}

	@Test
	void takesEmptyObjectsAwayWithTheirLastValue() {
		String before = document.text();
		set("cpu.mode", "maximum");
		set("cpu.mode", null);
		assertEquals(before, document.text());
	}

	@Test
	void keepsAnObjectThatSaysMoreThanTheModelKnows() {
		document.replace(document.text().indexOf("</machine>"), 0, "  <cpu mode='maximum' vendor='x'/>\n");
		set("cpu.mode", null);
		assertEquals("<machine>\n  <name>a</name>\n  <cpu vendor='x'/>\n</machine>\n", document.text());
	}

	@Test
	void readsNullWhereNothingIsSaid() {
		assertNull(FeaturePath.of(Models.MACHINE, "cpu.mode").get(root));
		assertNull(FeaturePath.of(Models.MACHINE, "disk[1].name").get(root));
		assertNull(FeaturePath.of(Models.MACHINE, "cpu.mode").get(null));
		assertNull(FeaturePath.of(Models.MACHINE, "cpu.mode").get(EcoreUtil.create(Models.MACHINE)));
	}

	@Test
	void countsInLists() {
		set("disk[0].name", "vda");
		set("disk[1].name", "vdb");
		assertEquals("<machine>\n  <name>a</name>\n  <disk name='vda'/>\n  <disk name='vdb'/>\n</machine>\n", document.text());
		assertEquals("vdb", FeaturePath.of(Models.MACHINE, "disk[1].name").get(root));
	}

	@Test
	void refusesAPathThatTheModelDoesNotHave() {
		assertThrows(IllegalArgumentException.class, () -> FeaturePath.of(Models.MACHINE, "cpu.colour"));
		assertThrows(IllegalArgumentException.class, () -> FeaturePath.of(Models.MACHINE, "name.deeper"));
	}
}
