package org.virtworkbench.compute.internal.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.DomainRecord;
import org.virtworkbench.libvirt.LibvirtError;

/** Waits until domains are shut off: looks when an event says that something changed. */
final class Departures implements AutoCloseable {

	/** How long a cancel may take to be seen. */
	private static final long CANCEL_MILLIS = 200;
	/** Drivers without events are looked at so often; the others too, in case that an event got lost with a reconnect. */
	private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(2);

	private final LibvirtDomains libvirt;
	private final Semaphore changes = new Semaphore(0);
	private final AutoCloseable events;

	/** Listens from now on. */
	Departures(LibvirtDomains libvirt) throws CoreException {
		this.libvirt = libvirt;
		this.events = listen();
	}

	private AutoCloseable listen() throws CoreException {
		try {
			return libvirt.onEvent(uuid -> changes.release());
		} catch (CoreException e) {
			if (e.getStatus().getException() instanceof LibvirtError error && error.code() == LibvirtError.NO_SUPPORT)
				return () -> {
				};
			throw e;
		}
	}

	/** @return one that is still there after the time; null where all have gone */
	DomainRef await(List<DomainRef> domains, long nanos, IProgressMonitor monitor) throws CoreException {
		Map<UUID, DomainRef> left = domains.stream().collect(Collectors.toMap(DomainRef::uuid, domain -> domain, (a, b) -> a));
		long begin = System.nanoTime();
		long looked = begin;
		look(left, monitor);
		while (!left.isEmpty() && System.nanoTime() - begin < nanos) {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			boolean changed = pause();
			if (changed || System.nanoTime() - looked > LOOK_NANOS) {
				changes.drainPermits();
				looked = System.nanoTime();
				look(left, monitor);
			}
		}
		return left.isEmpty() ? null : left.values().iterator().next();
	}

	private boolean pause() {
		try {
			return changes.tryAcquire(CANCEL_MILLIS, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	/** Strikes off those that are inactive, and the transient ones that do not exist any more. */
	private void look(Map<UUID, DomainRef> left, IProgressMonitor monitor) throws CoreException {
		if (left.isEmpty())
			return;
		Set<UUID> active = libvirt.list(left.keySet(), monitor).stream().filter(domain -> domain.id() >= 0).map(DomainRecord::uuid)
				.collect(Collectors.toSet());
		left.keySet().retainAll(active);
	}

	@Override
	public void close() {
		try {
			events.close();
		} catch (Exception e) {
			ILog.get().warn(e.getMessage(), e);
		}
	}
}
