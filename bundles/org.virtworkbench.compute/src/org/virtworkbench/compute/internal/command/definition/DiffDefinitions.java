package org.virtworkbench.compute.internal.command.definition;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.compute.internal.command.Named;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Output.Cell;
import org.virtworkbench.core.command.Output.Column;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.DefinitionDiff;
import org.virtworkbench.definition.TextDiff;

/** {@code domain diff}: what differs between two definitions for libvirt, or line by line. */
final class DiffDefinitions {

	private DiffDefinitions() {
	}

	static Verb verb() {
		return Named.options(Verb.named("diff", Messages.Diff).operand(Operand.one("A", "domain", Messages.DiffOperand)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.operand(Operand.one("B", "domain", Messages.DiffOperand))) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.flag("text", Messages.TextOption)).does(DiffDefinitions::run); //$NON-NLS-1$
	}

	private static void run(Invocation call) throws CoreException {
		Subject a = subject(call, call.operand("A")); //$NON-NLS-1$
		Subject b = subject(call, call.operand("B")); //$NON-NLS-1$
		if (call.has("text")) { //$NON-NLS-1$
			call.out().text("diff", TextDiff.unified(a.text(), b.text(), a.shown(), b.shown())); //$NON-NLS-1$
			return;
		}
		List<DefinitionChange> changes = DefinitionDiff.compare(a.document().root(), b.document().root());
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
				new Cell(Changes.shortly(change.before()), change.before()), new Cell(Changes.shortly(change.after()), change.after()));
	}
}
