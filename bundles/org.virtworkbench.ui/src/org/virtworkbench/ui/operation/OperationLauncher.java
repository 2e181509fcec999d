package org.virtworkbench.ui.operation;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryElement;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.ui.Services;

/** Starts operations from a handler, a page or a wizard: each in a job of its own that the Progress view shows. */
public final class OperationLauncher {

	private OperationLauncher() {
	}

	/**
	 * Asks where there is something to ask, then starts all of them. Failures are shown by the jobs themselves. UI thread.
	 *
	 * @param confirmation null: nothing is asked
	 * @return whether they were started
	 */
	public static boolean start(Shell shell, List<? extends Operation<?>> operations, Confirmation confirmation) {
		if (operations.isEmpty() || confirmation != null && !new ConfirmDialog(shell, confirmation, operations).agreed())
			return false;
		Operations service = Services.get(Operations.class);
		operations.forEach(service::schedule);
		return true;
	}

	/** The open connection of the host under which the object stands, or a failure that says why there is none. */
	public static Connection connection(InventoryElement element) throws CoreException {
		Host host = host(element);
		if (host == null)
			throw Failure.of(Failure.Kind.NO_CONNECTION, NLS.bind(Messages.Gone, element.getName()));
		return Services.get(Hosts.class).require(host);
	}

	/** The host under which the object stands; null for one that has left the inventory. */
	public static Host host(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer())
			if (at instanceof Host host)
				return host;
		return null;
	}
}
