package org.virtworkbench.compute.internal.command.device;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.libvirt.LibvirtDevices.Impact;

/** Virsh's options for what a change affects. */
final class Impacts {

	private Impacts() {
	}

	static Verb.Builder options(Verb.Builder verb) {
		return verb.option(Option.flag("live", Messages.LiveOption)).option(Option.flag("config", Messages.ConfigOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.flag("current", Messages.CurrentOption)); //$NON-NLS-1$
	}

	/** Empty without an option: all definitions that the domain has. */
	static Set<Impact> of(Invocation call, DomainRef domain) throws CoreException {
		Set<Impact> impact = EnumSet.noneOf(Impact.class);
		if (call.has("live")) //$NON-NLS-1$
			impact.add(Impact.LIVE);
		if (call.has("config")) //$NON-NLS-1$
			impact.add(Impact.CONFIG);
		if (!call.has("current")) //$NON-NLS-1$
			return impact;
		if (!impact.isEmpty())
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.Exclusive, "--current, --live, --config")); //$NON-NLS-1$
		return Set.of(domain.read(call.monitor()).getId() >= 0 ? Impact.LIVE : Impact.CONFIG);
	}
}
