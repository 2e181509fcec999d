package org.virtworkbench.image.operation;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Plan;
import org.virtworkbench.image.ImageFormat;

/**
 * Changes a persistent dirty bitmap of a qcow2 image.
 *
 * @param bitmap      its name
 * @param granularity of a new one: bytes of the disk that one bit stands for; empty for QEMU's own
 * @param source      the bitmap that is merged into this one; null unless that is the action
 * @param sourceImage the image that holds the source; empty: the same
 */
public record ChangeBitmap(QemuImg qemu, ImageRef image, Action action, String bitmap, OptionalLong granularity, String source,
		Optional<ImageRef> sourceImage) implements ImageOperation<Void> {

	public enum Action {
		ADD, REMOVE, CLEAR, ENABLE, DISABLE, MERGE
	}

	/** An action on a bitmap that needs nothing more. */
	public static ChangeBitmap of(QemuImg qemu, ImageRef image, Action action, String bitmap) {
		return new ChangeBitmap(qemu, image, action, bitmap, OptionalLong.empty(), null, Optional.empty());
	}

	@Override
	public String label() {
		return NLS.bind(switch (action) {
		case ADD -> Messages.AddBitmap;
		case REMOVE -> Messages.RemoveBitmap;
		case CLEAR -> Messages.ClearBitmap;
		case ENABLE -> Messages.EnableBitmap;
		case DISABLE -> Messages.DisableBitmap;
		case MERGE -> Messages.MergeBitmap;
		}, new Object[] { bitmap, image.name(), source });
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		check(monitor);
		return Plan.of(arguments().planned());
	}

	private void check(IProgressMonitor monitor) throws CoreException {
		if (image.format() != ImageFormat.QCOW2)
			throw Failure.failed(NLS.bind(Messages.NoBitmapsInFormat, image.name(), image.format().qemuName()));
		InPlace.check(this, monitor);
		if (sourceImage.isPresent())
			qemu.checkChain(sourceImage.get(), monitor);
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		check(monitor);
		InPlace.run(this, arguments(), monitor);
		return null;
	}

	private Arguments arguments() {
		Arguments arguments = new Arguments("bitmap"); //$NON-NLS-1$
		if (action == Action.MERGE)
			arguments.option("--merge", source); //$NON-NLS-1$
		else
			arguments.option("--" + action.name().toLowerCase(java.util.Locale.ROOT)); //$NON-NLS-1$
		sourceImage.ifPresent(other -> arguments.option("-b", other.file().toString(), "-F", other.format().qemuName())); //$NON-NLS-1$ //$NON-NLS-2$
		granularity.ifPresent(bytes -> arguments.option("-g", Long.toString(bytes))); //$NON-NLS-1$
		return arguments.image(image).operand(bitmap);
	}
}
