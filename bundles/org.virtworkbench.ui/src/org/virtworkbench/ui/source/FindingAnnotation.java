package org.virtworkbench.ui.source;

import org.eclipse.jface.text.source.Annotation;
import org.virtworkbench.definition.schema.Finding;
import org.virtworkbench.definition.schema.Severity;

/** A finding at its place in the text. */
final class FindingAnnotation extends Annotation {

	static final String ERROR = "org.virtworkbench.ui.source.error"; //$NON-NLS-1$
	static final String WARNING = "org.virtworkbench.ui.source.warning"; //$NON-NLS-1$
	static final String ADVICE = "org.virtworkbench.ui.source.advice"; //$NON-NLS-1$

	private final Finding finding;

	FindingAnnotation(Finding finding) {
		super(type(finding.severity()), false, finding.sentence());
		this.finding = finding;
	}

	private static String type(Severity severity) {
		return switch (severity) {
		case ERROR -> ERROR;
		case WARNING -> WARNING;
		case ADVICE -> ADVICE;
		};
	}

	Finding finding() {
		return finding;
	}
}
