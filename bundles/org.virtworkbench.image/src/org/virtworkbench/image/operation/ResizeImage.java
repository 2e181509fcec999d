package org.virtworkbench.image.operation;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.image.DiskImage;

/**
 * Makes the guest's disk larger, or smaller.
 *
 * @param size          bytes that the guest sees then
 * @param shrink        whether it may become smaller: what lies behind the new end is lost
 * @param preallocation of what is added ({@code off}, {@code metadata}, {@code falloc}, {@code full}); null for none
 */
public record ResizeImage(QemuImg qemu, ImageRef image, long size, boolean shrink, String preallocation) implements ImageOperation<Void> {

	@Override
	public String label() {
		return NLS.bind(Messages.Resize, image.name(), Sizes.human(size));
	}

	/** Whether the disk becomes smaller. */
	public boolean shrinks() throws CoreException {
		return size < now();
	}

	private long now() throws CoreException {
		return InPlace.ask(image, DiskImage::virtualSize);
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		InPlace.check(this, monitor);
		long now = now();
		if (size < now && !shrink)
			throw Failure.failed(NLS.bind(Messages.ShrinkUnasked, new Object[] { image.name(), Sizes.human(now), Sizes.human(size) }));
		Plan plan = Plan.of(arguments().planned());
		return size < now ? plan.destroying(NLS.bind(Messages.ContentBehind, image.name(), Sizes.human(size))) : plan;
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		InPlace.run(this, arguments(), monitor);
		return null;
	}

	private Arguments arguments() {
		return new Arguments("resize").option("-q").optionIf(shrink, "--shrink") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.optionIf(preallocation != null, "--preallocation=" + preallocation).image(image).operand(Long.toString(size)); //$NON-NLS-1$
	}
}
