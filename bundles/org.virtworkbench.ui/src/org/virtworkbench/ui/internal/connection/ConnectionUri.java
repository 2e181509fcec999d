package org.virtworkbench.ui.internal.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The parts of a libvirt URI that the wizard has fields for.
 *
 * @param host  with the port where one is given, "[::1]:22"; empty: this machine
 * @param user  empty: none
 * @param path  with its slash
 * @param query the rest, without question mark; empty: none
 */
record ConnectionUri(Driver driver, Transport transport, String host, String user, String path, String query) {

	/** The URI in libvirt's form, or empty where the parts make none (a host with a space). */
	Optional<URI> uri() {
		boolean remote = !driver.daemon || transport.remote;
		String scheme = driver.daemon && transport.remote ? driver.scheme + '+' + transport.word : driver.scheme;
		if (remote && host.isBlank())
			return Optional.empty();
		try {
			String authority = !remote ? "" : user.isBlank() ? host.strip() : new URI(null, user.strip(), "h", -1, null, null, null) //$NON-NLS-1$ //$NON-NLS-2$
					.getRawUserInfo() + '@' + host.strip();
			// Behind a host, or a path with two slashes (test:////srv/host.xml) would be taken for one.
			String rawPath = new URI("x", "h", path.startsWith("/") ? path.strip() : '/' + path.strip(), null).getRawPath(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			URI uri = new URI(scheme + "://" + authority + rawPath + (query.isEmpty() ? "" : '?' + query)); //$NON-NLS-1$ //$NON-NLS-2$
			// A name that is no host name parses as an authority without a host.
			return remote && uri.getHost() == null ? Optional.empty() : Optional.of(uri);
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}

	/** The parts of a URI, or empty for one that the fields cannot show; it can be connected to all the same. */
	static Optional<ConnectionUri> of(String text) {
		URI uri;
		try {
			uri = new URI(text.strip());
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
		if (uri.getScheme() == null || uri.isOpaque() || uri.getRawFragment() != null)
			return Optional.empty();
		int plus = uri.getScheme().indexOf('+');
		String word = plus < 0 ? "" : uri.getScheme().substring(plus + 1); //$NON-NLS-1$
		Optional<Driver> driver = Driver.of(plus < 0 ? uri.getScheme() : uri.getScheme().substring(0, plus));
		Optional<Transport> transport = Transport.of(word, uri.getHost() != null);
		if (driver.isEmpty() || transport.isEmpty() || driver.get().daemon && transport.get().remote != (uri.getHost() != null))
			return Optional.empty();
		String host = uri.getHost() == null ? "" : uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ':' + uri.getPort(); //$NON-NLS-1$
		return Optional.of(new ConnectionUri(driver.get(), transport.get(), host, uri.getUserInfo() == null ? "" : uri.getUserInfo(), //$NON-NLS-1$
				uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath(), //$NON-NLS-1$
				uri.getRawQuery() == null ? "" : uri.getRawQuery())); //$NON-NLS-1$
	}
}
