package org.virtworkbench.compute.ui.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.virtworkbench.ui.emf.ItemLabelProvider;
import org.virtworkbench.ui.emf.Items;
import org.virtworkbench.ui.form.EditContext;

/** The boot order as a list with ticks: dragged, or moved by buttons and by Alt+Up and Alt+Down. */
final class BootOrderTable {

	private static final int ROWS_HEIGHT = 150;

	private final EditContext context;
	private final Composite area;
	private final CheckboxTableViewer viewer;
	private final Button up;
	private final Button down;
	private EObject root;
	private List<BootOrder.Entry> entries = List.of();

	BootOrderTable(Composite parent, EditContext context) {
		this.context = context;
		area = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 4).applyTo(area);
		Table table = context.toolkit().createTable(area, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(240, ROWS_HEIGHT).applyTo(table);
		viewer = new CheckboxTableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ItemLabelProvider items = new ItemLabelProvider(Items.factory());
		viewer.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return items.getText(((BootOrder.Entry) element).device());
			}

			@Override
			public Image getImage(Object element) {
				return items.getImage(((BootOrder.Entry) element).device());
			}

			@Override
			public void dispose() {
				items.dispose();
				super.dispose();
			}
		});
		viewer.addCheckStateListener(event -> tick((BootOrder.Entry) event.getElement(), event.getChecked()));
		viewer.addSelectionChangedListener(event -> enable());
		Composite buttons = context.toolkit().createComposite(area);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		up = button(buttons, Messages.Boot_up, -1);
		down = button(buttons, Messages.Boot_down, 1);
		table.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
				move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
				event.doit = false;
			}
		});
		dragging();
	}

	private Button button(Composite parent, String label, int by) {
		Button button = context.toolkit().createButton(parent, label, SWT.PUSH);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> move(by));
		return button;
	}

	private void dragging() {
		Transfer[] text = { TextTransfer.getInstance() };
		viewer.addDragSupport(DND.DROP_MOVE, text, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = selection() != null && !context.readOnly();
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = String.valueOf(entries.indexOf(selection()));
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, text, new ViewerDropAdapter(viewer) {
			@Override
			public boolean performDrop(Object data) {
				BootOrder.Entry target = (BootOrder.Entry) getCurrentTarget();
				int to = target == null ? entries.size() - 1 : entries.indexOf(target);
				return data instanceof String from && place(Integer.parseInt(from), to);
			}

			@Override
			public boolean validateDrop(Object target, int operation, TransferData type) {
				return !context.readOnly() && TextTransfer.getInstance().isSupportedType(type);
			}
		});
	}

	Composite area() {
		return area;
	}

	Table table() {
		return viewer.getTable();
	}

	/** @param root null: nothing can be changed */
	void show(EObject now) {
		root = now;
		EObject selected = selection() == null ? null : selection().device();
		List<BootOrder.Entry> read = now == null ? List.of() : BootOrder.of(now);
		boolean same = read.equals(entries);
		entries = read;
		if (!same || viewer.getInput() == null)
			viewer.setInput(entries);
		else
			viewer.refresh();
		viewer.setCheckedElements(entries.stream().filter(BootOrder.Entry::tried).toArray());
		entries.stream().filter(entry -> entry.device() == selected).findFirst().ifPresent(entry -> viewer.setSelection(new StructuredSelection(entry)));
		viewer.getTable().setEnabled(root != null && !context.readOnly());
		enable();
	}

	private BootOrder.Entry selection() {
		return (BootOrder.Entry) viewer.getStructuredSelection().getFirstElement();
	}

	private void enable() {
		int at = entries.indexOf(selection());
		boolean editable = root != null && !context.readOnly();
		up.setEnabled(editable && at > 0);
		down.setEnabled(editable && at >= 0 && at < entries.size() - 1);
	}

	void tick(BootOrder.Entry entry, boolean tried) {
		List<BootOrder.Entry> wanted = new ArrayList<>(entries);
		wanted.set(entries.indexOf(entry), new BootOrder.Entry(entry.device(), tried));
		write(wanted);
	}

	private void move(int by) {
		int at = entries.indexOf(selection());
		place(at, at + by);
	}

	/** Moved in front of what does not boot, it boots. */
	boolean place(int from, int to) {
		if (root == null || context.readOnly() || from < 0 || to < 0 || from == to || from >= entries.size() || to >= entries.size())
			return false;
		List<BootOrder.Entry> wanted = new ArrayList<>(entries);
		BootOrder.Entry moved = wanted.remove(from);
		wanted.add(to, to < from ? new BootOrder.Entry(moved.device(), true) : moved);
		write(wanted);
		return true;
	}

	private void write(List<BootOrder.Entry> wanted) {
		context.edit(() -> BootOrder.write(root, wanted, context::isHollow));
		show(root);
	}

	List<BootOrder.Entry> entries() {
		return entries;
	}
}
