package org.virtworkbench.core.internal.live;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.provider.HostItemProvider;
import org.virtworkbench.core.inventory.provider.InventoryItemProviderAdapterFactory;

/** The words and image keys of hosts. */
public final class InventoryLabels extends InventoryItemProviderAdapterFactory {

	@Override
	public Adapter createHostAdapter() {
		if (hostItemProvider == null)
			hostItemProvider = new HostLabel(this);
		return hostItemProvider;
	}

	/** "connected", "disconnected, retrying", ... */
	public static String word(ConnectionState state) {
		return switch (state) {
		case DISCONNECTED -> Messages.Disconnected;
		case CONNECTING -> Messages.Connecting;
		case CONNECTED -> Messages.Connected;
		case LOST -> Messages.Lost;
		case FAILED -> Messages.Failed;
		};
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
			return NLS.bind(Messages.NameAndState, host.getName(), word(host.getState()));
		}

		@Override
		public Object getImage(Object object) {
			return "host+" + ((Host) object).getState().getLiteral(); //$NON-NLS-1$
		}
	}
}
