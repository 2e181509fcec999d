package org.virtworkbench.ui.internal.application;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;
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

	/** Buttons and entries that text editors put into every window and that nothing here answers. */
	private static final List<String> FOREIGN = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation", //$NON-NLS-1$
			"org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.edit.text.actionSet.openExternalFile", "org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.actionSet.openFiles", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.NavigateActionSet", "org.eclipse.ui.WorkingSetActionSet", "org.eclipse.ui.WorkingSetModificationActionSet"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

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
		hideForeign(getWindowConfigurer().getWindow().getActivePage());
		getWindowConfigurer().getWindow().addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				hideForeign(page);
			}

			@Override
			public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
				if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE))
					hideForeign(page);
			}
		});
		if (Preferences.takeFirstStart())
			WelcomeEditor.open(getWindowConfigurer().getWindow().getActivePage());
	}

	private static void hideForeign(IWorkbenchPage page) {
		FOREIGN.forEach(page::hideActionSet);
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
