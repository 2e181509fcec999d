package org.virtworkbench.libvirt.internal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Failure.Kind;
import org.virtworkbench.libvirt.LibvirtError;

/**
 * Turns libvirt's errors into one sentence for a person, with what to do. Decides by code and errno only: libvirt's messages are
 * translated; the exceptions are the words of ssh, which libvirt passes on as they are.
 */
final class LibvirtFailures {

	/** virErrorDomain. */
	static final int FROM_RPC = 7;
	static final int FROM_REMOTE = 13;

	/** Linux errno. */
	private static final int ENOENT = 2;
	private static final int EACCES = 13;
	private static final int ECONNREFUSED = 111;
	/** getaddrinfo failed: libvirt has no errno then. */
	private static final int UNRESOLVED = -1;

	private static final Pattern QUOTED_PATH = Pattern.compile("['\"\u00ab\u201c\u2018](/[^'\"\u00bb\u201d\u2019]+)['\"\u00bb\u201d\u2019]"); //$NON-NLS-1$

	private static final List<String> PREFIXES = List.of("internal error: ", "Requested operation is not valid: ", "operation failed: ", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"unsupported configuration: "); //$NON-NLS-1$

	private LibvirtFailures() {
	}

	/** A call on an open connection failed. */
	static CoreException of(LibvirtError error, String host, String driver, String doing) {
		String said = said(error);
		return switch (error.code()) {
		case LibvirtError.NO_SUPPORT -> failed(Messages.bind(Messages.NoSupport, doing, driver), error);
		case LibvirtError.OPERATION_DENIED, LibvirtError.ACCESS_DENIED -> failed(Messages.bind(Messages.Denied, doing, said), error);
		case LibvirtError.NO_DOMAIN -> failed(Messages.bind(Messages.NoDomain, doing, host), error);
		case LibvirtError.AGENT_UNRESPONSIVE -> failed(Messages.bind(Messages.NoAgent, doing, said), error);
		case LibvirtError.OPERATION_TIMEOUT -> failed(Messages.bind(Messages.Busy, doing, said), error);
		default -> failed(Messages.bind(Messages.Failed, doing, said), error);
		};
	}

	/** Opening failed. */
	static CoreException open(LibvirtError error, URI uri, String name, PasswordAuth auth, boolean sshUnanswered) {
		String said = said(error);
		String advice = sshUnanswered ? Messages.AdviseAnswer : openAdvice(error, uri, auth);
		return Failure.of(Kind.NO_CONNECTION, Messages.bind(Messages.CannotConnect, new Object[] { name, said, advice }).strip(), error);
	}

	private static String openAdvice(LibvirtError error, URI uri, PasswordAuth auth) {
		Path authFile = LibvirtConf.authFile(System.getenv());
		if (System.getenv("LIBVIRT_AUTH_FILE") != null && !Files.exists(authFile) && error.domain() == 0) //$NON-NLS-1$
			// libvirt fails then without any error of its own
			return Messages.bind(Messages.AdviseAuthFileMissing, authFile);
		if (auth.unanswered())
			return Messages.bind(Messages.AdviseAuthFile, authFile);
		switch (error.code()) {
		case LibvirtError.AUTH_FAILED, LibvirtError.AUTH_CANCELLED, LibvirtError.AUTH_UNAVAILABLE:
			return auth.asked() || uri.getHost() != null ? Messages.bind(Messages.AdvisePassword, authFile) : Messages.AdvisePolkit;
		case LibvirtError.NO_CONNECT, LibvirtError.CONFIG_UNSUPPORTED:
			return Messages.bind(Messages.AdviseDriver, LibvirtUri.driver(uri));
		case LibvirtError.GNUTLS_ERROR:
			return Messages.AdviseTls;
		case LibvirtError.UNKNOWN_HOST:
			return Messages.bind(Messages.AdviseHostName, uri.getHost());
		default:
			return LibvirtUri.transport(uri).contains("ssh") ? sshAdvice(error.getMessage(), uri) : systemAdvice(error, uri); //$NON-NLS-1$
		}
	}

