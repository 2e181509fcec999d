package org.virtworkbench.ui.internal.application;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens files of this machine that the person chooses, as if the window had been started with them. */
public final class OpenFileHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.MULTI);
		dialog.setFilterExtensions(new String[] { "*.xml", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		if (dialog.open() != null)
			for (String name : dialog.getFileNames())
				new WindowArguments(List.of(), List.of(Path.of(dialog.getFilterPath(), name))).apply();
		return null;
	}
}
