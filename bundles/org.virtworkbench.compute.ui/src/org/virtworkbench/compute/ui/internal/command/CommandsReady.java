package org.virtworkbench.compute.ui.internal.command;

import org.eclipse.ui.IStartup;

/**
 * Has this bundle started when the window stands. The workbench asks the handlers of a bundle that was not started for nothing and shows
 * their commands enabled, so a domain that is shut off could be shut down from the tree.
 */
public final class CommandsReady implements IStartup {

	@Override
	public void earlyStartup() {
		// loading this class did it
	}
}
