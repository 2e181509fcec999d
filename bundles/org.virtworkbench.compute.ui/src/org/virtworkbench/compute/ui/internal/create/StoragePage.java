package org.virtworkbench.compute.ui.internal.create;

import java.util.List;
import java.util.OptionalLong;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.compute.creation.CreationOffer;
import org.virtworkbench.compute.osinfo.GuestSystem;
import org.virtworkbench.compute.ui.internal.create.Draft.Storage;
import org.virtworkbench.compute.ui.internal.create.Draft.Way;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.libvirt.LibvirtStorage.PoolRecord;
import org.virtworkbench.libvirt.LibvirtStorage.VolumeRecord;

/** A new disk in a pool, one that exists, or none. */
final class StoragePage extends CreationPage {

	private static final String[] FORMATS = { "qcow2", "raw" }; //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> FOLDERS = List.of("dir", "fs", "netfs"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private Button made;
	private Button existing;
	private Button none;
	private Combo pool;
	private Text size;
	private Combo format;
	private PathField image;
	private FormatField imageFormat;
	private List<PoolRecord> pools = List.of();
	private boolean sizeTyped;
	private boolean proposing;

	StoragePage() {
		super("storage", Messages.Storage_title, Messages.Storage_description); //$NON-NLS-1$
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = area(parent, 2);
		made = radio(area, Messages.Storage_made, null, chosen -> choose(Storage.MADE));
		Composite first = indented(area);
		pool = labelled(first, Messages.Pool, new Combo(first, SWT.READ_ONLY | SWT.DROP_DOWN));
		size = labelled(first, Messages.Size, new Text(first, SWT.BORDER));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(size);
		size.setText("20 GiB"); //$NON-NLS-1$
		format = labelled(first, Messages.Format, new Combo(first, SWT.READ_ONLY | SWT.DROP_DOWN));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(format);
		format.setItems(Messages.Format_qcow2, Messages.Format_raw);
		format.select(0);
		existing = radio(area, Messages.Storage_existing, null, chosen -> choose(Storage.EXISTING));
		Composite second = indented(area);
		image = new PathField(this, second, Messages.Image, path -> draft().existing = path);
		imageFormat = new FormatField(second, chosen -> draft().existingFormat = chosen);
		none = radio(area, Messages.Storage_none, null, chosen -> choose(Storage.NONE));
		pool.addListener(SWT.Selection, event -> check());
		format.addListener(SWT.Selection, event -> check());
		size.addListener(SWT.Modify, event -> {
			sizeTyped |= !proposing;
			check();
		});
		setControl(area);
		choose(draft().storage);
	}

	private static Composite indented(Composite area) {
		Composite inner = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(inner);
		GridDataFactory.fillDefaults().span(2, 1).indent(24, 0).grab(true, false).applyTo(inner);
		return inner;
	}

	private void choose(Storage chosen) {
		draft().storage = chosen;
		made.setSelection(chosen == Storage.MADE);
		existing.setSelection(chosen == Storage.EXISTING);
		none.setSelection(chosen == Storage.NONE);
		pool.setEnabled(chosen == Storage.MADE);
		size.setEnabled(chosen == Storage.MADE);
		image.setEnabled(chosen == Storage.EXISTING);
		imageFormat.setEnabled(chosen == Storage.EXISTING);
		check();
	}

	/** What goes with a way of installing. */
	void propose(Storage usual) {
		if (made != null && !made.isDisposed())
			choose(usual);
		else
			draft().storage = usual;
	}

	/** What is usual for a system, unless the person has said otherwise; null: one that is not known. */
	void propose(GuestSystem system) {
		if (size == null || size.isDisposed() || sizeTyped)
			return;
		proposing = true;
		try {
			size.setText(Sizes.human(system == null || system.storage() < 1L << 30 ? 20L << 30 : system.storage()));
		} finally {
			proposing = false;
		}
	}

	@Override
	void fill(CreationOffer read) {
		pools = read.pools();
		for (PoolRecord each : pools)
			pool.add(NLS.bind(Messages.Pool_free, new Object[] { each.name(), each.type(), Sizes.human(each.available()) }));
		int usual = pools.stream().map(PoolRecord::name).toList().indexOf("default"); //$NON-NLS-1$
		if (!pools.isEmpty())
			pool.select(Math.max(0, usual));
		image.offer(read.volumes().stream().filter(volume -> !"iso".equals(volume.format())).map(VolumeRecord::path).toList(), read.local()); //$NON-NLS-1$
		if (pools.isEmpty() && draft().storage == Storage.MADE)
			choose(Storage.EXISTING);
		made.setEnabled(!pools.isEmpty());
		made.setToolTipText(pools.isEmpty() ? Messages.Pool_none : null);
	}

	@Override
	String problem() {
		boolean isMade = draft().storage == Storage.MADE;
		boolean files = pool.getSelectionIndex() >= 0 && FOLDERS.contains(pools.get(pool.getSelectionIndex()).type());
		format.setEnabled(isMade && files);
		if (draft().storage == Storage.EXISTING)
			return image.problem();
		if (!isMade)
			return null;
		if (pool.getSelectionIndex() < 0)
			return Messages.Pool_none;
		OptionalLong bytes = Sizes.parse(size.getText(), "GiB"); //$NON-NLS-1$
		if (bytes.isEmpty() || bytes.getAsLong() < 1 << 20)
			return Messages.Size_wrong;
		draft().size = bytes.getAsLong();
		draft().pool = pools.get(pool.getSelectionIndex()).name();
		draft().format = files ? FORMATS[format.getSelectionIndex()] : null;
		return null;
	}

	@Override
	String missing() {
		return draft().storage == Storage.EXISTING ? image.missing(Messages.Image_needed) : null;
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible)
			setTitle(draft().way == Way.IMPORT ? Messages.Storage_titleMore : Messages.Storage_title);
		super.setVisible(visible);
	}
}
