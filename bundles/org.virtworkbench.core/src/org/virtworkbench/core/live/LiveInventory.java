package org.virtworkbench.core.live;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.HostSection;
import org.virtworkbench.core.inventory.Inventory;

/**
 * DS service: the one attached inventory of the process, and the only code that changes it. Viewers listen to it by EMF adapters, in
 * the realm. The workbench sets its display as realm; without one a single thread of our own is used.
 */
public interface LiveInventory {

	/** The root. Read it in the realm only. */
	Inventory root();

	/** Where merges happen. Never blocks the caller: {@code display::asyncExec}. Set once, before the first merge. */
	void setRealm(Executor realm);

	Executor realm();

	/**
	 * Makes the live section of the host equal to the detached one: objects are matched by key, equal attributes are not set, order
	 * follows the detached one, identity of the live objects is kept. An unsettable attribute that is not set in the detached object is unknown
	 * there, and the live value stays. A large merge is cut into slices so that the realm stays responsive. The future completes
	 * in the realm when all of it is in. Cross references are not merged.
	 *
	 * @param detached takes no part any more after the call: its new objects move into the live inventory
	 */
	CompletableFuture<Void> merge(Host host, HostSection detached);

	/** As {@link #merge(Host, HostSection)}, for these keys only: others are untouched, keys missing in the detached one are removed. New ones find their place by name. */
	CompletableFuture<Void> merge(Host host, HostSection detached, Collection<String> keys);

	/** Runs a small change of the attached objects in the realm. */
	CompletableFuture<Void> update(Runnable change);
}
