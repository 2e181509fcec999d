package org.virtworkbench.compute.ui.internal.form;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.compute.offer.HostOffer;
import org.virtworkbench.ui.form.EditContext;

/** The grid of threads and CPUs, with the selected row as a list that can be typed. */
final class PinningSection {

	private final EditContext context;
	private final Composite area;
	private final PinningGrid grid;
	private final Label name;
	private final Text list;
	private final Button free;
	private Pinning.Row typed;
	private boolean filling;

	PinningSection(Composite parent, EditContext context) {
		this.context = context;
		area = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 4).applyTo(area);
		grid = new PinningGrid(area, (row, cpus) -> write(row, CpuList.of(cpus)), row -> fill());
		context.toolkit().adapt(grid, true, false);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(grid);
		name = context.toolkit().createLabel(area, ""); //$NON-NLS-1$
		list = new Text(area, SWT.BORDER | SWT.SINGLE);
		context.toolkit().adapt(list, true, false);
		list.setMessage(Messages.Cpu_setHint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(list);
		list.addListener(SWT.Modify, event -> judge());
		list.addListener(SWT.FocusOut, event -> flush());
		list.addListener(SWT.DefaultSelection, event -> flush());
		free = context.toolkit().createButton(area, Messages.Pin_free, SWT.PUSH);
		free.setToolTipText(Messages.Pin_freeTip);
		free.addListener(SWT.Selection, event -> context.edit(() -> Pinning.rows(context.root()).forEach(row -> put(row, null))));
	}

	Composite area() {
		return area;
	}

	PinningGrid grid() {
		return grid;
	}

	void show(EObject root) {
		List<Pinning.Row> rows = Pinning.rows(root);
		List<BitSet> pinned = rows.stream().map(row -> Pinning.cpus(root, row)).toList();
		int before = grid.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		grid.show(rows, Pinning.cpus(context.fact(HostOffer.class).orElse(null), root), pinned, root != null && !context.readOnly());
		free.setEnabled(root != null && !context.readOnly() && pinned.stream().anyMatch(cpus -> !cpus.isEmpty()));
		if (before != grid.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
			area.layout(true, true);
		if (!list.isFocusControl() || !Objects.equals(grid.selected(), typed))
			fill();
	}

	private void fill() {
		flush();
		Pinning.Row row = grid.selected();
		typed = row;
		filling = true;
		String words = row == null ? null : Pinning.list(context.root(), row);
		list.setText(words == null ? "" : words); //$NON-NLS-1$
		list.setEditable(row != null && !context.readOnly());
		String label = row == null ? "" : NLS.bind(Messages.Pin_of, row.label()); //$NON-NLS-1$
		if (!label.equals(name.getText())) {
			name.setText(label);
			area.layout(true, true);
		}
		filling = false;
		judge();
	}

	private void judge() {
		String words = list.getText().strip();
		context.problem(this, name.getText(), words.isEmpty() ? null : CpuList.problem(words), list);
	}

	/** Takes over what is still being typed. */
	void flush() {
		String words = list.getText().strip();
		if (filling || typed == null || context.root() == null || context.readOnly() || !words.isEmpty() && CpuList.problem(words) != null)
			return;
		String now = Pinning.list(context.root(), typed);
		if (!words.equals(now == null ? "" : now)) //$NON-NLS-1$
			write(typed, words);
	}

	private void write(Pinning.Row row, String words) {
		filling = true; // what is typed stands for the old one
		try {
			context.edit(() -> put(row, words));
		} finally {
			filling = false;
		}
		if (row.equals(grid.selected())) {
			typed = null;
			fill();
		}
		show(context.root());
	}

	private void put(Pinning.Row row, String words) {
		Pinning.write(context.root(), row, words, context::isHollow);
	}
}
