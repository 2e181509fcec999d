package org.virtworkbench.image.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.text.Sizes;

/** What operations that make an image have in common. */
final class NewImages {

	private NewImages() {
	}

	/** The command that makes it in its place, as an administrator would. */
	static Plan plan(NewImage image, Arguments arguments) {
		Plan plan = Plan.of(arguments.planned());
		for (Path left : LeftParts.in(image.file().getParent()))
			plan = plan.warning(LeftParts.sentence(left));
		return Files.exists(image.file()) ? plan.destroying(image.file().toString()) : plan;
	}

	/** Says it where the file system has less room than the image may take. */
	static Plan warnOfRoom(Plan plan, NewImage image, long bytes) {
		try {
			long free = Files.getFileStore(image.file().getParent()).getUsableSpace();
			return free >= bytes || PartialImage.isDevice(image.file()) ? plan
					: plan.warning(NLS.bind(Messages.LittleRoom, new Object[] { image.file().getParent(), Sizes.human(free), Sizes.human(bytes) }));
		} catch (IOException e) {
			return plan; // then the disk itself says that it is full
		}
	}

	/** What is replaced must not be in use either. */
	static void checkReplaced(QemuImg qemu, NewImage image, IProgressMonitor monitor) throws CoreException {
		if (Files.exists(image.file()))
			qemu.checkUnused(image.file(), monitor);
	}

	/**
	 * Makes it beside its place and gives it its name when it is whole.
	 *
	 * @param work on the image that is read for it, or its own file
	 */
	static Path make(QemuImg qemu, NewImage image, Work work, Function<NewImage, Arguments> arguments, IProgressMonitor monitor) throws CoreException {
		try (PartialImage partial = PartialImage.begin(image)) {
			try {
				qemu.run(arguments.apply(partial.image()), work.writing(image.file().getParent()), monitor);
			} catch (CoreException e) {
				throw partial.named(e);
			}
			partial.complete();
		}
		return image.file();
	}
}
