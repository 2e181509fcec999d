package org.virtworkbench.compute.ui.internal.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.compute.DestroyDomain;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.DomainVerb;
import org.virtworkbench.compute.RebootDomain;
import org.virtworkbench.compute.ResetDomain;
import org.virtworkbench.compute.ResumeDomain;
import org.virtworkbench.compute.ShutdownDomain;
import org.virtworkbench.compute.StartDomain;
import org.virtworkbench.compute.SuspendDomain;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Operation;
import org.virtworkbench.ui.operation.Confirmation;
import org.virtworkbench.ui.operation.OperationHandler;

/** Does one verb of a domain's life to all selected domains; which one stands in plugin.xml behind the class: {@code VerbHandler:START}. */
public final class VerbHandler extends OperationHandler<Domain> implements IExecutableExtension {

	private DomainVerb verb;

	public VerbHandler() {
		super(Domain.class);
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		verb = DomainVerb.valueOf((String) data);
	}

	@Override
	protected Operation<?> operation(Domain domain, Shell shell) throws CoreException {
		DomainRef ref = DomainRef.of(connection(domain), domain);
		return switch (verb) {
		case START -> new StartDomain(ref, false);
		case SHUTDOWN -> new WatchedShutdown(new ShutdownDomain(ref, Set.of()), domain, Display.getCurrent());
		case REBOOT -> new RebootDomain(ref, Set.of());
		case DESTROY -> new DestroyDomain(ref, false);
		case RESET -> new ResetDomain(ref);
		case SUSPEND -> new SuspendDomain(ref);
		case RESUME -> new ResumeDomain(ref);
		case UNDEFINE, AUTOSTART, RENAME -> throw new IllegalStateException("has a handler of its own"); //$NON-NLS-1$
		};
	}

	@Override
	protected Optional<String> blocked(Domain domain) {
		return verb.blocked(domain);
	}

	@Override
	protected Optional<Confirmation> confirmation(List<Domain> domains) {
		return Optional.ofNullable(switch (verb) {
		case DESTROY -> ask(Messages.Destroy_title, Messages.Destroy_one, Messages.Destroy_many, Messages.Destroy_proceed, domains);
		case RESET -> ask(Messages.Reset_title, Messages.Reset_one, Messages.Reset_many, Messages.Reset_proceed, domains);
		default -> null;
		});
	}

	static Confirmation ask(String title, String one, String many, String proceed, List<Domain> domains) {
		List<String> names = domains.stream().map(Domain::getName).toList();
		return new Confirmation(title, names.size() == 1 ? NLS.bind(one, names.get(0)) : NLS.bind(many, names.size()), proceed, names);
	}
}
