package org.virtworkbench.image.ui.internal.page;

import java.util.HexFormat;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.core.text.Sizes;

/** Bytes of a file as an administrator's hexdump shows them, a page at a time. */
final class HexView {

	/** Bytes of a page. */
	static final int PAGE = 4096;
	private static final int LINE = 16;

	/** Reads bytes of the file for a page. */
	interface Reader {
		void read(long offset, int length, java.util.function.Consumer<byte[]> then);
	}

	private final Composite area;
	private final Text text;
	private final Label place;
	private final Button before;
	private final Button after;
	private final Reader reader;
	private long from;
	private long end;
	private long at;

	HexView(Composite parent, Reader reader) {
		this.reader = reader;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 4).applyTo(area);
		place = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(place);
		before = new Button(area, SWT.ARROW | SWT.LEFT);
		before.setToolTipText(Messages.Hex_before);
		after = new Button(area, SWT.ARROW | SWT.RIGHT);
		after.setToolTipText(Messages.Hex_after);
		text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(text);
		before.addListener(SWT.Selection, event -> page(Math.max(from, at - PAGE)));
		after.addListener(SWT.Selection, event -> page(at + PAGE));
		nothing();
	}

	Control control() {
		return area;
	}

	Text text() {
		return text;
	}

	void nothing() {
		from = end = at = 0;
		text.setText(""); //$NON-NLS-1$
		place.setText(Messages.Hex_none);
		before.setEnabled(false);
		after.setEnabled(false);
	}

	/** @param length 0: to the end of the file */
	void show(long offset, long length) {
		from = offset;
		end = length == 0 ? Long.MAX_VALUE : offset + length;
		page(offset);
	}

	private void page(long offset) {
		at = offset;
		long asked = end;
		int length = (int) Math.min(PAGE, end - offset);
		reader.read(offset, length, bytes -> {
			if (text.isDisposed() || at != offset || end != asked)
				return;
			text.setText(dump(offset, bytes));
			place.setText(NLS.bind(Messages.Hex_place, new Object[] { Qcow2Nodes.position(offset), Sizes.human(bytes.length),
					end == Long.MAX_VALUE ? "" : NLS.bind(Messages.Hex_of, Sizes.human(end - from)) })); //$NON-NLS-1$
			before.setEnabled(offset > from);
			after.setEnabled(bytes.length == length && offset + length < end);
		});
	}

	/** Lines of offset, sixteen bytes, and what of them is ASCII. */
	static String dump(long offset, byte[] bytes) {
		HexFormat hex = HexFormat.of();
		StringBuilder lines = new StringBuilder(bytes.length * 5);
		for (int line = 0; line < bytes.length; line += LINE) {
			lines.append(hex.toHexDigits(offset + line, offset + bytes.length > 0xffff_ffffL ? 12 : 8)).append("  "); //$NON-NLS-1$
			StringBuilder characters = new StringBuilder(LINE);
			for (int i = line; i < line + LINE; i++) {
				if (i < bytes.length) {
					lines.append(hex.toHexDigits(bytes[i]));
					characters.append(bytes[i] >= 0x20 && bytes[i] < 0x7f ? (char) bytes[i] : '.');
				} else
					lines.append("  "); //$NON-NLS-1$
				lines.append(i - line == LINE / 2 - 1 ? "  " : " "); //$NON-NLS-1$ //$NON-NLS-2$
			}
			lines.append(' ').append(characters).append('\n');
		}
		return lines.toString();
	}
}
