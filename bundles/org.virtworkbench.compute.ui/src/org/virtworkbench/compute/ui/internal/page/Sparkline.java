package org.virtworkbench.compute.ui.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The course of one figure over the last minutes, newest at the right, without axes: the figure itself stands beside it. Scales by the
 * largest value shown, but never by less than a floor, so that noise near zero stays near the ground.
 */
final class Sparkline extends Canvas {

	private static final int WIDTH = 150;
	private static final int HEIGHT = 30;
	private static final RGB ACCENT = new RGB(0x3d, 0x86, 0xd6);

	private final Series series;
	private final double floor;
	private final Color accent = new Color(ACCENT);

	/**
	 * @param name  for a screen reader
	 * @param floor the least value of the upper edge: 100 for a percentage
	 */
	Sparkline(Composite parent, String name, Series series, double floor) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.series = series;
		this.floor = floor;
		addPaintListener(event -> paint(event.gc, getClientArea()));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	private void paint(GC gc, Rectangle area) {
		gc.setAntialias(SWT.ON);
		int bottom = area.height - 2;
		gc.setForeground(getForeground());
		gc.setAlpha(60);
		gc.drawLine(0, bottom, area.width, bottom);
		double top = Math.max(series.max(), floor);
		double step = (double) (area.width - 2) / (series.capacity() - 1);
		int from = 0;
		while (from < series.size()) {
			int to = from;
			while (to < series.size() && !Double.isNaN(series.get(to)))
				to++;
			if (to > from)
				run(gc, from, to, step, bottom, top);
			from = to + 1;
		}
	}

	/** One stretch without gaps: a filled area under a line. */
	private void run(GC gc, int from, int to, double step, int bottom, double top) {
		Path line = new Path(gc.getDevice());
		Path area = new Path(gc.getDevice());
		try {
			area.moveTo(x(from, step), bottom);
			for (int i = from; i < to; i++) {
				float y = (float) (bottom - 1 - series.get(i) / top * (bottom - 3));
				area.lineTo(x(i, step), y);
				if (i == from)
					line.moveTo(x(i, step), y);
				else
					line.lineTo(x(i, step), y);
			}
			area.lineTo(x(to - 1, step), bottom);
			area.close();
			gc.setBackground(accent);
			gc.setForeground(accent);
			gc.setAlpha(50);
			gc.fillPath(area);
			gc.setAlpha(255);
			gc.setLineWidth(2);
			gc.drawPath(line);
			gc.setLineWidth(1);
		} finally {
			line.dispose();
			area.dispose();
		}
	}

	private float x(int index, double step) {
		return (float) (1 + (series.capacity() - series.size() + index) * step);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? WIDTH : wHint, hHint == SWT.DEFAULT ? HEIGHT : hHint);
	}
}
