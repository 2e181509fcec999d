package org.virtworkbench.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Which of the installed bundles need which others, judged by manifests alone. Which version fits is for the framework to say.
 */
final class BundleGraph {

	static final String SWT = "org.eclipse.swt"; //$NON-NLS-1$
	static final String FRAMEWORK = "org.eclipse.osgi"; //$NON-NLS-1$
	static final String OURS = "org.virtworkbench."; //$NON-NLS-1$
	static final String PLATFORM = "org.eclipse."; //$NON-NLS-1$

	private static final String SERVICE_COMPONENT = "Service-Component"; //$NON-NLS-1$

	private final Map<Installed, Node> nodes = new LinkedHashMap<>();
	private final Map<String, List<Node>> byName = new HashMap<>();
	private final Map<String, List<Node>> byPackage = new HashMap<>();
	private final Set<String> javaPackages = new HashSet<>();

	private final boolean optional;

	/** @param optional whether what a bundle can do without, and will use where it is there, counts as needed */
	BundleGraph(List<Installed> installed, boolean optional) throws IOException, BundleException {
		this.optional = optional;
		ModuleLayer.boot().modules().forEach(module -> javaPackages.addAll(module.getPackages()));
		for (Installed bundle : installed) {
			Node node = Node.read(bundle);
			if (node != null) {
				nodes.put(bundle, node);
				byName.computeIfAbsent(bundle.name(), name -> new ArrayList<>()).add(node);
				node.exports.forEach(name -> byPackage.computeIfAbsent(name, key -> new ArrayList<>()).add(node));
			}
		}
	}

	/** Null for what is no bundle. */
	Node node(Installed bundle) {
		return nodes.get(bundle);
	}

	boolean hasVersions(Node node) {
		return byName.get(node.name()).size() > 1;
	}

	/** What resolves without those: everything, less those, less again and again what lacks something by that. */
	Set<Node> without(Predicate<Node> those) {
		Set<Node> usable = new LinkedHashSet<>(nodes.values());
		usable.removeIf(those);
		while (usable.removeIf(node -> !satisfied(node, usable))) {
			// a removal may leave others without what they need
		}
		return usable;
	}

	private boolean satisfied(Node node, Set<Node> usable) {
		return (node.host == null || provided(byName.get(node.host), usable) != null)
				&& node.bundles.stream().allMatch(name -> provided(byName.get(name), usable) != null)
				&& node.imports.stream().allMatch(name -> ofJava(name) || provided(byPackage.get(name), usable) != null)
				&& node.requirements.stream().allMatch(requirement -> provided(capable(requirement), usable) != null);
	}

