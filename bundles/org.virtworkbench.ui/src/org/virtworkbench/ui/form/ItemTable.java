package org.virtworkbench.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/**
 * The objects of one list of a definition as rows, with buttons that add, remove and move them, and the fields of the selected row below.
 * UI thread only.
 */
public final class ItemTable {

	private static final int ROW_HEIGHT = 24;

	private final EditContext context;
	private final FeaturePath path;
	private final Composite area;
	private final TableViewer viewer;
	private final Button add;
	private final Button remove;
	private final Button up;
	private final Button down;
	private final FormFields details;
	private Supplier<EObject> maker;
	private Consumer<EObject> selected = row -> {
		// nobody else wants to know
	};
	private EObject base;

	/**
	 * @param type of the object that holds the list, however deep
	 * @param path to the list: {@code "cpu.numa.cell"}
	 * @param rows how many are seen at once
	 */
	public ItemTable(Composite parent, EditContext context, EClass type, String path, int rows) {
		this.context = context;
		this.path = FeaturePath.of(type, path);
		area = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 4).applyTo(area);
		Table table = context.toolkit().createTable(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(240, rows * ROW_HEIGHT + ROW_HEIGHT).applyTo(table);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		Composite buttons = context.toolkit().createComposite(area);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		add = button(buttons, Messages.Add, this::add);
		remove = button(buttons, Messages.Remove, this::remove);
		up = button(buttons, Messages.Up, () -> move(-1));
		down = button(buttons, Messages.Down, () -> move(1));
		maker = () -> EcoreUtil.create(itemType());
		details = new FormFields(area, context, itemType());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(details.area());
		viewer.addSelectionChangedListener(event -> showSelected());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && remove.isEnabled())
				remove();
		});
	}

	private Button button(Composite parent, String label, Runnable action) {
		Button button = context.toolkit().createButton(parent, label, SWT.PUSH);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** Adds a column that shows the value at this path of a row. */
	public ItemTable column(String title, int width, String feature) {
		FeaturePath value = FeaturePath.of(itemType(), feature);
		return column(title, width, row -> Objects.toString(value.get(row), "")); //$NON-NLS-1$
	}

	/** @param text of a row */
	public ItemTable column(String title, int width, Function<EObject, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((EObject) element);
			}
		});
		return this;
	}

	/** What the Add button puts in; filled, so that it is valid at once. Null from it: nothing is added. */
	public ItemTable making(Supplier<EObject> item) {
		maker = item;
		return this;
	}

	/** Told each selection; null for none. */
	public ItemTable onSelect(Consumer<EObject> listener) {
		selected = listener;
		return this;
	}

	/** Takes away the buttons that move, where the order of the rows means nothing. */
	public ItemTable unordered() {
		up.dispose();
		down.dispose();
		return this;
	}

	/** The fields of the selected row, to be filled with rows by the caller. */
	public FormFields details() {
		return details;
	}

	public Composite area() {
		return area;
	}

	public Table table() {
		return viewer.getTable();
	}

	/** What the rows are. */
	public EClass itemType() {
		return ((EReference) path.feature()).getEReferenceType();
	}

	/** Shows the list below this object from now on. @param object null: nothing can be changed */
	public void show(EObject object) {
		if (area.isDisposed())
			return;
		base = object;
		List<EObject> rows = new ArrayList<>(list());
		EObject before = selection();
		if (!rows.equals(viewer.getInput()))
			viewer.setInput(rows);
		else
			viewer.refresh();
		if (selection() == null && !rows.isEmpty())
			viewer.setSelection(new StructuredSelection(before != null && rows.contains(before) ? before : rows.get(0)));
		else
			showSelected();
	}

	private void showSelected() {
		EObject row = selection();
		boolean editable = base != null && !context.readOnly();
		int at = row == null ? -1 : list().indexOf(row);
		add.setEnabled(editable);
		remove.setEnabled(editable && row != null);
		if (!up.isDisposed()) {
			up.setEnabled(editable && at > 0);
			down.setEnabled(editable && at >= 0 && at < list().size() - 1);
		}
		details.show(row, null);
		details.setShown(row != null);
		selected.accept(row);
	}

	/** The selected row, or null. */
	public EObject selection() {
		return (EObject) viewer.getStructuredSelection().getFirstElement();
	}

	@SuppressWarnings("unchecked")
	private EList<EObject> list() {
		EObject owner = base == null ? null : path.owner(base);
		return owner == null ? ECollections.emptyEList() : (EList<EObject>) owner.eGet(path.feature());
	}

	private void add() {
		details.flush();
		EObject item = maker.get();
		if (item == null)
			return;
		context.edit(() -> {
			if (path.owner(base) == null)
				path.set(base, item, context::isHollow); // makes what it stands in
			else
				list().add(item);
		});
		show(base);
		viewer.setSelection(new StructuredSelection(item), true);
	}

	private void remove() {
		EObject row = selection();
		int at = list().indexOf(row);
		if (at < 0)
			return;
		context.edit(() -> {
			list().remove(row);
			if (list().isEmpty() && path.steps().size() > 1 && context.isHollow(path.owner(base)))
				EcoreUtil.remove(path.owner(base));
		});
		show(base);
		List<EObject> left = list();
		if (!left.isEmpty())
			viewer.setSelection(new StructuredSelection(left.get(Math.min(at, left.size() - 1))), true);
	}

	private void move(int by) {
		details.flush();
		EObject row = selection();
		int at = list().indexOf(row);
		if (at < 0 || at + by < 0 || at + by >= list().size())
			return;
		context.edit(() -> list().move(at + by, at));
		show(base);
		viewer.setSelection(new StructuredSelection(row), true);
	}

	/** Takes over what is still being typed. */
	public void flush() {
		details.flush();
	}
}
