package org.virtworkbench.image.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.Backing;
import org.virtworkbench.image.operation.ConvertImage;
import org.virtworkbench.image.operation.ConvertImage.Manner;
import org.virtworkbench.image.operation.CreateImage;
import org.virtworkbench.image.operation.ImageRef;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.LeftParts;
import org.virtworkbench.image.operation.NewImage;
import org.virtworkbench.image.operation.QemuImgReads;

/** {@code image create} and {@code image convert}. */
final class MakeImage {

	private static final String NEW_KEY_FILE = "new-key-file"; //$NON-NLS-1$
	private static final String FORCE = "force"; //$NON-NLS-1$
	private static final String TARGET = "TARGET"; //$NON-NLS-1$
	private static final String SIZE = "SIZE"; //$NON-NLS-1$

	private final ImageTools tools;

	MakeImage(ImageTools tools) {
		this.tools = tools;
	}

	List<Verb> verbs() {
		return List.of(create(), convert());
	}

	private Verb create() {
		return made(Verb.named("create", Messages.Create).hostless().operand(Operand.one(Given.FILE, "file", Messages.NewFileOperand)) //$NON-NLS-1$ //$NON-NLS-2$
				.operand(Operand.optional(SIZE, null, Messages.SizeOperand)).option(Given.format(Given.FORMAT, 'f', Messages.NewFormatOption)), 'b')
				.option(Option.flag("unchecked", Messages.UncheckedOption).letter('u')).does(this::create); //$NON-NLS-1$
	}

	private Verb convert() {
		return made(Given.opening(Given.one("convert", Messages.Convert).operand(Operand.one(TARGET, "file", Messages.TargetOperand)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Given.format(Given.OUTPUT_FORMAT, 'O', Messages.NewFormatOption))), 'B').option(Given.keyFile())
				.option(Option.flag("compress", Messages.CompressOption).letter('c')).option(Option.flag("bitmaps", Messages.BitmapsOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.flag("out-of-order", Messages.OutOfOrderOption).letter('W')) //$NON-NLS-1$
				.option(Option.value("coroutines", "N", null, Messages.CoroutinesOption).letter('m')) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("sparse", "SIZE", null, Messages.SparseOption).letter('S')) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("rate", "SIZE", null, Messages.RateOption).letter('r')) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("snapshot", "NAME", SnapshotCompleter.KIND, Messages.SnapshotOption).letter('l')) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.flag("salvage", Messages.SalvageOption)).option(Given.shared(Messages.ShareOption)).does(this::convert); //$NON-NLS-1$
	}

	/** The options of an image that is made. */
	private static Verb.Builder made(Verb.Builder verb, char backing) {
		return Given.allowing(verb.option(Option.value("backing", "BASE", "file", Messages.BackingOption).letter(backing)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.option(Given.format("backing-format", 'F', Messages.BackingFormatOption)).option(Given.options()) //$NON-NLS-1$
				.option(Option.value(NEW_KEY_FILE, "FILE", "file", Messages.NewKeyFileOption)).option(Option.flag(FORCE, Messages.ForceOption))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void create(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		NewImage image = image(call, given, given.file(), given.format(Given.FORMAT));
		if (given.optionsAsked()) {
			call.out().text("options", new QemuImgReads(given.qemu()).options("create", image.format(), call.monitor())); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		noteLeftParts(call, image);
		OptionalLong size = call.operands(SIZE).isEmpty() ? OptionalLong.empty() : OptionalLong.of(Given.size(call.operand(SIZE)));
		call.perform(new CreateImage(given.qemu(), image, size, call.has("unchecked"))); //$NON-NLS-1$
	}

	private void convert(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		NewImage image = image(call, given, Given.path(call.operand(TARGET)), given.format(Given.OUTPUT_FORMAT));
		if (given.optionsAsked()) {
			call.out().text("options", new QemuImgReads(given.qemu()).options("create", image.format(), call.monitor())); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		noteLeftParts(call, image);
		ImageRef source = given.image(true);
		Manner manner = new Manner(call.has("compress"), call.has("bitmaps"), call.has("out-of-order"), call.has("salvage"), given.shared(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				given.size(call, "coroutines"), given.size(call, "sparse"), given.size(call, "rate"), call.value("snapshot").orElse(null)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		call.perform(new ConvertImage(given.qemu(), source, image, manner));
	}

	/** A dry run says it as a warning of its plan. */
	private static void noteLeftParts(Invocation call, NewImage image) {
		if (!call.dryRun())
			LeftParts.in(image.file().toAbsolutePath().getParent()).stream().map(LeftParts::sentence).forEach(call::note);
	}

	private static NewImage image(Invocation call, Given given, Path file, ImageFormat format) throws CoreException {
		return new NewImage(file, format == null ? ImageFormat.RAW : format, given.optionsAsked() ? java.util.Map.of() : given.formatOptions(),
				backing(call, given, file), given.secret(NEW_KEY_FILE), call.has(FORCE));
	}

	/** {@code -b BASE -F FORMAT}; empty where there is none, and where the base is "": none is wanted. */
	static Optional<Backing> backing(Invocation call, Given given, Path image) throws CoreException {
		String name = call.value("backing").orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		ImageFormat format = given.format("backing-format"); //$NON-NLS-1$
		if (name.isEmpty()) {
			if (format != null)
				throw Failure.of(Failure.Kind.USAGE, Messages.FormatWithoutBacking);
			return Optional.empty();
		}
		Given.path(name);
		if (format == null)
			format = given.qemu().statedFormat(new Backing(name, ImageFormat.RAW).resolve(image))
					.orElseThrow(() -> Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.BackingWithoutFormat, name)));
		return Optional.of(new Backing(name, format));
	}
}
