package org.virtworkbench.compute.ui.internal.page;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** The last picture of a guest's screen, made to fit with its proportions kept, or a sentence where there is none. */
final class GuestScreen extends Canvas {

	private static final int WIDTH = 360;
	private static final int HEIGHT = 260;

	/** An 8K screen, twice. */
	private static final long MOST_PIXELS = 2L * 7680 * 4320;

	private Image image;
	private String words = ""; //$NON-NLS-1$

	GuestScreen(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addPaintListener(event -> paint(event.gc, getClientArea()));
		addDisposeListener(event -> forget());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = image == null ? words : Messages.Screen;
			}
		});
	}

	/**
	 * The picture of an image file as libvirt gives it: PNG, or PPM, which SWT does not read. May be called on any thread.
	 *
	 * @throws IllegalArgumentException where the bytes are no picture
	 */
	static ImageData decode(byte[] file) {
		if (file.length > 2 && file[0] == 'P' && file[1] == '6')
			return ppm(file);
		if (file.length > 24 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G') {
			ByteBuffer header = ByteBuffer.wrap(file, 16, 8);
			check(header.getInt(), header.getInt());
		}
		try {
			return new ImageData(new ByteArrayInputStream(file));
		} catch (SWTException e) {
			throw new IllegalArgumentException(e);
		}
	}

	/** A few bytes of PNG can announce a picture that fills all memory. */
	private static void check(long width, long height) {
		if (width <= 0 || height <= 0 || width * height > MOST_PIXELS)
			throw new IllegalArgumentException("no screen is " + width + " x " + height); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Netpbm's binary PPM (P6), 8 bits a colour. */
	private static ImageData ppm(byte[] file) {
		int[] header = new int[3];
		int at = 2;
		for (int field = 0; field < header.length; field++) {
			while (at < file.length && (Character.isWhitespace(file[at]) || file[at] == '#'))
				if (file[at++] == '#')
					while (at < file.length && file[at] != '\n')
						at++;
			int value = 0;
			while (at < file.length && file[at] >= '0' && file[at] <= '9' && value < 1_000_000)
				value = value * 10 + file[at++] - '0';
			header[field] = value;
		}
		at++;
		int width = header[0];
		int height = header[1];
		check(width, height);
		if (header[2] != 255 || file.length - at < 3L * width * height)
			throw new IllegalArgumentException("not a whole PPM picture"); //$NON-NLS-1$
		byte[] pixels = new byte[3 * width * height];
		System.arraycopy(file, at, pixels, 0, pixels.length);
		return new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff), 3 * width, pixels);
	}

	void show(ImageData picture) {
		Image old = image;
		image = new Image(getDisplay(), picture);
		if (old != null)
			old.dispose();
		setToolTipText(picture.width + " \u00d7 " + picture.height); //$NON-NLS-1$
		redraw();
	}

	/** @param sentence why there is no picture */
	void show(String sentence) {
		if (image == null && words.equals(sentence))
			return;
		forget();
		words = sentence;
		setToolTipText(null);
		redraw();
	}

	boolean hasPicture() {
		return image != null;
	}

	String words() {
		return image == null ? words : ""; //$NON-NLS-1$
	}

	private void forget() {
		if (image != null)
			image.dispose();
		image = null;
	}

	private void paint(GC gc, Rectangle area) {
		Display display = getDisplay();
		if (image == null) {
			gc.setForeground(getForeground());
			gc.setAlpha(70);
			gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
			gc.setAlpha(190);
			TextBlock.centred(gc, words, area);
			return;
		}
		Rectangle picture = image.getBounds();
		double scale = Math.min((double) area.width / picture.width, (double) area.height / picture.height);
		int width = (int) Math.round(picture.width * scale);
		int height = (int) Math.round(picture.height * scale);
		gc.setBackground(display.getSystemColor(SWT.COLOR_BLACK));
		gc.fillRectangle(0, 0, width, height);
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(image, 0, 0, picture.width, picture.height, 0, 0, width, height);
	}

	/** The same with and without a picture: the page does not jump when one comes. */
	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? WIDTH : wHint, hHint == SWT.DEFAULT ? HEIGHT : hHint);
	}
}
