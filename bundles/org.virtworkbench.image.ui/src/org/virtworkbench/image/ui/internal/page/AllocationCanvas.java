package org.virtworkbench.image.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.ClusterPicture;
import org.virtworkbench.image.ClusterUse;

/**
 * The allocation of a disk or a file as squares, from the whole down to one cluster: wheel or plus and minus zoom around the pointer, a drag or the arrow keys
 * move, a click chooses. Drawn in a job into one bitmap.
 */
final class AllocationCanvas extends Canvas {

	/** Nearer than so many cells there is nothing more to see. */
	private static final int FEWEST = 32;

	private ClusterPicture picture;
	private long from;
	private long to;
	private long chosen = -1;
	private Squares squares;
	private Image image;
	private Job drawing;
	private Consumer<Long> choice = cell -> {
	};
	private Consumer<Long> opening = cell -> {
	};
	private Runnable ranged = () -> {
	};
	private int dragged = -1;
	private long draggedFrom;
	private int hovered = -1;

	AllocationCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> redrawSquares());
		addListener(SWT.Dispose, event -> forgetImage());
		addListener(SWT.MouseVerticalWheel, event -> {
			zoom(event.count > 0 ? 0.5 : 2, squares == null ? -1 : squares.at(event.x, event.y));
			event.doit = false;
		});
		addListener(SWT.MouseMove, this::moved);
		addListener(SWT.MouseDown, event -> {
			setFocus();
			dragged = event.y;
			draggedFrom = from;
		});
		addListener(SWT.MouseUp, event -> {
			if (dragged >= 0 && from == draggedFrom && squares != null && squares.at(event.x, event.y) >= 0)
				choose(squares.first(squares.at(event.x, event.y)));
			dragged = -1;
		});
		addListener(SWT.MouseDoubleClick, event -> open());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = chosen < 0 ? Messages.Allocation_picture : describe(chosen, chosen + 1);
			}
		});
	}

	/** Shows all of a picture; null for none. */
	void show(ClusterPicture now) {
		picture = now;
		chosen = -1;
		hovered = -1;
		setToolTipText(null);
		range(0, now == null ? 0 : now.cells());
	}

	/** Told the cell that the person chose. */
	void onChoice(Consumer<Long> listener) {
		choice = listener;
	}

	/** Told the cell that the person wants to see where it is described: by a double click or Enter. */
	void onOpen(Consumer<Long> listener) {
		opening = listener;
	}

	private void open() {
		if (chosen >= 0)
			opening.accept(chosen);
	}

	/** Told after the shown range changed. */
	void onRange(Runnable listener) {
		ranged = listener;
	}

	long from() {
		return from;
	}

	long to() {
		return to;
	}

	/** Cells that one square stands for at the most; 0 where nothing is shown. */
	long cellsOfSquare() {
		return squares == null || squares.count() == 0 ? 0 : (to - from + squares.count() - 1) / squares.count();
	}

	void whole() {
		if (picture != null)
			range(0, picture.cells());
	}

	/** @param factor below 1 nearer, above farther; around the chosen cell or the middle */
	void zoom(double factor) {
		zoom(factor, squares == null || chosen < 0 ? -1 : squares.of(chosen));
	}

	private void zoom(double factor, int around) {
		if (picture == null)
			return;
		long length = to - from;
		long wanted = Math.min(picture.cells(), Math.max(Math.min(FEWEST, picture.cells()), Math.round(length * factor)));
		long fixed = around < 0 ? from + length / 2 : squares.first(around);
		double place = length == 0 ? 0 : (double) (fixed - from) / length;
		move(Math.round(fixed - place * wanted), wanted);
	}

	private void move(long start, long length) {
		long first = Math.max(0, Math.min(start, picture.cells() - length));
		range(first, first + length);
	}

	/** Moves the chosen cell into sight. */
	void choose(long cell) {
		chosen = cell;
		if (cell >= 0 && (cell < from || cell >= to))
			move(cell - (to - from) / 2, to - from);
		redraw();
		choice.accept(cell);
	}

	private void range(long first, long end) {
		from = first;
		to = end;
		redrawSquares();
		ranged.run();
	}

	private void redrawSquares() {
		if (drawing != null)
			drawing.cancel();
		Rectangle area = getClientArea();
		if (picture == null || to <= from || area.width < 10 || area.height < 10) {
			squares = null;
			forgetImage();
			redraw();
			return;
		}
		Squares next = Squares.filling(picture, from, to, area.width, area.height);
		RGB background = getBackground().getRGB();
		boolean dark = isDark(background);
		drawing = Job.createSystem(Messages.Allocation_drawing, (ICoreRunnable) monitor -> {
			ImageData data = next.draw(dark, background);
			if (!monitor.isCanceled() && !isDisposed())
				getDisplay().asyncExec(() -> drawn(next, data));
		});
		drawing.schedule();
	}

	private void drawn(Squares now, ImageData data) {
		if (isDisposed() || now.picture() != picture || now.from() != from || now.to() != to)
			return;
		forgetImage();
		squares = now;
		image = new Image(getDisplay(), data);
		redraw();
		ranged.run();
	}

	static boolean isDark(RGB colour) {
		return colour.red * 299 + colour.green * 587 + colour.blue * 114 < 128_000;
	}

	private void forgetImage() {
		if (image != null)
			image.dispose();
		image = null;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(getBackground());
		gc.fillRectangle(area);
		if (image == null)
			return;
		gc.drawImage(image, 0, 0);
		outline(gc, hovered, getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW), 1);
		outline(gc, chosen < 0 ? -1 : squares.of(chosen), getForeground(), 2);
		if (isFocusControl())
			gc.drawFocus(0, 0, area.width, area.height);
	}

	private void outline(GC gc, int square, org.eclipse.swt.graphics.Color colour, int width) {
		if (square < 0)
			return;
		gc.setForeground(colour);
		gc.setLineWidth(width);
		int side = squares.side();
		gc.drawRectangle(square % squares.columns() * side, square / squares.columns() * side, side - 2, side - 2);
	}

	private void moved(Event event) {
		if (squares == null)
			return;
		if (dragged >= 0 && (event.stateMask & SWT.BUTTON1) != 0) {
			int lines = (event.y - dragged) / squares.side();
			if (lines != 0 && to - from < picture.cells())
				move(draggedFrom - (long) lines * squares.columns() * cellsOfSquare(), to - from);
			return;
		}
		int square = squares.at(event.x, event.y);
		if (square == hovered)
			return;
		hovered = square;
		setToolTipText(square < 0 ? null : describe(squares.first(square), squares.first(square + 1)));
		redraw();
	}

	/** "64 MiB at 1.5 GiB (1,024 clusters): 90 % data, 10 % zeros". */
	String describe(long first, long end) {
		long[] uses = new long[ClusterUse.values().length];
		picture.count(first, end, uses);
		List<String> shares = new ArrayList<>();
		for (ClusterUse use : ClusterUse.values())
			if (uses[use.ordinal()] > 0)
				shares.add(end - first == 1 ? UseColours.word(use) : UseColours.share(use, uses[use.ordinal()], end - first));
		String what = String.join(", ", shares); //$NON-NLS-1$
		String at = Sizes.human(first * picture.cellSize());
		return end - first == 1 ? NLS.bind(Messages.Allocation_one, new Object[] { at, Long.toHexString(first * picture.cellSize()), what })
				: NLS.bind(Messages.Allocation_many, new Object[] { Sizes.human((end - first) * picture.cellSize()), at, String.format("%,d", end - first), what }); //$NON-NLS-1$
	}

	private void key(Event event) {
		if (squares == null)
			return;
		long row = squares.columns() * Math.max(1, cellsOfSquare());
		long at = chosen < 0 ? from : chosen;
		switch (event.keyCode) {
		case SWT.ARROW_RIGHT -> step(at + Math.max(1, cellsOfSquare()));
		case SWT.ARROW_LEFT -> step(at - Math.max(1, cellsOfSquare()));
		case SWT.ARROW_DOWN -> step(at + row);
		case SWT.ARROW_UP -> step(at - row);
		case SWT.HOME -> step(0);
		case SWT.END -> step(picture.cells() - 1);
		case SWT.CR, SWT.KEYPAD_CR -> open();
		default -> {
			if (event.character == '+' || event.character == '=')
				zoom(0.5);
			else if (event.character == '-')
				zoom(2);
			else if (event.character == '0')
				whole();
		}
		}
	}

	private void step(long cell) {
		choose(Math.max(0, Math.min(cell, picture.cells() - 1)));
	}
}
