package org.virtworkbench.ui.internal.application;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.PlatformUI;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.internal.connection.DisplayPrompter;
import org.virtworkbench.ui.internal.connection.UnreadableConnections;
import org.virtworkbench.ui.internal.preference.Theme;

/** The life of the window: layout comes back, the live inventory lives on the UI thread, hosts are opened while the window is built. */
final class VirtWorkbenchAdvisor extends WorkbenchAdvisor {

	private final WindowArguments arguments;
	private AutoCloseable unreadable;

	VirtWorkbenchAdvisor(WindowArguments arguments) {
		this.arguments = arguments;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		ForeignActionSets.remove();
	}

	@Override
	public void preStartup() {
		var display = PlatformUI.getWorkbench().getDisplay();
		// Before any viewer reads the inventory and before the first merge. The display outlives the workbench by a moment only.
		Services.get(LiveInventory.class).setRealm(task -> {
			if (!display.isDisposed())
				display.asyncExec(task);
		});
		// Nothing here waits: a host that does not answer must not hold up the window. What answers sooner is shown with it at once.
		Services.get(Hosts.class).start(new DisplayPrompter(display));
		PlatformViews.name(PlatformUI.getWorkbench());
		Theme.applySaved();
	}

	@Override
	public void postStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(arguments::apply);
		unreadable = UnreadableConnections.watch();
	}

	@Override
	public void postShutdown() {
		if (unreadable == null)
			return;
		try {
			unreadable.close();
		} catch (Exception e) {
			Platform.getLog(getClass()).log(Status.warning(e.getMessage(), e));
		}
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return VirtualizationPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new VirtWorkbenchWindowAdvisor(configurer);
	}
}
