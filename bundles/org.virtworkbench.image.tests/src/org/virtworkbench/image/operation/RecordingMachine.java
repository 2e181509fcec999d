package org.virtworkbench.image.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;
import org.osgi.framework.FrameworkUtil;
import org.virtworkbench.core.Machine;

/** This machine, which remembers what was run on it; a test may change what is run. */
public final class RecordingMachine implements Machine {

	private final Machine local = local();
	/** The argument vectors, in order. */
	public final List<List<String>> ran = new ArrayList<>();
	/** What is run in place of a command. */
	UnaryOperator<Command> instead = UnaryOperator.identity();

	private static Machine local() {
		if (FrameworkUtil.getBundle(RecordingMachine.class) == null)
			try { // on a plain class path
				return (Machine) Class.forName("org.virtworkbench.core.internal.machine.LocalMachine").getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new AssertionError(e);
			}
		Machine[] found = new Machine[1];
		ServiceCaller.callOnce(RecordingMachine.class, Machine.class, "(virtworkbench.machine=local)", machine -> found[0] = machine);
		return found[0];
	}

	@Override
	public String name() {
		return local.name();
	}

	@Override
	public Result exec(Command command, IProgressMonitor monitor) throws CoreException {
		ran.add(command.argv());
		return local.exec(instead.apply(command), monitor);
	}
}
