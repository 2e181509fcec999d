package org.virtworkbench.core.internal.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionProvider;
import org.virtworkbench.core.ConnectionProvider.Suggestion;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.FacetProvider;
import org.virtworkbench.core.FacetedConnection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.internal.Log;

/** Asks the providers that are there now, best service ranking first; one that throws loses its own branch only. */
@Component
public final class ProvidedConnections implements Connections {

	private final SavedConnections saved;
	private final RememberedConnections opened;

	// Whoever is installed or removed while we run counts at once; SCR replaces the whole list.
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<ConnectionProvider> providers = List.of();

	@SuppressWarnings("rawtypes")
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<FacetProvider> facets = List.of();

	@Activate
	public ProvidedConnections(@Reference SavedConnections saved, @Reference RememberedConnections opened) {
		this.saved = saved;
		this.opened = opened;
	}

	@SuppressWarnings("rawtypes")
	ProvidedConnections(SavedConnections saved, RememberedConnections opened, List<ConnectionProvider> providers, List<FacetProvider> facets) {
		this(saved, opened);
		this.providers = providers;
		this.facets = facets;
	}

	/** What a provider is asked. */
	private interface Question<T> {
		T ask(ConnectionProvider provider) throws CoreException;
	}

	@Override
	public Connection open(ConnectionRequest request, IProgressMonitor monitor) throws CoreException {
		URI uri = request.uri();
		for (ConnectionProvider provider : bestFirst()) {
			try {
				if (!provider.takes(uri))
					continue;
				Connection connection = provider.open(request, monitor);
				if (connection instanceof FacetedConnection faceted)
					faceted.offer(this::facetProviders);
				opened.add(connection);
				return connection;
			} catch (OperationCanceledException e) {
				throw e;
			} catch (RuntimeException | LinkageError e) {
				throw Failure.of(Failure.Kind.NO_CONNECTION, NLS.bind(Messages.ProviderFailed, uri, e), e);
			}
		}
		throw Failure.of(Failure.Kind.NO_CONNECTION, NLS.bind(Messages.NoProvider, uri, uri.getScheme()));
	}

	@Override
	public URI resolve(String nameOrUri) throws CoreException {
		boolean mayBeName = nameOrUri.indexOf(':') < 0;
		if (mayBeName) {
			Optional<SavedConnection> found = saved.find(nameOrUri);
			if (found.isPresent())
				return found.get().uri();
		}
		Optional<URI> alias = first(provider -> provider.alias(nameOrUri));
		if (alias.isPresent())
			return alias.get();
		if (mayBeName) {
			String names = saved.list().stream().map(SavedConnection::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
			throw Failure.of(Failure.Kind.NO_CONNECTION,
					NLS.bind(Messages.NotResolved, nameOrUri, names.isEmpty() ? Messages.NoNames : names));
		}
		try {
			return new URI(nameOrUri);
		} catch (URISyntaxException e) {
			throw Failure.of(Failure.Kind.NO_CONNECTION, NLS.bind(Messages.NotUri, nameOrUri, e.getReason()), e);
		}
	}

	@Override
	public Optional<Suggestion> preferred() throws CoreException {
		return first(ConnectionProvider::preferred);
	}

	@Override
	public List<Suggestion> suggestions() {
		List<Suggestion> all = new ArrayList<>();
		for (ConnectionProvider provider : bestFirst())
			try {
				all.addAll(provider.suggestions());
			} catch (RuntimeException | LinkageError e) {
				Log.error(String.valueOf(e.getMessage()), e);
			}
		return all;
	}

	/** The first answer; where there is none, the first failure: it may be the reason. */
	private <T> Optional<T> first(Question<Optional<T>> question) throws CoreException {
		CoreException failure = null;
		for (ConnectionProvider provider : bestFirst())
			try {
				Optional<T> answer = question.ask(provider);
				if (answer.isPresent())
					return answer;
			} catch (CoreException e) {
				failure = failure == null ? e : failure;
			} catch (RuntimeException | LinkageError e) {
				Log.error(String.valueOf(e.getMessage()), e);
			}
		if (failure != null)
			throw failure;
		return Optional.empty();
	}

	/** SCR sorts as ServiceReference compares: the highest ranking last. */
	private List<ConnectionProvider> bestFirst() {
		return providers.reversed();
	}

	@SuppressWarnings("unchecked")
	private List<FacetProvider<?>> facetProviders() {
		return (List<FacetProvider<?>>) (List<?>) facets.reversed();
	}
}
