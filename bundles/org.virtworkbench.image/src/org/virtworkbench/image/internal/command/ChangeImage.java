package org.virtworkbench.image.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.operation.AmendImage;
import org.virtworkbench.image.operation.Backing;
import org.virtworkbench.image.operation.CommitImage;
import org.virtworkbench.image.operation.ImageRef;
import org.virtworkbench.image.operation.ImageTools;
import org.virtworkbench.image.operation.QemuImgReads;
import org.virtworkbench.image.operation.RebaseImage;
import org.virtworkbench.image.operation.ResizeImage;

/** {@code image resize}, {@code rebase}, {@code commit}, {@code amend} and {@code flatten}. */
final class ChangeImage {

	private final ImageTools tools;

	ChangeImage(ImageTools tools) {
		this.tools = tools;
	}

	List<Verb> verbs() {
		return List.of(
				Given.using(Given.one("resize", Messages.Resize).operand(Operand.one("SIZE", null, Messages.NewSizeOperand)) //$NON-NLS-1$ //$NON-NLS-2$
						.option(Option.flag("shrink", Messages.ShrinkOption)) //$NON-NLS-1$
						.option(Option.value("preallocation", "MODE", null, Messages.PreallocationOption).oneOf("off", "metadata", "falloc", "full"))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
						.does(this::resize),
				Given.using(Given.one("rebase", Messages.Rebase) //$NON-NLS-1$
						.option(Option.value("backing", "BASE", "file", Messages.NewBackingOption).letter('b')) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.option(Given.format("backing-format", 'F', Messages.BackingFormatOption)) //$NON-NLS-1$
						.option(Option.flag("unsafe", Messages.UnsafeOption).letter('u'))).does(this::rebase), //$NON-NLS-1$
				Given.using(Given.one("commit", Messages.Commit).option(Option.value("backing", "BASE", "file", Messages.IntoOption).letter('b')) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						.option(Option.flag("keep", Messages.KeepOption).letter('d'))).does(this::commit), //$NON-NLS-1$
				Given.using(Given.one("amend", Messages.Amend).option(Given.options())).does(this::amend), //$NON-NLS-1$
				Given.using(Given.one("flatten", Messages.Flatten)).does(this::flatten)); //$NON-NLS-1$
	}

	private void resize(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		String written = call.operand("SIZE"); //$NON-NLS-1$
		ImageRef image = given.image(true);
		boolean relative = written.startsWith("+") || written.startsWith("-"); //$NON-NLS-1$ //$NON-NLS-2$
		long size = Given.size(relative ? written.substring(1) : written);
		if (relative)
			size = relative(image, written.startsWith("-") ? -size : size); //$NON-NLS-1$
		ResizeImage resize = new ResizeImage(given.qemu(), image, size, call.has("shrink"), call.value("preallocation").orElse(null)); //$NON-NLS-1$ //$NON-NLS-2$
		if (resize.shrink() && resize.shrinks())
			Question.perform(call, resize);
		else
			call.perform(resize);
	}

	private static long relative(ImageRef image, long difference) throws CoreException {
		try (DiskImage opened = ImageFile.open(image.file(), image.format())) {
			long size = opened.virtualSize() + difference;
			if (size < 0)
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.SmallerThanNothing, image.name()));
			return size;
		}
	}

	private void rebase(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		// an empty name is a base too: none
		if (call.value("backing").isEmpty()) //$NON-NLS-1$
			throw Failure.of(Failure.Kind.USAGE, Messages.RebaseWithoutBacking);
		ImageRef image = given.image(true);
		Optional<Backing> base = MakeImage.backing(call, given, image.file());
		RebaseImage rebase = new RebaseImage(given.qemu(), image, base, call.has("unsafe")); //$NON-NLS-1$
		if (rebase.unsafe())
			Question.perform(call, rebase);
		else
			call.perform(rebase);
	}

	private void commit(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		ImageRef image = given.image(true);
		// named as in the chain: relative to the image
		Optional<Path> into = call.value("backing").isEmpty() ? Optional.empty() //$NON-NLS-1$
				: Optional.of(image.file().resolveSibling(Given.path(call.value("backing").get()))); //$NON-NLS-1$
		Question.perform(call, new CommitImage(given.qemu(), image, into, call.has("keep"))); //$NON-NLS-1$
	}

	private void amend(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		ImageRef image = given.image(false);
		if (given.optionsAsked())
			call.out().text("options", new QemuImgReads(given.qemu()).options("amend", image.format(), call.monitor())); //$NON-NLS-1$ //$NON-NLS-2$
		else
			call.perform(new AmendImage(given.qemu(), image, given.formatOptions()));
	}

	private void flatten(Invocation call) throws CoreException {
		Given given = new Given(tools, call);
		call.perform(new RebaseImage(given.qemu(), given.image(true), Optional.empty(), false));
	}
}
