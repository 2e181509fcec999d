package org.virtworkbench.compute.ui.internal.command;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.ui.operation.OperationLauncher;

/** The host that a command means. */
public final class SelectedHost {

	private SelectedHost() {
	}

	/** The host under which the selection stands, or that of the open editor; null where there is none. */
	public static Host of(Object context) {
		if (!(context instanceof IEvaluationContext evaluation))
			return null;
		if (evaluation.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof IStructuredSelection selection && !selection.isEmpty()
				&& Adapters.adapt(selection.getFirstElement(), EObject.class) instanceof EObject element && OperationLauncher.host(element) != null)
			return OperationLauncher.host(element);
		Object input = evaluation.getVariable(ISources.ACTIVE_EDITOR_INPUT_NAME);
		return input == null ? null : Adapters.adapt(input, Host.class);
	}
}
