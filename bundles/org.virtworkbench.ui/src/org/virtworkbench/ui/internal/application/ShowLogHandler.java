package org.virtworkbench.ui.internal.application;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.virtworkbench.ui.operation.CommandsPreview;

/** Says where the log file lies. */
public final class ShowLogHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		String path = Platform.getLogFileLocation().toOSString();
		int answer = new MessageDialog(HandlerUtil.getActiveShell(event), Messages.LogTitle, null, NLS.bind(Messages.LogPlace, path),
				MessageDialog.INFORMATION, new String[] { Messages.CopyPath, Messages.Close }, 1).open();
		if (answer == 0)
			CommandsPreview.copy(path);
		return null;
	}
}
