package org.virtworkbench.ui.internal.hosts;

import org.eclipse.ui.IWorkbenchPage;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.ui.Services;

/** Below a host of which nothing is known: why, and what opening the line does about it. */
record StateNode(Host parent) implements Node {

	@Override
	public String text() {
		return switch (parent.getState()) {
		case CONNECTING -> Messages.Connecting;
		case FAILED, LOST -> parent.getReason() == null ? Messages.NotConnected : parent.getReason();
		default -> Messages.NotConnected;
		};
	}

	@Override
	public String image() {
		return switch (parent.getState()) {
		case FAILED -> "error"; //$NON-NLS-1$
		case LOST -> "warning"; //$NON-NLS-1$
		case CONNECTING -> "refresh"; //$NON-NLS-1$
		default -> "connect"; //$NON-NLS-1$
		};
	}

	@Override
	public void open(IWorkbenchPage page) {
		Services.get(Hosts.class).connect(parent);
	}
}