	/** By errno. */
	private static String systemAdvice(LibvirtError error, URI uri) {
		String socket = path(error.getMessage());
		String host = uri.getHost();
		boolean system = error.code() == LibvirtError.SYSTEM_ERROR;
		if (system && socket != null && socket.endsWith(".pem")) //$NON-NLS-1$
			return Messages.AdviseTls;
		if (system && error.systemError() == EACCES && socket != null)
			return Messages.bind(Messages.AdviseGroup, socket);
		if (system && socket != null && (error.systemError() == ENOENT || error.systemError() == ECONNREFUSED))
			return Messages.bind(Messages.AdviseStart, socket, LibvirtUri.driver(uri));
		if (host == null)
			return Messages.AdviseElse;
		if (system && error.systemError() == ECONNREFUSED)
			return Messages.bind(Messages.AdviseListen, host);
		if (system && error.systemError() == UNRESOLVED)
			return Messages.bind(Messages.AdviseHostName, host);
		return Messages.bind(Messages.AdviseHost, host);
	}

	/** ssh's own words, not translated. */
	private static String sshAdvice(String message, URI uri) {
		String host = uri.getHost();
		String port = uri.getPort() < 0 ? "" : "-p " + uri.getPort() + ' '; //$NON-NLS-1$ //$NON-NLS-2$
		String user = uri.getUserInfo() == null ? "" : uri.getUserInfo() + '@'; //$NON-NLS-1$
		if (message.contains("IDENTIFICATION HAS CHANGED")) //$NON-NLS-1$
			return Messages.bind(Messages.AdviseHostKeyChanged, host);
		if (message.contains("Host key verification failed")) //$NON-NLS-1$
			return Messages.bind(Messages.AdviseHostKey, port + user + host);
		if (message.contains("Permission denied")) //$NON-NLS-1$
			return Messages.bind(Messages.AdviseSshKey, port + user + host);
		if (message.contains("Could not resolve hostname")) //$NON-NLS-1$
			return Messages.bind(Messages.AdviseHostName, host);
		return Messages.bind(Messages.AdviseSsh, port + user + host);
	}

	/** The first absolute path that libvirt quotes. */
	private static String path(String message) {
		Matcher matcher = QUOTED_PATH.matcher(message);
		return matcher.find() ? matcher.group(1) : null;
	}

	static CoreException openTimedOut(String name, Duration deadline) {
		return Failure.of(Kind.NO_CONNECTION, Messages.bind(Messages.OpenTimedOut, name, deadline.toSeconds()));
	}

	static CoreException noAnswer(String host, Duration deadline) {
		return Failure.of(Kind.NO_CONNECTION, Messages.bind(Messages.NoAnswer, host, deadline.toSeconds()));
	}

	static CoreException closed(String host) {
		return Failure.of(Kind.NO_CONNECTION, Messages.bind(Messages.Closed, host));
	}

	static CoreException lost(String host, String reason) {
		return lost(host, reason, null);
	}

	static CoreException lost(String host, String reason, Throwable cause) {
		return Failure.of(Kind.NO_CONNECTION, Messages.bind(Messages.Lost, host, reason), cause);
	}

	static CoreException notOffered(String doing, LinkageError missing) {
		return Failure.of(Kind.FAILED, Messages.bind(Messages.NotOffered, doing), missing);
	}

	static CoreException unexpected(String doing, Throwable cause) {
		return Failure.of(Kind.FAILED, Messages.bind(Messages.Unexpected, doing, cause), cause);
	}

	private static CoreException failed(String sentence, LibvirtError error) {
		return Failure.of(Kind.FAILED, sentence, error);
	}

	/**
	 * libvirt's message as the middle of a sentence: on one line, without a full stop of its own, and without the name of the error class that
	 * libvirt puts first (in a translated message it stays; that is only less short).
	 */
	private static String said(LibvirtError error) {
		String line = error.getMessage().strip().replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
		for (String prefix : PREFIXES)
			if (line.startsWith(prefix) && line.length() > prefix.length())
				line = line.substring(prefix.length());
		return line.endsWith(".") ? line.substring(0, line.length() - 1) : line; //$NON-NLS-1$
	}
}
