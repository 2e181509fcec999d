package org.virtworkbench.ui.internal.application;

import java.util.Map;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.progress.IProgressConstants;

/** Names the platform's views of our perspective in the language of the window: the platform itself comes in English only. */
final class PlatformViews {

	private PlatformViews() {
	}

	/** Before the first window opens. */
	static void name(IWorkbench workbench) {
		Map<String, String> names = Map.of(IProgressConstants.PROGRESS_VIEW_ID, Messages.Progress, IPageLayout.ID_PROP_SHEET, Messages.Properties,
				IPageLayout.ID_OUTLINE, Messages.Outline);
		MApplication application = workbench.getService(MApplication.class);
		application.getDescriptors().forEach(descriptor -> {
			String name = names.get(descriptor.getElementId());
			if (name != null)
				descriptor.setLabel(name);
		});
		// Those of the window that was open at the end of the last session.
		EModelService model = workbench.getService(EModelService.class);
		names.forEach((id, name) -> model.findElements(application, id, MPart.class, null).forEach(part -> part.setLabel(name)));
	}
}
