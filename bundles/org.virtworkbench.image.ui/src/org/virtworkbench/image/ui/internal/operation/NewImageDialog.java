package org.virtworkbench.image.ui.internal.operation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.Backing;
import org.virtworkbench.image.operation.CreateImage;
import org.virtworkbench.image.operation.FormatOptions;
import org.virtworkbench.image.operation.NewImage;
import org.virtworkbench.image.operation.RoomNeeded;
import org.virtworkbench.image.operation.Secret;

/** Makes an empty image, or one above a base. */
final class NewImageDialog extends ImageDialog {

	private static final List<String> CLUSTERS = List.of("64 KiB", "4 KiB", "16 KiB", "128 KiB", "512 KiB", "1 MiB", "2 MiB"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private final Path base;
	private final ImageFormat baseFormat;
	private Text file;
	private Combo format;
	private Text size;
	private Text backing;
	private Combo backingFormat;
	private Combo preallocation;
	private Combo clusterSize;
	private Text options;
	private Text passphrase;
	private Label room;
	private Button force;

	/** @param base the base that is proposed, of this format; null for none */
	NewImageDialog(Shell shell, Path base, ImageFormat baseFormat) {
		super(shell, null, base == null ? Messages.New_title : Messages.Overlay_title, base == null ? Messages.New_purpose : Messages.Overlay_purpose,
				Messages.New_proceed);
		this.base = base;
		this.baseFormat = baseFormat;
	}

	@Override
	void createRows(Composite parent) {
		file = file(parent, Messages.Field_file, base == null ? "" : base.resolveSibling(stem(base) + "-overlay.qcow2").toString(), SWT.SAVE); //$NON-NLS-1$ //$NON-NLS-2$
		format = format(parent, Messages.Field_format, WRITTEN);
		size = text(parent, Messages.Field_size, base == null ? "20 GiB" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (base != null)
			size.setMessage(Messages.Field_sizeOfBase);
		backing = file(parent, Messages.Field_backing, base == null ? "" : base.toString(), SWT.OPEN); //$NON-NLS-1$
		backingFormat = format(parent, Messages.Field_backingFormat, List.of(ImageFormat.QCOW2, ImageFormat.RAW, ImageFormat.VMDK, ImageFormat.VDI, ImageFormat.VHDX,
				ImageFormat.VPC, ImageFormat.QED));
		if (baseFormat != null)
			backingFormat.setText(baseFormat.qemuName());
		preallocation = choice(parent, Messages.Field_preallocation, List.of("off", "metadata", "falloc", "full")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		clusterSize = choice(parent, Messages.Field_clusterSize, CLUSTERS);
		options = options(parent);
		passphrase = passphrase(parent, Messages.Field_newPassphrase);
		passphrase.setMessage(Messages.Passphrase_none);
		room = found(parent, Messages.Field_room);
		force = check(parent, Messages.Field_force);
	}

	private static String stem(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot <= 0 ? name : name.substring(0, dot);
	}

	private boolean based() {
		return !backing.getText().isBlank();
	}

	@Override
	String fieldProblem() {
		ImageFormat chosen = chosen(format);
		boolean qcow2 = chosen == ImageFormat.QCOW2;
		clusterSize.setEnabled(qcow2);
		preallocation.setEnabled(qcow2 || chosen == ImageFormat.RAW);
		backing.setEnabled(qcow2 || chosen == ImageFormat.VMDK);
		passphrase.setEnabled(qcow2);
		backingFormat.setEnabled(backing.isEnabled() && based());
		return first(problem(file, Messages.Field_file), based() && backing.isEnabled() ? problem(backing, Messages.Field_backing) : null,
				based() && size.getText().isBlank() ? null : sizeProblem(size));
	}

	@Override
	protected Draft draft() {
		Map<String, String> all = new LinkedHashMap<>();
		if (preallocation.isEnabled() && preallocation.getSelectionIndex() > 0)
			all.put("preallocation", preallocation.getText()); //$NON-NLS-1$
		if (clusterSize.isEnabled() && clusterSize.getSelectionIndex() > 0)
			all.put("cluster_size", String.valueOf(org.virtworkbench.core.text.Sizes.parse(clusterSize.getText(), "bytes").getAsLong())); //$NON-NLS-1$ //$NON-NLS-2$
		Optional<Backing> below = based() && backing.isEnabled() ? Optional.of(new Backing(backing.getText(), chosen(backingFormat))) : Optional.empty();
		all.putAll(FormatOptions.parse(List.of(options.getText())));
		Secret secret = passphrase.isEnabled() ? typed(passphrase) : null;
		NewImage image = new NewImage(path(file), chosen(format), secret == null ? all : encrypted(all), below, secret, force.getSelection());
		OptionalLong bytes = size.getText().isBlank() ? OptionalLong.empty() : size(size);
		return monitor -> {
			sayRoom(room, bytes.isEmpty() ? Optional.empty() : RoomNeeded.empty(bytes.getAsLong(), image.format(), all), image.file().getParent());
			return new CreateImage(qemu(), image, bytes, false);
		};
	}
}
