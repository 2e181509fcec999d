package org.virtworkbench.compute.ui.internal.create;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.Domains;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.HostSection;
import org.virtworkbench.ui.editor.InventoryEditors;

/** Opens the page of a domain that was made a moment ago, as soon as the live inventory knows it. */
final class OpenWhenThere extends EContentAdapter {

	private final Host host;
	private final String key;

	private OpenWhenThere(Host host, String key) {
		this.host = host;
		this.key = key;
	}

	/** UI thread. @param key UUID of the domain */
	static void open(Host host, String key) {
		OpenWhenThere waiting = new OpenWhenThere(host, key);
		if (!waiting.opened())
			host.eAdapters().add(waiting);
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.getEventType() == Notification.ADD || notification.getEventType() == Notification.ADD_MANY)
			// not now: the merge that adds it is still at work
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (host.eAdapters().contains(this) && opened())
					host.eAdapters().remove(this);
			});
	}

	private boolean opened() {
		for (HostSection section : host.getSections())
			if (section instanceof Domains domains)
				for (Domain domain : domains.getDomains())
					if (key.equals(domain.getKey())) {
						IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
						if (window != null)
							InventoryEditors.open(window.getActivePage(), domain);
						return true;
					}
		return false;
	}
}
