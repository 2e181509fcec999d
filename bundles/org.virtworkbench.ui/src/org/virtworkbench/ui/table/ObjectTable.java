package org.virtworkbench.ui.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPartSite;
import org.virtworkbench.ui.operation.CommandsPreview;

/**
 * Shows very many objects, one a row: only visible rows are drawn, so ten thousand cost what fifty do. With filter field
 * (Ctrl+F), sorting by a click on a column, columns that are chosen, moved and sized by the person and come back after a
 * restart, copying, and selection of many. UI thread only.
 * <p>
 * The table does not listen to the objects: its owner says {@link #setObjects} or {@link #refresh} when they changed, once a burst
 * (see {@link org.virtworkbench.ui.emf.Changes}). Selection and scroll position stay.
 *
 * @param <T> the object of a row; told apart by identity
 */
public final class ObjectTable<T> implements ISelectionProvider {

	private static final int FILTER_DELAY_MS = 120;
	private static final int SHOWN_DELAY_MS = 150;
	private static final int ROWS_A_TURN = 1500;
	/** Taking rows away is several times dearer. */
	private static final int ROWS_LESS_A_TURN = 300;

	private final Composite area;
	private final Composite stack;
	private final Text filter;
	private final Table table;
	private final Composite emptyPage;
	private final Link emptyLink;
	private final Label count;
	private final TableColumns<T> columns;
	private final Rows<T> rows = new Rows<>();
	private final ListenerList<ISelectionChangedListener> selectionListeners = new ListenerList<>();
	private final Runnable shownTask = this::reportShown;
	private final Runnable resizeTask = this::resizeOn;
	private final Runnable lookTask = this::lookOn;
	private Set<T> awaitedSelection = Set.of();
	private int awaitedTop;
	private boolean resizing;
	private final Runnable filterTask;
	private List<T> view = List.of();
	private Consumer<T> open = object -> {
	};
	private Consumer<List<T>> shown;
	private boolean shownPending;
	private String emptyText = ""; //$NON-NLS-1$
	private Runnable emptyAction = () -> {
	};

