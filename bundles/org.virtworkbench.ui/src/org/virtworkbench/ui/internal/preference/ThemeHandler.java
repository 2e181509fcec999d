package org.virtworkbench.ui.internal.preference;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.menus.UIElement;

/** Chooses light, dark or the desktop's colours from the menu. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

	private static final String COMMAND = "org.virtworkbench.ui.theme"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.matchesRadioState(event))
			return null;
		String chosen = event.getParameter(RadioState.PARAMETER_ID);
		Theme.valueOf(chosen).choose();
		HandlerUtil.updateRadioState(event.getCommand(), chosen);
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(Theme.saved().name().equals(parameters.get(RadioState.PARAMETER_ID)));
	}
}
