package org.virtworkbench.core;

import java.net.URI;
import java.util.Objects;

/**
 * What is wanted of a new connection.
 *
 * @param uri      libvirt's connection URI, see https://libvirt.org/uri.html
 * @param name     what the user calls the host; null: the URI
 * @param readOnly no change is possible through the connection
 * @param prompter who answers for passwords and unknown host keys; never null
 */
public record ConnectionRequest(URI uri, String name, boolean readOnly, Prompter prompter) {

	public ConnectionRequest {
		Objects.requireNonNull(uri);
		Objects.requireNonNull(prompter);
		if (name == null)
			name = uri.toString();
	}
}
