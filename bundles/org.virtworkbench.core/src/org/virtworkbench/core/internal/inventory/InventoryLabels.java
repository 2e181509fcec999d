package org.virtworkbench.core.internal.inventory;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.provider.HostItemProvider;
import org.virtworkbench.core.inventory.provider.InventoryItemProvider;
import org.virtworkbench.core.inventory.provider.InventoryItemProviderAdapterFactory;
import org.virtworkbench.core.inventory.provider.StateWords;

/** The words and image keys of hosts: the generated item providers with what a person reads. */
final class InventoryLabels extends InventoryItemProviderAdapterFactory {

	@Override
	public Adapter createInventoryAdapter() {
		if (inventoryItemProvider == null)
			inventoryItemProvider = new InventoryLabel(this);
		return inventoryItemProvider;
	}

	@Override
	public Adapter createHostAdapter() {
		if (hostItemProvider == null)
			hostItemProvider = new HostLabel(this);
		return hostItemProvider;
	}

	private static final class InventoryLabel extends InventoryItemProvider {
		InventoryLabel(AdapterFactory factory) {
			super(factory);
		}

		@Override
		public String getText(Object object) {
			return Messages.Inventory;
		}

		@Override
		public Object getImage(Object object) {
			return "hosts"; //$NON-NLS-1$
		}
	}

	private static final class HostLabel extends HostItemProvider {
		HostLabel(AdapterFactory factory) {
			super(factory);
		}

		/** The name; while it is not connected also the state in words, because a state is never an overlay alone. */
		@Override
		public String getText(Object object) {
			Host host = (Host) object;
			return host.getState() == ConnectionState.CONNECTED ? host.getName()
					: NLS.bind(Messages.HostWithState, host.getName(), StateWords.of(host.getState()));
		}

		@Override
		public Object getImage(Object object) {
			Host host = (Host) object;
			String key = "host+" + host.getState().getName(); //$NON-NLS-1$
			return host.isReadOnly() ? key + "+readonly" : key; //$NON-NLS-1$
		}
	}
}
