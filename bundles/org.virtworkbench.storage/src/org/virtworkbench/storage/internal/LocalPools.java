package org.virtworkbench.storage.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.virtworkbench.core.Connection;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage;

/**
 * The storage of this machine as its open connections know it. A host that fails loses its own answer only; one that is silent is not waited for
 * twice within half a minute.
 */
final class LocalPools {

	/** On a socket of this machine all pools answer within milliseconds. */
	static final Duration PATIENCE = Duration.ofSeconds(3);
	private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

	/** What is asked of one host. */
	interface Question<T> {
		T ask(LibvirtStorage storage, IProgressMonitor monitor) throws CoreException;
	}

	private final Supplier<List<Connection>> opened;
	private final Duration patience;
	/** Until when, as System.nanoTime counts. */
	private final Map<Connection, Long> silent = Collections.synchronizedMap(new WeakHashMap<>());

	LocalPools(Supplier<List<Connection>> opened, Duration patience) {
		this.opened = opened;
		this.patience = patience;
	}

	/** One answer each of those that answer. Waits for hosts: not for the UI thread. */
	<T> List<T> ask(Question<T> question) {
		List<T> answers = new ArrayList<>();
		for (Connection connection : opened.get())
			if (isOfThisMachine(connection))
				ask(connection, question).ifPresent(answers::add);
		return answers;
	}

	/** The files of another machine are others, whatever they are called; those of libvirt's test driver are nowhere. */
	private static boolean isOfThisMachine(Connection connection) {
		return !connection.uri().getScheme().startsWith("test") && connection.uri().getRawAuthority() == null; //$NON-NLS-1$
	}

	private <T> Optional<T> ask(Connection connection, Question<T> question) {
		Long until = silent.get(connection);
		if (until != null && until - System.nanoTime() > 0)
			return Optional.empty();
		Optional<LibvirtSession> session = connection.get(LibvirtSession.class);
		if (session.isEmpty())
			return Optional.empty();
		long deadline = System.nanoTime() + patience.toNanos();
		IProgressMonitor patient = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return deadline - System.nanoTime() < 0;
			}
		};
		try {
			return Optional.of(question.ask(session.get().storage(), patient));
		} catch (OperationCanceledException e) {
			silent.put(connection, System.nanoTime() + LEFT_ALONE.toNanos());
			return Optional.empty();
		} catch (CoreException e) {
			// its host says in its own place what it suffers from
			return Optional.empty();
		}
	}
}
