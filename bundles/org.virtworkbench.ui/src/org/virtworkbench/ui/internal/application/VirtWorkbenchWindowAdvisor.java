package org.virtworkbench.ui.internal.application;


import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.virtworkbench.core.journal.Journal;
import org.virtworkbench.core.journal.JournalEntry;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.internal.journal.Outcomes;
import org.virtworkbench.ui.internal.preference.Preferences;
import org.virtworkbench.ui.internal.welcome.WelcomeEditor;

/** The one window: its size, bars and status line, which tells the last change and how it ended. */
final class VirtWorkbenchWindowAdvisor extends WorkbenchWindowAdvisor {

	private AutoCloseable journal;

	VirtWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		// Menus and tool bar are extensions, so that a concern adds its own and takes it away with itself.
		return new ActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(new Point(1280, 820));
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(false);
		configurer.addEditorAreaTransfer(FileTransfer.getInstance());
		configurer.configureEditorAreaDropListener(new DroppedFiles());
		configurer.setTitle(Platform.getProduct() == null ? "Virt Workbench" : Platform.getProduct().getName()); //$NON-NLS-1$
	}

	@Override
	public void postWindowOpen() {
		Display display = getWindowConfigurer().getWindow().getShell().getDisplay();
		journal = Services.get(Journal.class).onEntry(entry -> {
			if (!display.isDisposed())
				display.asyncExec(() -> tell(entry));
		});
		PlatformViews.nameIn(getWindowConfigurer().getWindow());
		if (Preferences.takeFirstStart())
			WelcomeEditor.open(getWindowConfigurer().getWindow().getActivePage());
	}

	private void tell(JournalEntry entry) {
		if (getWindowConfigurer().getWindow().getShell() == null || getWindowConfigurer().getWindow().getShell().isDisposed())
			return;
		var line = getWindowConfigurer().getActionBarConfigurer().getStatusLineManager();
		String text = NLS.bind(Messages.LastChange, entry.label(), Outcomes.word(entry.outcome()));
		if (entry.outcome() == JournalEntry.Outcome.FAILED)
			line.setErrorMessage(text);
		else {
			line.setErrorMessage(null);
			line.setMessage(text);
		}
	}

	@Override
	public void postWindowClose() {
		if (journal == null)
			return;
		try {
			journal.close();
		} catch (Exception e) {
			Platform.getLog(getClass()).log(Status.warning(e.getMessage(), e));
		}
	}
}
