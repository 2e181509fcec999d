package org.virtworkbench.image.operation;

import java.nio.file.Path;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Target;

/** Copies the content of an image, with all below it, into a new image of any format. Gives its path; the source stays as it is. */
public record ConvertImage(QemuImg qemu, ImageRef source, NewImage image, Manner manner) implements Operation<Path> {

	/**
	 * How the content is copied: the options of qemu-img.
	 *
	 * @param compressed {@code -c}
	 * @param bitmaps    {@code --bitmaps}: with the bitmaps
	 * @param outOfOrder {@code -W}: may write in any order, which a preallocated target or a device takes faster
	 * @param salvage    {@code --salvage}: what cannot be read becomes zeros
	 * @param shared     {@code -U}: also while somebody writes to the source; then the copy may not fit together
	 * @param coroutines {@code -m}: pieces under way at a time; empty for qemu-img's own number
	 * @param sparse     {@code -S}: bytes of zeros that become a hole; empty for qemu-img's own number
	 * @param rate       {@code -r}: bytes a second at most; empty for no limit
	 * @param snapshot   {@code -l}: the content at that internal snapshot, by name or id; null for now
	 */
	public record Manner(boolean compressed, boolean bitmaps, boolean outOfOrder, boolean salvage, boolean shared, OptionalLong coroutines, OptionalLong sparse,
			OptionalLong rate, String snapshot) {

		/** As qemu-img does it unless told otherwise. */
		public static final Manner PLAIN = new Manner(false, false, false, false, false, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), null);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.Convert, source.name(), image.name());
	}

	@Override
	public Target target() {
		return ImageRef.target(image.file());
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		check(monitor);
		return NewImages.warnOfRoom(NewImages.plan(image, arguments(image)), image, Amounts.data(qemu, source, monitor));
	}

	private void check(IProgressMonitor monitor) throws CoreException {
		image.check();
		qemu.checkChain(source, monitor);
		if (!manner.shared)
			qemu.checkUnwritten(source, monitor);
		if (manner.snapshot != null)
			Snapshots.find(source, manner.snapshot);
		PartialImage.check(image);
		NewImages.checkReplaced(qemu, image, monitor);
		if (image.backing().isPresent())
			qemu.checkBacking(image.backing().get(), image.file(), monitor);
	}

	@Override
	public Path run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, label(), 100);
		check(progress.split(2));
		// of a snapshot our reader has no map
		long bytes = manner.snapshot == null ? Amounts.data(qemu, source, progress.split(3)) : 0;
		return NewImages.make(qemu, image, Work.on(source.file(), label()).through(bytes), this::arguments, progress.split(95));
	}

	private Arguments arguments(NewImage made) {
		Arguments arguments = new Arguments("convert").option("-p").optionIf(manner.compressed, "-c").optionIf(manner.bitmaps, "--bitmaps") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.optionIf(manner.outOfOrder, "-W").optionIf(manner.salvage, "--salvage").optionIf(manner.shared, "-U"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		number(arguments, "-m", manner.coroutines); //$NON-NLS-1$
		number(arguments, "-S", manner.sparse); //$NON-NLS-1$
		number(arguments, "-r", manner.rate); //$NON-NLS-1$
		if (manner.snapshot != null)
			arguments.option("-l", manner.snapshot); //$NON-NLS-1$
		return arguments.image(source).newImage(made, "-O").operand(made.file().toString()); //$NON-NLS-1$
	}

	private static void number(Arguments arguments, String option, OptionalLong value) {
		value.ifPresent(number -> arguments.option(option, Long.toString(number)));
	}
}
