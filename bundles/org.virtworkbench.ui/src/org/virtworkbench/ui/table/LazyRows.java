package org.virtworkbench.ui.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The rows of an {@link ObjectTable} in the widget: filled when they come into view, added and taken away some thousands a turn, selected
 * by the objects that they stand for. UI thread only.
 */
final class LazyRows<T> {

	private static final int SHOWN_DELAY_MS = 150;
	private static final int ROWS_A_TURN = 1500;
	/** Taking rows away is several times dearer. */
	private static final int ROWS_LESS_A_TURN = 300;

	private final Table table;
	private final TableColumns<T> columns;
	private final Runnable selectionChanged;
	private final Runnable shownTask = this::reportShown;
	private final Runnable resizeTask = this::resizeOn;
	private List<T> view = List.of();
	private Set<T> awaitedSelection = Set.of();
	private int awaitedTop;
	private boolean resizing;
	private Consumer<List<T>> shown;
	private boolean shownPending;

	/**
	 * @param columnsChanged   called when the person sorts, or chooses columns
	 * @param selectionChanged called when other objects are selected, by the person or by {@link #select}
	 */
	LazyRows(Composite parent, String id, List<Column<T>> columns, Runnable columnsChanged, Runnable selectionChanged) {
		this.selectionChanged = selectionChanged;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(false);
		this.columns = new TableColumns<>(table, id, columns, columnsChanged);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> selectionChanged.run());
		table.addListener(SWT.MouseMove, this::updateTooltip);
		table.addListener(SWT.Dispose, event -> this.columns.save());
		table.getVerticalBar().addListener(SWT.Selection, event -> scheduleShown());
		table.addListener(SWT.Resize, event -> scheduleShown());
	}

	Table table() {
		return table;
	}

	TableColumns<T> columns() {
		return columns;
	}

	/** The objects of the rows, in their order. */
	List<T> view() {
		return view;
	}

	/** Shows these; what is selected of them stays selected, and what stands at the top stays there. */
	void show(List<T> objects) {
		List<T> before = view;
		Set<T> selected = identities(selected());
		view = objects;
		boolean sameRows = before.size() == view.size();
		for (int i = 0; sameRows && i < view.size(); i++)
			sameRows = before.get(i) == view.get(i);
		if (sameRows) {
			clearShown();
		} else {
			if (!resizing) {
				awaitedSelection = selected;
				awaitedTop = table.getTopIndex();
			}
			if (!resizing && Math.abs(view.size() - table.getItemCount()) > ROWS_A_TURN)
				resizeSoon();
			else
				resize();
		}
		scheduleShown();
	}

	/** In a turn of its own, because finding the rows took one already. Until then no row may stand for what it stood for before. */
	private void resizeSoon() {
		table.deselectAll();
		table.clearAll();
		resizing = true;
		table.getDisplay().asyncExec(resizeTask);
	}

	/**
	 * Gives the widget as many rows as there are to show, some thousands a turn: GTK takes 5 to 10 us for each, too much for ten thousand at
	 * once. Selection and place come back when all rows are there.
	 */
	private void resize() {
		int now = table.getItemCount();
		int next = Math.clamp(view.size(), Math.max(0, now - ROWS_LESS_A_TURN), now + ROWS_A_TURN);
		boolean done = next == view.size();
		table.setRedraw(false);
		try {
			table.deselectAll();
			if (next != now)
				table.setItemCount(next);
			table.clearAll();
			if (done) {
				select(awaitedSelection);
				table.setTopIndex(Math.min(awaitedTop, Math.max(0, next - 1)));
			}
		} finally {
			table.setRedraw(true);
		}
		if (!done) {
			if (!resizing)
				table.getDisplay().asyncExec(resizeTask);
			resizing = true;
		} else if (!awaitedSelection.isEmpty()) {
			selectionChanged.run();
		}
	}

	private void resizeOn() {
		resizing = false;
		// Another refresh may have come to the end before.
		if (table.isDisposed() || table.getItemCount() == view.size())
			return;
		resize();
		scheduleShown();
	}

	/** Rows that are not visible are filled when they come into view; only those filled before may hold old words. */
	private void clearShown() {
		if (view.isEmpty())
			return;
		int count = Math.min(view.size(), table.getItemCount());
		int first = table.getTopIndex();
		int last = Math.min(count - 1, first + rowsThatFit());
		if (first > 0)
			table.clear(0, Math.min(first, count) - 1);
		if (last < count - 1)
			table.clear(last + 1, count - 1);
		for (int i = first; i <= last; i++)
			fill(table.getItem(i), view.get(i));
	}

	private int rowsThatFit() {
		return table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1;
	}

	/** Called soon after other rows came into view, with the objects of the visible rows. */
	void onShown(Consumer<List<T>> listener) {
		shown = listener;
		scheduleShown();
	}

	List<T> selected() {
		return Arrays.stream(table.getSelectionIndices()).filter(i -> i < view.size()).mapToObj(view::get).toList();
	}

	/** Selects these and nothing else, now or as soon as their rows are there. */
	void select(List<T> objects) {
		awaitedSelection = identities(objects);
		table.deselectAll();
		select(awaitedSelection);
		table.showSelection();
		selectionChanged.run();
	}

	private static <T> Set<T> identities(List<T> objects) {
		Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
		set.addAll(objects);
		return set;
	}

	private void select(Set<T> wanted) {
		if (wanted.isEmpty())
			return;
		int[] indices = new int[wanted.size()];
		int found = 0;
		for (int i = 0; i < view.size() && found < indices.length; i++)
			if (wanted.contains(view.get(i)))
				indices[found++] = i;
		table.select(found == indices.length ? indices : Arrays.copyOf(indices, found));
	}

	private void fill(Event event) {
		int index = event.index;
		if (index >= 0 && index < view.size()) {
			fill((TableItem) event.item, view.get(index));
			scheduleShown();
		}
	}

	private void fill(TableItem item, T object) {
		List<Column<T>> all = columns.all();
		for (int i = 0; i < all.size(); i++) {
			if (!columns.isShown(i))
				continue;
			Column<T> column = all.get(i);
			String text = column.text.apply(object);
			String words = text == null ? "" : text; //$NON-NLS-1$
			if (!words.equals(item.getText(i)))
				item.setText(i, words);
			if (column.image != null) {
				Image image = column.image.apply(object);
				if (image != item.getImage(i))
					item.setImage(i, image);
			}
		}
	}

	private void updateTooltip(Event event) {
		String text = null;
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (item != null) {
			int row = table.indexOf(item);
			for (int i = 0; row >= 0 && row < view.size() && i < columns.all().size(); i++) {
				Rectangle cell = item.getBounds(i);
				Column<T> column = columns.all().get(i);
				if (column.tooltip != null && cell.contains(event.x, event.y))
					text = column.tooltip.apply(view.get(row));
			}
		}
		if (text == null ? table.getToolTipText() != null : !text.equals(table.getToolTipText()))
			table.setToolTipText(text);
	}

	private void scheduleShown() {
		if (shown == null || shownPending || table.isDisposed())
			return;
		shownPending = true;
		table.getDisplay().timerExec(SHOWN_DELAY_MS, shownTask);
	}

	private void reportShown() {
		shownPending = false;
		if (table.isDisposed() || view.isEmpty())
			return;
		int first = Math.min(table.getTopIndex(), view.size() - 1);
		int last = Math.min(view.size(), first + rowsThatFit());
		shown.accept(List.copyOf(view.subList(first, last)));
	}
}
