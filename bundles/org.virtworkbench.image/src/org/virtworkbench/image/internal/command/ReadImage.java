package org.virtworkbench.image.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Output.Cell;
import org.virtworkbench.core.command.Output.Field;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Layer;
import org.virtworkbench.image.MeasureResult;
import org.virtworkbench.image.operation.ImageRef;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.QemuImgReads;
import org.virtworkbench.image.operation.RoomNeeded;
import org.virtworkbench.image.qcow2.Qcow2Image;

/** {@code image compare} and {@code image measure}. */
final class ReadImage {

	private static final String SECOND = "FILE2"; //$NON-NLS-1$
	private static final String SECOND_FORMAT = "second-format"; //$NON-NLS-1$
	private final ImageTools tools;

	ReadImage(ImageTools tools) {
		this.tools = tools;
	}

	List<Verb> verbs() {
		return List.of(
				Given.using(Given.one("compare", Messages.Compare).operand(Operand.one(SECOND, "file", Messages.SecondFileOperand)) //$NON-NLS-1$ //$NON-NLS-2$
						.option(Given.format(SECOND_FORMAT, 'F', Messages.SecondFormatOption))
						.option(Option.value("second-key-file", "FILE", "file", Messages.SecondKeyFileOption)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.option(Option.flag("strict", Messages.StrictOption).letter('s'))).option(Given.shared(Messages.ShareOption)).does(this::compare), //$NON-NLS-1$
				Given.using(Verb.named("measure", Messages.Measure).hostless().operand(Operand.optional(Given.FILE, "file", Messages.FileOperand)) //$NON-NLS-1$ //$NON-NLS-2$
						.option(Given.format(Given.OUTPUT_FORMAT, 'O', Messages.NewFormatOption)).option(Given.options())
						.option(Option.value("size", "SIZE", null, Messages.MeasureSizeOption))).option(Given.shared(Messages.SharedAnyway)).does(this::measure)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void compare(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		ImageRef first = given.image(true);
		ImageRef second = given.qemu().image(Given.path(call.operand(SECOND)), given.format(SECOND_FORMAT), given.secret("second-key-file"), true); //$NON-NLS-1$
		Optional<String> difference = new QemuImgReads(given.qemu()).compare(first, second, call.has("strict"), given.shared(), call.monitor()); //$NON-NLS-1$
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("identical", difference.isEmpty()); //$NON-NLS-1$
		json.put("difference", difference.orElse(null)); //$NON-NLS-1$
		call.out().document(difference.orElse(Messages.Identical) + '\n', json);
		if (difference.isPresent())
			call.endWith(Failure.Kind.FAILED);
	}

	private void measure(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		boolean file = !call.operands(Given.FILE).isEmpty();
		OptionalLong size = given.size(call, "size"); //$NON-NLS-1$
		if (file == size.isPresent())
			throw Failure.of(Failure.Kind.USAGE, Messages.MeasureWhat);
		ImageFormat target = given.format(Given.OUTPUT_FORMAT) == null ? ImageFormat.RAW : given.format(Given.OUTPUT_FORMAT);
		Map<String, String> options = given.formatOptions();
		Optional<MeasureResult> own = file ? ofImage(call, given, target, options) : RoomNeeded.empty(size.getAsLong(), target, options);
		show(call, own.isPresent() ? own.get().toJson() : byQemuImg(call, given, size, target, options));
	}

	private static Map<String, Object> byQemuImg(Invocation call, Given given, OptionalLong size, ImageFormat target, Map<String, String> options)
			throws CoreException {
		QemuImgReads reads = new QemuImgReads(given.qemu());
		if (size.isPresent())
			return JsonDocument.object(reads.measure(size.getAsLong(), target, options, call.monitor()));
		ImageRef image = given.image(true);
		call.note(NLS.bind(Messages.ByQemuImg, image.name(), image.format().qemuName()));
		return JsonDocument.object(reads.measure(image, target, options, call.monitor()));
	}

	/** By our own reader; empty where it does not know the format or an option. */
	private static Optional<MeasureResult> ofImage(Invocation call, Given given, ImageFormat target, Map<String, String> options) throws CoreException {
		try (BackingChain chain = BackingChain.of(given.open(), given.qemu().access(), call.monitor())) {
			if (!chain.isComplete())
				throw Failure.failed(chain.layers().getLast().problem());
			for (Layer layer : chain.layers())
				layer.image().ifPresent(each -> ShowImage.noteChange(call, each));
			return chain.layers().get(0).image().get() instanceof Qcow2Image ? RoomNeeded.copy(chain, target, options, call.monitor()) : Optional.empty();
		}
	}

	private static void show(Invocation call, Map<String, Object> json) {
		if (call.json()) {
			call.out().document("", json); //$NON-NLS-1$
			return;
		}
		Map<String, String> titles = Map.of("required", Messages.Field_required, "fully-allocated", Messages.Field_fullyAllocated, "bitmaps", Messages.Field_bitmaps); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		call.out().object(json.entrySet().stream().map(entry -> {
			long bytes = ((Number) entry.getValue()).longValue();
			String text = ShowImage.exact(bytes);
			return new Field(entry.getKey(), titles.getOrDefault(entry.getKey(), entry.getKey()), new Cell(text, bytes));
		}).toList());
	}
}
