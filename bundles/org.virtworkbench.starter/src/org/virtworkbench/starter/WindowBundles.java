package org.virtworkbench.starter;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.osgi.framework.BundleException;
import org.virtworkbench.starter.BundleGraph.Node;

/**
 * Which of the installed bundles the window takes its classes from by the JVM's own loader: ours, what they need, and of the platform's
 * others those that a first class need not wake. What has an activator and is needed by nothing of ours (updates, team, debug) keeps
 * Equinox's loader and sleeps until it is used, and so do third parties, whose packages stay as hidden from each other as they ask for.
 */
final class WindowBundles {

	private final Set<Node> plain = new LinkedHashSet<>();

	private WindowBundles() {
	}

	static WindowBundles among(List<Installed> installed) throws IOException, BundleException {
		WindowBundles bundles = new WindowBundles();
		bundles.compute(new BundleGraph(installed, true));
		return bundles;
	}

	/** Without the framework itself. */
	List<Installed> onClassPath() {
		return plain.stream().map(node -> node.bundle).toList();
	}

	private void compute(BundleGraph graph) throws IOException {
		Set<Node> usable = graph.without(node -> false);
		Set<Node> needed = new LinkedHashSet<>();
		for (Node node : usable) {
			if (node.name().startsWith(BundleGraph.OURS) && node.host == null
					&& graph.needs(node, usable).stream().anyMatch(other -> other.name().equals(BundleGraph.SWT))) {
				needed.addAll(graph.needs(node, usable));
			}
		}
		graph.addFragments(needed, usable);
		Set<Node> candidates = new LinkedHashSet<>(needed);
		for (Node node : usable) {
			if (node.name().startsWith(BundleGraph.PLATFORM) && !(node.activator && node.lazy)) {
				Set<Node> needs = graph.needs(node, usable);
				if (needs.stream().allMatch(other -> needed.contains(other) || !(other.activator && other.lazy))) {
					candidates.addAll(needs);
				}
			}
		}
		graph.addFragments(candidates, usable);
		candidates.removeIf(Node::framework);
		plain.addAll(candidates);
		Set<Node> ambiguous = ambiguous();
		plain.removeIf(node -> !node.jar || graph.hasVersions(node) || ambiguous.contains(node) || BundleGraph.FRAMEWORK.equals(node.host));
		Set<Node> apart = new HashSet<>(usable);
		apart.removeAll(plain);
		apart.removeIf(Node::framework);
		// what needs a bundle of the other kind cannot see it from the class path
		plain.removeIf(node -> graph.needs(node, usable).stream().anyMatch(apart::contains));
	}

	/** Those that hold a class which another one holds too: one loader would give both the same. */
	private Set<Node> ambiguous() throws IOException {
		Map<String, Node> owners = new HashMap<>();
		Set<Node> ambiguous = new HashSet<>();
		for (Node node : plain) {
			if (node.jar) {
				for (String name : node.classes()) {
					Node other = owners.putIfAbsent(name, node);
					if (other != null) {
						ambiguous.add(node);
						ambiguous.add(other);
					}
				}
			}
		}
		return ambiguous;
	}
}
