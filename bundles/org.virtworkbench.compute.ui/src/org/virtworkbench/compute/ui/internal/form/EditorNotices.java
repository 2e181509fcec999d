package org.virtworkbench.compute.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.virtworkbench.compute.advice.Advice;
import org.virtworkbench.compute.advice.AdviceHost;
import org.virtworkbench.compute.advice.DomainAdvice;
import org.virtworkbench.compute.definition.DomainDefinition;
import org.virtworkbench.definition.SyntaxProblem;
import org.virtworkbench.definition.schema.Severity;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.NoticeBar.Action;
import org.virtworkbench.ui.form.NoticeBar.Kind;
import org.virtworkbench.ui.form.NoticeBar.Notice;

/** What a definition itself gives to know: an error of its syntax, and advice with what puts it right. */
final class EditorNotices {

	private EditorNotices() {
	}

	/**
	 * @param reveal shows a stretch of the text, by its offset and length
	 */
	static List<Notice> of(EditedDefinition definition, Consumer<SyntaxProblem> reveal) {
		List<Notice> notices = new ArrayList<>();
		if (!definition.isLoaded())
			return notices;
		String syntax = definition.syntaxProblem();
		if (syntax != null) {
			SyntaxProblem problem = definition.document().problems().getFirst();
			notices.add(new Notice(Kind.ERROR, syntax, List.of(new Action(Messages.Notice_syntax, () -> reveal.accept(problem)))));
			return notices;
		}
		if (definition.root() instanceof DomainDefinition domain)
			for (Advice advice : DomainAdvice.of(domain, definition.fact(AdviceHost.class).orElse(null)))
				notices.add(new Notice(kind(advice.severity()), advice.sentence(), definition.isReadOnly() ? List.of()
						: advice.fixes().stream().map(fix -> new Action(fix.label(), () -> definition.edit(fix.change()))).toList()));
		return notices;
	}

	private static Kind kind(Severity severity) {
		return switch (severity) {
		case ERROR -> Kind.ERROR;
		case WARNING -> Kind.WARNING;
		default -> Kind.ADVICE;
		};
	}
}
