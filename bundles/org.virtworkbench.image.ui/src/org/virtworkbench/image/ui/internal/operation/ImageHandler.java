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

	private static final Map<String, Consumer<ImageEditor>> ACTIONS = Map.ofEntries(of("convert", ImageActions::convert), of("resize", ImageActions::resize), //$NON-NLS-1$ //$NON-NLS-2$
			of("rebase", ImageActions::rebase), of("commit", ImageActions::commit), of("flatten", ImageActions::flatten), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			of("overlay", ImageActions::overlay), of("snapshot", ImageActions::createSnapshot), of("amend", ImageActions::amend), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			of("compare", ImageActions::compare), Map.entry("check", ImageEditor::check), Map.entry("refresh", ImageEditor::refresh)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static Map.Entry<String, Consumer<ImageEditor>> of(String word, Consumer<ImageActions> action) {
		return Map.entry(word, editor -> action.accept(editor.actions()));
	}

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
