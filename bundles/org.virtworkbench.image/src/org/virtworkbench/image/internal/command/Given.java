package org.virtworkbench.image.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.internal.Reading;
import org.virtworkbench.image.operation.FormatOptions;
import org.virtworkbench.image.operation.ImageRef;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.QemuImg;
import org.virtworkbench.image.operation.Secret;

/** What the commands of images are given alike: a file, its format, where it may lead, sizes and options of a format. */
final class Given {

	static final String FILE = "FILE"; //$NON-NLS-1$
	static final String FORMAT = "format"; //$NON-NLS-1$
	static final String OUTPUT_FORMAT = "output-format"; //$NON-NLS-1$
	static final String KEY_FILE = "key-file"; //$NON-NLS-1$
	private static final String ALLOW = "allow"; //$NON-NLS-1$
	private static final String OPTIONS = "options"; //$NON-NLS-1$
	private static final String SHARE = "force-share"; //$NON-NLS-1$

	private static final String[] FORMATS = Arrays.stream(ImageFormat.values()).map(ImageFormat::qemuName).toArray(String[]::new);

	private final Invocation call;
	private final QemuImg qemu;

	Given(ImageTools tools, Invocation call) throws CoreException {
		this.call = call;
		List<Path> allowed = new ArrayList<>();
		for (String directory : call.values(ALLOW))
			allowed.add(path(directory));
		// open, its pools count
		call.namedConnection();
		qemu = tools.qemuImg(allowed);
	}

	/** A verb that is about one file. */
	static Verb.Builder one(String name, String summary) {
		return Verb.named(name, summary).hostless().operand(Operand.one(FILE, "file", Messages.FileOperand)); //$NON-NLS-1$
	}

	/** The options of every verb that looks into an image. */
	static Verb.Builder opening(Verb.Builder verb) {
		return allowing(verb.option(format(FORMAT, 'f', Messages.FormatOption)));
	}

	static Verb.Builder allowing(Verb.Builder verb) {
		return verb.option(Option.value(ALLOW, "DIR", "file", Messages.AllowOption).many()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** As {@link #opening}, for a verb that has qemu-img read or change the content. */
	static Verb.Builder using(Verb.Builder verb) {
		return opening(verb).option(keyFile());
	}

	static Option keyFile() {
		return Option.value(KEY_FILE, "FILE", "file", Messages.KeyFileOption); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static Option format(String name, char letter, String summary) {
		return Option.value(name, "FMT", null, summary).letter(letter).oneOf(FORMATS); //$NON-NLS-1$
	}

	static Option options() {
		return Option.value(OPTIONS, "NAME=VALUE", OptionCompleter.KIND, Messages.OptionsOption).letter('o').many(); //$NON-NLS-1$
	}

	/** For qemu-img's users: our reader takes no lock, so there is nothing to share. */
	static Option shared(String summary) {
		return Option.flag(SHARE, summary).letter('U');
	}

	boolean shared() {
		return call.has(SHARE);
	}

	QemuImg qemu() {
		return qemu;
	}

	/** FILE. */
	Path file() throws CoreException {
		return path(call.operand(FILE));
	}

	static Path path(String name) throws CoreException {
		try {
			return Path.of(name);
		} catch (InvalidPathException e) {
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.BadPath, name), e);
		}
	}

	/** What an option says; null where it was not given. */
	ImageFormat format(String option) {
		return call.value(option).flatMap(ImageFormat::named).orElse(null);
	}

	Secret secret(String option) throws CoreException {
		return call.value(option).isEmpty() ? null : Secret.in(path(call.value(option).get()));
	}

	/** FILE, opened for our own reader. */
	DiskImage open() throws CoreException {
		Path file = file();
		return ImageFile.open(file, formatToRead(file));
	}

	/** As {@link #open}, also where tables of it cannot be read. */
	DiskImage examine() throws CoreException {
		Path file = file();
		return ImageFile.examine(file, formatToRead(file));
	}

	/** The format that FILE is taken for. Fails where there is no such file, or it may not be read. */
	ImageFormat foundFormat() throws CoreException {
		Path file = file();
		Source source = ImageFile.source(file);
		try {
			ImageFormat format = formatToRead(file);
			return format != null ? format : ImageFile.probe(source);
		} finally {
			Reading.close(source);
		}
	}

	/** Null: by its header, which may be believed as long as nothing is copied. */
	private ImageFormat formatToRead(Path file) {
		ImageFormat format = format(FORMAT);
		return format != null ? format : qemu.statedFormat(file).orElse(null);
	}

	/**
	 * FILE for qemu-img.
	 *
	 * @param copies whether its content goes on into another file
	 */
	ImageRef image(boolean copies) throws CoreException {
		return qemu.image(file(), format(FORMAT), secret(KEY_FILE), copies);
	}

	/** As {@link #image}, also where tables of FILE cannot be read. */
	ImageRef imageToRepair() throws CoreException {
		return qemu.imageToRepair(file(), format(FORMAT), secret(KEY_FILE));
	}

	/** A size as qemu-img takes it. */
	static long size(String written) throws CoreException {
		OptionalLong bytes = Sizes.parse(written, "bytes"); //$NON-NLS-1$
		return bytes.orElseThrow(() -> Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.BadSize, written)));
	}

	/** The size that an option says; empty where it was not given. */
	OptionalLong size(Invocation from, String option) throws CoreException {
		return from.value(option).isEmpty() ? OptionalLong.empty() : OptionalLong.of(size(from.value(option).get()));
	}

	/** Whether {@code -o help} asks which options there are. */
	boolean optionsAsked() {
		return call.values(OPTIONS).contains("help"); //$NON-NLS-1$
	}

	/** All of {@code -o}. */
	Map<String, String> formatOptions() {
		return FormatOptions.parse(call.values(OPTIONS));
	}
}
