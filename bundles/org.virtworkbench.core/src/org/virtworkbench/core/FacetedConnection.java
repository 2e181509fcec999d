package org.virtworkbench.core;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.internal.Log;

/**
 * What every connection has in common, for {@link ConnectionProvider}s to extend: they say whether the other end answers and how to
 * hang up, attach their own facets in the constructor, and report {@link #lost} once. The facets of the other concerns are found
 * through the {@link FacetProvider}s, each at its first request.
 *
 * <pre>
 * final class LibvirtConnection extends FacetedConnection {
 *     LibvirtConnection(ConnectionRequest request, NativeConnection link) {
 *         super(request);
 *         attach(LibvirtSession.class, new Session(link)); // closed first, if AutoCloseable
 *         link.onClose(reason -&gt; lost(sentence(reason)));
 *     }
 *     protected boolean answers() { return link.isAlive(); }
 *     protected void hangUp() { link.close(); }
 * }
 * </pre>
 */
public abstract class FacetedConnection implements Connection {

	/** The place of one facet; its monitor lets one thread attach while the others wait for the same instance. */
	private static final class Slot {
		private Object facet;
		private boolean asked;
	}

	private final ConnectionRequest request;
	private final ConcurrentHashMap<Class<?>, Slot> slots = new ConcurrentHashMap<>();
	private final Deque<AutoCloseable> toClose = new ArrayDeque<>();
	private final List<Consumer<String>> lostListeners = new ArrayList<>();
	private volatile Supplier<? extends List<? extends FacetProvider<?>>> providers = List::of;
	private volatile boolean closed;
	private volatile String lostBecause;

	protected FacetedConnection(ConnectionRequest request) {
		this.request = request;
	}

	/** Whether the other end answers, by what is known now; never blocks. Not asked any more once lost or closed. */
	protected abstract boolean answers();

	/** Ends the native connection, after all facets were closed. Called once. */
	protected abstract void hangUp();

	/** Adds a facet of the provider itself. */
	protected final <T> void attach(Class<T> type, T facet) {
		Slot slot = new Slot();
		slot.facet = facet;
		slot.asked = true;
		slots.put(type, slot);
		if (facet instanceof AutoCloseable closeable)
			toClose.push(closeable);
	}

	/** The other end is gone. Tells the listeners, on this thread, once; nothing when closed by us. */
	protected final void lost(String reason) {
		List<Consumer<String>> listeners;
		synchronized (lostListeners) {
			if (closed || lostBecause != null)
				return;
			lostBecause = reason;
			listeners = List.copyOf(lostListeners);
			lostListeners.clear();
		}
		for (Consumer<String> listener : listeners)
			listener.accept(reason);
	}

	/** For {@link Connections}: who else offers facets; asked anew for each kind that is requested the first time. */
	public final void offer(Supplier<? extends List<? extends FacetProvider<?>>> facetProviders) {
		providers = facetProviders;
	}

	@Override
	public final URI uri() {
		return request.uri();
	}

	@Override
	public final String name() {
		return request.name();
	}

	@Override
	public final boolean readOnly() {
		return request.readOnly();
	}

	@Override
	public final <T> Optional<T> get(Class<T> facet) {
		try {
			return find(facet);
		} catch (CoreException e) {
			Log.warning(e.getStatus().getMessage(), e);
			return Optional.empty();
		}
	}

	@Override
	public final <T> T require(Class<T> facet) throws CoreException {
		if (closed)
			throw Failure.of(Failure.Kind.NO_CONNECTION, NLS.bind(Messages.ConnectionClosed, name()));
		if (lostBecause != null)
			throw Failure.of(Failure.Kind.NO_CONNECTION, NLS.bind(Messages.ConnectionLost, name(), lostBecause));
		Optional<T> found = find(facet);
		if (found.isEmpty())
			throw Failure.failed(NLS.bind(Messages.FacetMissing, name(), words(facet)));
		return found.get();
	}

	private <T> Optional<T> find(Class<T> facet) throws CoreException {
		if (closed)
			return Optional.empty();
		Slot slot = slots.computeIfAbsent(facet, key -> new Slot());
		synchronized (slot) {
			if (!slot.asked) {
				slot.facet = ask(facet);
				slot.asked = true; // only now: a provider that failed is asked again
				if (slot.facet instanceof AutoCloseable closeable)
					closeLater(closeable);
			}
			return Optional.ofNullable(facet.cast(slot.facet));
		}
	}

	private Object ask(Class<?> facet) throws CoreException {
		CoreException failure = null;
		for (FacetProvider<?> provider : providers.get())
			try {
				if (provider.type() != facet)
					continue;
				Optional<?> attached = provider.attach(this);
				if (attached.isPresent())
					return attached.get();
			} catch (CoreException e) {
				failure = e;
			} catch (RuntimeException | LinkageError e) {
				Log.error(NLS.bind(Messages.FacetMissing, name(), words(facet)), e);
			}
		if (failure != null)
			throw failure;
		return null;
	}

	private void closeLater(AutoCloseable facet) {
		synchronized (toClose) {
			if (!closed) {
				toClose.push(facet);
				return;
			}
		}
		quietly(facet); // closed while it was being attached
	}

	@Override
	public final boolean isAlive() {
		return !closed && lostBecause == null && answers();
	}

	@Override
	public final void onLost(Consumer<String> listener) {
		synchronized (lostListeners) {
			if (closed)
				return;
			if (lostBecause == null) {
				lostListeners.add(listener);
				return;
			}
		}
		listener.accept(lostBecause); // who comes too late must hear of it too
	}

	@Override
	public final void close() {
		synchronized (lostListeners) {
			if (closed)
				return;
			closed = true;
			lostListeners.clear();
		}
		List<AutoCloseable> facets;
		synchronized (toClose) {
			facets = new ArrayList<>(toClose); // a stack: the last attached comes first
			toClose.clear();
		}
		facets.forEach(this::quietly);
		hangUp();
	}

	private void quietly(AutoCloseable facet) {
		try {
			facet.close();
		} catch (Exception | LinkageError e) {
			// The other facets and the connection itself must be closed all the same.
			Log.error(NLS.bind(Messages.ConnectionClosed, name()), e);
		}
	}

	/** "LibvirtSession" as people would say it: "libvirt session". */
	private static String words(Class<?> facet) {
		return facet.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public final String toString() {
		return name();
	}
}
