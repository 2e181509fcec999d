package org.virtworkbench.compute.internal.command.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.apply.ApplyDomain.Resolve;
import org.virtworkbench.compute.apply.ApplyDomain;
import org.virtworkbench.compute.apply.DefinitionConflict;
import org.virtworkbench.compute.internal.command.Named;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.text.ShellWords;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionFile;

/** {@code domain edit}: the stored definition in the editor that the person likes, then applied with what was read as its base. */
final class EditDefinition {

	private final UnaryOperator<String> environment;
	private final Places places;

	EditDefinition(UnaryOperator<String> environment, Places places) {
		this.environment = environment;
		this.places = places;
	}

	Verb verb() {
		return ApplyFile.options(Named.one(Verb.named("edit", Messages.Edit))).does(this::run); //$NON-NLS-1$
	}

	private void run(Invocation call) throws CoreException {
		Resolve resolve = ApplyFile.resolve(call);
		List<String> editor = editor();
		DomainRef domain = Named.find(call, call.connectionForChange(), call.operand(Named.OPERAND));
		Subject base = Subject.of(domain, true, call);
		KeptText kept = KeptText.of(places.state(), domain.name(), base.text());
		try {
			open(editor, kept.file());
			String edited = DefinitionFile.read(kept.file()).text();
			if (edited.equals(base.text()))
				call.note(NLS.bind(Messages.NothingEdited, domain.name()));
			else {
				DefinitionDocument.wellFormed(edited, domain.name());
				Applied.perform(call, new ApplyDomain(domain.connection(), edited, base.text(), resolve, ApplyFile.validate(call)));
			}
			if (!call.dryRun() || edited.equals(base.text()))
				kept.delete();
		} catch (CoreException e) {
			throw keep(kept, base.text(), e);
		}
	}

	/** With what the edit began beside the text, so that it can be applied later as if nothing had been in between. */
	private static CoreException keep(KeptText kept, String base, CoreException cause) throws CoreException {
		try {
			if (Files.exists(kept.file()) && Files.readString(kept.file()).equals(base)) {
				kept.delete();
				return cause;
			}
			Files.writeString(kept.base(), base);
		} catch (IOException e) {
			return kept.failure(cause); // then without a base
		}
		List<String> command = new ArrayList<>(List.of("virt-workbench", "domain", "apply", kept.file().toString())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		// a domain that is gone is defined anew; nobody's changes are in the way
		if (!(cause.getStatus().getException() instanceof DefinitionConflict conflict) || conflict.theirs() != null)
			command.addAll(List.of("--base", kept.base().toString())); //$NON-NLS-1$
		CoreException failure = kept.failure(cause);
		return Failure.of(Failure.kind(cause.getStatus()), failure.getStatus().getMessage() + ' ' + NLS.bind(Messages.ApplyLater, ShellWords.join(command)),
				cause.getStatus().getException());
	}

	/** $VISUAL, $EDITOR, or vi, as virsh and crontab have it; may hold arguments. */
	private List<String> editor() throws CoreException {
		String line = Stream.of("VISUAL", "EDITOR").map(environment).filter(each -> each != null && !each.isBlank()).findFirst().orElse("vi"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try {
			return ShellWords.split(line);
		} catch (IllegalArgumentException e) {
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.BadEditor, line), e);
		}
	}

	/** On the terminal of this process, which the editor has for itself meanwhile. */
	private static void open(List<String> editor, Path file) throws CoreException {
		List<String> argv = new ArrayList<>(editor);
		argv.add(file.toString());
		Process process = null;
		try {
			process = new ProcessBuilder(argv).inheritIO().start();
			int code = process.waitFor();
			if (code != 0)
				throw Failure.failed(NLS.bind(Messages.EditorFailed, editor.get(0), code));
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.EditorMissing, editor.get(0)), e);
		} catch (InterruptedException e) {
			process.destroy();
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}
}
