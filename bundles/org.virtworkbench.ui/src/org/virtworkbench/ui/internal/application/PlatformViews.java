package org.virtworkbench.ui.internal.application;

import java.util.Map;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.progress.IProgressConstants;
import org.eclipse.ui.services.IServiceLocator;

/** Names the platform's views of our perspective in the language of the window: the platform itself comes in English only. */
final class PlatformViews implements IPartListener2 {

	private static final Map<String, String> NAMES = Map.of(IProgressConstants.PROGRESS_VIEW_ID, Messages.Progress, IPageLayout.ID_PROP_SHEET,
			Messages.Properties, IPageLayout.ID_OUTLINE, Messages.Outline);

	/** Those that are not opened yet. Before the first window opens. */
	static void name(IWorkbench workbench) {
		MApplication application = workbench.getService(MApplication.class);
		application.getDescriptors().forEach(descriptor -> {
			String name = NAMES.get(descriptor.getElementId());
			if (name != null)
				descriptor.setLabel(name);
		});
		// Those of the window that was open at the end of the last session.
		nameParts(workbench, application);
	}

	private static void nameParts(IServiceLocator services, MApplication application) {
		EModelService model = services.getService(EModelService.class);
		NAMES.forEach((id, name) -> model.findElements(application, id, MPart.class, null).forEach(part -> part.setLabel(name)));
	}

	/** Those that are open and those that open later: each takes the platform's name when it is made. */
	static void nameIn(IWorkbenchWindow window) {
		window.getPartService().addPartListener(new PlatformViews());
		// Those whose tabs nobody has opened: a perspective that is new took the platform's names.
		nameParts(window, window.getService(MApplication.class));
		if (window.getActivePage() != null)
			for (IWorkbenchPartReference view : window.getActivePage().getViewReferences())
				name(view);
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		name(reference);
	}

	private static void name(IWorkbenchPartReference reference) {
		String name = NAMES.get(reference.getId());
		IWorkbenchPart part = reference.getPart(false);
		if (name != null && part != null)
			part.getSite().getService(MPart.class).setLabel(name);
	}
}
