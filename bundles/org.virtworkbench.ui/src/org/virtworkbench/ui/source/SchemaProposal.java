package org.virtworkbench.ui.source;

import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.virtworkbench.definition.schema.Completion;
import org.virtworkbench.definition.schema.Place;
import org.virtworkbench.definition.schema.ValueSource;

/** A name or value that can be written at a place. */
final class SchemaProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

	private final Place place;
	private final Completion.Kind kind;
	private final String name;
	private final String qualifier;
	private final String words;
	private final String text;
	private final int caret;
	private Point selection;

	private SchemaProposal(Place place, Completion.Kind kind, String name, String qualifier, String words, String text, int caret) {
		this.place = place;
		this.kind = kind;
		this.name = name;
		this.qualifier = qualifier;
		this.words = words;
		this.text = text;
		this.caret = caret;
	}

	static SchemaProposal of(Place place, Completion.Proposal proposal) {
		return new SchemaProposal(place, proposal.kind(), proposal.name(), proposal.required() ? Messages.Proposal_required : "", proposal.words(), proposal.text(), //$NON-NLS-1$
				proposal.caret());
	}

	static SchemaProposal of(Place place, ValueSource.Value value) {
		String escaped = value.text().replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		return new SchemaProposal(place, Completion.Kind.VALUE, value.text(), value.words(), "", escaped, escaped.length()); //$NON-NLS-1$
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		apply(viewer.getDocument(), offset);
	}

	@Override
	public void apply(IDocument document) {
		apply(document, place.offset() + place.typed().length());
	}

	/** What stood behind the caret of the name or value goes too; what was typed since belongs to it. */
	private void apply(IDocument document, int offset) {
		int behind = place.length() - place.typed().length();
		int end = Math.min(document.getLength(), Math.max(offset, place.offset()) + behind);
		try {
			document.replace(place.offset(), end - place.offset(), text);
			selection = new Point(place.offset() + caret, 0);
		} catch (BadLocationException e) {
			// The text was shortened meanwhile: the place is gone, and nothing is written.
			selection = null;
		}
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			if (offset < place.offset())
				return false;
			String typed = document.get(place.offset(), offset - place.offset()).toLowerCase(Locale.ROOT);
			String lower = name.toLowerCase(Locale.ROOT);
			if (kind == Completion.Kind.END_TAG)
				return text.toLowerCase(Locale.ROOT).startsWith(typed);
			return lower.startsWith(typed) || typed.length() > 1 && lower.contains(typed);
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return words.isEmpty() ? null : words;
	}

	@Override
	public String getDisplayString() {
		return name;
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString shown = new StyledString(name);
		if (!qualifier.isEmpty())
			shown.append("  " + qualifier, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		return shown;
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
}
