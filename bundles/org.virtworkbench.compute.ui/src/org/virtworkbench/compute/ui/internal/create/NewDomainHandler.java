package org.virtworkbench.compute.ui.internal.create;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.virtworkbench.compute.ui.internal.command.SelectedHost;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.ui.operation.OperationLauncher;

/** Opens the wizard for a new virtual machine on the selected host. */
public final class NewDomainHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Host host = SelectedHost.of(event.getApplicationContext());
		if (host == null)
			return null;
		try {
			NewDomainWizard.open(HandlerUtil.getActiveShell(event), host, OperationLauncher.connection(host));
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		Host host = SelectedHost.of(context);
		setBaseEnabled(host != null && host.getState() == ConnectionState.CONNECTED && !host.isReadOnly());
	}
}
