package org.virtworkbench.ui.internal.preference;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** How the window is coloured. */
public enum Theme {
	/** As the desktop is when the window opens. */
	AUTOMATIC, LIGHT, DARK;

	private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$
	/** Where the platform's theme engine looks when it starts. */
	private static final String PLATFORM_NODE = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
	private static final String PLATFORM_KEY = "themeid"; //$NON-NLS-1$

	private String id() {
		boolean dark = this == DARK || this == AUTOMATIC && Display.isSystemDarkTheme();
		return dark ? DARK_ID : LIGHT_ID;
	}

	static Theme saved() {
		String name = Preferences.store().getString(Preferences.THEME);
		for (Theme theme : values())
			if (theme.name().equals(name))
				return theme;
		return AUTOMATIC;
	}

	/** Before the workbench starts, so that the first picture has the right colours. UI thread. */
	public static void applySaved() {
		InstanceScope.INSTANCE.getNode(PLATFORM_NODE).put(PLATFORM_KEY, saved().id());
	}

	/** Chooses this one from now on; the open window changes at once. UI thread. */
	public void choose() {
		IPreferenceStore store = Preferences.store();
		store.setValue(Preferences.THEME, name());
		Preferences.save(store);
		apply();
	}

	void apply() {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		if (engine == null)
			return;
		engine.setTheme(id(), true);
		// The registries of colours hear of the new theme by events of their own, which are handled after this one.
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
				if (window.getActivePage() != null)
					reopenEditors(window.getActivePage());
		});
	}

	/** Forms take their colours when they are made; a page that was made in the old ones would keep half of them. */
	private static void reopenEditors(IWorkbenchPage page) {
		IEditorPart active = page.getActiveEditor();
		IEditorInput activeInput = active == null ? null : active.getEditorInput();
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart part = reference.getEditor(false);
			if (part == null || part.isDirty())
				continue;
			IEditorInput input = part.getEditorInput();
			String id = reference.getId();
			page.closeEditor(part, false);
			try {
				page.openEditor(input, id, false);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			}
		}
		IEditorPart again = activeInput == null ? null : page.findEditor(activeInput);
		if (again != null)
			page.bringToTop(again);
	}
}
