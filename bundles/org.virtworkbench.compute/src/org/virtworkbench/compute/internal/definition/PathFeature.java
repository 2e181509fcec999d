package org.virtworkbench.compute.internal.definition;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.definition.DefinitionFeature;
import org.virtworkbench.definition.DefinitionFeature.Kind;
import org.virtworkbench.definition.XmlPath;
import org.virtworkbench.definition.XmlPath.Step;

/**
 * What the model knows of a path: the feature that holds its value, whatever a document has there.
 *
 * @param owner   the class of the object that has it
 * @param written an attribute's, a text's or an element's feature; for an element that is an object itself, the feature of its own text
 */
public record PathFeature(EClass owner, DefinitionFeature written) {

	/** Empty where the model does not know the path, or where it leads to an element without a value of its own. */
	public static Optional<PathFeature> of(XmlPath path) {
		EClass at = DefinitionPackage.Literals.DOMAIN_DEFINITION;
		for (int i = 0; i < path.steps().size(); i++) {
			Step step = path.steps().get(i);
			boolean last = i == path.steps().size() - 1;
			DefinitionFeature feature = last ? value(at, step) : element(at, step.name());
			if (feature == null)
				return Optional.empty();
			if (feature.kind() != Kind.CHILD)
				return last ? Optional.of(new PathFeature(at, feature)) : Optional.empty();
			at = ((EReference) feature.feature()).getEReferenceType();
		}
		DefinitionFeature text = text(at);
		return text == null ? Optional.empty() : Optional.of(new PathFeature(at, text));
	}

	private static DefinitionFeature value(EClass type, Step step) {
		DefinitionFeature attribute = step.index() >= 0 ? null : attribute(type, step.name());
		return attribute != null || step.attribute() ? attribute : element(type, step.name());
	}

	/** Null where the class has no such attribute. */
	static DefinitionFeature attribute(EClass type, String name) {
		return find(type, name, true);
	}

	/** Null where the class has no such element. */
	static DefinitionFeature element(EClass type, String name) {
		return find(type, name, false);
	}

	/** The class of a child element; null where the model has none for it. */
	public static EClass elementClass(EClass type, String name) {
		DefinitionFeature feature = element(type, name);
		return feature == null || feature.kind() != Kind.CHILD ? null : ((EReference) feature.feature()).getEReferenceType();
	}

	private static DefinitionFeature text(EClass type) {
		return type.getEAllAttributes().stream().map(DefinitionFeature::of).filter(each -> each != null && each.kind() == Kind.TEXT).findFirst().orElse(null);
	}

	private static DefinitionFeature find(EClass type, String name, boolean attribute) {
		for (EStructuralFeature each : type.getEAllStructuralFeatures()) {
			DefinitionFeature feature = DefinitionFeature.of(each);
			if (feature != null && feature.kind() != Kind.TEXT && feature.kind() == Kind.ATTRIBUTE == attribute && qualified(feature).equals(name))
				return feature;
		}
		return null;
	}

	/** As paths write it: with the usual prefix where it is in a namespace. */
	public static String qualified(DefinitionFeature feature) {
		return feature.prefix().isEmpty() ? feature.name() : feature.prefix() + ':' + feature.name();
	}

	/** The words that libvirt knows for the value; empty where it is free, or a number. */
	public List<String> words() {
		if (written.kind() == Kind.PRESENCE)
			return List.of("yes", "no"); //$NON-NLS-1$ //$NON-NLS-2$
		if (written.feature() instanceof EAttribute attribute && attribute.getEAttributeType().getName().startsWith("EBoolean")) //$NON-NLS-1$
			return List.of(written.trueWord(), written.falseWord());
		var annotation = written.feature().getEAnnotation(DefinitionFeature.SOURCE);
		String words = annotation == null ? null : annotation.getDetails().get("words"); //$NON-NLS-1$
		return words == null ? List.of() : List.of(words.split(" ")); //$NON-NLS-1$
	}
}
