package org.virtworkbench.image.ui.internal.operation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** File > New Disk Image. */
public final class NewImageHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		new NewImageDialog(HandlerUtil.getActiveShell(event), null, null).open();
		return null;
	}
}
