package org.virtworkbench.ui.internal.connection;

import java.util.Arrays;
import java.util.Optional;

/** How libvirt reaches a daemon, see https://libvirt.org/uri.html#transport-configuration. */
enum Transport {
	LOCAL("", Messages.Local, false), //$NON-NLS-1$
	SSH("ssh", Messages.Ssh, true), //$NON-NLS-1$
	LIBSSH("libssh", Messages.Libssh, true), //$NON-NLS-1$
	TLS("tls", Messages.Tls, true), //$NON-NLS-1$
	TCP("tcp", Messages.Tcp, true); //$NON-NLS-1$

	/** After the plus sign of the URI's scheme. */
	final String word;
	final String label;
	final boolean remote;

	Transport(String word, String label, boolean remote) {
		this.word = word;
		this.label = label;
		this.remote = remote;
	}

	/** @param remote whether the URI names a host; without a word TLS is meant then */
	static Optional<Transport> of(String word, boolean remote) {
		if (word.isEmpty())
			return Optional.of(remote ? TLS : LOCAL);
		return Arrays.stream(values()).filter(transport -> transport.word.equals(word)).findFirst();
	}
}
