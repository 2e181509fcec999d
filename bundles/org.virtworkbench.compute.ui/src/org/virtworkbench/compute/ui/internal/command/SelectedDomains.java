package org.virtworkbench.compute.ui.internal.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.virtworkbench.compute.domain.Domain;

/** The domains that a command means: those selected, else the one whose page is open. */
final class SelectedDomains {

	private SelectedDomains() {
	}

	static List<Domain> of(Object context) {
		if (!(context instanceof IEvaluationContext evaluation))
			return List.of();
		Set<Domain> found = new LinkedHashSet<>();
		if (evaluation.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof IStructuredSelection selection)
			for (Object element : selection)
				add(element, found);
		if (found.isEmpty())
			add(evaluation.getVariable(ISources.ACTIVE_EDITOR_INPUT_NAME), found);
		return List.copyOf(found);
	}

	private static void add(Object element, Set<Domain> found) {
		Domain domain = element == null ? null : Adapters.adapt(element, Domain.class);
		if (domain != null)
			found.add(domain);
	}
}
