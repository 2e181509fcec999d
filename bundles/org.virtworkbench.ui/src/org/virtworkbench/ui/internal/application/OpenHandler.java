package org.virtworkbench.ui.internal.application;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.virtworkbench.core.inventory.InventoryElement;
import org.virtworkbench.ui.editor.InventoryEditors;

/** Opens the selected objects in their editors. */
public final class OpenHandler extends AbstractHandler {

	/** More editors at once only hide each other. */
	private static final int MOST = 20;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection)
			selection.stream().map(element -> Adapters.adapt(element, InventoryElement.class)).filter(element -> element != null).limit(MOST)
					.forEach(element -> InventoryEditors.open(page, (InventoryElement) element));
		return null;
	}
}
