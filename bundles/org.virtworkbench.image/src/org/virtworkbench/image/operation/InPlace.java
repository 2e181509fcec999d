package org.virtworkbench.image.operation;

import java.nio.file.Files;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Machine;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.ImageFile;

/** What operations on an existing image have in common. */
final class InPlace {

	/** A question to an image's header. */
	interface Question<A> {
		A ask(DiskImage image) throws CoreException;
	}

	private InPlace() {
	}

	/** Fails where the image must not be changed now. */
	static void check(ImageOperation<?> operation, IProgressMonitor monitor) throws CoreException {
		ImageRef image = operation.image();
		operation.qemu().checkChain(image, monitor);
		operation.qemu().checkUnused(image.file(), monitor);
		if (!Files.isWritable(image.file()))
			throw Failure.failed(NLS.bind(Messages.NotWritable, image.file()));
	}

	/** Checks again, because the plan may be old, and does it. */
	static Machine.Result run(ImageOperation<?> operation, Arguments arguments, IProgressMonitor monitor) throws CoreException {
		return run(operation, arguments, 0, monitor);
	}

	/** @param most the highest exit code that is a result */
	static Machine.Result run(ImageOperation<?> operation, Arguments arguments, int most, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, operation.label(), 100);
		check(operation, progress.split(5));
		ImageRef image = operation.image();
		return operation.qemu().run(arguments, Work.on(image.file(), operation.label()).upTo(most), progress.split(95));
	}

	/** What the header says now. */
	static <A> A ask(ImageRef image, Question<A> question) throws CoreException {
		try (DiskImage opened = ImageFile.open(image.file(), image.format())) {
			return question.ask(opened);
		}
	}
}
