package org.virtworkbench.ui.source;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

/** Draws XML in its colours, after a change only the piece that changed. */
final class XmlPresentation {

	private XmlPresentation() {
	}

	static IPresentationReconciler of(XmlColours colours) {
		PresentationReconciler reconciler = new PresentationReconciler();
		reconciler.setDocumentPartitioning(XmlPartitions.NAME);
		set(reconciler, IDocument.DEFAULT_CONTENT_TYPE, new Whole(colours.text));
		set(reconciler, XmlPartitions.TAG, new XmlTagScanner(colours));
		set(reconciler, XmlPartitions.COMMENT, new Whole(colours.comment));
		set(reconciler, XmlPartitions.CDATA, new Whole(colours.value));
		return reconciler;
	}

	private static void set(PresentationReconciler reconciler, String type, ITokenScanner scanner) {
		DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
		reconciler.setDamager(repairer, type);
		reconciler.setRepairer(repairer, type);
	}

	/** One colour for the whole range. */
	private static final class Whole implements ITokenScanner {

		private final IToken token;
		private int offset;
		private int length;
		private boolean given;

		Whole(IToken token) {
			this.token = token;
		}

		@Override
		public void setRange(IDocument document, int from, int count) {
			offset = from;
			length = count;
			given = false;
		}

		@Override
		public IToken nextToken() {
			if (given)
				return Token.EOF;
			given = true;
			return token;
		}

		@Override
		public int getTokenOffset() {
			return offset;
		}

		@Override
		public int getTokenLength() {
			return length;
		}
	}
}
