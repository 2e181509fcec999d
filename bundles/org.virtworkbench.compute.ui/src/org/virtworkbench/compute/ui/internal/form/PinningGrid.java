package org.virtworkbench.compute.ui.internal.form;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.virtworkbench.compute.ui.internal.form.Pinning.HostCpu;
import org.virtworkbench.compute.ui.internal.form.Pinning.Row;
import org.virtworkbench.ui.form.Wheel;

/**
 * Threads of a guest against the CPUs of its host: a filled square is a CPU on which the thread may run, a row of dots is a thread that runs on any.
 * Clicked or drawn with the mouse; with the keyboard arrows move, Space switches, Delete frees the row. UI thread only.
 */
final class PinningGrid extends Canvas {

	private static final int CELL = 24;
	private static final int GAP = 3;
	private static final int NODE_GAP = 8;
	private static final int VISIBLE_ROWS = 8;
	private static final int DOT = 4;

	private final BiConsumer<Row, BitSet> change;
	private final Consumer<Row> select;
	private List<Row> rows = List.of();
	private List<HostCpu> cpus = List.of();
	private List<BitSet> pinned = List.of();
	private boolean editable;
	private int row;
	private int column;
	/** What a drag does to each square that it passes; null: there is none. */
	private Boolean drawing;

	/**
	 * @param change told what a person changed: the CPUs of a row, none for any
	 * @param select told which row is looked at
	 */
	PinningGrid(Composite parent, BiConsumer<Row, BitSet> change, Consumer<Row> select) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER | SWT.DOUBLE_BUFFERED);
		this.change = change;
		this.select = select;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::drag);
		addListener(SWT.MouseUp, event -> drawing = null);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_ESCAPE);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Resize, event -> bars());
		Wheel.scrollsForm(this, false);
		getHorizontalBar().addListener(SWT.Selection, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
	}

	/** @param pinned of each row, in their order; empty: on any CPU */
	void show(List<Row> now, List<HostCpu> host, List<BitSet> pinned, boolean mayEdit) {
		boolean resized = now.size() != rows.size() || host.size() != cpus.size();
		rows = now;
		cpus = host;
		this.pinned = pinned;
		editable = mayEdit;
		row = Math.clamp(row, 0, Math.max(0, rows.size() - 1));
		column = Math.clamp(column, 0, Math.max(0, cpus.size() - 1));
		if (resized)
			bars();
		redraw();
	}

	/** The row that is looked at; null where there is none. */
	Row selected() {
		return row < rows.size() ? rows.get(row) : null;
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		Rectangle trim = computeTrim(0, 0, 0, 0);
		int lines = Math.clamp(rows.size(), 2, VISIBLE_ROWS) + 1;
		return new Point(wide == SWT.DEFAULT ? 260 : wide, high == SWT.DEFAULT ? lines * CELL + trim.height + getHorizontalBar().getSize().y : high);
	}

	private int heads() {
		GC gc = new GC(this);
		try {
			return rows.stream().mapToInt(each -> gc.textExtent(each.label()).x).max().orElse(0) + 12;
		} finally {
			gc.dispose();
		}
	}

	/** The left edge of a column, without scrolling; CPUs of different nodes stand apart. */
	private int left(int at) {
		int x = 0;
		for (int i = 0; i < at; i++)
			x += CELL + (i + 1 < cpus.size() && cpus.get(i).node() != cpus.get(i + 1).node() ? NODE_GAP : 0);
		return x;
	}

	private void bars() {
		Rectangle area = getClientArea();
		bar(getHorizontalBar(), left(cpus.size()) + GAP, area.width - heads());
		bar(getVerticalBar(), rows.size() * CELL + GAP, area.height - CELL);
	}

	private static void bar(ScrollBar bar, int whole, int seen) {
		int thumb = Math.max(1, Math.min(whole, seen));
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, whole - thumb)), 0, Math.max(1, whole), thumb, CELL, Math.max(CELL, thumb));
		bar.setVisible(whole > seen);
	}

	private void paint(GC gc) {
		int heads = heads();
		int dx = heads - getHorizontalBar().getSelection();
		int dy = CELL - getVerticalBar().getSelection();
		Rectangle area = getClientArea();
		Color line = between(getForeground(), getBackground());
		Color mark = getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
		// What lies under the heads is painted over: a clipping of one's own would, on GTK, also draw outside of the form that scrolls.
		for (int i = 0; i < rows.size(); i++)
			for (int j = 0; j < cpus.size(); j++)
				square(gc, dx + left(j), dy + i * CELL, i, j, line, mark);
		gc.setBackground(getBackground());
		gc.fillRectangle(0, 0, heads, area.height);
		gc.setForeground(getForeground());
		for (int i = 0; i < rows.size(); i++)
			gc.drawText(rows.get(i).label(), 4, dy + i * CELL + (CELL - gc.getFontMetrics().getHeight()) / 2, true);
		gc.fillRectangle(0, 0, area.width, CELL);
		for (int j = 0; j < cpus.size(); j++) {
			String id = String.valueOf(cpus.get(j).id());
			gc.drawText(id, dx + left(j) + (CELL - gc.textExtent(id).x) / 2, (CELL - gc.getFontMetrics().getHeight()) / 2, true);
		}
		gc.fillRectangle(0, 0, heads, CELL);
	}

	/** Of both, so that it is seen in light and in dark themes; those that the platform has for lines are not. */
	private static Color between(Color one, Color other) {
		return new Color((2 * one.getRed() + 3 * other.getRed()) / 5, (2 * one.getGreen() + 3 * other.getGreen()) / 5, (2 * one.getBlue() + 3 * other.getBlue()) / 5);
	}

	private void square(GC gc, int x, int y, int of, int at, Color line, Color mark) {
		BitSet set = pinned.get(of);
		gc.setForeground(line);
		gc.setBackground(editable ? mark : line);
		if (set.get(cpus.get(at).id()))
			gc.fillRectangle(x + GAP, y + GAP, CELL - 2 * GAP, CELL - 2 * GAP);
		else if (set.isEmpty()) {
			gc.setBackground(line);
			gc.fillOval(x + (CELL - DOT) / 2, y + (CELL - DOT) / 2, DOT, DOT);
		}
		gc.drawRectangle(x + GAP, y + GAP, CELL - 2 * GAP - 1, CELL - 2 * GAP - 1);
		if (of == row && at == column && isFocusControl()) {
			gc.setForeground(getForeground());
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRectangle(x + 1, y + 1, CELL - 3, CELL - 3);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private int rowAt(int y) {
		int at = (y - CELL + getVerticalBar().getSelection()) / CELL;
		return y >= CELL && at < rows.size() ? at : -1;
	}

	private int columnAt(int x) {
		int heads = heads();
		int inside = x - heads + getHorizontalBar().getSelection();
		for (int j = 0; x >= heads && j < cpus.size(); j++)
			if (inside >= left(j) && inside < left(j) + CELL)
				return j;
		return -1;
	}

	private void press(Event event) {
		setFocus();
		int of = rowAt(event.y);
		if (of < 0)
			return;
		int at = columnAt(event.x);
		move(of, at < 0 ? column : at);
		if (at < 0 || event.button != 1 || !editable)
			return;
		drawing = !pinned.get(of).get(cpus.get(at).id());
		set(of, at, drawing);
	}

	private void drag(Event event) {
		int of = rowAt(event.y);
		int at = columnAt(event.x);
		if (drawing != null && of == row && at >= 0 && at != column) {
			column = at;
			set(of, at, drawing);
		} else if (drawing == null) {
			String tip = at < 0 ? null : cpus.get(at).node() < 0 ? NLS.bind(Messages.Pin_cpu, cpus.get(at).id())
					: NLS.bind(Messages.Pin_cpuOfNode, cpus.get(at).id(), cpus.get(at).node());
			if (!Objects.equals(tip, getToolTipText()))
				setToolTipText(tip);
		}
	}

	private void set(int of, int at, boolean wanted) {
		BitSet set = (BitSet) pinned.get(of).clone();
		if (set.get(cpus.get(at).id()) == wanted)
			return;
		set.set(cpus.get(at).id(), wanted);
		change.accept(rows.get(of), set);
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_UP -> move(row - 1, column);
		case SWT.ARROW_DOWN -> move(row + 1, column);
		case SWT.ARROW_LEFT -> move(row, column - 1);
		case SWT.ARROW_RIGHT -> move(row, column + 1);
		case SWT.HOME -> move(row, 0);
		case SWT.END -> move(row, cpus.size() - 1);
		case SWT.PAGE_UP -> move(row - VISIBLE_ROWS, column);
		case SWT.PAGE_DOWN -> move(row + VISIBLE_ROWS, column);
		case SWT.DEL -> {
			if (editable && !rows.isEmpty())
				change.accept(rows.get(row), new BitSet());
		}
		case SWT.SPACE -> {
			if (editable && !rows.isEmpty() && !cpus.isEmpty())
				set(row, column, !pinned.get(row).get(cpus.get(column).id()));
		}
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void move(int to, int across) {
		int before = row;
		row = Math.clamp(to, 0, Math.max(0, rows.size() - 1));
		column = Math.clamp(across, 0, Math.max(0, cpus.size() - 1));
		Rectangle area = getClientArea();
		reveal(getVerticalBar(), row * CELL, area.height - CELL);
		reveal(getHorizontalBar(), left(column), area.width - heads());
		redraw();
		getAccessible().setFocus(0);
		if (row != before && selected() != null)
			select.accept(selected());
	}

	private static void reveal(ScrollBar bar, int from, int seen) {
		if (from < bar.getSelection())
			bar.setSelection(from);
		else if (from + CELL > bar.getSelection() + seen)
			bar.setSelection(from + CELL - seen);
	}

	/** What stands under the keyboard's square, for readers of the screen. */
	private String words() {
		if (selected() == null || cpus.isEmpty())
			return Messages.Cpu_pinning;
		BitSet set = pinned.get(row);
		String state = set.isEmpty() ? Messages.Pin_any : set.get(cpus.get(column).id()) ? Messages.Pin_here : Messages.Pin_notHere;
		return NLS.bind(Messages.Pin_words, new Object[] { selected().label(), cpus.get(column).id(), state });
	}
}
