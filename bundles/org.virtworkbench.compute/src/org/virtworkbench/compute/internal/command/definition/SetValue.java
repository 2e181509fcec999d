package org.virtworkbench.compute.internal.command.definition;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.apply.ApplyDomain;
import org.virtworkbench.compute.internal.command.Named;
import org.virtworkbench.compute.internal.definition.DefinitionPaths;
import org.virtworkbench.compute.internal.definition.PathWriter;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlPath;
import org.virtworkbench.definition.schema.Finding;
import org.virtworkbench.definition.schema.Schemas;

/** {@code domain set}: writes one value into a definition, and nothing else. */
final class SetValue {

	private SetValue() {
	}

	static Verb verb() {
		return Subject.options(Verb.named("set", Messages.Set).operand(Operand.one(Named.OPERAND, SubjectCompleter.KIND, Messages.SubjectOperand)) //$NON-NLS-1$
				.operand(Operand.one("PATH", PathCompleter.KIND, Messages.PathOperand)) //$NON-NLS-1$
				.operand(Operand.optional("VALUE", ValueCompleter.KIND, Messages.ValueOperand))) //$NON-NLS-1$
				.option(Option.flag("remove", Messages.RemoveOption)).does(SetValue::run); //$NON-NLS-1$
	}

	private static void run(Invocation call) throws CoreException {
		// with --remove one word less, with --file another one less: the path may stand where the domain usually does
		List<String> words = Subject.rest(call, Named.OPERAND, "PATH", "VALUE"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean remove = call.has("remove"); //$NON-NLS-1$
		if (words.size() != (remove ? 1 : 2))
			throw Failure.of(Failure.Kind.USAGE, remove ? NLS.bind(Messages.PathMissing, "set --remove") : Messages.ValueMissing); //$NON-NLS-1$
		XmlPath path = DefinitionPaths.parse(words.get(0));
		Subject subject = Subject.read(call, true);
		DefinitionDocument document = subject.document();
		PathWriter writer = new PathWriter(document);
		if (remove)
			writer.remove(path);
		else
			writer.set(path, words.get(1));
		document.requireWellFormed(subject.shown());
		if (subject.domain() != null) {
			Applied.perform(call, new ApplyDomain(subject.domain().connection(), document.text(), subject.text()));
			return;
		}
		warn(call, document.text());
		if (subject.path() == null)
			call.out().bytes("xml", subject.file().encode(document.text()), document.text()); //$NON-NLS-1$
		else
			call.perform(new WriteDefinition(subject.path(), subject.file(), document.text()));
	}

	/** What is not valid can be edited all the same; whoever edits it is told. */
	private static void warn(Invocation call, String text) throws CoreException {
		if (Schemas.installed().isEmpty())
			return;
		for (Finding finding : Schemas.get("domain").check(text)) //$NON-NLS-1$
			call.note(NLS.bind(Messages.NotValidPlace, new Object[] { finding.line(), finding.column(), finding.sentence() }));
	}
}
