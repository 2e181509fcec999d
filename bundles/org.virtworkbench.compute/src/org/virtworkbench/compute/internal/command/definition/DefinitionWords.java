package org.virtworkbench.compute.internal.command.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.internal.definition.DefinitionPaths;
import org.virtworkbench.compute.internal.definition.PathFeature;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.definition.DefinitionFeature;
import org.virtworkbench.definition.DefinitionFeature.Kind;
import org.virtworkbench.definition.XmlAttribute;
import org.virtworkbench.definition.XmlElement;
import org.virtworkbench.definition.XmlPath;

/** Paths and values that may stand in a command, by what the definition has and what libvirt knows besides. */
final class DefinitionWords {

	private DefinitionWords() {
	}

	/** Every path of the definition that has a value, and the ones that each of its elements could have. */
	static List<String> paths(Invocation call) throws CoreException {
		TreeSet<String> paths = new TreeSet<>();
		collect(Subject.read(call, false).document().root(), DefinitionPackage.Literals.DOMAIN_DEFINITION, paths);
		return new ArrayList<>(paths);
	}

	private static void collect(XmlElement element, EClass type, TreeSet<String> paths) {
		String prefix = element.parent() == null ? "" : XmlPath.of(element) + "."; //$NON-NLS-1$ //$NON-NLS-2$
		for (XmlAttribute attribute : element.attributes())
			if (!attribute.declaresNamespace())
				paths.add(prefix + attribute.name());
		if (element.children().isEmpty() && element.parent() != null)
			paths.add(XmlPath.of(element).toString());
		for (XmlElement child : element.children())
			collect(child, type == null ? null : PathFeature.elementClass(type, child.name()), paths);
		if (type != null)
			type.getEAllStructuralFeatures().stream().map(DefinitionFeature::of).filter(each -> each != null && each.kind() != Kind.TEXT)
					.forEach(each -> possible(element, prefix, each, paths));
	}

	/** One level further than the definition goes. */
	private static void possible(XmlElement element, String prefix, DefinitionFeature feature, TreeSet<String> paths) {
		String name = PathFeature.qualified(feature);
		int there = element.children(name).size();
		if (feature.kind() == Kind.ATTRIBUTE || !feature.feature().isMany() && there == 0 && feature.kind() != Kind.CHILD)
			paths.add(prefix + name);
		else if (feature.kind() == Kind.CHILD && (there == 0 || feature.feature().isMany())) {
			String next = prefix + name + (feature.feature().isMany() ? "[" + there + "]" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			EClass type = ((EReference) feature.feature()).getEReferenceType();
			type.getEAllAttributes().stream().map(DefinitionFeature::of).filter(each -> each != null)
					.forEach(each -> paths.add(each.kind() == Kind.TEXT ? next : next + '.' + PathFeature.qualified(each)));
		}
	}

	/** The words that libvirt knows at the path that stands already. */
	static List<String> values(String path) throws CoreException {
		return PathFeature.of(DefinitionPaths.parse(path)).map(PathFeature::words).orElse(List.of()).stream().sorted().toList();
	}
}
