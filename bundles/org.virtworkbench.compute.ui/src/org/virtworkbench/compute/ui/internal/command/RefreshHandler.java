package org.virtworkbench.compute.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ServiceCaller;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Target;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.ui.operation.OperationLauncher;

/** Has the selected domains read again from their hosts. */
public final class RefreshHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ServiceCaller.callOnce(RefreshHandler.class, Hosts.class, hosts -> {
			for (Domain domain : SelectedDomains.of(event.getApplicationContext())) {
				Host host = OperationLauncher.host(domain);
				if (host != null)
					hosts.connection(host).ifPresent(connection -> hosts.dirty(new Target(connection, DomainRef.SECTION, domain.getKey(), domain.getName())));
			}
		});
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(!SelectedDomains.of(context).isEmpty());
	}
}
