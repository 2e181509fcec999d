package org.virtworkbench.image.ui.internal.operation;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.virtworkbench.image.ui.internal.ImageEditor;

/** Does to the image of the active editor what its word in plugin.xml says: {@code ImageHandler:convert}. */
public final class ImageHandler extends AbstractHandler implements IExecutableExtension {

	private static final Map<String, Consumer<ImageEditor>> ACTIONS = Map.of("convert", editor -> editor.actions().convert(), //$NON-NLS-1$
			"resize", editor -> editor.actions().resize(), "rebase", editor -> editor.actions().rebase(), //$NON-NLS-1$ //$NON-NLS-2$
			"commit", editor -> editor.actions().commit(), "flatten", editor -> editor.actions().flatten(), //$NON-NLS-1$ //$NON-NLS-2$
			"overlay", editor -> editor.actions().overlay(), "snapshot", editor -> editor.actions().createSnapshot(), //$NON-NLS-1$ //$NON-NLS-2$
			"check", ImageEditor::check, "refresh", ImageEditor::refresh); //$NON-NLS-1$ //$NON-NLS-2$

	private Consumer<ImageEditor> action;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = ACTIONS.get(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ImageEditor editor)
			action.accept(editor);
		return null;
	}
}
