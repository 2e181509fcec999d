package org.virtworkbench.definition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.virtworkbench.definition.Corpus.Sample;
import org.virtworkbench.definition.SchemaElements.Pattern;

/** What holds for every document and every edit, over a corpus of hundreds of documents. The edits are random and the same in every run. */
class PropertyTest {

	private static final List<String> VALUES = List.of("x", "12", "a b", "<&>'\"", "\u4e2d\u6587", "\ud83d\ude00", "line\nline", " lead", "]]>");

	private static Collection<Pattern> patterns;
	private static SchemaModel model;
	private static final List<Sample> corpus = new ArrayList<>();

	@BeforeAll
	static void collect() throws Exception {
		Assumptions.assumeTrue(Files.isDirectory(SchemaElements.FOLDER), "no schemas of libvirt are installed");
		patterns = SchemaElements.read();
		model = new SchemaModel(patterns);
		corpus.addAll(Corpus.byHand());
		corpus.addAll(Corpus.ofSchema(patterns));
		corpus.addAll(Corpus.installed());
	}

	@Test
	void corpusHoldsEveryElementOfTheSchema() throws Exception {
		Set<String> missing = new TreeSet<>();
		patterns.forEach(p -> missing.add(p.name));
		assertTrue(missing.size() > 300, missing.size() + " elements were found in the schema");
		for (Sample sample : corpus)
			names(DefinitionDocument.wellFormed(sample.file().text(), sample.name()).root(), missing);
		assertEquals(Set.of(), missing);
		assertTrue(corpus.size() >= 150, corpus.size() + " documents");
	}

	private static void names(XmlElement element, Set<String> missing) {
		missing.remove(element.name());
		element.children().forEach(child -> names(child, missing));
	}

	@Test
	void openAndSaveChangesNoByte() throws Exception {
		for (Sample sample : corpus) {
			DefinitionFile file = sample.file();
			DefinitionDocument document = DefinitionDocument.wellFormed(file.text(), sample.name());
			new DefinitionView(document, model.root());
			assertArrayEquals(sample.bytes(), file.encode(document.text()), sample.name());
		}
	}

	@Test
	void oneChangeIsOneEditInItsPlaceAndUndoGivesTheVeryBytesBack() throws Exception {
		int made = 0;
		for (Sample sample : corpus) {
			String text = sample.file().text();
			if (text.length() > 60_000)
				continue;
			Random random = new Random(sample.name().hashCode());
			DefinitionDocument document = DefinitionDocument.wellFormed(text, sample.name());
			DefinitionView view = new DefinitionView(document, model.root());
			List<DefinitionEdit> edits = new ArrayList<>();
			document.addListener(edits::add);
			for (int round = 0; round < 12; round++) {
				String before = document.text();
				String state = TestModel.state(view.root());
				String what = sample.name() + " #" + round + ": ";
				edits.clear();
				what += change(view, random);
				String context = what + "\n" + before + "\n---\n" + document.text();
				assertTrue(edits.size() <= 1, context);
				check(view, context);
				if (edits.isEmpty()) {
					assertEquals(state, TestModel.state(view.root()), context);
					continue;
				}
				made++;
				DefinitionEdit edit = edits.get(0);
				if (round % 2 == 0)
					continue;
				String now = TestModel.state(view.root());
				String after = document.text();
				document.replace(edit.offset(), edit.inserted().length(), edit.removed());
				assertEquals(before, document.text(), context);
				assertEquals(state, TestModel.state(view.root()), context);
				check(view, "undo of " + context);
				document.replace(edit.offset(), edit.length(), edit.inserted());
				assertEquals(after, document.text());
				assertEquals(now, TestModel.state(view.root()), context);
			}
		}
		assertTrue(made > 1500, made + " edits");
	}

	@Test
	void typingKeepsTreeAndObjectsTrue() throws Exception {
		for (Sample sample : corpus) {
			String text = sample.file().text();
			if (text.length() > 20_000)
				continue;
			Random random = new Random(sample.name().hashCode());
			DefinitionDocument document = DefinitionDocument.wellFormed(text, sample.name());
			DefinitionView view = new DefinitionView(document, model.root());
			DefinitionHistory history = new DefinitionHistory(document);
			for (int round = 0; round < 40; round++) {
				int at = random.nextInt(document.text().length() + 1);
				if (random.nextInt(3) > 0) {
					String typed = List.of("x", "<", ">", "/>", "<a/>", "<b>t</b>", "\n", "'", "\"", "&amp;", "<!-- c -->", "<c", "='1' ", " d='2'").get(random.nextInt(14));
					document.replace(at, 0, typed);
				} else {
					document.replace(at, Math.min(document.text().length() - at, random.nextInt(30)), "");
				}
				check(view, sample.name() + " #" + round + "\n" + document.text());
				if (random.nextInt(3) == 0)
					history.undo();
			}
			while (history.canUndo())
				history.undo();
			assertEquals(text, document.text(), sample.name());
			check(view, sample.name());
		}
	}

