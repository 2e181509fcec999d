package org.virtworkbench.ui.emf;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.virtworkbench.core.live.ItemProviders;
import org.virtworkbench.ui.Services;

/** The item providers of all concerns as one factory: the labels that the command line prints too. UI thread only. */
public final class Items {

	private Items() {
	}

	public static AdapterFactory factory() {
		return Services.from(ItemProviders.class, ItemProviders::factory);
	}
}
