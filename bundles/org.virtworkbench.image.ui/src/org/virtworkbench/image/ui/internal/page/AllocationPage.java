package org.virtworkbench.image.ui.internal.page;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.ClusterPicture;
import org.virtworkbench.image.ClusterUse;
import org.virtworkbench.image.qcow2.Qcow2Image;
import org.virtworkbench.image.ui.internal.ImageReading;

/** What is where: the disk as the guest sees it, or the file as the host does, as one picture with its legend. */
public final class AllocationPage implements ImagePage {

	private final Composite area;
	private final Button guest;
	private final Button file;
	private final Label range;
	private final Composite legend;
	private final AllocationCanvas canvas;
	private final Label words;
	private final Link entry;
	private final Places places;
	private ImageReading reading;
	private boolean read;
	private boolean active;
	private ClusterPicture guestPicture;
	private ClusterPicture filePicture;

	/** Shows where something is described in the tables. */
	public interface Places {
		/** A byte of the guest's disk. */
		void ofDisk(long offset);

		/** A byte of the file. */
		void ofFile(long offset);
	}

	public AllocationPage(Composite parent, Places places) {
		this.places = places;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(6, 6).applyTo(area);
		Composite bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(6, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		guest = button(bar, SWT.RADIO, Messages.Allocation_guest, Messages.Allocation_guestTip);
		file = button(bar, SWT.RADIO, Messages.Allocation_file, Messages.Allocation_fileTip);
		guest.setSelection(true);
		guest.addListener(SWT.Selection, event -> showPicture());
		range = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(10, 0).applyTo(range);
		Button nearer = button(bar, SWT.PUSH, "+", Messages.Allocation_nearer); //$NON-NLS-1$
		Button farther = button(bar, SWT.PUSH, "\u2212", Messages.Allocation_farther); //$NON-NLS-1$
		Button whole = button(bar, SWT.PUSH, Messages.Allocation_whole, Messages.Allocation_wholeTip);
		legend = new Composite(area, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.spacing = 14;
		layout.center = true;
		legend.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
		canvas = new AllocationCanvas(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		Composite below = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(below);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
		words = new Label(below, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		entry = new Link(below, SWT.NONE);
		entry.setText(Messages.Allocation_reveal);
		entry.setVisible(false);
		nearer.addListener(SWT.Selection, event -> canvas.zoom(0.5));
		farther.addListener(SWT.Selection, event -> canvas.zoom(2));
		whole.addListener(SWT.Selection, event -> canvas.whole());
		canvas.onChoice(this::chosen);
		canvas.onRange(this::ranged);
		canvas.onOpen(this::open);
		entry.addListener(SWT.Selection, event -> open((Long) entry.getData()));
	}

	private static Button button(Composite parent, int style, String text, String tip) {
		Button button = new Button(parent, style);
		button.setText(text);
		button.setToolTipText(tip);
		return button;
	}

	@Override
	public Control control() {
		return area;
	}

	@Override
	public void show(ImageReading now) {
		reading = now;
		read = false;
		guestPicture = null;
		filePicture = null;
		canvas.show(null);
		activate(active);
	}

	/** Pictures of large images take a while: they are drawn when the page is looked at first. */
	@Override
	public void activate(boolean now) {
		active = now;
		if (!now || reading == null || read)
			return;
		read = true;
		words.setText(Messages.Allocation_reading);
		reading.ask(Messages.Allocation_asked, (opened, monitor) -> opened.image() instanceof Qcow2Image qcow2
				? List.of(qcow2.guestPicture(monitor), qcow2.filePicture(monitor))
				: List.<ClusterPicture>of(MapPicture.of(opened, monitor)), pictures -> {
					if (area.isDisposed())
						return;
					guestPicture = pictures.get(0);
					filePicture = pictures.size() > 1 ? pictures.get(1) : null;
					file.setEnabled(filePicture != null);
					if (filePicture == null) {
						guest.setSelection(true);
						file.setSelection(false);
					}
					showPicture();
				}, why -> {
					if (!area.isDisposed())
						words.setText(escape(why));
				});
	}

	private void showPicture() {
		ClusterPicture picture = file.getSelection() ? filePicture : guestPicture;
		for (Control child : legend.getChildren())
			child.dispose();
		canvas.show(picture);
		entry.setVisible(false);
		if (picture == null)
			return;
		words.setText(Messages.Allocation_choose);
		boolean dark = AllocationCanvas.isDark(canvas.getBackground().getRGB());
		for (Map.Entry<ClusterUse, Long> total : picture.totals().entrySet())
			legendEntry(total.getKey(), total.getValue(), picture, dark);
		area.layout(true, true);
	}

	private void legendEntry(ClusterUse use, long cells, ClusterPicture picture, boolean dark) {
		Composite item = new Composite(legend, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(5, 0).applyTo(item);
		Label colour = new Label(item, SWT.NONE);
		Color fill = new Color(UseColours.colour(use, dark));
		colour.addListener(SWT.Paint, event -> {
			event.gc.setBackground(fill);
			event.gc.fillRectangle(0, 0, 13, 13);
			event.gc.setForeground(colour.getForeground());
			event.gc.setAlpha(110);
			event.gc.drawRectangle(0, 0, 12, 12);
		});
		GridDataFactory.swtDefaults().hint(13, 13).applyTo(colour);
		Label text = new Label(item, SWT.NONE);
		text.setText(NLS.bind(Messages.Allocation_legend, UseColours.word(use), Sizes.human(cells * picture.cellSize())));
		String tip = NLS.bind(Messages.Allocation_legendTip,
				new Object[] { UseColours.meaning(use), String.format("%,d", cells), Percent.of(cells, picture.cells()) }); //$NON-NLS-1$
		text.setToolTipText(tip);
		colour.setToolTipText(tip);
	}

	private void ranged() {
		ClusterPicture picture = file.getSelection() ? filePicture : guestPicture;
		if (picture == null || canvas.cellsOfSquare() == 0) {
			range.setText(""); //$NON-NLS-1$
			return;
		}
		long cell = picture.cellSize();
		range.setText(NLS.bind(Messages.Allocation_range, new Object[] { Sizes.human(canvas.from() * cell), Sizes.human(canvas.to() * cell),
				Sizes.human(picture.cells() * cell), Sizes.human(canvas.cellsOfSquare() * cell) }));
	}

	private void chosen(long cell) {
		ClusterPicture picture = file.getSelection() ? filePicture : guestPicture;
		words.setText(escape(canvas.describe(cell, Math.min(picture.cells(), cell + Math.max(1, canvas.cellsOfSquare())))));
		entry.setVisible(filePicture != null);
		entry.setText(file.getSelection() ? Messages.Allocation_revealPart : Messages.Allocation_reveal);
		entry.getParent().layout();
		entry.setData(cell);
	}

	private void open(long cell) {
		if (filePicture == null)
			return;
		if (file.getSelection())
			places.ofFile(cell * filePicture.cellSize());
		else
			places.ofDisk(cell * guestPicture.cellSize());
	}

	static String escape(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	AllocationCanvas canvas() {
		return canvas;
	}

	/** For tests: which of the two is shown. */
	void showFile(boolean of) {
		guest.setSelection(!of);
		file.setSelection(of);
		showPicture();
	}
}
