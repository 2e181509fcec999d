package org.virtworkbench.libvirt.internal;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** libvirt's connection URIs: {@code driver[+transport]://[user@][host][:port]/[path][?parameters]}. See https://libvirt.org/uri.html */
final class LibvirtUri {

	/** The drivers of libvirt, past and present; the remote driver hands every other name to the daemon of this machine, which helps nobody. */
	private static final Set<String> DRIVERS = Set.of("qemu", "test", "xen", "lxc", "esx", "vpx", "gsx", "vmwareplayer", "vmwarews", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"vmwarefusion", "vbox", "vz", "parallels", "virtuozzo", "bhyve", "hyperv", "openvz", "ch", "kvm", "uml", "phyp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$

	private LibvirtUri() {
	}

	static boolean isLibvirt(URI uri) {
		return uri.getScheme() != null && !uri.isOpaque() && DRIVERS.contains(driver(uri));
	}

	static String driver(URI uri) {
		String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
		int plus = scheme.indexOf('+');
		return plus < 0 ? scheme : scheme.substring(0, plus);
	}

	/** "" where the URI leaves it to libvirt: a socket without a host, TLS with one. */
	static String transport(URI uri) {
		String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
		int plus = scheme.indexOf('+');
		return plus < 0 ? "" : scheme.substring(plus + 1); //$NON-NLS-1$
	}

	static boolean has(URI uri, String parameter) {
		String query = uri.getRawQuery();
		return query != null && ('&' + query).contains('&' + parameter + '=');
	}

	static String with(String uri, String parameter, String value) {
		int fragment = uri.indexOf('#');
		String end = fragment < 0 ? "" : uri.substring(fragment); //$NON-NLS-1$
		String start = fragment < 0 ? uri : uri.substring(0, fragment);
		return start + (start.contains("?") ? '&' : '?') + parameter + '=' + value + end; //$NON-NLS-1$
	}
}