	/** @param id under which choice, order and width of the columns and the sorting are kept */
	public ObjectTable(Composite parent, String id, List<Column<T>> columns) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(area);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);

		stack = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(stack);
		stack.setLayout(new StackLayout());
		table = new Table(stack, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(false);
		emptyPage = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(emptyPage);
		emptyLink = new Link(emptyPage, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(emptyLink);
		emptyLink.addListener(SWT.Selection, event -> emptyLinkClicked());

		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(4, 0).applyTo(count);

		this.columns = new TableColumns<>(table, id, columns, this::sortingOrChoiceChanged);
		this.columns.createMenuButton(buttons);
		rows.setOrder(this.columns.order());
		rows.setTexts(this.columns.shownTexts());
		filterTask = () -> {
			if (!filter.isDisposed()) {
				rows.setFilter(filter.getText());
				lookOn();
			}
		};
		listen();
		showPage();
	}

	private void listen() {
		filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(FILTER_DELAY_MS, filterTask));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				// who types on in the table means the rows of the filter, also when that was to wait a moment
				filter.getDisplay().timerExec(-1, filterTask);
				filterTask.run();
				table.setFocus();
			} else if (event.keyCode == SWT.ESC) {
				filter.setText(""); //$NON-NLS-1$
				table.setFocus();
			}
		});
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> fireSelection());
		table.addListener(SWT.DefaultSelection, event -> {
			int index = table.indexOf((TableItem) event.item);
			if (index >= 0 && index < view.size())
				open.accept(view.get(index));
		});
		table.addListener(SWT.MouseMove, this::updateTooltip);
		table.addListener(SWT.Dispose, event -> columns.save());
		table.getVerticalBar().addListener(SWT.Selection, event -> scheduleShown());
		table.addListener(SWT.Resize, event -> scheduleShown());
	}

	/** To be laid out by the caller. */
	public Control control() {
		return area;
	}

	public boolean setFocus() {
		return stackShows(table) ? table.setFocus() : emptyLink.setFocus();
	}

	/** Shows these from now on; the list is copied. */
	public void setObjects(List<? extends T> objects) {
		rows.setObjects(objects);
		refresh();
	}

	/** Draws again what is shown, sorts and filters again: for when attributes of objects changed. */
	public void refresh() {
		if (table.isDisposed())
			return;
		List<T> before = view;
		Set<T> selected = selectedSet();
		view = rows.compute();
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
		showPage();
		scheduleShown();
	}

	/** Finds what matches, some rows a turn; then shows it. */
	private void lookOn() {
		if (table.isDisposed())
			return;
		if (rows.look(ROWS_A_TURN))
			refresh();
		else
			table.getDisplay().asyncExec(lookTask);
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
			fireSelection();
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

	/** Called with the object at Enter and double click. */
	public void onOpen(Consumer<T> action) {
		open = action;
	}

	/**
	 * Called soon after other rows came into view, with the objects of the visible rows: for figures that are too dear to be read for
	 * all.
	 */
	public void onShown(Consumer<List<T>> listener) {
		shown = listener;
		scheduleShown();
	}

	/**
	 * The line that stands in place of no rows: what belongs here, and how to get one.
	 *
	 * @param text   may hold one {@code <a>link</a>}
	 * @param action what the link does
	 */
	public void setInvitation(String text, Runnable action) {
		emptyText = text;
		emptyAction = action;
		showPage();
	}

	/**
	 * Makes it the table of a view or editor: its selection, its context menu (others add to it under the id), Ctrl+F, Ctrl+A and
	 * Ctrl+C.
	 */
	public void install(IWorkbenchPartSite site, String menuId) {
		TableCommands.install(this, site, menuId);
	}

	public List<T> selected() {
		return Arrays.stream(table.getSelectionIndices()).filter(i -> i < view.size()).mapToObj(view::get).toList();
	}

	/** The objects that match the filter, as sorted. */
	public List<T> matching() {
		return rows.matching();
	}

	@Override
	public IStructuredSelection getSelection() {
		return table.isDisposed() ? StructuredSelection.EMPTY : new StructuredSelection(selected());
	}

	@Override
	public void setSelection(ISelection selection) {
		Set<T> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
		if (selection instanceof IStructuredSelection structured)
			for (Object object : structured) {
				@SuppressWarnings("unchecked") // compared by identity only
				T element = (T) object;
				wanted.add(element);
			}
		awaitedSelection = wanted;
		table.deselectAll();
		select(wanted);
		table.showSelection();
		fireSelection();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		selectionListeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		selectionListeners.remove(listener);
	}

	/** The selected rows as lines of tab-separated cells, with the shown columns in their order. */
	String copyText() {
		return selected().stream().map(object -> columns.shownTexts().stream().map(text -> {
			String cell = text.apply(object);
			return cell == null ? "" : cell; //$NON-NLS-1$
		}).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void copy() {
		CommandsPreview.copy(copyText());
	}

	void selectAll() {
		table.selectAll();
		fireSelection();
	}

	void find() {
		filter.setFocus();
		filter.selectAll();
	}

	Table table() {
		return table;
	}

	Text filter() {
		return filter;
	}

	private void sortingOrChoiceChanged() {
		rows.setOrder(columns.order());
		rows.setTexts(columns.shownTexts());
		table.clearAll();
		refresh();
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

	private Set<T> selectedSet() {
		Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
		set.addAll(selected());
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

	private void fireSelection() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		for (ISelectionChangedListener listener : selectionListeners)
			SafeRunner.run(() -> listener.selectionChanged(event));
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

	private void showPage() {
		boolean filtered = rows.total() > 0 && view.isEmpty();
		Control page = view.isEmpty() && (filtered || !emptyText.isEmpty()) ? emptyPage : table;
		if (page == emptyPage)
			emptyLink.setText(filtered ? NLS.bind(Messages.NothingMatches, escape(filter.getText())) : emptyText);
		if (!stackShows(page)) {
			((StackLayout) stack.getLayout()).topControl = page;
			stack.layout();
		} else if (page == emptyPage) {
			emptyPage.layout();
		}
		String words = rows.total() == 0 ? "" : view.size() == rows.total() ? NLS.bind(Messages.Count, String.format("%,d", rows.total())) //$NON-NLS-1$ //$NON-NLS-2$
				: NLS.bind(Messages.CountFiltered, String.format("%,d", view.size()), String.format("%,d", rows.total())); //$NON-NLS-1$ //$NON-NLS-2$
		if (!words.equals(count.getText()))
			count.setText(words);
	}

	private boolean stackShows(Control page) {
		return ((StackLayout) stack.getLayout()).topControl == page;
	}

	private void emptyLinkClicked() {
		if (rows.total() > 0) {
			filter.setText(""); //$NON-NLS-1$
			filter.setFocus();
		} else {
			emptyAction.run();
		}
	}

	private static String escape(String text) {
		return text.replace("&", "&&").replace("<", "\u2039"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Sorts by the column from now on, as a click on its title does; for tests and first use. */
	public void sortBy(String columnId, boolean ascending) {
		columns.sortBy(columnId, ascending);
		sortingOrChoiceChanged();
	}

	/** Whether the person has had this table before, so that their sorting is kept. */
	public boolean isSortedByPerson() {
		return columns.wasSaved();
	}

	/** How the rows are sorted now; null: as the objects came. */
	Comparator<? super T> order() {
		return columns.order();
	}
}
