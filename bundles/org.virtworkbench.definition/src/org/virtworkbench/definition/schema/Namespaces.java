package org.virtworkbench.definition.schema;

/** The namespaces of libvirt's drivers, which hold what the rest of the definition does not know. */
final class Namespaces {

	private Namespaces() {
	}

	/** The prefix that libvirt's documentation uses: {@code qemu} for {@code http://libvirt.org/schemas/domain/qemu/1.0}. */
	static String usualPrefix(String namespace) {
		String[] parts = namespace.split("/"); //$NON-NLS-1$
		for (int i = parts.length - 1; i > 2; i--)
			if (parts[i].matches("[a-z][a-z0-9-]*")) //$NON-NLS-1$
				return parts[i];
		return "ns"; //$NON-NLS-1$
	}
}
