package org.virtworkbench.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.SavedConnections;

/**
 * The command line as the starter calls it: the arguments in, the exit code out. Does not come back where SIGINT or SIGTERM
 * ended the command; the JVM then ends by itself with that signal's code.
 */
@Component(service = ToIntFunction.class, property = "virtworkbench.main=true")
public final class Main implements ToIntFunction<String[]> {

	private final Commands commands;
	private final Services services;
	private final String version;

	/** Service objects instead of services: a component behind one is activated by the first command that needs it. */
	@Activate
	public Main(BundleContext context, @Reference ComponentServiceObjects<Connections> connections,
			@Reference ComponentServiceObjects<SavedConnections> savedConnections, @Reference ComponentServiceObjects<Operations> operations,
			@Reference ComponentServiceObjects<Places> places) {
		commands = new ServiceCommands(context);
		services = new Services(connections::getService, savedConnections::getService, operations::getService, places::getService);
		version = version(context);
	}

	static String version(BundleContext context) {
		Version bundle = context.getBundle().getVersion();
		return bundle.getMajor() + "." + bundle.getMinor() + '.' + bundle.getMicro(); //$NON-NLS-1$
	}

	@Override
	public int applyAsInt(String[] arguments) {
		Optional<Asker> asker = TerminalAsker.find();
		try (Cancellation cancellation = new Cancellation();
				CommandLine line = new CommandLine(commands, services, Terminal.ofProcess(System.getenv()), asker, version)) {
			line.setCancelling(cancellation::watch);
			return line.run(List.of(arguments));
		}
	}
}
