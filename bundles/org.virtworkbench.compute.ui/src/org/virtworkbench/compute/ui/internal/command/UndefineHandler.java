package org.virtworkbench.compute.ui.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.DomainVerb;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Operation;
import org.virtworkbench.ui.operation.OperationHandler;

/** Removes the definitions of the selected domains, after asking once what is to become of what libvirt keeps beside them. */
public final class UndefineHandler extends OperationHandler<Domain> {

	public UndefineHandler() {
		super(Domain.class);
	}

	@Override
	protected List<Operation<?>> operations(List<Domain> domains, Shell shell) throws CoreException {
		List<DomainRef> refs = new ArrayList<>();
		for (Domain domain : domains)
			refs.add(DomainRef.of(connection(domain), domain));
		return List.copyOf(new UndefineDialog(shell, refs).ask());
	}

	@Override
	protected Operation<?> operation(Domain domain, Shell shell) throws CoreException {
		return operations(List.of(domain), shell).stream().findFirst().orElse(null);
	}

	@Override
	protected Optional<String> blocked(Domain domain) {
		return DomainVerb.UNDEFINE.blocked(domain);
	}
}
