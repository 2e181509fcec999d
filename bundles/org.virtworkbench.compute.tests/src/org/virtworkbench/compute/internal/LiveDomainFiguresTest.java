package org.virtworkbench.compute.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.DomainFactory;
import org.virtworkbench.compute.domain.DomainPackage;
import org.virtworkbench.compute.domain.Domains;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryFactory;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.Figures;
import org.virtworkbench.libvirt.LibvirtSession;

/** With a session that counts its calls, and can hold and refuse them, as no real driver does on demand. */
class LiveDomainFiguresTest {

	private final ExecutorService realm = Executors.newSingleThreadExecutor();
	private final List<Set<UUID>> calls = new CopyOnWriteArrayList<>();
	private final Host host = InventoryFactory.eINSTANCE.createHost();
	private final Domains section = DomainFactory.eINSTANCE.createDomains();
	private volatile CountDownLatch answer = new CountDownLatch(0);
	private volatile CoreException refusal;
	private LiveDomainFigures figures;

	@BeforeEach
	void start() {
		host.setName("esx1");
		host.getSections().add(section);
		for (int i = 0; i < 1000; i++) {
			Domain domain = DomainFactory.eINSTANCE.createDomain();
			domain.setKey(new UUID(0, i).toString());
			section.getDomains().add(domain);
		}
		LibvirtDomains domains = fake(LibvirtDomains.class, (name, args) -> answer(args));
		LibvirtSession session = fake(LibvirtSession.class, (name, args) -> domains);
		Connection connection = fake(Connection.class, (name, args) -> session);
		Hosts hosts = fake(Hosts.class, (name, args) -> connection);
		figures = new LiveDomainFigures(hosts, fake(LiveInventory.class, (name, args) -> CompletableFuture.runAsync((Runnable) args[0], realm)));
	}

	@AfterEach
	void stop() {
		figures.stop();
		realm.shutdownNow();
	}

	private Object answer(Object[] args) throws CoreException, InterruptedException {
		@SuppressWarnings("unchecked")
		Collection<UUID> uuids = (Collection<UUID>) args[0];
		calls.add(Set.copyOf(uuids));
		assertTrue(answer.await(10, TimeUnit.SECONDS));
		CoreException refused = refusal;
		if (refused != null)
			throw refused;
		return uuids.stream().collect(Collectors.toMap(uuid -> uuid, uuid -> new Figures(2, 4, 1024, 2048, 5)));
	}

	private interface Answer {
		Object to(String method, Object[] args) throws Exception;
	}

	private static <T> T fake(Class<T> type, Answer answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (self, method, args) -> answer.to(method.getName(), args)));
	}

	/** In the realm, as the table does. */
	private void request(List<Domain> domains) throws Exception {
		realm.submit(() -> figures.request(domains)).get(10, TimeUnit.SECONDS);
	}

	private void awaitFigures(List<Domain> domains) throws Exception {
		CountDownLatch known = new CountDownLatch(domains.size());
		realm.submit(() -> domains.forEach(domain -> {
			if (domain.getMemory() >= 0)
				known.countDown();
			else
				domain.eAdapters().add(new AdapterImpl() {
					@Override
					public void notifyChanged(Notification change) {
						if (change.getFeature() == DomainPackage.Literals.DOMAIN__MEMORY)
							known.countDown();
					}
				});
		})).get(10, TimeUnit.SECONDS);
		assertTrue(known.await(10, TimeUnit.SECONDS), "figures did not arrive: " + known.getCount() + " missing");
	}

	@Test
	void readsWhatIsVisibleAndNothingElse() throws Exception {
		List<Domain> visible = List.copyOf(section.getDomains().subList(10, 50));
		request(visible);
		awaitFigures(visible);
		assertEquals(1, calls.size());
		assertEquals(visible.stream().map(domain -> UUID.fromString(domain.getKey())).collect(Collectors.toSet()), calls.get(0));
		assertEquals(2, visible.get(0).getVcpu());
		assertEquals(4, visible.get(0).getMaxVcpu());
		assertEquals(2048, visible.get(0).getMaxMemory());
		assertEquals(-1, section.getDomains().get(0).getMemory());
	}

	@Test
	void asksForNothingTwice() throws Exception {
		answer = new CountDownLatch(1);
		List<Domain> visible = List.copyOf(section.getDomains().subList(0, 20));
		request(visible);
		request(visible);
		request(section.getDomains().subList(10, 30));
		answer.countDown();
		awaitFigures(List.copyOf(section.getDomains().subList(0, 30)));
		request(visible);
		List<UUID> asked = new ArrayList<>();
		calls.forEach(asked::addAll);
		assertEquals(30, asked.size());
		assertEquals(30, Set.copyOf(asked).size());
	}

	@Test
	void readsManyInBatchesSoThatTheFirstRowsDoNotWait() throws Exception {
		request(section.getDomains());
		awaitFigures(section.getDomains());
		assertTrue(calls.size() >= 10, calls.size() + " calls");
		assertTrue(calls.stream().allMatch(batch -> batch.size() <= 100));
	}

	@Test
	void keepsWhatTheBulkCallSaid() throws Exception {
		Domain domain = section.getDomains().get(0);
		domain.setVcpu(8);
		request(List.of(domain));
		awaitFigures(List.of(domain));
		assertEquals(8, domain.getVcpu());
	}

	@Test
	void canBeAskedAgainAfterAFailure() throws Exception {
		CountDownLatch held = new CountDownLatch(1);
		answer = held;
		refusal = Failure.of(Failure.Kind.NO_CONNECTION, "gone");
		List<Domain> visible = List.copyOf(section.getDomains().subList(0, 200));
		request(visible);
		held.countDown();
		for (Job job : jobs())
			assertTrue(job.join(10_000, null));
		refusal = null;
		request(visible);
		awaitFigures(visible);
		assertEquals(Map.of(true, 200L), visible.stream().collect(Collectors.groupingBy(domain -> domain.getMemory() == 1024, Collectors.counting())));
	}

	private static List<Job> jobs() {
		return Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().contains("esx1")).toList();
	}
}
