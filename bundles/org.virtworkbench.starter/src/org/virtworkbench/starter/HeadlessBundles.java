package org.virtworkbench.starter;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.osgi.framework.BundleException;
import org.virtworkbench.starter.BundleGraph.Node;

/**
 * Which of the installed bundles the command line runs with: those that offer DS components and use our core without
 * reaching SWT, and whatever they need. So a command that p2 installs is found, and what only the window needs costs the
 * command line nothing. Judged by manifests alone; what is optional there counts neither as reaching nor as needed.
 */
final class HeadlessBundles {

	private static final String CORE = "org.virtworkbench.core"; //$NON-NLS-1$
	private static final String COMPONENTS = "org.apache.felix.scr"; //$NON-NLS-1$

	private final BundleGraph graph;
	private final Set<Node> needed = new LinkedHashSet<>();
	private final Set<Node> plain = new LinkedHashSet<>();
	/** Whether somebody else's bundles are among those with commands. */
	private boolean guests;

	private HeadlessBundles(BundleGraph graph) {
		this.graph = graph;
	}

	/** How a bundle is started. */
	enum Start {
		NEVER, LAZILY, AT_ONCE
	}

	static HeadlessBundles among(List<Installed> installed) throws IOException, BundleException {
		HeadlessBundles bundles = new HeadlessBundles(new BundleGraph(installed, false));
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
		Node node = graph.node(bundle);
		if (node.name().equals(COMPONENTS)) {
			return Start.AT_ONCE;
		}
		if (!node.lazy) {
			return Start.NEVER; // as p2's configurator does it in the window
		}
		if (!plain.contains(node)) {
			return Start.LAZILY;
		}
		return node.name().startsWith(BundleGraph.PLATFORM) && !guests ? Start.NEVER : Start.AT_ONCE;
	}

	private void compute() {
		Set<Node> usable = graph.without(node -> node.name().equals(BundleGraph.SWT) || BundleGraph.SWT.equals(node.host));
		Set<Node> found = new LinkedHashSet<>();
		for (Node node : usable) {
			boolean command = node.components && graph.needs(node, usable).stream().anyMatch(other -> other.name().equals(CORE));
			if (command || node.name().equals(COMPONENTS)) {
				found.addAll(graph.needs(node, usable));
				guests |= command && !node.name().startsWith(BundleGraph.OURS);
			}
		}
		graph.addFragments(found, usable);
		found.removeIf(Node::framework);
		found.stream().filter(node -> !node.name().equals(COMPONENTS)).forEach(needed::add);
		found.stream().filter(node -> node.name().equals(COMPONENTS)).forEach(needed::add);
		plain.addAll(needed);
		plain.removeIf(node -> !node.jar || graph.hasVersions(node));
		Set<Node> apart = new HashSet<>(needed);
		apart.removeAll(plain);
		// what needs a bundle of the other kind cannot see it from the class path
		plain.removeIf(node -> graph.needs(node, usable).stream().anyMatch(apart::contains));
	}
}