	/** The tree and the objects are those of a new document of the same text. */
	private static void check(DefinitionView view, String context) {
		DefinitionDocument document = view.document();
		DefinitionDocument fresh = new DefinitionDocument(document.text());
		assertEquals(fresh.wellFormed(), document.wellFormed(), context);
		if (!fresh.wellFormed())
			return;
		same(fresh.root(), document.root(), null, context);
		DefinitionView other = new DefinitionView(fresh, model.root());
		assertEquals(TestModel.state(other.root()), TestModel.state(view.root()), context);
		Set<XmlElement> shown = new HashSet<>();
		for (TreeIterator<EObject> all = view.root().eAllContents(); all.hasNext();) {
			EObject object = all.next();
			XmlElement element = view.element(object);
			assertNotNull(element, context);
			assertTrue(shown.add(element), context);
			assertSame(view.element(object.eContainer()), element.parent(), context);
		}
	}

	private static void same(XmlElement expected, XmlElement found, XmlElement parent, String context) {
		assertEquals(expected.toString() + expected.namespace() + expected.contentOffset() + ' ' + expected.contentLength() + ' ' + expected.end(),
				found.toString() + found.namespace() + found.contentOffset() + ' ' + found.contentLength() + ' ' + found.end(), context);
		assertEquals(expected.text(), found.text(), context);
		assertSame(parent, found.parent(), context);
		assertEquals(expected.attributes().toString(), found.attributes().toString(), context);
		for (XmlAttribute attribute : found.attributes())
			assertSame(found, attribute.element(), context);
		assertEquals(expected.children().size(), found.children().size(), context);
		for (int i = 0; i < expected.children().size(); i++)
			same(expected.children().get(i), found.children().get(i), found, context);
	}

	/** @return what was done, for a person who has to find out why it failed */
	@SuppressWarnings("unchecked")
	private static String change(DefinitionView view, Random random) {
		List<EObject> all = new ArrayList<>(List.of(view.root()));
		view.root().eAllContents().forEachRemaining(all::add);
		all.removeIf(o -> o.eClass().getEAllStructuralFeatures().isEmpty());
		EObject object = all.get(random.nextInt(all.size()));
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
		List<EStructuralFeature> set = features.stream().filter(object::eIsSet).toList();
		EStructuralFeature feature = !set.isEmpty() && random.nextInt(3) > 0 ? set.get(random.nextInt(set.size())) : features.get(random.nextInt(features.size()));
		String where = object.eClass().getName() + '.' + feature.getName();
		if (!(feature instanceof EReference reference)) {
			String value = random.nextInt(4) == 0 ? null : VALUES.get(random.nextInt(VALUES.size()));
			// the own text of an element with children is shown without the white space around it
			object.eSet(feature, value == null || !feature.getName().equals(SchemaModel.TEXT) ? value : value.strip());
			return where + " = " + value;
		}
		EList<EObject> list = (EList<EObject>) object.eGet(reference);
		int size = list.size();
		int at = size == 0 ? 0 : random.nextInt(size);
		switch (size == 0 ? 0 : random.nextInt(7)) {
		case 0 -> list.add(at, made(reference, random));
		case 1 -> list.add(made(reference, random));
		case 2 -> list.remove(at);
		case 3 -> list.set(at, made(reference, random));
		case 4 -> list.move(random.nextInt(size), at);
		case 5 -> list.addAll(at, List.of(made(reference, random), made(reference, random)));
		default -> list.clear();
		}
		return where + " list at " + at + " of " + size;
	}

	private static EObject made(EReference reference, Random random) {
		EObject made = EcoreUtil.create(reference.getEReferenceType());
		for (EStructuralFeature feature : made.eClass().getEAllStructuralFeatures())
			if (!(feature instanceof EReference) && random.nextInt(3) == 0)
				made.eSet(feature, VALUES.get(random.nextInt(VALUES.size())).strip());
		return made;
	}
}
