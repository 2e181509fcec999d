package org.virtworkbench.image.ui.internal.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.operation.ConvertImage;
import org.virtworkbench.image.operation.ConvertImage.Manner;
import org.virtworkbench.image.operation.FormatOptions;
import org.virtworkbench.image.operation.ImageRef;
import org.virtworkbench.image.operation.NewImage;
import org.virtworkbench.image.operation.RoomNeeded;
import org.virtworkbench.image.operation.Secret;

/** Copies an image, with all below it, into a new one of any format. */
final class ConvertDialog extends ImageDialog {

	private final List<InternalSnapshot> snapshots;
	private final boolean hasBitmaps;
	private Text file;
	private Combo format;
	private Combo content;
	private Text options;
	private Text newPassphrase;
	private Button compressed;
	private Button bitmaps;
	private Button force;
	private Label room;

	/** @param snapshots within the image: the content of one of them may be copied */
	ConvertDialog(Shell shell, Subject subject, List<InternalSnapshot> snapshots, boolean hasBitmaps) {
		super(shell, subject, Messages.Convert_title, Messages.Convert_purpose, Messages.Convert_proceed);
		this.snapshots = snapshots;
		this.hasBitmaps = hasBitmaps;
	}

	@Override
	void createRows(Composite parent) {
		takenAs(parent);
		if (!snapshots.isEmpty())
			content = choice(parent, Messages.Field_content, contents());
		format = format(parent, Messages.Field_format, WRITTEN);
		if (subject().found() == ImageFormat.QCOW2)
			format.setText(ImageFormat.RAW.qemuName());
		file = file(parent, Messages.Field_target, proposal(), SWT.SAVE);
		format.addListener(SWT.Selection, event -> file.setText(proposal()));
		options = options(parent);
		newPassphrase = passphrase(parent, Messages.Field_newPassphrase);
		newPassphrase.setMessage(Messages.Passphrase_none);
		room = found(parent, Messages.Field_room);
		compressed = check(parent, Messages.Field_compressed);
		if (hasBitmaps)
			bitmaps = check(parent, Messages.Field_bitmaps);
		force = check(parent, Messages.Field_force);
	}

	private List<String> contents() {
		List<String> words = new ArrayList<>(List.of(Messages.Content_now));
		snapshots.forEach(snapshot -> words.add(NLS.bind(Messages.Content_snapshot, snapshot.name())));
		return words;
	}

	private String proposal() {
		Path source = subject().file();
		String name = source.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String stem = dot <= 0 ? name : name.substring(0, dot);
		Path proposed = source.resolveSibling(stem + '.' + format.getText());
		return (proposed.equals(source) ? source.resolveSibling(stem + "-copy." + format.getText()) : proposed).toString(); //$NON-NLS-1$
	}

	@Override
	String fieldProblem() {
		ImageFormat chosen = chosen(format);
		compressed.setEnabled(chosen == ImageFormat.QCOW2 || chosen == ImageFormat.VMDK);
		newPassphrase.setEnabled(chosen == ImageFormat.QCOW2);
		if (bitmaps != null)
			bitmaps.setEnabled(chosen == ImageFormat.QCOW2);
		return problem(file, Messages.Field_target);
	}

	private static boolean on(Button button) {
		return button != null && button.isEnabled() && button.getSelection();
	}

	@Override
	protected Draft draft() {
		Secret secret = newPassphrase.isEnabled() ? typed(newPassphrase) : null;
		Map<String, String> given = new LinkedHashMap<>(FormatOptions.parse(List.of(options.getText())));
		Map<String, String> all = secret == null ? given : encrypted(given);
		NewImage target = new NewImage(path(file), chosen(format), all, Optional.empty(), secret, force.getSelection());
		String snapshot = content == null || content.getSelectionIndex() <= 0 ? null : snapshots.get(content.getSelectionIndex() - 1).id();
		Manner manner = new Manner(on(compressed), on(bitmaps), false, false, false, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), snapshot);
		Opening source = opening(true);
		return monitor -> {
			ImageRef image = source.open();
			if (snapshot == null)
				measure(image, target.format(), given, target.file().getParent(), monitor);
			else
				say(room, Messages.Room_unknown);
			return new ConvertImage(qemu(), image, target, manner);
		};
	}

	private void measure(ImageRef image, ImageFormat target, Map<String, String> given, Path directory, IProgressMonitor monitor) throws CoreException {
		try (BackingChain chain = BackingChain.of(ImageFile.open(image.file(), image.format()), qemu().access(), monitor)) {
			sayRoom(room, RoomNeeded.copy(chain, target, given, monitor), directory);
		}
	}
}
