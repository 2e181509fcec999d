package org.virtworkbench.image.internal.command;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.image.operation.ImageOperation;

/** How a change that may cost data is asked for: by typing the file's name. */
final class Question {

	private Question() {
	}

	/** Checks first, so that nobody confirms what is refused then; asks; does it. */
	static <R> R perform(Invocation call, ImageOperation<R> operation) throws CoreException {
		ask(call, operation, operation.plan(call.monitor()));
		return call.perform(operation);
	}

	static void ask(Invocation call, ImageOperation<?> operation, Plan plan) throws CoreException {
		List<String> lost = plan.destroys();
		if (!call.dryRun())
			plan.warnings().forEach(call::note);
		String consequence = lost.isEmpty() ? NLS.bind(Messages.ChangesTables, operation.label())
				: NLS.bind(Messages.Destroys, operation.label(), String.join(", ", lost)); //$NON-NLS-1$
		call.confirm(consequence, operation.image().name());
	}
}
