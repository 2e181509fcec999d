package org.virtworkbench.ui.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPartitionTokenScanner;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/**
 * Cuts XML into tags, comments and the like, and text, so that a change has only its own piece drawn again. A tag that is not closed ends before the
 * next one: half-typed XML does not lose its colours below.
 */
final class XmlPartitions implements IPartitionTokenScanner {

	static final String TAG = "org.virtworkbench.ui.source.tag"; //$NON-NLS-1$
	static final String COMMENT = "org.virtworkbench.ui.source.comment"; //$NON-NLS-1$
	static final String CDATA = "org.virtworkbench.ui.source.cdata"; //$NON-NLS-1$

	/** The partitioning's own name: another one of the same document is not disturbed. */
	static final String NAME = "org.virtworkbench.ui.source"; //$NON-NLS-1$
	static final String[] TYPES = { TAG, COMMENT, CDATA };

	private static final IToken TAG_TOKEN = new Token(TAG);
	private static final IToken COMMENT_TOKEN = new Token(COMMENT);
	private static final IToken CDATA_TOKEN = new Token(CDATA);
	private static final IToken TEXT_TOKEN = new Token(null);

	private IDocument document;
	private int at;
	private int limit;
	private int begin;

	/** Gives the document this partitioning; nothing where it has it. */
	static void install(IDocument document) {
		IDocumentExtension3 partitioned = (IDocumentExtension3) document;
		if (partitioned.getDocumentPartitioner(NAME) != null)
			return;
		FastPartitioner partitioner = new FastPartitioner(new XmlPartitions(), TYPES);
		partitioned.setDocumentPartitioner(NAME, partitioner);
		partitioner.connect(document);
	}

	@Override
	public void setPartialRange(IDocument of, int offset, int length, String contentType, int partitionOffset) {
		// Whether a quote is open is known from the beginning of the tag only.
		int from = partitionOffset >= 0 ? Math.min(partitionOffset, offset) : offset;
		setRange(of, from, offset + length - from);
	}

	@Override
	public void setRange(IDocument of, int offset, int length) {
		document = of;
		at = offset;
		begin = offset;
		limit = offset + length;
	}

	@Override
	public int getTokenOffset() {
		return begin;
	}

	@Override
	public int getTokenLength() {
		return at - begin;
	}

	@Override
	public IToken nextToken() {
		begin = at;
		if (at >= limit)
			return Token.EOF;
		try {
			if (document.getChar(at) != '<') {
				while (at < limit && document.getChar(at) != '<')
					at++;
				return TEXT_TOKEN;
			}
			if (starts("<!--")) //$NON-NLS-1$
				return until(4, "-->", COMMENT_TOKEN); //$NON-NLS-1$
			if (starts("<![CDATA[")) //$NON-NLS-1$
				return until(9, "]]>", CDATA_TOKEN); //$NON-NLS-1$
			if (starts("<?")) //$NON-NLS-1$
				return until(2, "?>", COMMENT_TOKEN); //$NON-NLS-1$
			if (starts("<!")) //$NON-NLS-1$
				return until(2, ">", COMMENT_TOKEN); //$NON-NLS-1$
			return tag();
		} catch (BadLocationException e) {
			// The document is shorter than the range that was asked for: its end is the end.
			at = Math.max(begin, document.getLength());
			return at == begin ? Token.EOF : TEXT_TOKEN;
		}
	}

	private IToken tag() throws BadLocationException {
		at++;
		char quote = 0;
		while (at < limit) {
			char c = document.getChar(at);
			if (c == '<')
				return TAG_TOKEN;
			at++;
			if (quote != 0)
				quote = c == quote ? 0 : quote;
			else if (c == '"' || c == '\'')
				quote = c;
			else if (c == '>')
				return TAG_TOKEN;
		}
		return TAG_TOKEN;
	}

	private IToken until(int skip, String end, IToken token) throws BadLocationException {
		at = Math.min(limit, at + skip);
		while (at < limit && !starts(end))
			at++;
		at = Math.min(limit, at + end.length());
		return token;
	}

	private boolean starts(String wanted) throws BadLocationException {
		if (at + wanted.length() > limit)
			return false;
		for (int i = 0; i < wanted.length(); i++)
			if (document.getChar(at + i) != wanted.charAt(i))
				return false;
		return true;
	}
}
