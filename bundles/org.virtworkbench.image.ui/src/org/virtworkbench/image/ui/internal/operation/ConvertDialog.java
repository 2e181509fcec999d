package org.virtworkbench.image.ui.internal.operation;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.ConvertImage;
import org.virtworkbench.image.operation.ConvertImage.Manner;
import org.virtworkbench.image.operation.NewImage;

/** Copies an image, with all below it, into a new one of any format. */
final class ConvertDialog extends ImageDialog {

	private final Path source;
	private Text file;
	private Combo sourceFormat;
	private Combo format;
	private Button compressed;
	private Button force;
	private final ImageFormat known;

	/** @param known the format of the source as the editor reads it */
	ConvertDialog(Shell shell, Path source, ImageFormat known) {
		super(shell, Messages.Convert_title, Messages.Convert_purpose, Messages.Convert_proceed);
		this.source = source;
		this.known = known;
	}

	@Override
	protected void createFields(Composite parent) {
		sourceFormat = format(parent, Messages.Field_sourceFormat,
				java.util.stream.Stream.of(ImageFormat.values()).filter(each -> each != ImageFormat.LUKS && each != ImageFormat.QCOW).toList());
		sourceFormat.setText(known.qemuName());
		format = format(parent, Messages.Field_format, WRITTEN);
		if (known == ImageFormat.QCOW2)
			format.setText(ImageFormat.RAW.qemuName());
		file = file(parent, Messages.Field_target, proposal(), SWT.SAVE);
		format.addListener(SWT.Selection, event -> file.setText(proposal()));
		compressed = check(parent, Messages.Field_compressed);
		force = check(parent, Messages.Field_force);
	}

	private String proposal() {
		String name = source.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String stem = dot <= 0 ? name : name.substring(0, dot);
		Path proposed = source.resolveSibling(stem + '.' + format.getText());
		return (proposed.equals(source) ? source.resolveSibling(stem + "-copy." + format.getText()) : proposed).toString(); //$NON-NLS-1$
	}

	@Override
	protected String problem() {
		boolean can = chosen(format) == ImageFormat.QCOW2 || chosen(format) == ImageFormat.VMDK;
		compressed.setEnabled(can);
		return problem(file, Messages.Field_target);
	}

	@Override
	protected Draft draft() {
		NewImage target = new NewImage(path(file), chosen(format), Map.of(), Optional.empty(), null, force.getSelection());
		Manner manner = new Manner(compressed.isEnabled() && compressed.getSelection(), false, false, false, false, OptionalLong.empty(), OptionalLong.empty(),
				OptionalLong.empty(), null);
		ImageFormat from = chosen(sourceFormat);
		return monitor -> new ConvertImage(qemu(), qemu().image(source, from, null, true), target, manner);
	}
}
