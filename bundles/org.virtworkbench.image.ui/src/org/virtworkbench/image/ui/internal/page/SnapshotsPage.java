package org.virtworkbench.image.ui.internal.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.ui.internal.ImageReading;
import org.virtworkbench.ui.table.Column;
import org.virtworkbench.ui.table.ObjectTable;

/** The snapshots inside the image, and what can be done with them. */
public final class SnapshotsPage implements ImagePage {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

	/** What the buttons do; the page knows no operation. */
	public interface Actions {
		void create();

		void apply(InternalSnapshot snapshot);

		void delete(List<InternalSnapshot> snapshots);
	}

	private final Composite area;
	private final ObjectTable<InternalSnapshot> table;
	private final Button create;
	private final Button apply;
	private final Button delete;

	public SnapshotsPage(Composite parent, Actions actions) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).applyTo(area);
		table = new ObjectTable<>(area, "image-snapshots", List.of( //$NON-NLS-1$
				Column.<InternalSnapshot>text("id", Messages.Snapshots_id, 60, InternalSnapshot::id), //$NON-NLS-1$
				Column.<InternalSnapshot>text("name", Messages.Snapshots_name, 240, InternalSnapshot::name), //$NON-NLS-1$
				Column.<InternalSnapshot>text("time", Messages.Snapshots_time, 190, snapshot -> TIME.format(Instant.ofEpochSecond(snapshot.seconds()))) //$NON-NLS-1$
						.sortedBy(Comparator.comparingLong(InternalSnapshot::seconds)),
				Column.<InternalSnapshot>number("state", Messages.Snapshots_state, 120, InternalSnapshot::vmStateSize, //$NON-NLS-1$
						snapshot -> snapshot.vmStateSize() == 0 ? Messages.Snapshots_diskOnly : Sizes.human(snapshot.vmStateSize())),
				Column.<InternalSnapshot>number("clock", Messages.Snapshots_clock, 120, InternalSnapshot::clockNanos, SnapshotsPage::clock))); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).applyTo(buttons);
		create = button(buttons, Messages.Snapshots_create);
		apply = button(buttons, Messages.Snapshots_apply);
		delete = button(buttons, Messages.Snapshots_delete);
		create.addListener(SWT.Selection, event -> actions.create());
		apply.addListener(SWT.Selection, event -> actions.apply(table.selected().get(0)));
		delete.addListener(SWT.Selection, event -> actions.delete(table.selected()));
		table.setInvitation(Messages.Snapshots_empty, actions::create);
		table.addSelectionChangedListener(event -> enable());
		enable();
	}

	private static Button button(Composite parent, String text) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private static String clock(InternalSnapshot snapshot) {
		Duration clock = Duration.ofNanos(snapshot.clockNanos());
		return String.format("%d:%02d:%02d", clock.toHours(), clock.toMinutesPart(), clock.toSecondsPart()); //$NON-NLS-1$
	}

	private void enable() {
		apply.setEnabled(table.selected().size() == 1);
		delete.setEnabled(!table.selected().isEmpty());
	}

	@Override
	public Control control() {
		return area;
	}

	@Override
	public void show(ImageReading reading) {
		reading.ask(Messages.Snapshots_asked, (opened, monitor) -> opened.image(), image -> {
			if (area.isDisposed())
				return;
			boolean can = image.format() == ImageFormat.QCOW2;
			create.setEnabled(can);
			table.setInvitation(can ? Messages.Snapshots_empty : Messages.Snapshots_none, () -> {
				if (can)
					create.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
			});
			table.setObjects(image.snapshots());
			enable();
		}, why -> {
			// the overview says it
			if (!area.isDisposed())
				table.setInvitation(why, () -> {
				});
		});
	}

	ObjectTable<InternalSnapshot> table() {
		return table;
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}
}
