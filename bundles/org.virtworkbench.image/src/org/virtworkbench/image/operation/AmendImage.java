package org.virtworkbench.image.operation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Plan;
import org.virtworkbench.image.qcow2.Qcow2Image;

/**
 * Changes options that an image was made with, such as the version of its format.
 *
 * @param options by QEMU's names; not those that another operation changes (size, base, data file)
 */
public record AmendImage(QemuImg qemu, ImageRef image, Map<String, String> options) implements ImageOperation<Void> {

	public AmendImage {
		options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
	}

	@Override
	public String label() {
		return NLS.bind(Messages.Amend, image.name());
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		if (options.isEmpty())
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NothingToAmend, image.name()));
		NewImage.checkNames(options);
		for (String elsewhere : new String[] { "size", "backing_file", "backing_fmt", NewImage.DATA_FILE }) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (options.containsKey(elsewhere))
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.OptionNotAmended, elsewhere));
		InPlace.check(this, monitor);
		checkBitmaps();
		return Plan.of(arguments().planned());
	}

	/** qemu-img would make them useless and leak their clusters, and say nothing. */
	private void checkBitmaps() throws CoreException {
		String version = options.getOrDefault("compat", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if ((version.equals("0.10") || version.equals("v2")) //$NON-NLS-1$ //$NON-NLS-2$
				&& InPlace.ask(image, opened -> opened instanceof Qcow2Image qcow2 && !qcow2.bitmaps().isEmpty()))
			throw Failure.failed(NLS.bind(Messages.BitmapsNeedVersion3, image.name()));
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		checkBitmaps();
		InPlace.run(this, arguments(), monitor);
		return null;
	}

	private Arguments arguments() {
		return new Arguments("amend").option("-p").formatOptions(options).image(image); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
