package org.virtworkbench.compute.internal.command.definition;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.apply.ApplyDomain.Resolve;
import org.virtworkbench.compute.apply.ApplyDomain;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.core.command.Verb;

/** {@code domain apply}: makes the stored definition of a domain what a file says. */
final class ApplyFile {

	private final Places places;

	ApplyFile(Places places) {
		this.places = places;
	}

	Verb verb() {
		return options(Verb.named("apply", Messages.Apply).operand(Operand.one("FILE", "file", Messages.ApplyOperand)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.option(Option.value("base", "BASE", "file", Messages.BaseOption))).does(this::run); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** What becomes of changes that others made meanwhile, and of what libvirt does not know. */
	static Verb.Builder options(Verb.Builder verb) {
		return verb.option(Option.flag("merge", Messages.MergeOption)).option(Option.flag("force", Messages.ForceOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.flag("no-validate", Messages.NoValidateOption)); //$NON-NLS-1$
	}

	static Resolve resolve(Invocation call) throws CoreException {
		if (call.has("merge") && call.has("force")) //$NON-NLS-1$ //$NON-NLS-2$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.Exclusive, "--merge, --force")); //$NON-NLS-1$
		return call.has("merge") ? Resolve.MERGE : call.has("force") ? Resolve.OVERWRITE : Resolve.REFUSE; //$NON-NLS-1$ //$NON-NLS-2$
	}

	static boolean validate(Invocation call) {
		return !call.has("no-validate"); //$NON-NLS-1$
	}

	private void run(Invocation call) throws CoreException {
		Resolve resolve = resolve(call);
		String file = call.operand("FILE"); //$NON-NLS-1$
		String basis = call.value("base").orElse(null); //$NON-NLS-1$
		if (file.equals("-") && file.equals(basis)) //$NON-NLS-1$
			throw Failure.of(Failure.Kind.USAGE, Messages.InputTwice);
		Subject edited = Subject.read(call, file);
		edited.document();
		Subject base = basis == null ? null : Subject.read(call, basis);
		if (base != null)
			base.document();
		ApplyDomain operation = new ApplyDomain(call.connectionForChange(), edited.text(), base == null ? null : base.text(), resolve, validate(call));
		try {
			Applied.perform(call, operation);
		} catch (CoreException e) {
			// what came through a pipe is kept nowhere else
			if (edited.path() == null && Failure.kind(e.getStatus()) == Failure.Kind.CONFLICT)
				throw KeptText.of(places.state(), edited.document(), edited.text()).failure(e);
			throw e;
		}
	}
}
