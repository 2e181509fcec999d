package org.virtworkbench.image.operation;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Machine;
import org.virtworkbench.image.ImageFormat;

/** What is asked of qemu-img because our own readers do not know it. Changes nothing. */
public final class QemuImgReads {

	private final QemuImg qemu;

	public QemuImgReads(QemuImg qemu) {
		this.qemu = qemu;
	}

	/**
	 * Whether two disks have the same content.
	 *
	 * @param strict the same size and allocation too
	 * @param shared also while somebody writes to them
	 * @return empty where they are the same; else qemu-img's words about the first difference
	 */
	public Optional<String> compare(ImageRef first, ImageRef second, boolean strict, boolean shared, IProgressMonitor monitor) throws CoreException {
		String label = NLS.bind(Messages.Compare, first.name(), second.name());
		SubMonitor progress = SubMonitor.convert(monitor, label, 100);
		for (ImageRef image : new ImageRef[] { first, second }) {
			qemu.checkChain(image, progress.split(1));
			if (!shared)
				qemu.checkUnwritten(image, progress.split(1));
		}
		Arguments arguments = new Arguments("compare").option("-p").optionIf(strict, "-s").optionIf(shared, "-U").images(first, second); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		Machine.Result result = qemu.run(arguments,
				Work.on(first.file(), label).upTo(1).through(Math.max(Amounts.disk(first), Amounts.disk(second))), progress.split(96));
		String words = result.stdout().lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("(")).reduce((a, b) -> b).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		return result.exitCode() == 0 ? Optional.empty() : Optional.of(words);
	}

	/** The document of {@code qemu-img map}, from a place of the disk on and of so many bytes at most. */
	public String map(ImageRef image, long from, OptionalLong most, IProgressMonitor monitor) throws CoreException {
		qemu.checkChain(image, monitor);
		Arguments arguments = new Arguments("map").option("--output=json", "-U").optionIf(from > 0, "--start-offset=" + from); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		most.ifPresent(bytes -> arguments.option("--max-length=" + bytes)); //$NON-NLS-1$
		return ask(arguments.image(image), NLS.bind(Messages.Map, image.name()), image, 0, monitor);
	}

	/**
	 * What {@code -o help} says: the options of a format and what each is.
	 *
	 * @param verb "create" or "amend"
	 */
	public String options(String verb, ImageFormat format, IProgressMonitor monitor) throws CoreException {
		return qemu.machine().require(Machine.Command.of("qemu-img", verb, "-f", format.qemuName(), "-o", "help"), monitor).stdout(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** The document of {@code qemu-img check}; also of an image that is damaged. */
	public String check(ImageRef image, IProgressMonitor monitor) throws CoreException {
		qemu.checkChain(image, monitor);
		return ask(new Arguments("check").option("--output=json", "-U").image(image), NLS.bind(Messages.Check, image.name()), image, 3, monitor); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/**
	 * The document of {@code qemu-img measure}: what a new image takes.
	 *
	 * @param options of the new image, as for {@link NewImage}
	 */
	public String measure(ImageRef image, ImageFormat target, Map<String, String> options, IProgressMonitor monitor) throws CoreException {
		qemu.checkChain(image, monitor);
		Arguments arguments = new Arguments("measure").option("--output=json", "-U", "-O", target.qemuName()).formatOptions(options).image(image); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return ask(arguments, NLS.bind(Messages.Measure, image.name()), image, 0, monitor);
	}

	/** As {@link #measure}, of an empty disk of this many bytes. */
	public String measure(long size, ImageFormat target, Map<String, String> options, IProgressMonitor monitor) throws CoreException {
		Arguments arguments = new Arguments("measure").option("--output=json", "-O", target.qemuName()).formatOptions(options).option("--size", Long.toString(size)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		Machine.Command command = Machine.Command.of(arguments.planned());
		Machine.Result result = qemu.machine().exec(command, monitor);
		if (result.exitCode() != 0)
			throw QemuImgWords.failure(result, NLS.bind(Messages.Measure, target.qemuName()), null, null, result.failure(command));
		return result.stdout();
	}

	private String ask(Arguments arguments, String label, ImageRef image, int most, IProgressMonitor monitor) throws CoreException {
		return qemu.run(arguments, Work.on(image.file(), label).upTo(most), monitor).stdout();
	}
}
