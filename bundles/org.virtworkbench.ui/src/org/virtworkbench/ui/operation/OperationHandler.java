package org.virtworkbench.ui.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.statushandlers.StatusManager;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.inventory.InventoryElement;

/**
 * Runs one operation for every selected object; extended by the handler of each command that changes something.
 * <p>
 * The command is enabled when at least one selected object is not {@linkplain #blocked blocked}; the others are left out. While all
 * are, the tooltip of menu and button says the first reason. Without a selection the object of the active editor counts. All
 * methods are called on the UI thread and must not wait for anything; what has to be found out on the host belongs into
 * {@link Operation#plan}.
 *
 * @param <T> what is selected; also objects that adapt to it
 */
public abstract class OperationHandler<T> extends AbstractHandler implements IElementUpdater {

	private final Class<T> type;
	private String reason;

	protected OperationHandler(Class<T> type) {
		this.type = type;
	}

	/**
	 * The change of one object. May ask for what is missing in a dialog on the shell.
	 *
	 * @return null where the person changed their mind: nothing is done for any object then
	 */
	protected abstract Operation<?> operation(T selected, Shell shell) throws CoreException;

	/**
	 * The changes of all objects, for a handler that asks once for all of them.
	 *
	 * @param selected those that are not blocked
	 * @return empty where the person changed their mind
	 */
	protected List<Operation<?>> operations(List<T> selected, Shell shell) throws CoreException {
		List<Operation<?>> operations = new ArrayList<>();
		for (T element : selected) {
			Operation<?> operation = operation(element, shell);
			if (operation == null)
				return List.of();
			operations.add(operation);
		}
		return operations;
	}

	/** Why this cannot be done to the object now, as a sentence; empty where it can, or where only the host can know. */
	protected Optional<String> blocked(T selected) {
		return Optional.empty();
	}

	/** The question to ask before, once for all of them; empty where what is done can be undone as easily. */
	protected Optional<Confirmation> confirmation(List<T> selected) {
		return Optional.empty();
	}

	/** The open connection of the host under which the object stands, or a failure that says why there is none. */
	protected final Connection connection(InventoryElement element) throws CoreException {
		return OperationLauncher.connection(element);
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		List<T> selected = selected(event.getApplicationContext()).stream().filter(element -> blocked(element).isEmpty()).toList();
		try {
			List<Operation<?>> operations = operations(selected, shell);
			OperationLauncher.start(shell, operations, operations.isEmpty() ? null : confirmation(selected).orElse(null));
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
		return null;
	}

	@Override
	public final void setEnabled(Object context) {
		List<T> selected = selected(context);
		String first = null;
		boolean enabled = false;
		for (T element : selected) {
			Optional<String> blocked = blocked(element);
			if (blocked.isEmpty()) {
				enabled = true;
				break;
			}
			if (first == null)
				first = blocked.get();
		}
		reason = enabled ? null : first;
		setBaseEnabled(enabled);
	}

	@Override
	public final void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setTooltip(reason);
	}

	/** The selection, or where it holds nothing of the type the object of the active editor; each once. */
	final List<T> selected(Object context) {
		if (!(context instanceof IEvaluationContext evaluation))
			return List.of();
		Map<T, Boolean> found = new LinkedHashMap<>();
		if (evaluation.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof IStructuredSelection selection)
			for (Object element : selection)
				put(element, found);
		if (found.isEmpty())
			put(evaluation.getVariable(ISources.ACTIVE_EDITOR_INPUT_NAME), found);
		return List.copyOf(found.keySet());
	}

	private void put(Object element, Map<T, Boolean> found) {
		T adapted = element == null ? null : Adapters.adapt(element, type);
		if (adapted != null)
			found.put(adapted, Boolean.TRUE);
	}
}
