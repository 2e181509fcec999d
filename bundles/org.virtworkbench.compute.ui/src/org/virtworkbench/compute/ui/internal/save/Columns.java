package org.virtworkbench.compute.ui.internal.save;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** A table whose columns share the width that there is. */
final class Columns {

	private static final int LEAST = 60;

	private final Composite area;
	private final Table table;
	private final TableColumnLayout layout = new TableColumnLayout();

	/** @param style of the table, besides what each of them has */
	Columns(Composite parent, int style) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | style);
		table.setHeaderVisible(true);
	}

	/** @param share of the width, relative to the others */
	Columns add(String title, int share) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		layout.setColumnData(column, new ColumnWeightData(share, LEAST));
		return this;
	}

	/** What is laid out by the owner. */
	Control area() {
		return area;
	}

	Table table() {
		return table;
	}
}
