package org.virtworkbench.compute.ui.internal.page;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** XML to be read: line numbers, colours that suit a light and a dark background, and the usual keys for copying. */
final class XmlViewer {

	private final SourceViewer viewer;
	private final Scanner scanner = new Scanner();
	private RGB background;

	XmlViewer(Composite parent) {
		CompositeRuler ruler = new CompositeRuler();
		LineNumberRulerColumn numbers = new LineNumberRulerColumn();
		ruler.addDecorator(0, numbers);
		viewer = new SourceViewer(parent, ruler, SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI | SWT.READ_ONLY | SWT.FULL_SELECTION);
		viewer.setEditable(false);
		StyledText text = viewer.getTextWidget();
		text.setFont(JFaceResources.getTextFont());
		scanner.colours(dark(text.getBackground()));
		background = text.getBackground().getRGB();
		viewer.configure(new SourceViewerConfiguration() {
			@Override
			public IPresentationReconciler getPresentationReconciler(ISourceViewer source) {
				PresentationReconciler reconciler = new PresentationReconciler();
				// The whole document is damaged by each change: it is only ever replaced as a whole.
				DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
				reconciler.setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
				reconciler.setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
				return reconciler;
			}
		});
		// The theme sets the background after we are made, and again when the person chooses another theme.
		text.addPaintListener(event -> {
			if (!text.getBackground().getRGB().equals(background))
				text.getDisplay().asyncExec(this::recolour);
		});
		viewer.setDocument(new Document());
	}

	private void recolour() {
		StyledText text = viewer.getTextWidget();
		if (text == null || text.isDisposed())
			return;
		background = text.getBackground().getRGB();
		scanner.colours(dark(text.getBackground()));
		viewer.invalidateTextPresentation();
	}

	/** Keeps the place that is being read. */
	void show(String xml) {
		if (viewer.getDocument().get().equals(xml))
			return;
		int top = viewer.getTopIndex();
		viewer.getDocument().set(xml);
		viewer.setTopIndex(top);
	}

	String text() {
		return viewer.getDocument().get();
	}

	SourceViewer viewer() {
		return viewer;
	}

	void copy() {
		viewer.doOperation(ITextOperationTarget.COPY);
	}

	static boolean dark(Color color) {
		return color.getRed() * 299 + color.getGreen() * 587 + color.getBlue() * 114 < 128_000;
	}

	/** Comments, tags, attribute names and values; the text between the tags keeps the colour of the window. */
	private static final class Scanner extends RuleBasedScanner {

		private final Token comment = new Token(null);
		private final Token tag = new Token(null);
		private final Token name = new Token(null);
		private final Token value = new Token(null);

		Scanner() {
			setRules(new IRule[] { new MultiLineRule("<!--", "-->", comment), new MultiLineRule("<?", "?>", comment), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					new TagRule(), new ValueRule() });
		}

		void colours(boolean dark) {
			comment.setData(attribute(dark ? 0x8c9a8c : 0x5c6b5c, SWT.ITALIC));
			tag.setData(attribute(dark ? 0x7db7f0 : 0x1f5fa8, SWT.NORMAL));
			name.setData(attribute(dark ? 0xd0a8e8 : 0x7a3d9c, SWT.NORMAL));
			value.setData(attribute(dark ? 0x8fd19e : 0x1e7a38, SWT.NORMAL));
		}

		private static TextAttribute attribute(int rgb, int style) {
			return new TextAttribute(new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff), null, style);
		}

		/** Between quotes, but only after an equals sign: an apostrophe in a text between tags begins nothing. */
		private final class ValueRule implements IRule {
			@Override
			public IToken evaluate(org.eclipse.jface.text.rules.ICharacterScanner in) {
				int quote = in.read();
				if (quote != '"' && quote != '\'') {
					in.unread();
					return Token.UNDEFINED;
				}
				in.unread();
				in.unread();
				boolean after = in.read() == '=';
				in.read();
				int read = 1;
				while (after) {
					int c = in.read();
					read++;
					if (c == quote)
						return value;
					if (c == EOF || c == '<')
						break;
				}
				for (; read > 0; read--)
					in.unread();
				return Token.UNDEFINED;
			}
		}

		/** {@code <name}, {@code </name}, {@code />}, {@code >} and {@code name=}. */
		private final class TagRule implements IRule {
			@Override
			public IToken evaluate(org.eclipse.jface.text.rules.ICharacterScanner in) {
				int c = in.read();
				if (c == '<') {
					do
						c = in.read();
					while (c == '/' || nameLike(c));
					in.unread();
					return tag;
				}
				if (c == '>')
					return tag;
				int read = 1;
				if (c == '/') {
					if (in.read() == '>')
						return tag;
					read++;
				} else if (nameLike(c)) {
					while (nameLike(c = in.read()))
						read++;
					if (c == '=') {
						in.unread();
						return name;
					}
					read++;
				}
				for (; read > 0; read--)
					in.unread();
				return Token.UNDEFINED;
			}

			private static boolean nameLike(int c) {
				return c > 0 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == ':' || c == '.');
			}
		}
	}
}
