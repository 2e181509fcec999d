package org.virtworkbench.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.definition.schema.Explanation;
import org.virtworkbench.definition.schema.Finding;

/** What is wrong at the place that is pointed at, and what stands there. The viewer asks in the background. */
final class SchemaHover implements ITextHover {

	private static final int NAMED = 24;

	private final Checking checking;

	SchemaHover(Checking checking) {
		this.checking = checking;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		int offset = region.getOffset();
		List<String> parts = new ArrayList<>();
		Checking.Result result = checking.result();
		String text = checking.text();
		if (result.text().equals(text))
			for (Finding finding : result.findings())
				if (offset >= finding.offset() && offset < finding.offset() + Math.max(1, finding.length()) && !finding.id().equals(Finding.NO_SCHEMA))
					parts.add(finding.sentence());
		explanation(text, offset).map(SchemaHover::words).filter(words -> !words.isEmpty()).ifPresent(parts::add);
		return parts.isEmpty() ? null : String.join("\n\n", parts); //$NON-NLS-1$
	}

	private Optional<Explanation> explanation(String text, int offset) {
		try {
			return checking.schema().about(text, offset);
		} catch (CoreException e) {
			// Without a schema there is nothing to explain; the list of findings says that it is missing.
			return Optional.empty();
		}
	}

	static String words(Explanation explanation) {
		List<String> lines = new ArrayList<>();
		lines.add(explanation.path());
		if (!explanation.words().isEmpty())
			lines.add(explanation.words());
		if (explanation.required())
			lines.add(Messages.Hover_required);
		if (!explanation.values().isEmpty())
			lines.add(NLS.bind(Messages.Hover_values, list(explanation.values())));
		else if (!explanation.forms().isEmpty())
			lines.add(NLS.bind(Messages.Hover_form, list(explanation.forms())));
		if (!explanation.holds().isEmpty())
			lines.add(NLS.bind(Messages.Hover_attributes, list(explanation.holds())));
		if (!explanation.children().isEmpty())
			lines.add(NLS.bind(Messages.Hover_children, list(explanation.children())));
		return lines.size() == 1 ? "" : String.join("\n", lines); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String list(List<String> names) {
		String named = String.join(", ", names.subList(0, Math.min(NAMED, names.size()))); //$NON-NLS-1$
		return names.size() > NAMED ? named + ", \u2026" : named; //$NON-NLS-1$
	}
}
