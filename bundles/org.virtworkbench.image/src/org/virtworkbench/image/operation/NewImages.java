package org.virtworkbench.image.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Plan;

/** What operations that make an image have in common. */
final class NewImages {

	private NewImages() {
	}

	/** The command that makes it in its place, as an administrator would. */
	static Plan plan(NewImage image, Arguments arguments) {
		Plan plan = Plan.of(arguments.planned());
		return Files.exists(image.file()) ? plan.destroying(image.file().toString()) : plan;
	}

	/** What is replaced must not be in use either. */
	static void checkReplaced(QemuImg qemu, NewImage image, IProgressMonitor monitor) throws CoreException {
		if (Files.exists(image.file()))
			qemu.checkUnused(image.file(), monitor);
	}

	/**
	 * Makes it beside its place and gives it its name when it is whole.
	 *
	 * @param opened the image that is read for it, or its own file
	 */
	static Path make(QemuImg qemu, NewImage image, Path opened, String label, Function<NewImage, Arguments> arguments, IProgressMonitor monitor) throws CoreException {
		try (PartialImage partial = PartialImage.begin(image)) {
			try {
				qemu.run(arguments.apply(partial.image()), label, opened, image.file().getParent(), monitor);
			} catch (CoreException e) {
				throw partial.named(e);
			}
			partial.complete();
		}
		return image.file();
	}
}
