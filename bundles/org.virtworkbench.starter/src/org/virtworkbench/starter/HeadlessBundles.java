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
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Which of the installed bundles the command line runs with: those that offer DS components and use our core without
 * reaching SWT, and whatever they need. So a command that p2 installs is found, and what only the window needs costs the
 * command line nothing. Judged by manifests alone; what is optional there counts neither as reaching nor as needed.
 */
final class HeadlessBundles {

	private static final String WINDOW = "org.eclipse.swt"; //$NON-NLS-1$
	private static final String CORE = "org.virtworkbench.core"; //$NON-NLS-1$
	private static final String FRAMEWORK = "org.eclipse.osgi"; //$NON-NLS-1$
	private static final String COMPONENTS = "org.apache.felix.scr"; //$NON-NLS-1$
	private static final String SERVICE_COMPONENT = "Service-Component"; //$NON-NLS-1$

	private static final String OURS = "org.virtworkbench."; //$NON-NLS-1$
	private static final String PLATFORM = "org.eclipse."; //$NON-NLS-1$

	private final Map<Installed, Node> nodes = new LinkedHashMap<>();
	private final Map<String, List<Node>> byName = new HashMap<>();
	private final Map<String, List<Node>> byPackage = new HashMap<>();
	private final Set<String> javaPackages = new HashSet<>();
	private final Set<Node> needed = new LinkedHashSet<>();
	private final Set<Node> plain = new LinkedHashSet<>();
	/** Whether somebody else's bundles are among those with commands. */
	private boolean guests;

	private HeadlessBundles(List<Installed> installed) throws IOException, BundleException {
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

	/** How a bundle is started. */
	enum Start {
		NEVER, LAZILY, AT_ONCE
	}

	static HeadlessBundles among(List<Installed> installed) throws IOException, BundleException {
		HeadlessBundles bundles = new HeadlessBundles(installed);
		bundles.compute();
		return bundles;
	}

	/** Without the framework itself; the component runtime last, so that it finds the others there. */
	List<Installed> all() {
		return needed.stream().map(node -> node.bundle).toList();
	}

	/** Those whose classes one class loader can serve for all. */
	List<Installed> onClassPath() {
		return plain.stream().map(node -> node.bundle).toList();
	}

	/**
	 * What comes from the class path is started at once, because its first class wakes nobody. The platform's own bundles then only
	 * where others than ours are there: what our commands use of them (status, monitors, rules, EMF) needs no activator, and
	 * theirs read the extension registry of all bundles, a third of a command's time.
	 */
	Start start(Installed bundle) {
		Node node = nodes.get(bundle);
		if (node.name().equals(COMPONENTS)) {
			return Start.AT_ONCE;
		}
		if (!node.lazy) {
			return Start.NEVER; // as p2's configurator does it in the window
		}
		if (!plain.contains(node)) {
			return Start.LAZILY;
		}
		return node.name().startsWith(PLATFORM) && !guests ? Start.NEVER : Start.AT_ONCE;
	}

	private void compute() {
		Set<Node> usable = usable();
		Set<Node> found = new LinkedHashSet<>();
		for (Node node : usable) {
			boolean command = node.components && needs(node, usable).stream().anyMatch(other -> other.name().equals(CORE));
			if (command || node.name().equals(COMPONENTS)) {
				found.addAll(needs(node, usable));
				guests |= command && !node.name().startsWith(OURS);
			}
		}
		// translations and other additions of a bundle that is there; an extension of the framework is the window's own affair
		for (Node node : usable) {
			if (node.host != null && !node.host.equals(FRAMEWORK) && found.stream().anyMatch(other -> other.name().equals(node.host))) {
				found.addAll(needs(node, usable));
			}
		}
		found.removeIf(Node::framework);
		found.stream().filter(node -> !node.name().equals(COMPONENTS)).forEach(needed::add);
		found.stream().filter(node -> node.name().equals(COMPONENTS)).forEach(needed::add);
		plain.addAll(needed);
		plain.removeIf(node -> !node.jar || byName.get(node.name()).size() > 1);
		Set<Node> apart = new HashSet<>(needed);
		apart.removeAll(plain);
		// what needs a bundle of the other kind cannot see it from the class path
		plain.removeIf(node -> needs(node, usable).stream().anyMatch(apart::contains));
	}

	/** What resolves without SWT: everything, less SWT, less again and again what lacks something by that. */
	private Set<Node> usable() {
		Set<Node> usable = new LinkedHashSet<>(nodes.values());
		usable.removeIf(node -> node.name().equals(WINDOW) || WINDOW.equals(node.host));
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

	private Set<Node> needs(Node root, Set<Node> usable) {
		Set<Node> result = new LinkedHashSet<>();
		Deque<Node> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			Node node = open.pop();
			if (result.add(node)) {
				// which version fits is for the framework to say
				byName.get(node.name()).stream().filter(usable::contains).forEach(open::push);
				if (node.host != null) {
					open.push(provided(byName.get(node.host), usable));
				}
				node.bundles.forEach(name -> open.push(provided(byName.get(name), usable)));
				node.imports.stream().filter(name -> !ofJava(name)).forEach(name -> open.push(provided(byPackage.get(name), usable)));
				node.requirements.forEach(requirement -> open.push(provided(capable(requirement), usable)));
			}
		}
		return result;
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
	private static final class Node {
		final Installed bundle;
		final String host;
		final boolean components;
		final boolean lazy;
		/** Whether its classes lie in the jar itself, and nowhere else. */
		final boolean jar;
		final Set<String> bundles = new LinkedHashSet<>();
		final Set<String> imports = new LinkedHashSet<>();
		final Set<String> exports = new LinkedHashSet<>();
		final List<Capability.Requirement> requirements;
		final List<Capability> capabilities;

		private Node(Installed bundle, Map<String, String> headers) throws BundleException {
			this.bundle = bundle;
			components = headers.containsKey(SERVICE_COMPONENT);
			lazy = headers.containsKey(Constants.BUNDLE_ACTIVATIONPOLICY);
			jar = Files.isRegularFile(bundle.location()) && headers.getOrDefault(Constants.BUNDLE_CLASSPATH, ".").trim().equals("."); //$NON-NLS-1$ //$NON-NLS-2$
			Collection<String> hosts = names(headers, Constants.FRAGMENT_HOST);
			host = hosts.isEmpty() ? null : hosts.iterator().next();
			bundles.addAll(names(headers, Constants.REQUIRE_BUNDLE));
			exports.addAll(names(headers, Constants.EXPORT_PACKAGE));
			imports.addAll(names(headers, Constants.IMPORT_PACKAGE));
			// a package that a bundle both exports and imports may come from itself
			imports.removeAll(exports);
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

		private static Collection<String> names(Map<String, String> headers, String header) throws BundleException {
			Set<String> names = new LinkedHashSet<>();
			ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
			for (ManifestElement element : elements == null ? new ManifestElement[0] : elements) {
				if (!Constants.RESOLUTION_OPTIONAL.equals(element.getDirective(Constants.RESOLUTION_DIRECTIVE))) {
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
