package org.virtworkbench.ui.source;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.source.ISourceViewer;
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
	private Runnable follow = () -> {
	};
	private RGB background;

	/** Before the viewer is configured. */
	XmlColours(SourceViewer viewer) {
		this.viewer = viewer;
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
		((ISourceViewer) viewer).invalidateTextPresentation();
		follow.run();
	}

	private void set() {
		background = viewer.getTextWidget().getBackground().getRGB();
		boolean dark = dark();
		comment.setData(attribute(dark ? 0x8c9a8c : 0x5c6b5c, SWT.ITALIC));
		tag.setData(attribute(dark ? 0x7db7f0 : 0x1f5fa8, SWT.NORMAL));
		name.setData(attribute(dark ? 0xd0a8e8 : 0x7a3d9c, SWT.NORMAL));
		value.setData(attribute(dark ? 0x8fd19e : 0x1e7a38, SWT.NORMAL));
	}

	private static TextAttribute attribute(int rgb, int style) {
		return new TextAttribute(new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff), null, style);
	}
}
