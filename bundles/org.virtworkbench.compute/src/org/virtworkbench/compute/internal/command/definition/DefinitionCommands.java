package org.virtworkbench.compute.internal.command.definition;

import java.util.List;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.compute.internal.command.DomainCommands;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Verb;

/** {@code domain}: what a definition says, and what it should say. */
@Component(property = CommandScope.SCOPE_PROPERTY + "=domain")
public final class DefinitionCommands implements CommandScope {

	private final UnaryOperator<String> environment;

	@Activate
	public DefinitionCommands() {
		this(System::getenv);
	}

	/** @param environment of the process: which editor a person likes */
	DefinitionCommands(UnaryOperator<String> environment) {
		this.environment = environment;
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
		return List.of(GetValue.verb(), SetValue.verb(), CheckDefinition.verb(), DiffDefinitions.verb(), ApplyFile.verb(), new EditDefinition(environment).verb());
	}
}
