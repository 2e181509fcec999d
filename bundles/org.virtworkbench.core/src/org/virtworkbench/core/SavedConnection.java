package org.virtworkbench.core;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

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

	/**
	 * What is wrong with it, in one sentence; empty where it may be saved. For a form that is checked while it is typed into; whether
	 * the name is taken only {@link SavedConnections} knows.
	 */
	public Optional<String> problem() {
		if (name.isBlank())
			return Optional.of(Messages.NameEmpty);
		if (!name.equals(name.strip()))
			return Optional.of(NLS.bind(Messages.NameSpaced, name));
		if (name.indexOf(':') >= 0 || name.indexOf('/') >= 0 || name.chars().anyMatch(Character::isISOControl))
			return Optional.of(NLS.bind(Messages.NameCharacters, name));
		if (uri.getScheme() == null)
			return Optional.of(NLS.bind(Messages.UriSchemeless, uri));
		// The URI itself is not repeated: sentences end up in logs.
		return holdsPassword(uri) ? Optional.of(Messages.UriPassword) : Optional.empty();
	}

	private static boolean holdsPassword(URI uri) {
		// Not getUserInfo: it is null where the host's name has an underscore.
		String authority = uri.getRawAuthority();
		int at = authority == null ? -1 : authority.lastIndexOf('@');
		if (at >= 0 && authority.substring(0, at).indexOf(':') >= 0)
			return true;
		return uri.getRawQuery() != null && Arrays.stream(uri.getRawQuery().split("[&;]")) //$NON-NLS-1$
				.anyMatch(parameter -> parameter.toLowerCase(Locale.ROOT).startsWith("password=")); //$NON-NLS-1$
	}
}
