package org.virtworkbench.ui.internal.error;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

/** Shows every failure of the window once: the sentence that says what to do, and the details to copy. A cancel is no failure. */
public final class FailureHandler extends AbstractStatusHandler {

	@Override
	public void handle(StatusAdapter adapter, int style) {
		IStatus status = adapter.getStatus();
		if (status.getSeverity() == IStatus.CANCEL || status.isOK())
			return;
		if ((style & (StatusManager.LOG | StatusManager.SHOW | StatusManager.BLOCK)) != 0)
			ILog.of(FailureHandler.class).log(status);
		if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) == 0 || !PlatformUI.isWorkbenchRunning())
			return;
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (Display.getCurrent() == display)
			FailureDialog.show(status, (style & StatusManager.BLOCK) != 0);
		else
			display.asyncExec(() -> FailureDialog.show(status, false));
	}
}
