package org.virtworkbench.image.ui.internal.page;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.Bitmap;
import org.virtworkbench.image.operation.ChangeBitmap.Action;
import org.virtworkbench.image.qcow2.Qcow2Image;
import org.virtworkbench.image.ui.internal.ImageReading;
import org.virtworkbench.ui.table.Column;
import org.virtworkbench.ui.table.ObjectTable;

/** The persistent dirty bitmaps of the image, by which incremental backups know what was written. */
public final class BitmapsPage implements ImagePage {

	/** What the buttons do; the page knows no operation. */
	public interface Actions {
		void add();

		/** @param chosen null for none */
		void merge(Bitmap chosen);

		void change(Action action, List<Bitmap> bitmaps);
	}

	private final Composite area;
	private final ObjectTable<Bitmap> table;
	private final Button add;
	private final Button enable;
	private final Button disable;
	private final Button merge;
	private final Button clear;
	private final Button remove;
	private final Actions actions;
	private List<Bitmap> bitmaps = List.of();

	public BitmapsPage(Composite parent, Actions actions) {
		this.actions = actions;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).applyTo(area);
		table = new ObjectTable<>(area, "image-bitmaps", List.of( //$NON-NLS-1$
				Column.<Bitmap>text("name", Messages.Snapshots_name, 260, Bitmap::name), //$NON-NLS-1$
				Column.<Bitmap>number("granularity", Messages.Fact_granularity, 150, Bitmap::granularity, bitmap -> Sizes.human(bitmap.granularity())), //$NON-NLS-1$
				Column.<Bitmap>text("records", Messages.Fact_records, 130, bitmap -> bitmap.auto() ? Messages.Yes : Messages.No), //$NON-NLS-1$
				Column.<Bitmap>text("consistent", Messages.Fact_trusted, 130, bitmap -> bitmap.inUse() ? Messages.No : Messages.Yes))); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).applyTo(buttons);
		add = button(buttons, Messages.Snapshots_create);
		add.addListener(SWT.Selection, event -> actions.add());
		enable = button(buttons, Messages.Bitmaps_enable, Action.ENABLE);
		disable = button(buttons, Messages.Bitmaps_disable, Action.DISABLE);
		merge = button(buttons, Messages.Bitmaps_merge);
		merge.addListener(SWT.Selection, event -> actions.merge(table.selected().isEmpty() ? null : table.selected().get(0)));
		clear = button(buttons, Messages.Bitmaps_clear, Action.CLEAR);
		remove = button(buttons, Messages.Bitmaps_remove, Action.REMOVE);
		table.addSelectionChangedListener(event -> enable());
		enable();
	}

	private static Button button(Composite parent, String text) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private Button button(Composite parent, String text, Action action) {
		Button button = button(parent, text);
		button.addListener(SWT.Selection, event -> actions.change(action, table.selected()));
		return button;
	}

	private void enable() {
		// the source may be a bitmap of another image
		boolean any = !bitmaps.isEmpty();
		List<Bitmap> chosen = table.selected();
		enable.setEnabled(chosen.stream().anyMatch(bitmap -> !bitmap.auto() && !bitmap.inUse()));
		disable.setEnabled(chosen.stream().anyMatch(bitmap -> bitmap.auto() && !bitmap.inUse()));
		merge.setEnabled(any);
		clear.setEnabled(chosen.stream().anyMatch(bitmap -> !bitmap.inUse()));
		remove.setEnabled(!chosen.isEmpty());
	}

	@Override
	public Control control() {
		return area;
	}

	@Override
	public void show(ImageReading reading) {
		reading.ask(Messages.Bitmaps_asked, (opened, monitor) -> opened.image() instanceof Qcow2Image qcow2 ? qcow2.bitmaps() : null, bitmaps -> {
			if (area.isDisposed())
				return;
			add.setEnabled(bitmaps != null);
			table.setInvitation(bitmaps == null ? Messages.Bitmaps_none : Messages.Bitmaps_empty, bitmaps == null ? () -> {
			} : actions::add);
			this.bitmaps = bitmaps == null ? List.of() : bitmaps;
			table.setObjects(this.bitmaps);
			enable();
		}, why -> {
			// the overview says it
			if (!area.isDisposed())
				add.setEnabled(false);
		});
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}
}
