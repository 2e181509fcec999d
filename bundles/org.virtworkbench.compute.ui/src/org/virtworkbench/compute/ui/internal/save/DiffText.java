package org.virtworkbench.compute.ui.internal.save;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;

/** A unified difference to be read: lines that come and go in colours that suit the background, and still told apart by their sign. */
public final class DiffText {

	private final StyledText text;

	public DiffText(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setAlwaysShowScrollBars(false);
		text.setMargins(6, 4, 6, 4);
	}

	public StyledText control() {
		return text;
	}

	public void show(String diff) {
		text.setText(diff);
		boolean dark = isDark(text.getBackground());
		Color added = dark ? new Color(0x8f, 0xd1, 0x9e) : new Color(0x1e, 0x7a, 0x38);
		Color removed = dark ? new Color(0xf0, 0x9a, 0x93) : new Color(0xb0, 0x24, 0x1c);
		Color place = dark ? new Color(0x7d, 0xb7, 0xf0) : new Color(0x1f, 0x5f, 0xa8);
		List<StyleRange> ranges = new ArrayList<>();
		for (int at = 0; at < diff.length();) {
			int end = diff.indexOf('\n', at);
			end = end < 0 ? diff.length() : end;
			Color color = switch (diff.charAt(at)) {
			case '+' -> added;
			case '-' -> removed;
			case '@' -> place;
			default -> null;
			};
			if (color != null && end > at)
				ranges.add(new StyleRange(at, end - at, color, null));
			at = end + 1;
		}
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
	}

	static boolean isDark(Color color) {
		return color.getRed() * 299 + color.getGreen() * 587 + color.getBlue() * 114 < 128_000;
	}
}
