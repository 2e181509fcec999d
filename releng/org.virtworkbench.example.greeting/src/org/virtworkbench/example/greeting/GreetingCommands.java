package org.virtworkbench.example.greeting;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;

/**
 * {@code virt-workbench greeting hello NAME}: all that a third party writes for a command of its own. Installed by p2 it is there at
 * the next start, in the command line and its help.
 */
@Component(property = CommandScope.SCOPE_PROPERTY + "=greeting")
public final class GreetingCommands implements CommandScope {

	@Override
	public String scope() {
		return "greeting";
	}

	@Override
	public String summary() {
		return "Greet somebody";
	}

	@Override
	public List<Verb> verbs() {
		return List.of(Verb.named("hello", "Say hello to NAME").operand(Operand.one("NAME", null, "Whom to greet")).hostless()
				.does(invocation -> invocation.out().text("greeting", "Hello " + invocation.operand("NAME") + "\n")));
	}
}