	/** The bundle and all that it needs, directly or not. */
	Set<Node> needs(Node root, Set<Node> usable) {
		Set<Node> result = new LinkedHashSet<>();
		Deque<Node> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			Node node = open.pop();
			if (result.add(node)) {
				byName.get(node.name()).stream().filter(usable::contains).forEach(open::push);
				if (node.host != null) {
					open.push(provided(byName.get(node.host), usable));
				}
				node.bundles.forEach(name -> open.push(provided(byName.get(name), usable)));
				node.imports.stream().filter(name -> !ofJava(name)).forEach(name -> open.push(provided(byPackage.get(name), usable)));
				node.requirements.forEach(requirement -> open.push(provided(capable(requirement), usable)));
				if (optional) {
					node.optionalBundles.forEach(name -> pushIfThere(provided(byName.get(name), usable), open));
					node.optionalImports.stream().filter(name -> !ofJava(name))
							.forEach(name -> pushIfThere(provided(byPackage.get(name), usable), open));
				}
			}
		}
		return result;
	}

	private static void pushIfThere(Node node, Deque<Node> open) {
		if (node != null) {
			open.push(node);
		}
	}

	/** Adds the translations and other additions of the bundles that are there; an extension of the framework is none of them. */
	void addFragments(Set<Node> found, Set<Node> usable) {
		for (Node node : usable) {
			if (node.host != null && !node.host.equals(FRAMEWORK) && found.stream().anyMatch(other -> other.name().equals(node.host))) {
				found.addAll(needs(node, usable));
			}
		}
	}

	private List<Node> capable(Capability.Requirement requirement) {
		return nodes.values().stream().filter(node -> node.capabilities.stream().anyMatch(requirement::fits)).toList();
	}

	private boolean ofJava(String name) {
		return javaPackages.contains(name) && !byPackage.containsKey(name);
	}

	/** The framework before others, then p2's order. */
	private static Node provided(List<Node> candidates, Set<Node> usable) {
		Node first = null;
		for (Node node : candidates == null ? List.<Node>of() : candidates) {
			if (usable.contains(node) && (first == null || node.framework())) {
				first = node;
			}
		}
		return first;
	}

	/** What one manifest says, as far as it matters here. */
	static final class Node {
		final Installed bundle;
		final String host;
		final boolean components;
		final boolean lazy;
		final boolean activator;
		/** Whether its classes lie in the jar itself, and nowhere else. */
		final boolean jar;
		final Set<String> bundles = new LinkedHashSet<>();
		final Set<String> imports = new LinkedHashSet<>();
		final Set<String> optionalBundles = new LinkedHashSet<>();
		final Set<String> optionalImports = new LinkedHashSet<>();
		final Set<String> exports = new LinkedHashSet<>();
		final List<Capability.Requirement> requirements;
		final List<Capability> capabilities;

		private Node(Installed bundle, Map<String, String> headers) throws BundleException {
			this.bundle = bundle;
			components = headers.containsKey(SERVICE_COMPONENT);
			lazy = headers.containsKey(Constants.BUNDLE_ACTIVATIONPOLICY);
			activator = headers.containsKey(Constants.BUNDLE_ACTIVATOR);
			jar = Files.isRegularFile(bundle.location()) && headers.getOrDefault(Constants.BUNDLE_CLASSPATH, ".").trim().equals("."); //$NON-NLS-1$ //$NON-NLS-2$
			Collection<String> hosts = names(headers, Constants.FRAGMENT_HOST, false);
			host = hosts.isEmpty() ? null : hosts.iterator().next();
			bundles.addAll(names(headers, Constants.REQUIRE_BUNDLE, false));
			optionalBundles.addAll(names(headers, Constants.REQUIRE_BUNDLE, true));
			exports.addAll(names(headers, Constants.EXPORT_PACKAGE, false));
			imports.addAll(names(headers, Constants.IMPORT_PACKAGE, false));
			optionalImports.addAll(names(headers, Constants.IMPORT_PACKAGE, true));
			// a package that a bundle both exports and imports may come from itself
			imports.removeAll(exports);
			optionalImports.removeAll(exports);
			requirements = Capability.required(headers.get(Constants.REQUIRE_CAPABILITY));
			capabilities = Capability.provided(headers.get(Constants.PROVIDE_CAPABILITY));
		}

		/** Null for what has no manifest of a bundle: then it is none, whatever the list says. */
		static Node read(Installed bundle) throws IOException, BundleException {
			Map<String, String> headers = headers(bundle.location());
			return headers.containsKey(Constants.BUNDLE_SYMBOLICNAME) ? new Node(bundle, headers) : null;
		}

		String name() {
			return bundle.name();
		}

		boolean framework() {
			return name().equals(FRAMEWORK);
		}

		/** The entries of its jar that are classes of a package. */
		List<String> classes() throws IOException {
			try (JarFile jar = new JarFile(bundle.location().toFile(), false)) {
				return jar.stream().map(ZipEntry::getName)
						.filter(name -> name.endsWith(".class") && name.indexOf('/') > 0 && !name.startsWith("META-INF/")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}

		private static Collection<String> names(Map<String, String> headers, String header, boolean optional) throws BundleException {
			Set<String> names = new LinkedHashSet<>();
			ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
			for (ManifestElement element : elements == null ? new ManifestElement[0] : elements) {
				if (Constants.RESOLUTION_OPTIONAL.equals(element.getDirective(Constants.RESOLUTION_DIRECTIVE)) == optional) {
					names.addAll(List.of(element.getValueComponents()));
				}
			}
			return names;
		}

		private static Map<String, String> headers(Path location) throws IOException {
			Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
			Manifest manifest = null;
			if (Files.isDirectory(location)) {
				try (InputStream in = Files.newInputStream(location.resolve(JarFile.MANIFEST_NAME))) {
					manifest = new Manifest(in);
				}
			} else {
				try (JarFile jar = new JarFile(location.toFile(), false)) {
					manifest = jar.getManifest();
				}
			}
			if (manifest != null) {
				for (Map.Entry<Object, Object> attribute : manifest.getMainAttributes().entrySet()) {
					headers.put(((Attributes.Name) attribute.getKey()).toString(), (String) attribute.getValue());
				}
			}
			return headers;
		}
	}
}
