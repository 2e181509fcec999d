package org.virtworkbench.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Verb;

/** Commands that see a cancel, each in one of the two ways there are. */
final class SlowCommands implements CommandScope {

	@Override
	public String scope() {
		return "slow";
	}

	@Override
	public String summary() {
		return "slow";
	}

	@Override
	public List<Verb> verbs() {
		return List.of(Verb.named("wait", "Sees the monitor.").hostless().does(call -> {
			if (call.monitor().isCanceled())
				throw new OperationCanceledException();
			call.out().text("never", "was not cancelled\n");
		}), Verb.named("fail", "Fails because its program was killed.").hostless().does(call -> {
			throw Failure.failed("exit code 143");
		}));
	}
}
