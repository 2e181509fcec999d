package org.virtworkbench.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Completer;

/** The commands that are registered as services. Reads their properties; activates those that are asked for, once. */
final class ServiceCommands implements Commands {

	/** Service ranking, then the component's name: that the order is always the same, whichever component got its references first. */
	private static final Comparator<ServiceReference<?>> ORDER = Comparator.<ServiceReference<?>>comparingInt(ServiceCommands::ranking).reversed()
			.thenComparing(reference -> String.valueOf(reference.getProperty("component.name"))) //$NON-NLS-1$
			.thenComparing(Comparator.reverseOrder());

	private final BundleContext context;
	private final Map<String, List<CommandScope>> activated = new LinkedHashMap<>();

	ServiceCommands(BundleContext context) {
		this.context = context;
	}

	@Override
	public List<String> scopes() {
		TreeSet<String> names = new TreeSet<>();
		references(CommandScope.class).forEach(r -> {
			if (r.getProperty(CommandScope.SCOPE_PROPERTY) instanceof String name)
				names.add(name);
		});
		return List.copyOf(names);
	}

	@Override
	public List<CommandScope> scope(String name) {
		return activated.computeIfAbsent(name, n -> services(CommandScope.class, CommandScope.SCOPE_PROPERTY, n));
	}

	@Override
	public List<Completer> completers(String kind) {
		List<Completer> completers = new ArrayList<>();
		for (ServiceReference<Completer> reference : references(Completer.class)) {
			Object told = reference.getProperty(Completer.KIND_PROPERTY);
			// one that does not say it must be asked
			Completer completer = told == null || told.equals(kind) ? context.getService(reference) : null;
			if (completer != null && completer.kind().equals(kind))
				completers.add(completer);
		}
		return completers;
	}

	/** A scope's word comes from the user, so it is compared here and never written into a filter. */
	private <S> List<S> services(Class<S> type, String property, String value) {
		List<S> services = new ArrayList<>();
		for (ServiceReference<S> reference : references(type))
			if (value.equals(reference.getProperty(property)))
				services.add(context.getService(reference));
		services.removeIf(Objects::isNull);
		return List.copyOf(services);
	}

	private static int ranking(ServiceReference<?> reference) {
		return reference.getProperty(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0;
	}

	private <S> List<ServiceReference<S>> references(Class<S> type) {
		try {
			Collection<ServiceReference<S>> references = context.getServiceReferences(type, null);
			return references.stream().sorted(ORDER).toList();
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e); // there is no filter
		}
	}
}
