package org.virtworkbench.core.internal.live;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.provider.HostItemProvider;
import org.virtworkbench.core.inventory.provider.InventoryItemProvider;
import org.virtworkbench.core.inventory.provider.InventoryItemProviderAdapterFactory;
import org.virtworkbench.core.inventory.provider.StateWords;

/** The words and image keys of hosts. */
public final class InventoryLabels extends InventoryItemProviderAdapterFactory {

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

		InventoryLabel(InventoryLabels factory) {
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

		HostLabel(InventoryLabels factory) {
			super(factory);
		}

		/** "kvm1 — disconnected, retrying": a connected host needs no word, its objects say it. */
		@Override
		public String getText(Object object) {
			Host host = (Host) object;
			if (host.getState() == ConnectionState.CONNECTED)
				return host.isReadOnly() ? NLS.bind(Messages.NameAndState, host.getName(), Messages.ReadOnly) : host.getName();
			return NLS.bind(Messages.NameAndState, host.getName(), StateWords.of(host.getState()));
		}

		@Override
		public Object getImage(Object object) {
			Host host = (Host) object;
			String key = "host+" + host.getState().getLiteral(); //$NON-NLS-1$
			return host.isReadOnly() ? key + "+readonly" : key; //$NON-NLS-1$
		}
	}
}
