package org.virtworkbench.starter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;

/**
 * What a bundle's {@code Provide-Capability} header offers (OSGi Core, 3.3).
 *
 * @param namespace  such as {@code osgi.extender}
 * @param attributes what a requirement's filter looks at
 */
record Capability(String namespace, Map<String, Object> attributes) {

	/** Namespaces of which the framework judges itself, and services, which are no matter of resolving. */
	private static final Set<String> NOT_BUNDLES = Set.of("osgi.ee", "osgi.native", "osgi.service"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/**
	 * A mandatory entry of {@code Require-Capability}.
	 *
	 * @param filter null where any capability of the namespace fits
	 */
	record Requirement(String namespace, Filter filter) {
		boolean fits(Capability capability) {
			return namespace.equals(capability.namespace) && (filter == null || filter.matches(capability.attributes));
		}
	}

	/** @param header null where the bundle has none */
	static List<Capability> provided(String header) throws BundleException {
		List<Capability> capabilities = new ArrayList<>();
		for (ManifestElement element : elements(Constants.PROVIDE_CAPABILITY, header)) {
			Map<String, Object> attributes = new HashMap<>();
			for (String key : keys(element)) {
				int colon = key.indexOf(':');
				attributes.put(colon < 0 ? key : key.substring(0, colon),
						typed(colon < 0 ? "String" : key.substring(colon + 1), element.getAttribute(key))); //$NON-NLS-1$
			}
			for (String namespace : element.getValueComponents()) {
				capabilities.add(new Capability(namespace, attributes));
			}
		}
		return capabilities;
	}

	/** Without what is optional or takes effect only after resolving. */
	static List<Requirement> required(String header) throws BundleException {
		List<Requirement> requirements = new ArrayList<>();
		for (ManifestElement element : elements(Constants.REQUIRE_CAPABILITY, header)) {
			boolean optional = Constants.RESOLUTION_OPTIONAL.equals(element.getDirective(Constants.RESOLUTION_DIRECTIVE));
			boolean later = Constants.EFFECTIVE_ACTIVE.equals(element.getDirective(Constants.EFFECTIVE_DIRECTIVE));
			for (String namespace : element.getValueComponents()) {
				if (!optional && !later && !NOT_BUNDLES.contains(namespace)) {
					requirements.add(new Requirement(namespace, filter(element.getDirective(Constants.FILTER_DIRECTIVE))));
				}
			}
		}
		return requirements;
	}

	private static Filter filter(String text) throws BundleException {
		try {
			return text == null ? null : FrameworkUtil.createFilter(text);
		} catch (InvalidSyntaxException e) {
			throw new BundleException(e.getMessage(), e);
		}
	}

	private static Object typed(String type, String value) {
		if (type.startsWith("List")) { //$NON-NLS-1$
			String of = type.contains("<") ? type.substring(type.indexOf('<') + 1, type.indexOf('>')).trim() : "String"; //$NON-NLS-1$ //$NON-NLS-2$
			return List.of(value.split(",")).stream().map(item -> typed(of, item.trim())).toList(); //$NON-NLS-1$
		}
		return switch (type) {
		case "Version" -> Version.parseVersion(value); //$NON-NLS-1$
		case "Long" -> Long.valueOf(value.trim()); //$NON-NLS-1$
		case "Double" -> Double.valueOf(value.trim()); //$NON-NLS-1$
		default -> value;
		};
	}

	private static List<String> keys(ManifestElement element) {
		return element.getKeys() == null ? List.of() : Collections.list(element.getKeys());
	}

	private static List<ManifestElement> elements(String header, String value) throws BundleException {
		ManifestElement[] elements = ManifestElement.parseHeader(header, value);
		return elements == null ? List.of() : List.of(elements);
	}
}
