package org.virtworkbench.image.operation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Plan;

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
		return Plan.of(arguments().planned());
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		InPlace.run(this, arguments(), monitor);
		return null;
	}

	private Arguments arguments() {
		return new Arguments("amend").option("-p").formatOptions(options).image(image); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
