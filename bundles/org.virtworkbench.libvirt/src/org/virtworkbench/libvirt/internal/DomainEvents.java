package org.virtworkbench.libvirt.internal;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.virtworkbench.libvirt.LibvirtError;

import com.sun.jna.Pointer;

/**
 * Domain events of one session. libvirt's event loop only notes the UUID; a thread of this session tells the listeners, one UUID at a time, each
 * once however often it was noted meanwhile. A slow listener therefore stalls neither keepalive nor other sessions.
 */
final class DomainEvents {

	private static final int LIFECYCLE = 0;
	private static final int BALLOON_CHANGE = 13;

	/**
	 * Called by libvirt on the event loop. Held for ever and the same for all sessions, which are told apart by the data: libvirt may still be
	 * about to call while it deregisters. The domain is libvirt's own and not to be freed.
	 */
	private static final Libvirt_0_10.LifecycleFunction ON_LIFECYCLE = (connect, domain, event, detail, data) -> {
		note(domain, data);
		return 0;
	};
	private static final Libvirt_0_10.BalloonFunction ON_BALLOON = (connect, domain, actual, data) -> note(domain, data);

	private final Session session;
	private final Pointer number;
	private final List<Consumer<UUID>> listeners = new CopyOnWriteArrayList<>();
	private final Set<UUID> pending = new LinkedHashSet<>();
	private Thread teller;
	private boolean ended;
	/** Of the native registrations; only touched on workers, under this object's lock. */
	private int lifecycle = -1;
	private int balloon = -1;

	DomainEvents(Session session, long number) {
		this.session = session;
		this.number = new Pointer(number);
	}

	AutoCloseable listen(Consumer<UUID> listener) throws CoreException {
		// a listener of its own: the same one may be given twice
		Consumer<UUID> once = listener::accept;
		LibvirtRuntime.needEventLoop();
		session.read(() -> Messages.bind(Messages.CannotListen, session.name()), new NullProgressMonitor(), connect -> {
			register(connect);
			return null;
		});
		listeners.add(once);
		return () -> stop(once);
	}

	private synchronized void register(OpenConnect connect) throws LibvirtError {
		if (lifecycle >= 0)
			return;
		lifecycle = DomainRecords.check(
				Libvirt_0_10.virConnectDomainEventRegisterAny(connect.pointer(), null, LIFECYCLE, ON_LIFECYCLE, number, null));
		// absent in some drivers; their memory changes only with the life cycle
		balloon = Libvirt_0_10.virConnectDomainEventRegisterAny(connect.pointer(), null, BALLOON_CHANGE, ON_BALLOON, number, null);
		if (teller == null) {
			teller = new Thread(this::tell, "libvirt events " + session.name()); //$NON-NLS-1$
			teller.setDaemon(true);
			teller.start();
		}
	}

	private void stop(Consumer<UUID> listener) throws CoreException {
		if (!listeners.remove(listener) || !listeners.isEmpty() || !session.isAlive())
			return;
		session.read(() -> Messages.bind(Messages.CannotListen, session.name()), new NullProgressMonitor(), connect -> {
			if (listeners.isEmpty())
				deregister(connect);
			return null;
		});
	}

	/** On a worker, before the connection is closed: each registration holds a reference of it. */
	synchronized void deregister(OpenConnect connect) {
		if (lifecycle >= 0)
			Libvirt_0_10.virConnectDomainEventDeregisterAny(connect.pointer(), lifecycle);
		if (balloon >= 0)
			Libvirt_0_10.virConnectDomainEventDeregisterAny(connect.pointer(), balloon);
		lifecycle = -1;
		balloon = -1;
	}

	private static void note(Pointer domain, Pointer data) {
		try {
			DomainEvents events = Session.eventsOf(data);
			if (events != null)
				events.note(DomainRecords.uuid(domain));
		} catch (LibvirtError | RuntimeException | Error e) {
			// above is native code that knows nothing of exceptions
			Log.error(Messages.EventUnreadable, e);
		}
	}

	private void note(UUID uuid) {
		synchronized (pending) {
			pending.add(uuid);
			pending.notifyAll();
		}
	}

	private void tell() {
		while (true) {
			UUID uuid;
			synchronized (pending) {
				while (pending.isEmpty() && !ended)
					try {
						pending.wait();
					} catch (InterruptedException e) {
						return;
					}
				if (ended)
					return;
				Iterator<UUID> first = pending.iterator();
				uuid = first.next();
				first.remove();
			}
			for (Consumer<UUID> listener : listeners)
				try {
					listener.accept(uuid);
				} catch (RuntimeException e) {
					// one listener's fault is not the others'
					Log.error(Messages.bind(Messages.ListenerFailed, session.name()), e);
				}
		}
	}

	/** No listener is told anything from now on. */
	void end() {
		listeners.clear();
		synchronized (pending) {
			ended = true;
			pending.notifyAll();
		}
	}
}
