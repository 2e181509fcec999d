package org.virtworkbench.image.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Target;

/**
 * Makes an empty image, or one above a base. Gives its path.
 *
 * @param size      bytes of the guest's disk; empty only where there is a base, whose size it gets
 * @param unchecked as {@code qemu-img create -u}: the base need not be there
 */
public record CreateImage(QemuImg qemu, NewImage image, OptionalLong size, boolean unchecked) implements Operation<Path> {

	@Override
	public String label() {
		return NLS.bind(Messages.Create, image.name());
	}

	@Override
	public Target target() {
		return ImageRef.target(image.file());
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		check(monitor);
		boolean whole = List.of("falloc", "full").contains(image.options().getOrDefault("preallocation", "off")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return NewImages.warnOfRoom(NewImages.plan(image, arguments(image)), image, whole ? size.orElse(0) : 0);
	}

	private void check(IProgressMonitor monitor) throws CoreException {
		image.check();
		if (size.isEmpty() && (image.backing().isEmpty() || unchecked))
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.SizeMissing, image.name()));
		PartialImage.check(image);
		NewImages.checkReplaced(qemu, image, monitor);
		if (image.backing().isPresent() && !unchecked)
			qemu.checkBacking(image.backing().get(), image.file(), monitor);
	}

	@Override
	public Path run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, label(), 100);
		check(progress.split(5));
		return NewImages.make(qemu, image, Work.on(image.file(), label()), this::arguments, progress.split(95));
	}

	private Arguments arguments(NewImage made) {
		Arguments arguments = new Arguments("create").option("-q").optionIf(unchecked, "-u").newImage(made, "-f") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.operand(made.file().toString());
		size.ifPresent(bytes -> arguments.operand(Long.toString(bytes)));
		return arguments;
	}
}
