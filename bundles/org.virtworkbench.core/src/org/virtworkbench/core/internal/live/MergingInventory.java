package org.virtworkbench.core.internal.live;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.HostSection;
import org.virtworkbench.core.inventory.Inventory;
import org.virtworkbench.core.inventory.InventoryFactory;
import org.virtworkbench.core.inventory.InventoryPackage;
import org.virtworkbench.core.live.LiveInventory;

/**
 * The live inventory: one queue of changes, worked off in the realm in slices of a few milliseconds, so that two merges never
 * mix and the display breathes in between.
 */
@Component
public final class MergingInventory implements LiveInventory {

	/** A frame of a display at 60 Hz is 16 ms: half of it for us, half for the viewers that follow. */
	private static final long SLICE_NANOSECONDS = 8_000_000;

	/** A piece of work of the realm that can be cut. */
	interface Work {
		/** Goes on until done or until {@link System#nanoTime} passes the deadline; whether it is done. */
		boolean proceed(long deadline);
	}

	private record Change(Work work, CompletableFuture<Void> done) {
	}

	private static final String OUR_PACKAGES = "https://virtworkbench.org/"; //$NON-NLS-1$

	private final Inventory root;
	private final Deque<Change> queue = new ArrayDeque<>();
	private boolean working;
	private Executor realm;

	@Activate
	public MergingInventory() {
		initializePackages();
		root = InventoryFactory.eINSTANCE.createInventory();
	}

	/**
	 * All of them, here, before readers have threads. The static initializers of an EMF package and of its literals need each other:
	 * the realm that begins at one end and a reader that begins at the other wait for each other for ever.
	 */
	private static void initializePackages() {
		// To read the instance is to initialize its interface.
		EPackage.Registry registry = EPackage.Registry.INSTANCE;
		registry.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		registry.put(InventoryPackage.eNS_URI, InventoryPackage.eINSTANCE);
		for (String uri : List.copyOf(registry.keySet()))
			if (uri.startsWith(OUR_PACKAGES))
				registry.getEPackage(uri);
	}

	@Override
	public Inventory root() {
		return root;
	}

	@Override
	public synchronized void setRealm(Executor realm) {
		if (this.realm != null)
			throw new IllegalStateException("the realm is set once, before the first merge"); //$NON-NLS-1$
		this.realm = Objects.requireNonNull(realm);
	}

	@Override
	public synchronized Executor realm() {
		if (realm == null)
			realm = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Inventory").factory()); //$NON-NLS-1$
		return realm;
	}

	@Override
	public CompletableFuture<Void> merge(Host host, HostSection detached) {
		return merge(host, SectionMerge.whole(detached));
	}

	@Override
	public CompletableFuture<Void> merge(Host host, HostSection detached, Collection<String> keys) {
		return merge(host, SectionMerge.partial(detached, Set.copyOf(keys)));
	}

	private CompletableFuture<Void> merge(Host host, SectionMerge merge) {
		return enqueue(deadline -> {
			if (!merge.started())
				merge.start(liveSection(host, merge.detached()));
			return merge.proceed(deadline);
		});
	}

	@Override
	public CompletableFuture<Void> update(Runnable change) {
		return enqueue(deadline -> {
			change.run();
			return true;
		});
	}

	private static HostSection liveSection(Host host, HostSection detached) {
		for (HostSection section : host.getSections())
			if (section.getKey().equals(detached.getKey()))
				return section;
		HostSection section = (HostSection) EcoreUtil.create(detached.eClass());
		section.setKey(detached.getKey());
		host.getSections().add(section);
		return section;
	}

	private CompletableFuture<Void> enqueue(Work work) {
		CompletableFuture<Void> done = new CompletableFuture<>();
		synchronized (queue) {
			queue.add(new Change(work, done));
			if (working)
				return done;
			working = true;
		}
		schedule();
		return done;
	}

	/** A display that is disposed takes nothing any more: what waits for it fails instead of being waited for. */
	private void schedule() {
		try {
			realm().execute(this::slice);
		} catch (RuntimeException e) {
			List<Change> dropped;
			synchronized (queue) {
				dropped = List.copyOf(queue);
				queue.clear();
				working = false;
			}
			dropped.forEach(change -> change.done.completeExceptionally(e));
		}
	}

	private void slice() {
		long deadline = System.nanoTime() + SLICE_NANOSECONDS;
		while (true) {
			Change change;
			synchronized (queue) {
				change = queue.peek();
				if (change == null) {
					working = false;
					return;
				}
			}
			if (proceed(change, deadline)) {
				synchronized (queue) {
					queue.remove();
				}
				// After the removal: what the listeners of the future enqueue comes behind.
				change.done.complete(null);
			}
			if (System.nanoTime() - deadline > 0) {
				schedule();
				return;
			}
		}
	}

	private static boolean proceed(Change change, long deadline) {
		try {
			return change.work.proceed(deadline);
		} catch (RuntimeException | Error e) {
			// A viewer that throws at a notification must not stop the inventory for everybody else.
			change.done.completeExceptionally(e);
			return true;
		}
	}
}
