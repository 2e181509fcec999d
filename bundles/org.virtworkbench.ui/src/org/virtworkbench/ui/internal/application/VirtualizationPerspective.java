package org.virtworkbench.ui.internal.application;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.virtworkbench.ui.internal.hosts.HostsView;
import org.virtworkbench.ui.internal.journal.JournalView;

/** Hosts left, editors in the middle, what happened below; the outline has its place when an editor fills it. */
public final class VirtualizationPerspective implements IPerspectiveFactory {

	static final String ID = "org.virtworkbench.ui.perspective"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.24f, editors); //$NON-NLS-1$
		left.addView(HostsView.ID);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, editors); //$NON-NLS-1$
		below.addView(JournalView.ID);
		below.addView(IProgressConstants.PROGRESS_VIEW_ID);
		below.addView(IPageLayout.ID_PROP_SHEET);
		layout.createPlaceholderFolder("right", IPageLayout.RIGHT, 0.78f, editors).addPlaceholder(IPageLayout.ID_OUTLINE); //$NON-NLS-1$
		layout.getViewLayout(HostsView.ID).setCloseable(true);
		for (String view : new String[] { HostsView.ID, JournalView.ID, IProgressConstants.PROGRESS_VIEW_ID, IPageLayout.ID_PROP_SHEET,
				IPageLayout.ID_OUTLINE })
			layout.addShowViewShortcut(view);
		layout.addPerspectiveShortcut(ID);
	}
}
