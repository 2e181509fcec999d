package org.virtworkbench.compute.ui.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Draws a sentence in a rectangle, broken into lines as needed. */
final class TextBlock {

	private static final int MARGIN = 12;

	private TextBlock() {
	}

	static void centred(GC gc, String text, Rectangle area) {
		if (text.isEmpty() || area.width <= 2 * MARGIN)
			return;
		TextLayout layout = new TextLayout(gc.getDevice());
		try {
			layout.setText(text);
			layout.setFont(gc.getFont());
			layout.setAlignment(SWT.CENTER);
			layout.setWidth(area.width - 2 * MARGIN);
			layout.draw(gc, area.x + MARGIN, area.y + Math.max(0, (area.height - layout.getBounds().height) / 2));
		} finally {
			layout.dispose();
		}
	}
}
