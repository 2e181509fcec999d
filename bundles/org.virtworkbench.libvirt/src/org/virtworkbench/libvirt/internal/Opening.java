package org.virtworkbench.libvirt.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.libvirt.LibvirtException;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.libvirt.LibvirtError;

/**
 * One attempt to connect, on a thread of its own: libvirt may block for ever, for instance where the daemon is stopped. A caller who gave up
 * leaves the thread behind; what it opens after all is closed by itself.
 */
final class Opening {

	/** Parameters of https://libvirt.org/uri.html#ssh-transport */
	private static final String COMMAND = "command"; //$NON-NLS-1$
	private static final String NO_TTY = "no_tty"; //$NON-NLS-1$

	private final ConnectionRequest request;
	private final Timing timing;
	private final PasswordAuth auth;
	private final CompletableFuture<Session> result = new CompletableFuture<>();

	/** Before the opening thread starts; null without questions of ssh. */
	private SshQuestions ssh;

	Opening(ConnectionRequest request, Timing timing) {
		this.request = request;
		this.timing = timing;
		auth = new PasswordAuth(request.prompter());
	}

	Session open(IProgressMonitor monitor) throws CoreException {
		if (monitor != null && monitor.isCanceled())
			throw new OperationCanceledException();
		boolean delivered = false;
		try (SshQuestions questions = questions()) {
			ssh = questions;
			Thread thread = new Thread(this::run, "libvirt open " + request.name()); //$NON-NLS-1$
			thread.setDaemon(true);
			thread.start();
			Session session = await(monitor);
			delivered = true;
			return session;
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.NO_CONNECTION, Messages.bind(Messages.PrompterFailed, request.name()), e);
		} finally {
			// who opens after this closes what it opened; who has just done so is closed here
			if (!delivered && !result.cancel(false) && !result.isCompletedExceptionally())
				result.join().close();
		}
	}

	/** Where ssh may have questions and somebody is there to answer; else null. */
	private SshQuestions questions() throws IOException {
		if (!isSsh() || request.prompter() == Prompter.NOBODY || LibvirtUri.parameter(request.uri(), NO_TTY) != null)
			return null;
		String command = LibvirtUri.parameter(request.uri(), COMMAND);
		return new SshQuestions(request.prompter(), command == null ? "ssh" : command); //$NON-NLS-1$
	}

	private boolean isSsh() {
		return LibvirtUri.transport(request.uri()).equals("ssh"); //$NON-NLS-1$
	}

	private Session await(IProgressMonitor monitor) throws CoreException {
		Duration left = timing.open();
		while (true)
			try {
				return result.get(Timing.POLL_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (monitor != null && monitor.isCanceled())
					throw new OperationCanceledException();
				boolean asked = ssh != null && ssh.ask();
				if (!asked && !auth.asking())
					left = left.minusMillis(Timing.POLL_MILLIS);
				if (left.isNegative())
					throw LibvirtFailures.openTimedOut(request.name(), timing.open());
			} catch (ExecutionException e) {
				throw failed(e.getCause());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
	}

	private CoreException failed(Throwable cause) {
		if (cause instanceof CoreException sentence)
			return sentence;
		if (cause instanceof OperationCanceledException cancel)
			throw cancel;
		if (auth.failure() instanceof OperationCanceledException cancel)
			throw cancel;
		if (auth.failure() != null)
			return Failure.of(Failure.Kind.NO_CONNECTION, Messages.bind(Messages.PrompterFailed, request.name()), auth.failure());
		if (cause instanceof LibvirtError error)
			return LibvirtFailures.open(error, request.uri(), request.name(), auth, ssh != null && ssh.unanswered());
		return LibvirtFailures.unexpected(Messages.bind(Messages.CannotConnect, new Object[] { request.name(), "", "" }), cause); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void run() {
		try {
			Session session = connect();
			if (!result.complete(session))
				session.close();
		} catch (CoreException | LibvirtError | RuntimeException | Error e) {
			result.completeExceptionally(e);
		}
	}

	private Session connect() throws CoreException, LibvirtError {
		LibvirtRuntime.load();
		refuseMissingTestFile();
		try {
			return new Session(request.name(), request.readOnly(), new OpenConnect(uri(), auth, request.readOnly()), timing);
		} catch (LibvirtException e) {
			throw LibvirtRuntime.lastError();
		}
	}

	/** libxml2 would write about it to stderr, past libvirt's error function. */
	private void refuseMissingTestFile() throws CoreException {
		URI uri = request.uri();
		if ("test".equals(uri.getScheme()) && uri.getHost() == null && !"/default".equals(uri.getPath()) //$NON-NLS-1$ //$NON-NLS-2$
				&& !Files.isReadable(Path.of(uri.getPath())))
			throw Failure.of(Failure.Kind.NO_CONNECTION, Messages.bind(Messages.TestFile, request.name(), uri.getPath()));
	}

	/** What libvirt is given: the user's URI; for ssh with our way to ask, or told not to ask at a terminal where nobody sits. */
	private String uri() {
		if (ssh != null)
			return LibvirtUri.with(request.uri(), COMMAND, ssh.ssh().toString());
		if (isSsh() && request.prompter() == Prompter.NOBODY && LibvirtUri.parameter(request.uri(), NO_TTY) == null)
			return LibvirtUri.with(request.uri(), NO_TTY, "1"); //$NON-NLS-1$
		return request.uri().toASCIIString();
	}
}
