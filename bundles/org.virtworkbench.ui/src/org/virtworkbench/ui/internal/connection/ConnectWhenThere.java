package org.virtworkbench.ui.internal.connection;

import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.Inventory;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.internal.hosts.HostsView;

/** Connects to a host that was saved a moment ago, as soon as the live inventory knows it. */
public final class ConnectWhenThere extends AdapterImpl {

	private final String key;

	private ConnectWhenThere(String key) {
		this.key = key;
	}

	/** UI thread. */
	public static void connect(String key) {
		Inventory root = Services.from(LiveInventory.class, LiveInventory::root);
		Optional<Host> host = root.getHosts().stream().filter(candidate -> key.equals(candidate.getKey())).findFirst();
		if (host.isPresent())
			connect(host.get());
		else
			root.eAdapters().add(new ConnectWhenThere(key));
	}

	@Override
	public void notifyChanged(Notification notification) {
		if (notification.getNewValue() instanceof Host host && key.equals(host.getKey())) {
			((Inventory) notification.getNotifier()).eAdapters().remove(this);
			connect(host);
		}
	}

	/** Who adds a host wants to see what is on it. */
	private static void connect(Host host) {
		Services.get(Hosts.class).connect(host);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage().findView(HostsView.ID) instanceof HostsView view)
			view.expandWhenThere(host);
	}
}
