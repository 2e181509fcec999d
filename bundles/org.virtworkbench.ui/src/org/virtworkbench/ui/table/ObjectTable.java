package org.virtworkbench.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
	private static final int ROWS_A_TURN = 1500;

	private final Composite area;
	private final Composite stack;
	private final Text filter;
	private final LazyRows<T> lazy;
	private final Composite emptyPage;
	private final Link emptyLink;
	private final Label count;
	private final Rows<T> rows = new Rows<>();
	private final ListenerList<ISelectionChangedListener> selectionListeners = new ListenerList<>();
	private final Runnable lookTask = this::lookOn;
	private final Runnable filterTask;
	private Consumer<T> open = object -> {
	};
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
		lazy = new LazyRows<>(stack, id, columns, this::sortingOrChoiceChanged, this::fireSelection);
		emptyPage = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(emptyPage);
		emptyLink = new Link(emptyPage, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(emptyLink);
		emptyLink.addListener(SWT.Selection, event -> emptyLinkClicked());

		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(4, 0).applyTo(count);

		lazy.columns().createMenuButton(buttons);
		rows.setOrder(lazy.columns().order());
		rows.setTexts(lazy.columns().shownTexts());
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
				table().setFocus();
			} else if (event.keyCode == SWT.ESC) {
				filter.setText(""); //$NON-NLS-1$
				table().setFocus();
			}
		});
		table().addListener(SWT.DefaultSelection, event -> {
			int index = table().indexOf((TableItem) event.item);
			if (index >= 0 && index < lazy.view().size())
				open.accept(lazy.view().get(index));
		});
	}

	/** To be laid out by the caller. */
	public Control control() {
		return area;
	}

	public boolean setFocus() {
		return stackShows(table()) ? table().setFocus() : emptyLink.setFocus();
	}

	/** Shows these from now on; the list is copied. */
	public void setObjects(List<? extends T> objects) {
		rows.setObjects(objects);
		refresh();
	}

	/** Draws again what is shown, sorts and filters again: for when attributes of objects changed. */
	public void refresh() {
		if (table().isDisposed())
			return;
		lazy.show(rows.compute());
		showPage();
	}

	/** Finds what matches, some rows a turn; then shows it. */
	private void lookOn() {
		if (table().isDisposed())
			return;
		if (rows.look(ROWS_A_TURN))
			refresh();
		else
			table().getDisplay().asyncExec(lookTask);
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
		lazy.onShown(listener);
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
		return lazy.selected();
	}

	/** The objects that match the filter, as sorted. */
	public List<T> matching() {
		return rows.matching();
	}

	@Override
	public IStructuredSelection getSelection() {
		return table().isDisposed() ? StructuredSelection.EMPTY : new StructuredSelection(selected());
	}

	@Override
	public void setSelection(ISelection selection) {
		List<T> wanted = new ArrayList<>();
		if (selection instanceof IStructuredSelection structured)
			for (Object object : structured) {
				@SuppressWarnings("unchecked") // compared by identity only
				T element = (T) object;
				wanted.add(element);
			}
		lazy.select(wanted);
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
		return selected().stream().map(object -> lazy.columns().shownTexts().stream().map(text -> {
			String cell = text.apply(object);
			return cell == null ? "" : cell; //$NON-NLS-1$
		}).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void copy() {
		CommandsPreview.copy(copyText());
	}

	void selectAll() {
		table().selectAll();
		fireSelection();
	}

	void find() {
		filter.setFocus();
		filter.selectAll();
	}

	Table table() {
		return lazy.table();
	}

	Text filter() {
		return filter;
	}

	private void sortingOrChoiceChanged() {
		rows.setOrder(lazy.columns().order());
		rows.setTexts(lazy.columns().shownTexts());
		table().clearAll();
		refresh();
	}

	private void fireSelection() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		for (ISelectionChangedListener listener : selectionListeners)
			SafeRunner.run(() -> listener.selectionChanged(event));
	}

	private void showPage() {
		boolean filtered = rows.total() > 0 && lazy.view().isEmpty();
		Control page = lazy.view().isEmpty() && (filtered || !emptyText.isEmpty()) ? emptyPage : table();
		if (page == emptyPage)
			emptyLink.setText(filtered ? NLS.bind(Messages.NothingMatches, escape(filter.getText())) : emptyText);
		if (!stackShows(page)) {
			((StackLayout) stack.getLayout()).topControl = page;
			stack.layout();
		} else if (page == emptyPage) {
			emptyPage.layout();
		}
		String words = rows.total() == 0 ? "" : lazy.view().size() == rows.total() ? NLS.bind(Messages.Count, String.format("%,d", rows.total())) //$NON-NLS-1$ //$NON-NLS-2$
				: NLS.bind(Messages.CountFiltered, String.format("%,d", lazy.view().size()), String.format("%,d", rows.total())); //$NON-NLS-1$ //$NON-NLS-2$
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
		lazy.columns().sortBy(columnId, ascending);
		sortingOrChoiceChanged();
	}

	/** Whether the person has had this table before, so that their sorting is kept. */
	public boolean isSortedByPerson() {
		return lazy.columns().wasSaved();
	}

	/** How the rows are sorted now; null: as the objects came. */
	Comparator<? super T> order() {
		return lazy.columns().order();
	}
}
