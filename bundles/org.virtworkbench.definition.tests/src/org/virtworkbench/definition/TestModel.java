package org.virtworkbench.definition;

import java.util.List;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A small model of a domain, made at run time, that has each kind of feature; and short words to read and change its objects. */
final class TestModel {

	private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;
	private static final EPackage MODEL = ECORE.createEPackage();
	static final String QEMU = "http://libvirt.org/schemas/domain/qemu/1.0";

	static final EEnum BUS = words("Bus", "ide", "scsi", "virtio");
	static final EClass TARGET = type("Target");
	static final EClass SOURCE = type("Source");
	static final EClass DISK = type("Disk");
	static final EClass DEVICES = type("Devices");
	static final EClass VCPU = type("Vcpu");
	static final EClass TOPOLOGY = type("Topology");
	static final EClass CPU = type("Cpu");
	static final EClass FEATURES = type("Features");
	static final EClass MEMORY = type("Memory");
	static final EClass OS = type("Os");
	static final EClass ARGUMENT = type("Argument");
	static final EClass COMMAND_LINE = type("CommandLine");
	static final EClass DOMAIN = type("Domain");
	static final EClass ADDRESS = type("Address");

	static {
		MODEL.setName("test");
		MODEL.setNsURI("https://virtworkbench.org/test-definition");
		attribute(TARGET, "dev", EcorePackage.Literals.ESTRING);
		attribute(TARGET, "bus", BUS);
		attribute(SOURCE, "file", EcorePackage.Literals.ESTRING);
		attribute(SOURCE, "index", EcorePackage.Literals.EINT);
		attribute(ADDRESS, "type", EcorePackage.Literals.ESTRING);
		attribute(ADDRESS, "slot", EcorePackage.Literals.ESTRING);
		attribute(DISK, "type", EcorePackage.Literals.ESTRING);
		attribute(DISK, "device", EcorePackage.Literals.ESTRING);
		child(DISK, "source", SOURCE, false);
		child(DISK, "backingStore", DISK, false);
		child(DISK, "target", TARGET, false);
		attribute(DISK, "readonly", EcorePackage.Literals.EBOOLEAN, "kind", "presence");
		attribute(DISK, "shareable", EcorePackage.Literals.EBOOLEAN, "kind", "presence");
		attribute(DISK, "serial", EcorePackage.Literals.ESTRING, "kind", "element");
		child(DISK, "address", ADDRESS, false);
		attribute(DEVICES, "emulator", EcorePackage.Literals.ESTRING, "kind", "element");
		child(DEVICES, "disks", DISK, true, "name", "disk");
		child(DEVICES, "hubs", ADDRESS, true, "name", "hub");
		attribute(VCPU, "placement", EcorePackage.Literals.ESTRING);
		attribute(VCPU, "current", EcorePackage.Literals.EINT);
		attribute(VCPU, "value", EcorePackage.Literals.EINT, "kind", "text");
		attribute(TOPOLOGY, "sockets", EcorePackage.Literals.EINT);
		attribute(TOPOLOGY, "cores", EcorePackage.Literals.EINT);
		attribute(CPU, "mode", EcorePackage.Literals.ESTRING);
		attribute(CPU, "migratable", EcorePackage.Literals.EBOOLEAN, "true", "on", "false", "off");
		child(CPU, "topology", TOPOLOGY, false);
		attribute(FEATURES, "acpi", EcorePackage.Literals.EBOOLEAN, "kind", "presence");
		attribute(FEATURES, "apic", EcorePackage.Literals.EBOOLEAN, "kind", "presence");
		attribute(MEMORY, "unit", EcorePackage.Literals.ESTRING);
		attribute(MEMORY, "value", EcorePackage.Literals.ELONG, "kind", "text", "unit", "unit", "default-unit", "KiB", "size", "true");
		attribute(OS, "type", EcorePackage.Literals.ESTRING, "kind", "element");
		many(attribute(OS, "initargs", EcorePackage.Literals.ESTRING, "kind", "element", "name", "initarg"));
		attribute(ARGUMENT, "value", EcorePackage.Literals.ESTRING);
		child(COMMAND_LINE, "args", ARGUMENT, true, "name", "arg", "namespace", QEMU, "prefix", "qemu");
		attribute(DOMAIN, "type", EcorePackage.Literals.ESTRING);
		attribute(DOMAIN, "id", EcorePackage.Literals.EINT);
		attribute(DOMAIN, "name", EcorePackage.Literals.ESTRING, "kind", "element");
		attribute(DOMAIN, "title", EcorePackage.Literals.ESTRING, "kind", "element");
		attribute(DOMAIN, "description", EcorePackage.Literals.ESTRING, "kind", "element");
		child(DOMAIN, "memory", MEMORY, false);
		child(DOMAIN, "vcpu", VCPU, false);
		child(DOMAIN, "os", OS, false);
		child(DOMAIN, "features", FEATURES, false);
		child(DOMAIN, "cpu", CPU, false);
		child(DOMAIN, "devices", DEVICES, false);
		child(DOMAIN, "commandline", COMMAND_LINE, false, "namespace", QEMU, "prefix", "qemu");
	}

