package org.virtworkbench.ui.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.virtworkbench.definition.schema.Finding;
import org.virtworkbench.definition.schema.Fix;
import org.virtworkbench.definition.schema.Fix.Change;

/** The fixes of the findings in the line of the caret, those at the caret itself first. */
final class FindingFixes implements IQuickAssistProcessor {

	private final Checking checking;

	FindingFixes(Checking checking) {
		this.checking = checking;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof FindingAnnotation found && !found.finding().fixes().isEmpty();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IDocument document = context.getSourceViewer().getDocument();
		int caret = context.getOffset();
		List<Finding> near = new ArrayList<>();
		try {
			int line = document.getLineOfOffset(caret);
			for (Finding finding : checking.upToDate())
				if (document.getLineOfOffset(Math.min(finding.offset(), document.getLength())) == line)
					near.add(finding);
		} catch (BadLocationException e) {
			return new ICompletionProposal[0];
		}
		near.sort(Comparator.comparingInt(finding -> caret >= finding.offset() && caret <= finding.offset() + finding.length() ? 0 : 1));
		return near.stream().flatMap(finding -> finding.fixes().stream().map(fix -> new Proposal(finding, fix))).toArray(ICompletionProposal[]::new);
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	/** Of the text that is there now: the popup closes when it changes. */
	private record Proposal(Finding finding, Fix fix) implements ICompletionProposal, ICompletionProposalExtension2 {

		@Override
		public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
			IRewriteTarget target = ((ITextViewerExtension) viewer).getRewriteTarget();
			target.beginCompoundChange();
			try {
				apply(viewer.getDocument());
			} finally {
				target.endCompoundChange();
			}
		}

		@Override
		public void apply(IDocument document) {
			List<Change> backward = fix.changes().stream().sorted(Comparator.comparingInt(Change::offset).reversed()).toList();
			try {
				for (Change change : backward)
					document.replace(change.offset(), change.length(), change.replacement());
			} catch (BadLocationException e) {
				throw new IllegalStateException(e); // the offsets are those of this very text
			}
		}

		/** An empty value that a fix wrote is where the person goes on. */
		@Override
		public Point getSelection(IDocument document) {
			Change first = fix.changes().get(0);
			int empty = first.replacement().indexOf("''"); //$NON-NLS-1$
			return new Point(first.offset() + (empty >= 0 ? empty + 1 : first.replacement().length()), 0);
		}

		@Override
		public String getAdditionalProposalInfo() {
			return finding.sentence();
		}

		@Override
		public String getDisplayString() {
			return fix.label();
		}

		@Override
		public Image getImage() {
			return null;
		}

		@Override
		public IContextInformation getContextInformation() {
			return null;
		}

		@Override
		public void selected(ITextViewer viewer, boolean smartToggle) {
			// nothing is shown in the text
		}

		@Override
		public void unselected(ITextViewer viewer) {
			// nothing was shown in the text
		}

		@Override
		public boolean validate(IDocument document, int offset, org.eclipse.jface.text.DocumentEvent event) {
			return false;
		}
	}
}
