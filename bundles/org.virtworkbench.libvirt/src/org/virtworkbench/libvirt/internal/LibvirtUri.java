package org.virtworkbench.libvirt.internal;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

	/** The decoded value of a parameter, or null. */
	static String parameter(URI uri, String name) {
		if (uri.getRawQuery() != null)
			for (String pair : uri.getRawQuery().split("[&;]")) //$NON-NLS-1$
				if (pair.startsWith(name + '='))
					return URLDecoder.decode(pair.substring(name.length() + 1).replace("+", "%2B"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
		return null;
	}

	/** The URI as libvirt takes it, with one parameter set. */
	static String with(URI uri, String name, String value) {
		String all = uri.toASCIIString();
		int query = all.indexOf('?');
		String start = query < 0 ? all : all.substring(0, query);
		List<String> pairs = new ArrayList<>();
		if (uri.getRawQuery() != null)
			for (String pair : URI.create(all).getRawQuery().split("[&;]")) //$NON-NLS-1$
				if (!pair.startsWith(name + '='))
					pairs.add(pair);
		pairs.add(name + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20")); //$NON-NLS-1$ //$NON-NLS-2$
		return start + '?' + String.join("&", pairs); //$NON-NLS-1$
	}
}
