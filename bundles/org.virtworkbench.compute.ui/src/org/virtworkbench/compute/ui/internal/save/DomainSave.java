package org.virtworkbench.compute.ui.internal.save;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.apply.ApplyDomain;
import org.virtworkbench.compute.apply.ApplyResult;
import org.virtworkbench.compute.apply.DefinitionConflict;
import org.virtworkbench.compute.apply.DomainChange;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operations;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.form.EditedDefinition;

/** One save of a domain's definition: preview, conflict, apply, and what libvirt made of it. UI thread; what waits, waits with progress. */
public final class DomainSave {

	private static final int MOST_TOLD = 4;

	private final Shell shell;
	private final EditedDefinition definition;
	private final DomainRef domain;

	/**
	 * What a save led to.
	 *
	 * @param stored what the host has now
	 * @param told   what libvirt changed itself, in words; null where nothing
	 * @param waits  what was expected to reach the running guest and did not, with the reason, in words; null where nothing
	 */
	record Result(String stored, String told, String waits) {
	}

	DomainSave(Shell shell, EditedDefinition definition, DomainRef domain) {
		this.shell = shell;
		this.definition = definition;
		this.domain = domain;
	}

	/** @return null where the person changed their mind */
	Result save() throws CoreException {
		String syntax = definition.syntaxProblem();
		if (syntax != null)
			throw Failure.failed(syntax);
		ApplyDomain operation = new ApplyDomain(domain.connection(), definition.text().get(), definition.base());
		SaveDialog dialog = new SaveDialog(shell, domain.name(), operation);
		boolean agreed = dialog.open() == Window.OK;
		if (dialog.failure() != null)
			return conflict(dialog.failure());
		if (!agreed)
			return null;
		return run(operation);
	}

	/** What others changed is shown and chosen from; another failure goes on to the caller. */
	private Result conflict(CoreException e) throws CoreException {
		if (e.getStatus().getException() instanceof DefinitionConflict conflict && conflict.theirs() != null)
			return resolve(conflict.theirs());
		throw e;
	}

	/** Lets the person choose between their edits and those of others, and saves what they chose. @return null where they changed their mind */
	Result resolve(String theirs) throws CoreException {
		String chosen = choose(shell, definition, domain.connection().name(), theirs);
		if (chosen == null)
			return null;
		definition.setText(chosen);
		// What they did has been seen; only what comes after it is a conflict.
		definition.setBase(theirs);
		return definition.isDirty() ? save() : new Result(theirs, null, null);
	}

	/**
	 * Shows what was edited here and what others made of the same text meanwhile.
	 *
	 * @param where the host or the file, for people
	 * @return the text that was chosen; null where the person changed their mind
	 */
	public static String choose(Shell shell, EditedDefinition definition, String where, String theirs) throws CoreException {
		String syntax = definition.syntaxProblem();
		if (syntax != null)
			throw Failure.failed(syntax);
		DefinitionDocument.wellFormed(theirs, where);
		ConflictDialog dialog = new ConflictDialog(shell, where, definition.base(), definition.text().get(), theirs);
		return dialog.open() == Window.OK ? dialog.text() : null;
	}

	/** A domain that is gone is defined anew from what was edited. */
	Result defineAgain() throws CoreException {
		return run(new ApplyDomain(domain.connection(), definition.text().get(), null, ApplyDomain.Resolve.REFUSE, true));
	}

	private Result run(ApplyDomain operation) throws CoreException {
		Operations operations = Services.get(Operations.class);
		try {
			ApplyResult result = Waiting.get(monitor -> operations.run(operation, monitor));
			return new Result(result.xml(), told(result.altered()), waits(result.changes()));
		} catch (CoreException e) {
			return conflict(e); // between the preview and the save
		}
	}

	/** The first of them; one reason usually holds for all. */
	private static String waits(List<DomainChange> changes) {
		return changes.stream().filter(change -> change.effect() == DomainChange.Effect.NEXT_START && change.reason() != null).findFirst()
				.map(change -> NLS.bind(Messages.Told_waits, change.path(), change.reason())).orElse(null);
	}

	/** What libvirt changed or dropped, as paths; null where nothing. */
	private static String told(List<DefinitionChange> altered) {
		if (altered.isEmpty())
			return null;
		List<String> words = new ArrayList<>(altered.stream().limit(MOST_TOLD).map(change -> NLS.bind(switch (change.kind()) {
		case ADDED -> Messages.Told_added;
		case REMOVED -> Messages.Told_removed;
		case MOVED -> Messages.Told_moved;
		case CHANGED -> Messages.Told_changed;
		}, change.path())).toList());
		if (altered.size() > MOST_TOLD)
			words.add(NLS.bind(Messages.Told_more, altered.size() - MOST_TOLD));
		return String.join(", ", words); //$NON-NLS-1$
	}
}
