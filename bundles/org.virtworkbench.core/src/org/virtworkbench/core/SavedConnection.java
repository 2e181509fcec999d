package org.virtworkbench.core;

import java.net.URI;
import java.util.Objects;

/**
 * A connection that the user keeps.
 *
 * @param name        unique, not empty, without colon, slash or control characters (so that it is never taken for a URI)
 * @param uri         libvirt's connection URI; never holds a password
 * @param readOnly    open without the right to change
 * @param autoConnect open when the workbench starts
 */
public record SavedConnection(String name, URI uri, boolean readOnly, boolean autoConnect) {

	public SavedConnection {
		Objects.requireNonNull(name);
		Objects.requireNonNull(uri);
	}
}
