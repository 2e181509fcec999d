package org.virtworkbench.compute.ui.internal.command;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.DomainVerb;
import org.virtworkbench.compute.SetAutostart;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.Operation;
import org.virtworkbench.ui.operation.OperationHandler;

/**
 * Makes the selected domains start with their host, or not ({@code AutostartHandler:off}). Two commands rather than one that switches: of
 * several selected domains some may have it and some not, and the person says what all shall have.
 */
public final class AutostartHandler extends OperationHandler<Domain> implements IExecutableExtension {

	private boolean autostart = true;

	public AutostartHandler() {
		super(Domain.class);
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		autostart = !"off".equals(data); //$NON-NLS-1$
	}

	@Override
	protected Operation<?> operation(Domain domain, Shell shell) throws CoreException {
		return new SetAutostart(DomainRef.of(connection(domain), domain), autostart);
	}

	@Override
	protected Optional<String> blocked(Domain domain) {
		return DomainVerb.AUTOSTART.blocked(domain).or(() -> domain.isAutostart() != autostart ? Optional.empty()
				: Optional.of(NLS.bind(autostart ? Messages.Autostart_isOn : Messages.Autostart_isOff, domain.getName())));
	}
}
