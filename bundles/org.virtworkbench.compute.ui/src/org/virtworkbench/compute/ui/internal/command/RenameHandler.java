package org.virtworkbench.compute.ui.internal.command;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.DomainVerb;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.Domains;
import org.virtworkbench.core.Operation;
import org.virtworkbench.ui.operation.OperationHandler;

/** Gives domains that are shut off other names; of several it asks for one after another, and does nothing before all have theirs. */
public final class RenameHandler extends OperationHandler<Domain> {

	public RenameHandler() {
		super(Domain.class);
	}

	@Override
	protected Operation<?> operation(Domain domain, Shell shell) throws CoreException {
		Set<String> taken = domain.eContainer() instanceof Domains domains
				? domains.getDomains().stream().filter(other -> other != domain).map(Domain::getName).collect(Collectors.toSet())
				: Set.of();
		return new RenameDialog(shell, DomainRef.of(connection(domain), domain), taken).ask();
	}

	@Override
	protected Optional<String> blocked(Domain domain) {
		return DomainVerb.RENAME.blocked(domain);
	}
}
