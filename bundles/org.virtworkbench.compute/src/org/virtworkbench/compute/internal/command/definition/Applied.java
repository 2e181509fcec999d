package org.virtworkbench.compute.internal.command.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.apply.ApplyDomain;
import org.virtworkbench.compute.apply.ApplyResult;
import org.virtworkbench.compute.apply.DefinitionConflict;
import org.virtworkbench.compute.apply.DomainChange;
import org.virtworkbench.compute.apply.DomainChange.Effect;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.ThreeWay.Conflict;

/** Runs an apply the way all commands do, and says of each change what became of it. */
final class Applied {

	private Applied() {
	}

	static void perform(Invocation call, ApplyDomain operation) throws CoreException {
		List<List<String>> commands = call.json() ? operation.plan(call.monitor()).commands() : List.of();
		ApplyResult result;
		try {
			result = call.perform(operation);
		} catch (CoreException e) {
			if (e.getStatus().getException() instanceof DefinitionConflict conflict)
				tell(call, conflict);
			throw e;
		}
		if (result == null)
			return; // planned only
		for (DefinitionChange change : result.altered())
			call.note(NLS.bind(Messages.AlteredByLibvirt, Changes.line(change.kind(), change.path(), change.before(), change.after())));
		call.out().document(text(result), json(operation.label(), commands, result));
	}

	/** The three-way difference, one line a place. */
	private static void tell(Invocation call, DefinitionConflict conflict) {
		for (DefinitionChange change : conflict.theirChanges())
			call.note(NLS.bind(Messages.Theirs, Changes.line(change.kind(), change.path(), change.before(), change.after())));
		if (conflict.merge() != null)
			for (Conflict place : conflict.merge().conflicts())
				call.note(NLS.bind(Messages.ThreeWays, new Object[] { place.path(), Changes.shortly(place.base()), Changes.shortly(place.mine()),
						Changes.shortly(place.theirs()) }));
		if (conflict.theirs() != null)
			call.note(conflict.mergeable() ? Messages.UseMerge : Messages.UseForce);
	}

	private static String text(ApplyResult result) {
		StringBuilder text = new StringBuilder();
		for (DomainChange change : result.changes()) {
			String line = Changes.line(change.kind(), change.path(), change.before(), change.after());
			text.append(change.effect() == Effect.STORED ? line : NLS.bind(change.effect() == Effect.LIVE ? Messages.Now : Messages.NextStart, line));
			if (change.reason() != null)
				text.append(' ').append(change.reason());
			text.append('\n');
		}
		return text.toString();
	}

	private static Map<String, Object> json(String label, List<List<String>> commands, ApplyResult result) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("label", label); //$NON-NLS-1$
		json.put("commands", commands); //$NON-NLS-1$
		json.put("outcome", "done"); //$NON-NLS-1$ //$NON-NLS-2$
		json.put("name", result.name()); //$NON-NLS-1$
		json.put("uuid", result.uuid().toString()); //$NON-NLS-1$
		List<Object> changes = new ArrayList<>();
		for (DomainChange change : result.changes()) {
			Map<String, Object> object = Changes.json(change.kind(), change.path(), change.before(), change.after());
			object.put("effect", change.effect().word()); //$NON-NLS-1$
			object.put("reason", change.reason()); //$NON-NLS-1$
			changes.add(object);
		}
		json.put("changes", changes); //$NON-NLS-1$
		json.put("altered", result.altered().stream().map(change -> Changes.json(change.kind(), change.path(), change.before(), change.after())).toList()); //$NON-NLS-1$
		return json;
	}
}
