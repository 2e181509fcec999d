package org.virtworkbench.compute.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;

/**
 * Every feature of every class of the model: set in an otherwise untouched document it is written where and as libvirt has it, read it is the
 * value again, and unset it leaves the very text from before.
 */
class EveryFeatureTest {

	private static final String NAMESPACES = Stream.of("qemu", "lxc", "bhyve", "xen", "vmware")
			.map(prefix -> " xmlns:" + prefix + "='http://libvirt.org/schemas/domain/" + prefix + "/1.0'").reduce("", String::concat)
			+ " xmlns:libosinfo='http://libosinfo.org/xmlns/libvirt/domain/1.0'";

	static Stream<EClass> classes() {
		return ModelWords.reachable().keySet().stream();
	}

	@Test
	void everyClassIsPartOfADefinition() {
		assertEquals(DefinitionPackage.eINSTANCE.getEClassifiers().size(), classes().count());
	}

	@ParameterizedTest
	@MethodSource("classes")
	void eachFeatureIsWrittenReadAndTakenBack(EClass type) {
		List<EReference> way = ModelWords.reachable().get(type);
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			boolean text = ModelWords.kind(feature).equals("text");
			String before = document(way, "", text ? "" : "\n" + indent(way) + "  <!-- kept -->\n" + indent(way));
			DefinitionDocument document = new DefinitionDocument(before);
			DefinitionView view = new DefinitionView(document, DefinitionPackage.Literals.DOMAIN_DEFINITION);
			EObject owner = owner(view, way);
			assertEquals(List.of(), document.problems(), before);
			set(owner, feature);
			assertEquals(expected(way, feature), document.text(), feature.getContainerClass().getSimpleName() + "." + feature.getName());
			assertReads(document.text(), way, feature);
			owner.eUnset(feature);
			assertEquals(before, document.text(), "unset " + feature.getName());
			view.dispose();
		}
	}

	@SuppressWarnings("unchecked")
	private static void set(EObject owner, EStructuralFeature feature) {
		Object value = feature instanceof EAttribute attribute ? ModelWords.value(attribute) : EcoreUtil.create(((EReference) feature).getEReferenceType());
		if (feature.isMany())
			((List<Object>) owner.eGet(feature)).add(value);
		else
			owner.eSet(feature, value);
	}

	private static void assertReads(String text, List<EReference> way, EStructuralFeature feature) {
		DefinitionView again = new DefinitionView(new DefinitionDocument(text), DefinitionPackage.Literals.DOMAIN_DEFINITION);
		Object read = owner(again, way).eGet(feature);
		Object one = feature.isMany() ? ((List<?>) read).get(0) : read;
		if (feature instanceof EAttribute attribute)
			assertEquals(ModelWords.value(attribute), one, feature.getName());
		else
			assertSame(((EReference) feature).getEReferenceType(), ((EObject) one).eClass());
		assertEquals(List.of(), again.problems());
	}

	private static EObject owner(DefinitionView view, List<EReference> way) {
		EObject at = view.root();
		for (EReference reference : way) {
			Object next = at.eGet(reference);
			at = (EObject) (reference.isMany() ? ((List<?>) next).get(0) : next);
		}
		return at;
	}

	private static String indent(List<EReference> way) {
		return "  ".repeat(way.size());
	}

	private static String document(List<EReference> way, String attributes, String content) {
		// declarations of namespaces stay behind the attributes
		StringBuilder text = new StringBuilder("<domain" + (way.isEmpty() ? attributes : "") + NAMESPACES);
		String end = "</domain>\n";
		for (int depth = 0; depth < way.size(); depth++) {
			String name = ModelWords.name(way.get(depth));
			text.append(">\n").append("  ".repeat(depth + 1)).append("<").append(name);
			end = "</" + name + ">\n" + "  ".repeat(depth) + end;
		}
		return text.append(way.isEmpty() ? "" : attributes).append(">").append(content).append(end).toString();
	}

	private static String expected(List<EReference> way, EStructuralFeature feature) {
		String kept = "\n" + indent(way) + "  <!-- kept -->";
		String close = "\n" + indent(way);
		String name = ModelWords.name(feature);
		String written = feature instanceof EAttribute attribute ? ModelWords.written(attribute, ModelWords.value(attribute)) : null;
		String line = "\n" + indent(way) + "  ";
		return switch (ModelWords.kind(feature)) {
		case "attribute" -> document(way, " " + name + "='" + written + "'", kept + close);
		case "text" -> document(way, "", written);
		case "element" -> document(way, "", line + "<" + name + ">" + written + "</" + name + ">" + kept + close);
		case "presence", "child" -> document(way, "", line + "<" + name + "/>" + kept + close);
		default -> throw new AssertionError(feature);
		};
	}
}
