package org.virtworkbench.core;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * DS service: opens connections, whoever provides them. Does not keep them: the caller closes what it opened. The window's
 * long-lived connections are kept by {@link org.virtworkbench.core.live.Hosts}.
 */
public interface Connections {

	/** Opens; no provider for the URI, or a provider's failure, is {@link Failure.Kind#NO_CONNECTION}. */
	Connection open(ConnectionRequest request, IProgressMonitor monitor) throws CoreException;

	/** Saved name (has no colon), then alias of a provider, then a URI. Fails with NO_CONNECTION where none fits. */
	URI resolve(String nameOrUri) throws CoreException;

	/** The host to use when nobody named one. */
	Optional<ConnectionProvider.Suggestion> preferred() throws CoreException;

	/** What this machine offers, from all providers. */
	List<ConnectionProvider.Suggestion> suggestions();
}
