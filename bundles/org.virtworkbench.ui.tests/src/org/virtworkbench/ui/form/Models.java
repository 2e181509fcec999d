package org.virtworkbench.ui.form;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** A small model of a definition, so that forms are tested with what no concern brings. */
final class Models {

	static final EClass MACHINE;

	static {
		EPackage model = EcoreFactory.eINSTANCE.createEPackage();
		model.setName("machine");
		model.setNsPrefix("machine");
		model.setNsURI("https://virtworkbench.org/test/machine");
		EClass cpu = type(model, "Cpu");
		attribute(cpu, "mode", EcorePackage.Literals.ESTRING, "words", "custom host-model maximum");
		attribute(cpu, "migratable", EcorePackage.Literals.EBOOLEAN_OBJECT, "true", "on", "false", "off");
		EClass memory = type(model, "Memory");
		attribute(memory, "unit", EcorePackage.Literals.ESTRING);
		attribute(memory, "value", EcorePackage.Literals.ELONG_OBJECT, "kind", "text", "size", "true", "unit", "unit", "default-unit", "KiB");
		EClass disk = type(model, "Disk");
		attribute(disk, "name", EcorePackage.Literals.ESTRING);
		attribute(disk, "readonly", EcorePackage.Literals.EBOOLEAN, "kind", "presence");
		EClass driver = type(model, "Driver");
		attribute(driver, "queues", EcorePackage.Literals.ELONG_OBJECT);
		EClass nic = type(model, "Interface");
		containment(nic, "driver", driver, 1);
		MACHINE = type(model, "Machine");
		attribute(MACHINE, "name", EcorePackage.Literals.ESTRING, "kind", "element");
		attribute(MACHINE, "vcpu", EcorePackage.Literals.ELONG_OBJECT, "kind", "element");
		containment(MACHINE, "memory", memory, 1);
		containment(MACHINE, "cpu", cpu, 1);
		containment(MACHINE, "disk", disk, -1);
		containment(MACHINE, "interface", nic, -1);
	}

	private Models() {
	}

	private static EClass type(EPackage model, String name) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		model.getEClassifiers().add(type);
		return type;
	}

	private static void attribute(EClass owner, String name, EClassifier type, String... details) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		feature(owner, attribute, name, type, details);
	}

	private static void containment(EClass owner, String name, EClass type, int most) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setContainment(true);
		reference.setUpperBound(most);
		feature(owner, reference, name, type);
	}

	private static void feature(EClass owner, EStructuralFeature feature, String name, EClassifier type, String... details) {
		feature.setName(name);
		feature.setEType(type);
		if (details.length > 0) {
			EAnnotation annotation = EcoreFactory.eINSTANCE.createEAnnotation();
			annotation.setSource("https://virtworkbench.org/definition");
			for (int i = 0; i < details.length; i += 2)
				annotation.getDetails().put(details[i], details[i + 1]);
			feature.getEAnnotations().add(annotation);
		}
		owner.getEStructuralFeatures().add(feature);
	}
}
