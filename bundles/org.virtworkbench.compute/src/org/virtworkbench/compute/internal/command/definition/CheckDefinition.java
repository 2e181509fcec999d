package org.virtworkbench.compute.internal.command.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.advice.AdviceHost;
import org.virtworkbench.compute.advice.DomainAdvice;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.internal.command.Named;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.DefinitionView;
import org.virtworkbench.definition.schema.Finding;
import org.virtworkbench.definition.schema.Schema;
import org.virtworkbench.definition.schema.Schemas;
import org.virtworkbench.definition.schema.Severity;

/** {@code domain check}: what is wrong with a definition, and what could be better. */
final class CheckDefinition {

	private CheckDefinition() {
	}

	static Verb verb() {
		return Subject.options(Verb.named("check", Messages.Check).operand(Operand.optional(Named.OPERAND, "domain", Messages.CheckOperand))) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.flag("strict", Messages.StrictOption)) //$NON-NLS-1$
				.option(Option.value("schema", "DIR", "file", Messages.SchemaOption)).does(CheckDefinition::run); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void run(Invocation call) throws CoreException {
		boolean file = call.has("file"); //$NON-NLS-1$
		if (file == !call.operands(Named.OPERAND).isEmpty())
			throw Failure.of(Failure.Kind.USAGE, Messages.CheckWhat);
		Schema schema = call.value("schema").isPresent() ? Schemas.get(Subject.path(call.value("schema").get()), "domain") : Schemas.get("domain"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		Subject subject = Subject.read(call, false);
		List<Finding> findings = new ArrayList<>(schema.check(subject.text()));
		DefinitionDocument document = new DefinitionDocument(subject.text());
		if (document.wellFormed() && document.root().name().equals("domain")) //$NON-NLS-1$
			findings.addAll(DomainAdvice.findings(new DefinitionView(document, DefinitionPackage.Literals.DOMAIN_DEFINITION),
					subject.domain() == null ? null : AdviceHost.read(subject.domain().connection(), call.monitor())));
		findings.sort(Comparator.comparingInt(Finding::offset));
		call.out().document(text(subject.shown(), findings), json(subject.shown(), findings));
		if (call.has("strict") ? !findings.isEmpty() : findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) //$NON-NLS-1$
			call.endWith(Failure.Kind.FAILED);
	}

	/** As compilers say it, so that editors find the place. */
	private static String text(String shown, List<Finding> findings) {
		if (findings.isEmpty())
			return NLS.bind(Messages.Valid, shown) + '\n';
		StringBuilder text = new StringBuilder();
		for (Finding finding : findings)
			text.append(shown).append(':').append(finding.line()).append(':').append(finding.column()).append(": ").append(switch (finding.severity()) { //$NON-NLS-1$
			case ERROR -> Messages.Severity_error;
			case WARNING -> Messages.Severity_warning;
			case ADVICE -> Messages.Severity_advice;
			}).append(": ").append(finding.sentence()).append(" [").append(finding.id()).append("]\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return text.toString();
	}

	private static List<Map<String, Object>> json(String shown, List<Finding> findings) {
		List<Map<String, Object>> json = new ArrayList<>();
		for (Finding finding : findings) {
			Map<String, Object> object = new LinkedHashMap<>();
			object.put("file", shown); //$NON-NLS-1$
			object.put("line", finding.line()); //$NON-NLS-1$
			object.put("column", finding.column()); //$NON-NLS-1$
			object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
			object.put("id", finding.id()); //$NON-NLS-1$
			object.put("sentence", finding.sentence()); //$NON-NLS-1$
			json.add(object);
		}
		return json;
	}
}
