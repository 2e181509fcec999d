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
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.virtworkbench.definition.Corpus.Sample;
import org.virtworkbench.definition.SchemaElements.Pattern;

/** What holds for every document and every edit, over a corpus of hundreds of documents. The edits are random and the same in every run. */
class PropertyTest {

	private static final java.util.regex.Pattern UNKNOWN = java.util.regex.Pattern
			.compile("<!-- [^>]*-->|<vendor:thing[^>]*>|vendor:mark='\\d+'|<\\?keep this\\?>|<unknown\\d+|<raw> & kept");

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
	void oneChangeIsOneEditAndUndoGivesTheVeryBytesBack() throws Exception {
		int made = 0;
		for (Sample sample : corpus) {
			String text = sample.file().text();
			if (text.length() > 60_000)
				continue;
			made += changes(sample, text, model.root(), 12);
			made += changes(sample, text, TestModel.DOMAIN, 4);
		}
		for (Sample sample : Corpus.byHand())
			made += changes(sample, sample.file().text(), TestModel.DOMAIN, 150);
		assertTrue(made > 3000, made + " edits");
	}

	private static int changes(Sample sample, String text, EClass root, int rounds) throws Exception {
		int made = 0;
		Random random = new Random(sample.name().hashCode());
		DefinitionDocument document = DefinitionDocument.wellFormed(text, sample.name());
		DefinitionView view = new DefinitionView(document, root);
		List<DefinitionEdit> edits = new ArrayList<>();
		document.addListener(edits::add);
		for (int round = 0; round < rounds; round++) {
			String before = document.text();
			String state = TestModel.state(view.root());
			edits.clear();
			RandomChange change = RandomChange.choose(view, random);
			XmlElement owner = view.element(change.object());
			int from = owner.offset();
			int behind = before.length() - owner.end();
			change.make();
			String context = sample.name() + " #" + round + ": " + change + "\n" + before + "\n---\n" + document.text();
			assertTrue(edits.size() <= 1, context);
			check(view, context);
			if (edits.isEmpty()) {
				assertEquals(state, TestModel.state(view.root()), context);
				continue;
			}
			made++;
			DefinitionEdit edit = edits.get(0);
			assertTrue(edit.offset() >= from && edit.offset() + edit.length() <= before.length() - behind, context);
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
		return made;
	}

	/** However objects are carried around, nothing that the model does not know is lost, and nothing comes twice. */
	@Test
	void whatIsUnknownTravelsWithItsObject() throws Exception {
		int carried = 0;
		for (Sample sample : corpus) {
			String text = sample.file().text();
			if (text.length() > 20_000)
				continue;
			Random random = new Random(sample.name().hashCode());
			DefinitionDocument document = DefinitionDocument.wellFormed(text, sample.name());
			DefinitionView view = new DefinitionView(document, model.root());
			Map<String, Integer> before = unknown(text);
			for (int round = 0; round < 6; round++) {
				List<EObject> all = new ArrayList<>();
				view.root().eAllContents().forEachRemaining(all::add);
				if (all.isEmpty())
					break;
				EObject object = all.get(random.nextInt(all.size()));
				EObject parent = object.eContainer();
				@SuppressWarnings("unchecked")
				EList<EObject> list = (EList<EObject>) parent.eGet(object.eContainmentFeature());
				list.remove(object);
				EStructuralFeature attribute = object.eClass().getEAllStructuralFeatures().stream().filter(f -> f.getName().startsWith("at_")).findFirst()
						.orElse(null);
				if (attribute != null)
					object.eSet(attribute, "carried" + round);
				list.add(random.nextInt(list.size() + 1), object);
				String context = sample.name() + " #" + round + ": " + object.eClass().getName() + "\n" + text + "\n---\n" + document.text();
				check(view, context);
				assertEquals(before, unknown(document.text()), context);
				carried++;
			}
		}
		assertTrue(carried > 500, carried + " objects");
	}

	@Test
	void mergesHoldForAllEdits() throws Exception {
		for (Sample sample : corpus) {
			String text = sample.file().text();
			if (text.length() > 20_000)
				continue;
			Random random = new Random(sample.name().hashCode());
			DefinitionDocument base = DefinitionDocument.wellFormed(text, sample.name());
			DefinitionDocument theirs = DefinitionDocument.wellFormed(text, sample.name());
			DefinitionView view = new DefinitionView(theirs, model.root());
			for (int i = 0; i < 4; i++)
				RandomChange.choose(view, random).make();
			String context = sample.name() + "\n" + text + "\n---\n" + theirs.text();
			ThreeWay merge = ThreeWay.merge(base, base, theirs);
			assertEquals(List.of(), merge.conflicts(), context);
			DefinitionDocument merged = DefinitionDocument.wellFormed(merge.merged(), context);
			assertEquals(List.of(), DefinitionDiff.compare(merged.root(), theirs.root()), context + "\n---\n" + merge.merged());
			assertEquals(new ThreeWay(theirs.text(), List.of()), ThreeWay.merge(base, theirs, base), context);
			assertEquals(new ThreeWay(theirs.text(), List.of()), ThreeWay.merge(base, theirs, theirs), context);
			DefinitionDocument mine = DefinitionDocument.wellFormed(text, sample.name());
			DefinitionView own = new DefinitionView(mine, model.root());
			for (int i = 0; i < 4; i++)
				RandomChange.choose(own, random).make();
			merge = ThreeWay.merge(base, mine, theirs);
			String both = context + "\n---\n" + mine.text();
			DefinitionDocument.wellFormed(merge.merged(), both);
			for (ThreeWay.Conflict conflict : merge.conflicts())
				assertTrue(!Objects.equals(conflict.mine(), conflict.theirs()) && !Objects.equals(conflict.base(), conflict.mine()), both);
			ThreeWay yielded = ThreeWay.merge(base, mine, theirs, Set.copyOf(merge.conflicts()));
			assertEquals(List.of(), yielded.conflicts(), both);
			DefinitionDocument.wellFormed(yielded.merged(), both);
		}
	}

	/** The marks that the corpus puts where no model knows anything. */
	private static Map<String, Integer> unknown(String text) {
		Map<String, Integer> found = new TreeMap<>();
		Matcher matcher = UNKNOWN.matcher(text);
		while (matcher.find())
			found.merge(matcher.group(), 1, Integer::sum);
		return found;
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
		DefinitionView other = new DefinitionView(fresh, view.root().eClass());
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
}
