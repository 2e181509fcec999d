package org.virtworkbench.image.ui.internal.operation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.QemuImg;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.operation.OperationDialog;

/** A dialog about images: rows of fields that read alike in all of them. */
abstract class ImageDialog extends OperationDialog {

	/** Formats that qemu-img makes. */
	static final List<ImageFormat> WRITTEN = List.of(ImageFormat.QCOW2, ImageFormat.RAW, ImageFormat.VMDK, ImageFormat.VDI, ImageFormat.VHDX, ImageFormat.VPC);

	private final QemuImg qemu = Services.get(ImageTools.class).qemuImg(List.of());

	ImageDialog(Shell shell, String title, String purpose, String proceed) {
		super(shell, title, purpose, proceed);
	}

	/** Not for the UI thread. */
	final QemuImg qemu() {
		return qemu;
	}

	final Text text(Composite parent, String label, String value) {
		label(parent, label);
		Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> changed());
		return text;
	}

	/** A file with a button to choose it. */
	final Text file(Composite parent, String label, String value, int style) {
		label(parent, label);
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Text text = new Text(row, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(46), SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> changed());
		Button browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.Browse);
		browse.addListener(SWT.Selection, event -> {
			FileDialog dialog = new FileDialog(getShell(), style);
			dialog.setText(label.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
			dialog.setFileName(text.getText());
			String chosen = dialog.open();
			if (chosen != null)
				text.setText(chosen);
		});
		return text;
	}

	final Combo choice(Composite parent, String label, List<String> words) {
		label(parent, label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(words.toArray(String[]::new));
		combo.select(0);
		combo.addListener(SWT.Selection, event -> changed());
		return combo;
	}

	final Combo format(Composite parent, String label, List<ImageFormat> formats) {
		return choice(parent, label, formats.stream().map(ImageFormat::qemuName).toList());
	}

	static ImageFormat chosen(Combo formats) {
		return ImageFormat.named(formats.getText()).orElseThrow();
	}

	final Button check(Composite parent, String label) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(label);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		button.addListener(SWT.Selection, event -> changed());
		return button;
	}

	final void label(Composite parent, String label) {
		Label of = new Label(parent, SWT.NONE);
		of.setText(label);
	}

	/** Null where it is no name of a file. */
	static Path path(Text text) {
		if (text.getText().isBlank())
			return null;
		try {
			Path path = Path.of(text.getText());
			return path.isAbsolute() ? path : null;
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** What is wrong with a file field; null where nothing is. */
	static String problem(Text file, String what) {
		return path(file) == null ? NLS.bind(Messages.NeedsFile, what) : null;
	}

	static OptionalLong size(Text text) {
		return Sizes.parse(text.getText(), "bytes"); //$NON-NLS-1$
	}

	static String sizeProblem(Text text) {
		OptionalLong size = size(text);
		return size.isEmpty() || size.getAsLong() <= 0 ? Messages.NeedsSize : null;
	}

	/** The first that is wrong, or null. */
	static String first(String... problems) {
		return Arrays.stream(problems).filter(problem -> problem != null).findFirst().orElse(null);
	}
}
