package org.virtworkbench.ui.source;

import java.util.Iterator;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The colours of XML in one viewer: they follow the background, which the theme sets after the viewer was made, and again when another is chosen. */
final class XmlColours {

	final Token comment = new Token(null);
	final Token tag = new Token(null);
	final Token name = new Token(null);
	final Token value = new Token(null);
	/** Text between tags keeps the colour of the window. */
	final Token text = new Token(null);

	private final SourceViewer viewer;
	private final CompositeRuler ruler;
	private final LineNumberRulerColumn numbers;
	private Runnable follow = () -> {
	};
	private RGB background;

	/** Before the viewer is configured. */
	XmlColours(SourceViewer viewer, CompositeRuler ruler, LineNumberRulerColumn numbers) {
		this.viewer = viewer;
		this.ruler = ruler;
		this.numbers = numbers;
		StyledText widget = viewer.getTextWidget();
		set();
		widget.addPaintListener(event -> {
			if (!widget.getBackground().getRGB().equals(background))
				widget.getDisplay().asyncExec(this::recolour);
		});
	}

	/** Is run after the colours changed with the theme. */
	void onChange(Runnable run) {
		follow = run;
	}

	boolean dark() {
		return dark(viewer.getTextWidget().getBackground());
	}

	static boolean dark(Color color) {
		return color.getRed() * 299 + color.getGreen() * 587 + color.getBlue() * 114 < 128_000;
	}

	private void recolour() {
		StyledText widget = viewer.getTextWidget();
		if (widget == null || widget.isDisposed() || widget.getBackground().getRGB().equals(background))
			return;
		set();
		// Each column of the ruler keeps the background that the text had when it was made.
		for (Iterator<IVerticalRulerColumn> columns = ruler.getDecoratorIterator(); columns.hasNext();)
			columns.next().getControl().setBackground(widget.getBackground());
		numbers.redraw();
		((ISourceViewer) viewer).invalidateTextPresentation();
		follow.run();
	}

	private void set() {
		StyledText widget = viewer.getTextWidget();
		background = widget.getBackground().getRGB();
		boolean dark = dark();
		if (dark(widget.getForeground()) == dark)
			// The dark theme colours the text of its own editors by their preferences, and ours not at all.
			widget.setForeground(color(dark ? 0xdddddd : 0x202020));
		numbers.setBackground(widget.getBackground());
		numbers.setForeground(color(dark ? 0x8a9199 : 0x7a7f85));
		comment.setData(attribute(dark ? 0x8c9a8c : 0x5c6b5c, SWT.ITALIC));
		tag.setData(attribute(dark ? 0x7db7f0 : 0x1f5fa8, SWT.NORMAL));
		name.setData(attribute(dark ? 0xd0a8e8 : 0x7a3d9c, SWT.NORMAL));
		value.setData(attribute(dark ? 0x8fd19e : 0x1e7a38, SWT.NORMAL));
	}

	private static TextAttribute attribute(int rgb, int style) {
		return new TextAttribute(color(rgb), null, style);
	}

	static Color color(int rgb) {
		return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
	}
}