	private TestModel() {
	}

	private static EEnum words(String name, String... literals) {
		EEnum made = ECORE.createEEnum();
		made.setName(name);
		for (String literal : literals) {
			EEnumLiteral each = ECORE.createEEnumLiteral();
			each.setName(literal);
			each.setLiteral(literal);
			each.setValue(made.getELiterals().size());
			made.getELiterals().add(each);
		}
		MODEL.getEClassifiers().add(made);
		return made;
	}

	private static EClass type(String name) {
		EClass made = ECORE.createEClass();
		made.setName(name);
		MODEL.getEClassifiers().add(made);
		return made;
	}

	private static EStructuralFeature attribute(EClass owner, String name, EClassifier type, String... details) {
		EAttribute made = ECORE.createEAttribute();
		// presence has no third state
		made.setUnsettable(type != EcorePackage.Literals.ESTRING && !List.of(details).contains("presence"));
		return add(owner, made, name, type, details);
	}

	private static void child(EClass owner, String name, EClass type, boolean many, String... details) {
		EReference made = ECORE.createEReference();
		made.setContainment(true);
		add(owner, made, name, type, details);
		if (many)
			many(made);
	}

	private static void many(EStructuralFeature feature) {
		feature.setUpperBound(-1);
		feature.setUnique(feature instanceof EReference);
	}

	private static EStructuralFeature add(EClass owner, EStructuralFeature made, String name, EClassifier type, String... details) {
		made.setName(name);
		made.setEType(type);
		if (details.length > 0) {
			EAnnotation annotation = ECORE.createEAnnotation();
			annotation.setSource(DefinitionFeature.SOURCE);
			for (int i = 0; i < details.length; i += 2)
				annotation.getDetails().put(details[i], details[i + 1]);
			made.getEAnnotations().add(annotation);
		}
		owner.getEStructuralFeatures().add(made);
		return made;
	}

	static EObject object(EClass type, Object... values) {
		EObject made = EcoreUtil.create(type);
		for (int i = 0; i < values.length; i += 2)
			set(made, (String) values[i], values[i + 1]);
		return made;
	}

	static EStructuralFeature feature(EObject object, String name) {
		return object.eClass().getEStructuralFeature(name);
	}

	static void set(EObject object, String feature, Object value) {
		EStructuralFeature f = feature(object, feature);
		object.eSet(f, f.getEType() == BUS && value instanceof String word ? BUS.getEEnumLiteralByLiteral(word).getInstance() : value);
	}

	static void unset(EObject object, String feature) {
		object.eUnset(feature(object, feature));
	}

	/** {@code devices.disks.1.target}; null as soon as something is missing. */
	@SuppressWarnings("unchecked")
	static <T> T get(EObject from, String path) {
		Object at = from;
		for (String name : path.split("\\.")) {
			if (at == null)
				return null;
			if (at instanceof List<?> list)
				at = list.size() > Integer.parseInt(name) ? list.get(Integer.parseInt(name)) : null;
			else
				at = ((EObject) at).eGet(feature((EObject) at, name));
		}
		return (T) at;
	}

	/** What is set, as a text to compare. */
	static String state(EObject object) {
		StringBuilder out = new StringBuilder(object.eClass().getName()).append('{');
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!object.eIsSet(feature))
				continue;
			out.append(feature.getName()).append('=');
			Object value = object.eGet(feature);
			for (Object each : feature.isMany() ? (List<?>) value : List.of(value))
				out.append(feature instanceof EReference ? state((EObject) each) : each).append(',');
		}
		return out.append('}').toString();
	}
}
