package org.virtworkbench.image.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Plan;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.Layer;

/**
 * Writes what an image has on its own into its base, and empties it. The base is another image afterwards: everything else above it is damaged.
 *
 * @param into a base further down the chain; empty for the next one
 * @param keep as {@code qemu-img commit -d}: the image is not emptied
 */
public record CommitImage(QemuImg qemu, ImageRef image, Optional<Path> into, boolean keep) implements ImageOperation<Void> {

	@Override
	public String label() {
		return NLS.bind(Messages.Commit, image.name());
	}

	/** Of the image and of all below it. */
	@Override
	public ISchedulingRule rule() {
		ISchedulingRule rule = target().rule();
		try {
			for (Path base : bases(null))
				rule = MultiRule.combine(rule, ImageRef.target(base).rule());
		} catch (CoreException e) {
			// the plan says what is wrong with it
		}
		return rule;
	}

	/** The images that are written to or vanish from the content: from the next one down to the one that is committed into. */
	private List<Path> bases(IProgressMonitor monitor) throws CoreException {
		List<Path> bases = new ArrayList<>();
		try (BackingChain chain = BackingChain.of(ImageFile.open(image.file(), image.format()), qemu.access(), monitor)) {
			for (Layer layer : chain.layers().subList(1, chain.layers().size())) {
				Path path = layer.path().orElseThrow(() -> Failure.failed(layer.problem()));
				bases.add(path);
				if (into.isEmpty() || RealFile.of(into.get()).equals(RealFile.of(path)))
					return bases;
			}
		}
		throw Failure.failed(into.isEmpty() ? NLS.bind(Messages.HasNoBase, image.name()) : NLS.bind(Messages.NotABase, into.get(), image.name()));
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		InPlace.check(this, monitor);
		List<Path> bases = bases(monitor);
		for (Path base : bases)
			qemu.checkUnused(base, monitor);
		Path target = bases.getLast();
		return Plan.of(arguments().planned()).warning(NLS.bind(Messages.OthersAboveBase, target)).destroying(NLS.bind(Messages.OldContent, target));
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, label(), 100);
		List<Path> bases = bases(progress.split(2));
		InPlace.check(this, progress.split(2));
		long bytes = Amounts.data(qemu, image, bases.size(), progress.split(2));
		qemu.run(arguments(), Work.on(bases.getLast(), label()).through(bytes), progress.split(94));
		return null;
	}

	private Arguments arguments() {
		Arguments arguments = new Arguments("commit").option("-p").optionIf(keep, "-d"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		into.ifPresent(base -> arguments.option("-b", base.toAbsolutePath().toString())); //$NON-NLS-1$
		return arguments.image(image);
	}
}
