package org.virtworkbench.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionProvider;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.FacetedConnection;
import org.virtworkbench.core.Machine;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.journal.Journal;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.core.live.ItemProviders;
import org.virtworkbench.core.live.LiveInventory;

/** The services as others get them: from the registry, made when first asked for. */
class ServicesTest {

	private BundleContext context;

	@BeforeEach
	void needsAFramework() {
		var bundle = FrameworkUtil.getBundle(XdgPlaces.class);
		Assumptions.assumeTrue(bundle != null, "runs in OSGi only");
		context = bundle.getBundleContext();
	}

	@ParameterizedTest
	@ValueSource(classes = { Places.class, SavedConnections.class, Connections.class, Operations.class, Journal.class, Hosts.class,
			LiveInventory.class, ItemProviders.class })
	void isThereOnce(Class<?> service) {
		ServiceReference<?>[] found = references(service, null);
		assertEquals(1, found.length);
		assertNotNull(context.getService(found[0]));
	}

	@Test
	void thisMachineIsFoundWithoutAConnection() {
		assertEquals(1, references(Machine.class, "(virtworkbench.machine=local)").length);
	}

	private ServiceReference<?>[] references(Class<?> service, String filter) {
		try {
			return context.getServiceReferences(service.getName(), filter);
		} catch (org.osgi.framework.InvalidSyntaxException e) {
			throw new IllegalArgumentException(e);
		}
	}

	@Test
	void aProviderThatComesLaterOpensConnectionsWithTheFacetsOfOthers() throws Exception {
		ConnectionProvider late = new ConnectionProvider() {
			@Override
			public boolean takes(URI uri) {
				return "late".equals(uri.getScheme());
			}

			@Override
			public Connection open(ConnectionRequest request, IProgressMonitor monitor) throws CoreException {
				return new FacetedConnection(request) {
					@Override
					protected boolean answers() {
						return true;
					}

					@Override
					protected void hangUp() {
						// nothing is open
					}
				};
			}

			@Override
			public List<Suggestion> suggestions() {
				return List.of(new Suggestion(URI.create("late:///"), "late", "it came", true));
			}
		};
		Connections connections = context.getService(context.getServiceReference(Connections.class));
		ServiceRegistration<ConnectionProvider> registration = context.registerService(ConnectionProvider.class, late, null);
		try (Connection connection = connections.open(new ConnectionRequest(URI.create("late:///"), null, false, Prompter.NOBODY),
				new NullProgressMonitor())) {
			Machine machine = connection.require(Machine.class);
			AtomicReference<Machine> local = new AtomicReference<>();
			ServiceCaller.callOnce(ServicesTest.class, Machine.class, local::set);
			assertSame(local.get(), machine);
			assertEquals(1, connections.suggestions().stream().filter(suggestion -> suggestion.label().equals("late")).count());
		} finally {
			registration.unregister();
		}
		assertEquals(0, connections.suggestions().stream().filter(suggestion -> suggestion.label().equals("late")).count());
	}
}
