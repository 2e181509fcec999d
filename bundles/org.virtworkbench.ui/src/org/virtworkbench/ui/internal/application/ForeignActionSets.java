package org.virtworkbench.ui.internal.application;

import java.util.Set;

import org.eclipse.ui.internal.WorkbenchPlugin;
import org.eclipse.ui.internal.registry.ActionSetRegistry;
import org.eclipse.ui.internal.registry.IActionSetDescriptor;

/**
 * Buttons and entries that the platform's text editors put into every window and that nothing here answers. They are taken out before the
 * first window is built: to hide them in a window that stands builds its menus once for each, which a person waits for.
 *
 * The registry of action sets is no API of the platform; its public counterpart, an activity, hides only what has been built.
 */
@SuppressWarnings("restriction")
final class ForeignActionSets {

	private static final Set<String> FOREIGN = Set.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation", //$NON-NLS-1$
			"org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.team.ui.actionSet", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.NavigateActionSet", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.WorkingSetActionSet", "org.eclipse.ui.WorkingSetModificationActionSet"); //$NON-NLS-1$ //$NON-NLS-2$

	private ForeignActionSets() {
	}

	/** Before the first window opens. */
	static void remove() {
		ActionSetRegistry registry = WorkbenchPlugin.getDefault().getActionSetRegistry();
		for (IActionSetDescriptor set : registry.getActionSets()) {
			if (FOREIGN.contains(set.getId()))
				registry.removeExtension(set.getConfigurationElement().getDeclaringExtension(), new Object[] { set });
		}
	}
}
