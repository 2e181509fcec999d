package org.virtworkbench.compute.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.ShutdownDomain;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.libvirt.LibvirtDomains.Way;
import org.virtworkbench.libvirt.LibvirtSession;

/** {@code domain shutdown}: asks the guests, and with --wait waits until they are gone. */
final class ShutDownDomains {

	private static final long DEFAULT_SECONDS = 300;

	private ShutDownDomains() {
	}

	static Verb verb() {
		return Named.many(Verb.named("shutdown", Messages.Shutdown)).option(Option.value("mode", "MODE", null, Messages.ModeOption)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.option(Option.value("wait", "S", null, NLS.bind(Messages.WaitOption, DEFAULT_SECONDS)).optionalValue()) //$NON-NLS-1$ //$NON-NLS-2$
				.does(ShutDownDomains::run);
	}

	private static void run(Invocation call) throws CoreException {
		Set<Way> ways = DomainCommands.ways(call);
		if (!call.has("wait")) { //$NON-NLS-1$
			DomainCommands.each(call, domain -> new ShutdownDomain(domain, ways));
			return;
		}
		long seconds = seconds(call.value("wait")); //$NON-NLS-1$
		Connection connection = call.connectionForChange();
		// all are asked before the first is waited for; listening begins before asking, so that no event is missed
		List<DomainRef> asked = new ArrayList<>();
		try (Departures departures = new Departures(connection.require(LibvirtSession.class).domains())) {
			CoreException failed = null;
			try {
				call.forEach(call.operands(Named.OPERAND), name -> {
					DomainRef domain = Named.find(call, connection, name);
					call.perform(new ShutdownDomain(domain, ways));
					asked.add(domain);
				});
			} catch (CoreException e) {
				failed = e;
			}
			if (!call.dryRun()) {
				DomainRef left = departures.await(asked, TimeUnit.SECONDS.toNanos(seconds), call.monitor());
				if (left != null && failed == null)
					failed = Failure.failed(NLS.bind(Messages.StillRunning, left.name(), seconds));
			}
			if (failed != null)
				throw failed;
		}
	}

	private static long seconds(Optional<String> given) throws CoreException {
		if (given.isEmpty())
			return DEFAULT_SECONDS;
		if (!given.get().matches("\\d{1,9}")) //$NON-NLS-1$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.BadSeconds, given.get()));
		return Long.parseLong(given.get());
	}
}
