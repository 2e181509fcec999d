package org.virtworkbench.compute.internal.command.definition;

import java.util.List;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.compute.internal.command.DomainCommands;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Verb;

/** {@code domain}: what a definition says, and what it should say. */
@Component(property = CommandScope.SCOPE_PROPERTY + "=domain")
public final class DefinitionCommands implements CommandScope {

	private final UnaryOperator<String> environment;
	private final Places places;

	@Activate
	public DefinitionCommands(@Reference Places places) {
		this(System::getenv, places);
	}

	/** @param environment of the process: which editor a person likes */
	DefinitionCommands(UnaryOperator<String> environment, Places places) {
		this.environment = environment;
		this.places = places;
	}

	@Override
	public String scope() {
		return "domain"; //$NON-NLS-1$
	}

	@Override
	public String summary() {
		return new DomainCommands().summary();
	}

	@Override
	public List<Verb> verbs() {
		return List.of(GetValue.verb(), SetValue.verb(), CheckDefinition.verb(), DiffDefinitions.verb(), new ApplyFile(places).verb(), new EditDefinition(environment, places).verb());
	}
}
