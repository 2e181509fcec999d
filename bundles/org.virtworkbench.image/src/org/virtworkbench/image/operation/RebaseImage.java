package org.virtworkbench.image.operation;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Plan;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Source;

/**
 * Gives an image another base, or none.
 *
 * @param base   empty for none: the image then stands alone
 * @param unsafe only the header is changed: right only where the new base has the same content as the old one. Else what differs is copied, and the
 *               guest's disk keeps its content
 */
public record RebaseImage(QemuImg qemu, ImageRef image, Optional<Backing> base, boolean unsafe) implements ImageOperation<Void> {

	@Override
	public String label() {
		if (base.isPresent())
			return NLS.bind(Messages.Rebase, image.name(), base.get().name());
		return NLS.bind(unsafe ? Messages.Detach : Messages.Flatten, image.name());
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		check(monitor);
		Plan plan = Plan.of(arguments().planned());
		if (unsafe)
			plan = plan.destroying(NLS.bind(Messages.ContentThroughBase, image.name()));
		return base.isPresent() && base.get().format() == ImageFormat.RAW ? warnOfHeader(plan) : plan;
	}

	private void check(IProgressMonitor monitor) throws CoreException {
		if (image.format() != ImageFormat.QCOW2 && image.format() != ImageFormat.QED && image.format() != ImageFormat.VMDK)
			throw Failure.failed(NLS.bind(Messages.NoBaseInFormat, image.name(), image.format().qemuName()));
		if (base.isPresent())
			qemu.checkBacking(base.get(), image.file(), monitor);
		if (unsafe) // is also the cure of a chain that is broken
			qemu.checkUnused(image.file(), monitor);
		else
			InPlace.check(this, monitor);
		if (!unsafe && base.isEmpty() && InPlace.ask(image, opened -> opened.backing()).isEmpty())
			throw Failure.failed(NLS.bind(Messages.HasNoBase, image.name()));
	}

	private Plan warnOfHeader(Plan plan) throws CoreException {
		try (Source source = ImageFile.source(base.get().resolve(image.file()))) {
			ImageFormat found = ImageFile.probe(source);
			return found == ImageFormat.RAW ? plan : plan.warning(NLS.bind(Messages.BaseHasHeader, base.get().name(), found.qemuName()));
		} catch (java.io.IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotRead, base.get().name(), e.getMessage()), e);
		}
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, label(), 100);
		check(progress.split(5));
		qemu.run(arguments(), Work.on(image.file(), label()).through(unsafe ? 0 : Amounts.disk(image)), progress.split(95));
		return null;
	}

	private Arguments arguments() {
		Arguments arguments = new Arguments("rebase").option("-p").optionIf(unsafe, "-u").option("-b", base.map(Backing::name).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		base.ifPresent(backing -> arguments.option("-F", backing.format().qemuName())); //$NON-NLS-1$
		return arguments.image(image);
	}
}
