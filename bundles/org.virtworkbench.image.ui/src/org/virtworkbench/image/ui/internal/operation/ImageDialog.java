package org.virtworkbench.image.ui.internal.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.MeasureResult;
import org.virtworkbench.image.operation.ImageRef;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.QemuImg;
import org.virtworkbench.image.operation.Secret;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.operation.OperationDialog;

/** A dialog about images: rows of fields that read alike in all of them. */
abstract class ImageDialog extends OperationDialog {

	/** Formats that qemu-img makes. */
	static final List<ImageFormat> WRITTEN = List.of(ImageFormat.QCOW2, ImageFormat.RAW, ImageFormat.VMDK, ImageFormat.VDI, ImageFormat.VHDX, ImageFormat.VPC);

	private final QemuImg qemu = Services.get(ImageTools.class).qemuImg(List.of());
	/** Null where it is about none that exists. */
	private final Subject subject;
	private Combo taken;
	private Text passphrase;

	/** The subject as qemu-img is to open it, by what the fields said. */
	interface Opening {
		/** In a job. */
		ImageRef open() throws CoreException;
	}

	/** @param subject the image that it is about; null for none */
	ImageDialog(Shell shell, Subject subject, String title, String purpose, String proceed) {
		super(shell, title, purpose, proceed);
		this.subject = subject;
	}

	/** Rows in a parent of two columns. */
	abstract void createRows(Composite parent);

	@Override
	protected final void createFields(Composite parent) {
		createRows(parent);
		if (subject != null && subject.encrypted())
			passphrase = passphrase(parent, Messages.Field_passphrase);
	}

	final Subject subject() {
		return subject;
	}

	/** The format of the subject: as it was found, or another one where a guest may have written the header. */
	final void takenAs(Composite parent) {
		List<ImageFormat> others = Stream.of(ImageFormat.values()).filter(each -> each != ImageFormat.LUKS && each != ImageFormat.QCOW && each != ImageFormat.PARALLELS).toList();
		taken = choice(parent, Messages.Field_takenAs, Stream.concat(Stream.of(NLS.bind(Messages.TakenAs_found, subject.found().qemuName())),
				others.stream().map(ImageFormat::qemuName)).toList());
	}

	/** @param copies whether its content goes on into another file: then a header that leads to others is believed only where the name agrees. UI thread. */
	final Opening opening(boolean copies) {
		Secret secret = passphrase == null ? null : typed(passphrase);
		ImageFormat given = taken == null || taken.getSelectionIndex() <= 0 ? null : chosen(taken);
		return () -> qemu.image(subject.file(), given, secret, copies);
	}

	/** Null where nothing was typed. */
	static Secret typed(Text passphrase) {
		return passphrase.getText().isEmpty() ? null : Secret.of(passphrase.getText().getBytes(StandardCharsets.UTF_8));
	}

	/** What is wrong with the fields of this dialog alone; null where nothing is. UI thread. */
	abstract String fieldProblem();

	@Override
	protected final String problem() {
		String problem = fieldProblem();
		return problem == null && passphrase != null && passphrase.getText().isEmpty() ? Messages.NeedsPassphrase : problem;
	}

	/** The options of a qcow2 image that is made with a passphrase. */
	static Map<String, String> encrypted(Map<String, String> options) {
		Map<String, String> all = new LinkedHashMap<>(options);
		all.putIfAbsent("encrypt.format", "luks"); //$NON-NLS-1$ //$NON-NLS-2$
		return all;
	}

	final Text passphrase(Composite parent, String label) {
		label(parent, label);
		Text text = new Text(parent, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> changed());
		return text;
	}

	/** Options of a format that have no field of their own, as for qemu-img -o. */
	final Text options(Composite parent) {
		Text text = text(parent, Messages.Field_options, ""); //$NON-NLS-1$
		text.setMessage("lazy_refcounts=on,refcount_bits=8"); //$NON-NLS-1$
		text.setToolTipText(Messages.Options_tip);
		return text;
	}

	/** A row of words that are found out while the person types. */
	final Label found(Composite parent, String label) {
		label(parent, label);
		Label words = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		return words;
	}

	/** From any thread. */
	final void say(Label words, String text) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (!words.isDisposed())
					words.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			});
	}

	/** Says how much room a new file takes, as far as that is known. From any thread. */
	final void sayRoom(Label words, Optional<MeasureResult> room, Path directory) {
		String free = ""; //$NON-NLS-1$
		try {
			free = Sizes.human(Files.getFileStore(directory).getUsableSpace());
		} catch (IOException e) {
			// a directory that is not there: the plan says so
		}
		String needed = room.isEmpty() ? Messages.Room_unknown
				: NLS.bind(Messages.Room_needed, Sizes.human(room.get().required() + room.get().bitmaps().orElse(0)), Sizes.human(room.get().fullyAllocated()));
		say(words, free.isEmpty() ? needed : NLS.bind(Messages.Room_free, needed, free));
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
