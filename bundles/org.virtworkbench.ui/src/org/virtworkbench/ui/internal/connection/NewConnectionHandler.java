package org.virtworkbench.ui.internal.connection;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the New Connection wizard. */
public final class NewConnectionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ConnectionWizard.open(HandlerUtil.getActiveShell(event), null);
		return null;
	}
}
