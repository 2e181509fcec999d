package org.virtworkbench.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.eclipse.core.runtime.CoreException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.command.CommandScope;

/**
 * Shows the commands to a Gogo shell that runs in the same process, such as Equinox's {@code -console}: {@code domain:list}.
 * Gogo's parser has read the arguments before we see them; names that it would change are quoted there.
 */
@Component(immediate = true, service = {})
public final class GogoBridge {

	private final BundleContext context;
	private final Services services;
	private final Commands commands;
	private final Map<CommandScope, List<ServiceRegistration<?>>> registrations = new IdentityHashMap<>();

	/** @param gogo only there so that nothing of this happens without Gogo */
	@Activate
	public GogoBridge(BundleContext context, @Reference CommandProcessor gogo, @Reference ComponentServiceObjects<Connections> connections,
			@Reference ComponentServiceObjects<SavedConnections> savedConnections, @Reference ComponentServiceObjects<Operations> operations,
			@Reference ComponentServiceObjects<Places> places) {
		this.context = context;
		services = new Services(connections::getService, savedConnections::getService, operations::getService, places::getService);
		commands = new ServiceCommands(context);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void add(CommandScope scope) {
		List<ServiceRegistration<?>> registered = new ArrayList<>();
		for (String word : Arguments.firstWords(scope.verbs())) {
			Dictionary<String, Object> properties = new Hashtable<>();
			properties.put(CommandProcessor.COMMAND_SCOPE, scope.scope());
			properties.put(CommandProcessor.COMMAND_FUNCTION, word);
			registered.add(context.registerService(Function.class, new VerbFunction(scope.scope(), word), properties));
		}
		synchronized (registrations) {
			registrations.put(scope, registered);
		}
	}

	void remove(CommandScope scope) {
		List<ServiceRegistration<?>> registered;
		synchronized (registrations) {
			registered = registrations.remove(scope);
		}
		if (registered != null)
			registered.forEach(ServiceRegistration::unregister);
	}

	@Deactivate
	void deactivate() {
		List<CommandScope> scopes;
		synchronized (registrations) {
			scopes = List.copyOf(registrations.keySet());
		}
		scopes.forEach(this::remove);
	}

	private final class VerbFunction implements Function {
		private final String scope;
		private final String verb;

		VerbFunction(String scope, String verb) {
			this.scope = scope;
			this.verb = verb;
		}

		/** Gogo prints what is thrown. The words are on the session's console; the result is an exit code where a command ends with one. */
		@Override
		public Object execute(CommandSession session, List<Object> arguments) throws CoreException, IOException {
			List<String> argv = new ArrayList<>(List.of(scope, verb));
			arguments.forEach(a -> argv.add(String.valueOf(a)));
			PrintStream console = session.getConsole();
			Terminal terminal = new Terminal(session.getKeyboard(), console, console, false,
					false, false, Map.of());
			try (CommandLine line = new CommandLine(commands, services, terminal, Optional.empty(), Main.version(context))) {
				line.execute(argv, Globals.NONE);
			} catch (CommandLine.Exit e) {
				return e.code(); // what is wrong is on the console already
			}
			return null;
		}
	}
}
