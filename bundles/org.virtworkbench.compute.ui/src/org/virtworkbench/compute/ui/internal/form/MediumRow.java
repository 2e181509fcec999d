package org.virtworkbench.compute.ui.internal.form;

import static org.virtworkbench.compute.ui.internal.form.DiskFields.is;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.hardware.ChangeMedia;
import org.virtworkbench.compute.ui.internal.save.HostDefinition;
import org.virtworkbench.core.Operations;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.FormFields;

/**
 * Inserts a medium into a CD or floppy drive, and ejects it. In a guest that runs it happens at once, as a hand at the drive would do it; in one that
 * does not, it is an edit like any other.
 */
final class MediumRow {

	private final FormFields fields;
	private final Label words;
	private final Button insert;
	private final Button eject;
	private final Composite row;

	/** Adds its row to the fields. */
	MediumRow(FormFields fields) {
		this.fields = fields;
		row = fields.row(MediumRow::isDrive, this::show);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		insert = button(Messages.Medium_insert, () -> change(SourceChooser.file(fields)));
		eject = button(Messages.Medium_eject, () -> change("")); //$NON-NLS-1$
		words = fields.context().toolkit().createLabel(row, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(160, SWT.DEFAULT).applyTo(words);
	}

	private Button button(String label, Runnable action) {
		Button button = fields.context().toolkit().createButton(row, label, SWT.PUSH);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	static boolean isDrive(EObject disk) {
		return is(disk, "device", "cdrom", "floppy"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void show(EObject disk, EObject running) {
		boolean editable = disk != null && !fields.context().readOnly();
		insert.setEnabled(editable);
		eject.setEnabled(editable && medium(running == null ? disk : running) != null);
		String now = medium(running);
		String text = running == null ? Messages.Medium_text : now == null ? Messages.Medium_empty : NLS.bind(Messages.Medium_inserted, now);
		if (!text.equals(words.getText().replace("&&", "&"))) { //$NON-NLS-1$ //$NON-NLS-2$
			words.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			fields.layoutChanged();
		}
	}

	/** What is in the drive, as its path; null: nothing. */
	private static String medium(EObject disk) {
		return disk == null ? null : List.of("source.file", "source.dev", "source.volume", "source.name").stream() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.map(path -> (String) FeaturePath.of(disk.eClass(), path).get(disk)).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** @param path "" to eject; null: nothing was chosen */
	private void change(String path) {
		if (path == null)
			return;
		String source = path.isEmpty() ? null : path;
		DomainRef domain = fields.context().fact(DomainRef.class).orElse(null);
		if (fields.running() == null || domain == null || fields.context().connection().isEmpty()) {
			write(source);
			return;
		}
		// What else is edited stays unsaved: the medium then goes into the text too, and reaches the stored definition with it.
		boolean dirty = fields.context().definition().isDirty();
		String drive = (String) FeaturePath.of(fields.type(), "target.dev").get(fields.running()); //$NON-NLS-1$
		Set<Impact> impact = dirty ? EnumSet.of(Impact.LIVE) : EnumSet.of(Impact.LIVE, Impact.CONFIG);
		CompletableFuture<?> done = Services.get(Operations.class).schedule(new ChangeMedia(domain, drive, source, isBlock(source), false, impact));
		// libvirt tells no event of it
		fields.context().fact(HostDefinition.class).ifPresent(host -> done.thenRun(host::refresh));
		if (dirty)
			write(source);
	}

	private static boolean isBlock(String source) {
		return source != null && source.startsWith("/dev/"); //$NON-NLS-1$
	}

	private void write(String source) {
		EObject disk = fields.object();
		fields.context().edit(() -> {
			set(disk, "source", null); //$NON-NLS-1$
			if (source == null)
				return;
			set(disk, "type", isBlock(source) ? "block" : "file"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			set(disk, isBlock(source) ? "source.dev" : "source.file", source); //$NON-NLS-1$ //$NON-NLS-2$
		});
	}

	private void set(EObject disk, String path, Object value) {
		FeaturePath.of(disk.eClass(), path).set(disk, value, fields.context()::isHollow);
	}
}
