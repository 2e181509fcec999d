package org.virtworkbench.image.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** File > Open Image: asks for files and opens them. */
public final class OpenImageHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Open_title);
		dialog.setFilterNames(new String[] { Messages.Open_images, Messages.Open_all });
		dialog.setFilterExtensions(new String[] { "*.qcow2;*.qcow;*.img;*.raw;*.vmdk;*.vdi;*.vhdx;*.vhd;*.vpc;*.qed;*.luks", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		if (dialog.open() == null)
			return null;
		for (String name : dialog.getFileNames())
			OpenImages.open(page, Path.of(dialog.getFilterPath(), name));
		return null;
	}
}
