package org.virtworkbench.definition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.virtworkbench.definition.SchemaElements.Pattern;

/** A model, made at run time, that knows every element and attribute of the schema: a class for each name of an element. */
final class SchemaModel {

	static final String TEXT = "itsText";

	private final Map<String, EClass> classes = new LinkedHashMap<>();

	SchemaModel(Collection<Pattern> patterns) {
		EPackage made = EcoreFactory.eINSTANCE.createEPackage();
		made.setName("schema");
		made.setNsURI("https://virtworkbench.org/test-schema");
		for (Pattern pattern : patterns)
			classes.computeIfAbsent(pattern.name, name -> {
				EClass type = EcoreFactory.eINSTANCE.createEClass();
				type.setName(name);
				made.getEClassifiers().add(type);
				return type;
			});
		for (Pattern pattern : patterns) {
			EClass type = classes.get(pattern.name);
			for (String attribute : pattern.attributes.keySet())
				add(type, EcoreFactory.eINSTANCE.createEAttribute(), "at_" + attribute, EcorePackage.Literals.ESTRING, "name", attribute);
			if (pattern.text)
				add(type, EcoreFactory.eINSTANCE.createEAttribute(), TEXT, EcorePackage.Literals.ESTRING, "kind", "text");
			for (Pattern child : pattern.children) {
				var reference = EcoreFactory.eINSTANCE.createEReference();
				reference.setContainment(true);
				reference.setUpperBound(-1);
				add(type, reference, "in_" + child.name, classes.get(child.name), "name", child.name);
			}
		}
	}

	EClass root() {
		return classes.get("domain");
	}

	private static void add(EClass owner, EStructuralFeature made, String name, EClassifier type, String key, String detail) {
		if (owner.getEStructuralFeature(name) != null)
			return;
		made.setName(name);
		made.setEType(type);
		EAnnotation annotation = EcoreFactory.eINSTANCE.createEAnnotation();
		annotation.setSource(DefinitionFeature.SOURCE);
		annotation.getDetails().put(key, detail);
		made.getEAnnotations().add(annotation);
		owner.getEStructuralFeatures().add(made);
	}
}
