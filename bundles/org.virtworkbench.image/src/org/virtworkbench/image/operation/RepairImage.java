package org.virtworkbench.image.operation;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.Machine;

/**
 * Repairs the tables of an image. Gives what qemu-img says about it, for people; fails where something stays wrong.
 *
 * @param all also errors, where a wrong choice may cost data; else only space that is lost
 */
public record RepairImage(QemuImg qemu, ImageRef image, boolean all) implements ImageOperation<String> {

	/** Exit codes of qemu-img check: errors are left, leaks are left. */
	private static final int ERRORS = 2, LEAKS = 3;

	@Override
	public String label() {
		return NLS.bind(Messages.Repair, image.name());
	}

	@Override
	public Plan plan(IProgressMonitor monitor) throws CoreException {
		InPlace.check(this, monitor);
		Plan plan = Plan.of(arguments().planned());
		return all ? plan.destroying(NLS.bind(Messages.DamagedContent, image.name())) : plan;
	}

	@Override
	public String run(IProgressMonitor monitor) throws CoreException {
		Machine.Result result = InPlace.run(this, arguments(), LEAKS, monitor);
		if (result.exitCode() == LEAKS || result.exitCode() == ERRORS)
			throw Failure.failed(NLS.bind(all ? Messages.StillDamaged : Messages.StillDamagedTryAll, image.name()));
		if (result.exitCode() != 0)
			throw QemuImgWords.failure(result, label(), image.file(), image.file().getParent(),
					result.failure(Machine.Command.of(arguments().planned())));
		return result.stdout();
	}

	private Arguments arguments() {
		return new Arguments("check").option("-r", all ? "all" : "leaks").image(image); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
