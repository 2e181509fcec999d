package org.virtworkbench.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IDialogSettingsProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** The columns of an {@link ObjectTable}: which are shown, in what order and width, and which one sorts; kept over a restart. */
final class TableColumns<T> {

	private static final String SECTION = "table."; //$NON-NLS-1$
	private static final String SORT = "sort"; //$NON-NLS-1$
	private static final String ASCENDING = "ascending"; //$NON-NLS-1$
	private static final String ORDER = "order"; //$NON-NLS-1$
	private static final String WIDTH = "width."; //$NON-NLS-1$

	private final Table table;
	private final String id;
	private final List<Column<T>> columns;
	private final Runnable changed;
	private final boolean[] shown;
	private final int[] widths;
	private final boolean saved;

	TableColumns(Table table, String id, List<Column<T>> columns, Runnable changed) {
		this.table = table;
		this.id = id;
		this.columns = List.copyOf(columns);
		this.changed = changed;
		shown = new boolean[columns.size()];
		widths = new int[columns.size()];
		IDialogSettings before = DialogSettings.getOrCreateSection(settings().getDialogSettings(), SECTION + id);
		for (int i = 0; i < columns.size(); i++)
			create(i, before);
		restoreOrder(before.getArray(ORDER));
		String sort = before.get(SORT);
		saved = sort != null;
		sortBy(saved ? sort : columns.get(0).id, !saved || before.getBoolean(ASCENDING));
	}

	boolean wasSaved() {
		return saved;
	}

	private static IDialogSettingsProvider settings() {
		return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(TableColumns.class));
	}

	private void create(int index, IDialogSettings saved) {
		Column<T> column = columns.get(index);
		TableColumn widget = new TableColumn(table, column.right ? SWT.RIGHT : SWT.LEFT);
		widget.setText(column.title);
		widget.setMoveable(true);
		String width = saved.get(WIDTH + column.id);
		int pixels = width == null ? 0 : number(width);
		shown[index] = width == null ? column.shown : pixels > 0;
		// A hidden column is remembered with its width negated.
		widths[index] = pixels == 0 ? column.width : Math.abs(pixels);
		widget.setWidth(shown[index] ? widths[index] : 0);
		widget.setResizable(shown[index]);
		widget.addListener(SWT.Selection, event -> {
			sortBy(column.id, table.getSortColumn() != widget || table.getSortDirection() == SWT.DOWN);
			changed.run();
		});
	}

	private static int number(String text) {
		try {
			return Integer.parseInt(text);
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	private void restoreOrder(String[] ids) {
		if (ids == null)
			return;
		List<Integer> order = new ArrayList<>();
		for (String columnId : ids)
			for (int i = 0; i < columns.size(); i++)
				if (columns.get(i).id.equals(columnId) && !order.contains(i))
					order.add(i);
		for (int i = 0; i < columns.size(); i++)
			if (!order.contains(i))
				order.add(i);
		table.setColumnOrder(order.stream().mapToInt(Integer::intValue).toArray());
	}

	void sortBy(String columnId, boolean ascending) {
		for (int i = 0; i < columns.size(); i++)
			if (columns.get(i).id.equals(columnId)) {
				table.setSortColumn(table.getColumn(i));
				table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
			}
	}

	/** Null: no column sorts. */
	Comparator<? super T> order() {
		TableColumn sort = table.getSortColumn();
		if (sort == null)
			return null;
		Comparator<? super T> order = columns.get(table.indexOf(sort)).order;
		return table.getSortDirection() == SWT.DOWN ? order.reversed() : order;
	}

	List<Column<T>> all() {
		return columns;
	}

	boolean isShown(int index) {
		return shown[index];
	}

	/** In the order in which they stand. */
	List<Function<? super T, String>> shownTexts() {
		List<Function<? super T, String>> texts = new ArrayList<>();
		for (int index : table.getColumnOrder())
			if (shown[index])
				texts.add(columns.get(index).text);
		return texts;
	}

	/** A small button with the choice of columns; the header's own menu does not open on every window system. */
	void createMenuButton(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT);
		ToolItem button = new ToolItem(bar, SWT.PUSH);
		button.setText(Messages.Columns);
		button.setToolTipText(Messages.ColumnsTooltip);
		Menu menu = new Menu(bar);
		button.addListener(SWT.Selection, event -> {
			for (MenuItem item : menu.getItems())
				item.dispose();
			fill(menu);
			menu.setLocation(bar.toDisplay(button.getBounds().x, button.getBounds().y + button.getBounds().height));
			menu.setVisible(true);
		});
	}

	private void fill(Menu menu) {
		// The first column names the object and always stays.
		for (int i = 1; i < columns.size(); i++) {
			int index = i;
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(columns.get(i).title);
			item.setSelection(shown[i]);
			item.addListener(SWT.Selection, event -> show(index, item.getSelection()));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem reset = new MenuItem(menu, SWT.PUSH);
		reset.setText(Messages.ResetColumns);
		reset.addListener(SWT.Selection, event -> reset());
	}

	void show(int index, boolean visible) {
		TableColumn widget = table.getColumn(index);
		if (!visible && shown[index])
			widths[index] = widget.getWidth();
		shown[index] = visible;
		widget.setWidth(visible ? widths[index] : 0);
		widget.setResizable(visible);
		changed.run();
	}

	private void reset() {
		int[] order = new int[columns.size()];
		Arrays.setAll(order, i -> i);
		table.setColumnOrder(order);
		for (int i = 0; i < columns.size(); i++) {
			widths[i] = columns.get(i).width;
			shown[i] = columns.get(i).shown;
			table.getColumn(i).setWidth(shown[i] ? widths[i] : 0);
			table.getColumn(i).setResizable(shown[i]);
		}
		changed.run();
	}

	void save() {
		IDialogSettings saved = DialogSettings.getOrCreateSection(settings().getDialogSettings(), SECTION + id);
		for (int i = 0; i < columns.size(); i++)
			saved.put(WIDTH + columns.get(i).id, shown[i] ? table.getColumn(i).getWidth() : -widths[i]);
		saved.put(ORDER, Arrays.stream(table.getColumnOrder()).mapToObj(i -> columns.get(i).id).toArray(String[]::new));
		TableColumn sort = table.getSortColumn();
		if (sort != null) {
			saved.put(SORT, columns.get(table.indexOf(sort)).id);
			saved.put(ASCENDING, table.getSortDirection() == SWT.UP);
		}
		settings().saveDialogSettings();
	}
}
