package org.virtworkbench.core.internal.inventory;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.core.ItemProviders;

/** The item providers of hosts and of the sections that concerns add below them. */
@Component
public final class InventoryItems implements ItemProviders.Contribution {

	@Override
	public AdapterFactory create() {
		return new InventoryLabels();
	}
}
