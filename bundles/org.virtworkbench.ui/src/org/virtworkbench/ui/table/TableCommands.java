package org.virtworkbench.ui.table;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Ties an {@link ObjectTable} to the workbench: selection, context menu and the usual keys. */
final class TableCommands {

	/** The groups of every object's context menu, in the order that all menus of the workbench keep. */
	static final String[] GROUPS = { "open", "create", "lifecycle", "edit", "show" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private TableCommands() {
	}

	static void install(ObjectTable<?> table, IWorkbenchPartSite site, String menuId) {
		MenuManager menu = new MenuManager(null, menuId);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			for (String group : GROUPS)
				shown.add(new Separator(group));
			shown.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
			shown.add(new GroupMarker("properties")); //$NON-NLS-1$
		});
		table.table().setMenu(menu.createContextMenu(table.table()));
		site.registerContextMenu(menuId, menu, table);
		site.setSelectionProvider(table);
		IHandlerService handlers = site.getService(IHandlerService.class);
		activate(handlers, IWorkbenchCommandConstants.EDIT_COPY, table, table::copy, Text::copy);
		activate(handlers, IWorkbenchCommandConstants.EDIT_SELECT_ALL, table, table::selectAll, Text::selectAll);
		activate(handlers, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, table, table::find, Text::selectAll);
		activate(handlers, IWorkbenchCommandConstants.EDIT_CUT, table, null, Text::cut);
		activate(handlers, IWorkbenchCommandConstants.EDIT_PASTE, table, null, Text::paste);
	}

	/** In the filter field the keys mean the text, as everywhere. */
	private static void activate(IHandlerService handlers, String command, ObjectTable<?> table, Runnable onTable,
			java.util.function.Consumer<Text> onFilter) {
		handlers.activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				if (table.filter().isFocusControl())
					onFilter.accept(table.filter());
				else if (onTable != null)
					onTable.run();
				return null;
			}

			@Override
			public boolean isEnabled() {
				return onTable != null || !table.filter().isDisposed() && table.filter().isFocusControl();
			}
		});
	}
}
