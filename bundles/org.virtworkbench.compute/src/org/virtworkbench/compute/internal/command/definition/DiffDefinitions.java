package org.virtworkbench.compute.internal.command.definition;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.internal.command.Named;
import org.virtworkbench.compute.pending.PendingChanges;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Output.Cell;
import org.virtworkbench.core.command.Output.Column;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.DefinitionDiff;
import org.virtworkbench.definition.TextDiff;

/** {@code domain diff}: what differs between two definitions for libvirt, or line by line. */
final class DiffDefinitions {

	private DiffDefinitions() {
	}

	static Verb verb() {
		return Named.options(Verb.named("diff", Messages.Diff).operand(Operand.one("A", "domain", Messages.DiffOperand)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.operand(Operand.optional("B", "domain", Messages.DiffOther))) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.flag("text", Messages.TextOption)).does(DiffDefinitions::run); //$NON-NLS-1$
	}

	private static void run(Invocation call) throws CoreException {
		if (call.operands("B").isEmpty()) { //$NON-NLS-1$
			waiting(call, call.operand("A")); //$NON-NLS-1$
			return;
		}
		Subject a = subject(call, call.operand("A")); //$NON-NLS-1$
		Subject b = subject(call, call.operand("B")); //$NON-NLS-1$
		if (call.has("text")) { //$NON-NLS-1$
			call.out().text("diff", TextDiff.unified(a.text(), b.text(), a.shown(), b.shown())); //$NON-NLS-1$
			return;
		}
		table(call, DefinitionDiff.compare(a.document().root(), b.document().root()));
	}

	/** From what runs to what is stored: what the next start will bring. */
	private static void waiting(Invocation call, String word) throws CoreException {
		if (word.equals("-") || Files.exists(Subject.path(word))) //$NON-NLS-1$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.DiffAlone, word));
		DomainRef domain = Named.find(call, call.connection(), word);
		boolean runs = domain.read(call.monitor()).getId() >= 0;
		if (!runs)
			call.note(NLS.bind(Messages.NothingRuns, domain.name()));
		String stored = domain.libvirt().xml(domain.uuid(), true, false, call.monitor());
		String running = runs ? domain.libvirt().xml(domain.uuid(), false, false, call.monitor()) : stored;
		if (call.has("text")) //$NON-NLS-1$
			call.out().text("diff", TextDiff.unified(running, stored, NLS.bind(Messages.Running, domain.name()), domain.name())); //$NON-NLS-1$
		else
			table(call, PendingChanges.of(stored, running));
	}

	private static void table(Invocation call, List<DefinitionChange> changes) {
		call.out().table(List.of(new Column("path", Messages.Column_path, false), new Column("change", Messages.Column_change, false), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("before", Messages.Column_before, false), new Column("after", Messages.Column_after, false)), //$NON-NLS-1$ //$NON-NLS-2$
				changes.stream().map(DiffDefinitions::row).toList());
	}

	/** A file where there is one of that name, else a domain. */
	private static Subject subject(Invocation call, String word) throws CoreException {
		if (word.equals("-") || Files.exists(Subject.path(word))) //$NON-NLS-1$
			return Subject.read(call, word);
		return Subject.of(Named.find(call, call.connection(), word), false, call);
	}

	private static List<Cell> row(DefinitionChange change) {
		return List.of(Cell.of(change.path().toString()), new Cell(Changes.word(change.kind()), Changes.key(change.kind())),
				new Cell(Changes.shortly(change.beforeItem(), change.before()), change.before()),
				new Cell(Changes.shortly(change.afterItem(), change.after()), change.after()));
	}
}
