package org.virtworkbench.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.compute.Opened.failure;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Operation;
import org.virtworkbench.libvirt.LibvirtDomains.Undefine;
import org.virtworkbench.libvirt.LibvirtDomains.Way;
import org.virtworkbench.testkit.PrivateLibvirt;

/** The verbs on real QEMU: domains without a disk run in their firmware, which is all that most verbs need. */
class QemuDomainTest {

	@RegisterExtension
	static final PrivateLibvirt kvm1 = PrivateLibvirt.qemu("kvm1");

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	private Connection connection;

	@BeforeEach
	void open() throws CoreException {
		connection = Opened.on(kvm1.uri());
	}

	@AfterEach
	void close() throws CoreException {
		for (var domain : Opened.domains(connection).list(MONITOR)) {
			DomainRef ref = new DomainRef(connection, domain.uuid(), domain.name());
			if (domain.id() >= 0)
				new DestroyDomain(ref, false).run(MONITOR);
			if (domain.persistent())
				new UndefineDomain(ref, Set.of(Undefine.MANAGED_SAVE, Undefine.SNAPSHOTS_METADATA)).run(MONITOR);
		}
		connection.close();
	}

	private static <R> R run(Operation<R> operation) throws CoreException {
		operation.plan(MONITOR);
		return operation.run(MONITOR);
	}

	@Test
	void goesThroughTheLifeOfADomain() throws CoreException {
		DomainRef web1 = Opened.define(connection, "qemu", "web1");
		Domain defined = web1.read(MONITOR);
		assertEquals(State.SHUTOFF, defined.getState());
		assertEquals(16384, defined.getMaxMemory());
		run(new StartDomain(web1, true));
		assertEquals(State.PAUSED, web1.read(MONITOR).getState());
		assertEquals("Cannot start web1: it is paused. Resume it instead.", failure(() -> run(new StartDomain(web1, false))));
		run(new ResumeDomain(web1));
		assertEquals("running (unpaused)", words(web1));
		run(new SuspendDomain(web1));
		assertEquals("paused (user)", words(web1));
		assertEquals("Cannot shut down web1: it is paused and does not hear. Resume it first, or destroy it.",
				failure(() -> run(new ShutdownDomain(web1, Set.of()))));
		assertTrue(failure(() -> {
			web1.libvirt().shutdown(web1.uuid(), Set.of(), MONITOR);
			return null;
		}).contains("Cannot shut down web1"), "QEMU's driver would take it");
		run(new ResumeDomain(web1));
		run(new ResetDomain(web1));
		run(new RebootDomain(web1, Set.of(Way.ACPI)));
		run(new SetAutostart(web1, true));
		assertTrue(web1.read(MONITOR).isAutostart());
		run(new SetAutostart(web1, false));
		run(new ShutdownDomain(web1, Set.of()));
		run(new DestroyDomain(web1, true));
		assertEquals("shut off (destroyed)", words(web1));
		run(new StartDomain(web1, false));
		assertEquals("running (booted)", words(web1));
		Domain running = web1.read(MONITOR);
		assertEquals(1, running.getVcpu());
		assertEquals(16384, running.getMemory());
		run(new UndefineDomain(web1, Set.of()));
		assertTrue(!web1.read(MONITOR).isPersistent(), "it runs on as a transient domain");
		run(new DestroyDomain(web1, false));
		assertTrue(failure(() -> web1.read(MONITOR)).startsWith("There is no domain web1 on "));
	}

	@Test
	void renamesADomainThatHasNoSavedState() throws CoreException {
		DomainRef web1 = Opened.define(connection, "qemu", "web1");
		run(new SetAutostart(web1, true));
		run(new StartDomain(web1, false));
		kvm1.virsh("managedsave", "web1").orFail();
		assertEquals("Cannot rename web1: it has a saved state, which holds its name. Start it and shut it down, or remove that state "
				+ "(virsh managedsave-remove).", failure(() -> run(new RenameDomain(web1, "web2"))));
		kvm1.virsh("managedsave-remove", "web1").orFail();
		run(new RenameDomain(web1, "-\u7f51\u7ad9 'one'"));
		assertEquals("-\u7f51\u7ad9 'one'", web1.read(MONITOR).getName());
		assertTrue(web1.read(MONITOR).isAutostart());
		run(new StartDomain(web1, false));
		assertTrue(failure(() -> run(new RenameDomain(web1, "web2"))).endsWith("Shut it down first."));
	}

	private static String words(DomainRef domain) throws CoreException {
		Domain read = domain.read(MONITOR);
		return StateReason.translated(read.getState()) + " (" + StateReason.translated(read.getReason()) + ")";
	}

	@Test
	void saysWhyLibvirtRefuses() throws CoreException {
		DomainRef web1 = Opened.define(connection, "qemu", "web1");
		run(new StartDomain(web1, false));
		String sentence = failure(() -> run(new ShutdownDomain(web1, Set.of(Way.AGENT))));
		assertTrue(sentence.startsWith("Cannot shut down web1: "), sentence);
		assertTrue(sentence.contains("agent"), sentence);
	}

	@Test
	void saysWhatToSayWhereSomethingWouldBeLeftBehind() throws CoreException {
		DomainRef web1 = Opened.define(connection, "qemu", "web1");
		run(new StartDomain(web1, false));
		assertEquals(Set.of(), web1.libvirt().kept(web1.uuid(), MONITOR));
		kvm1.virsh("managedsave", "web1").orFail();
		assertEquals(Set.of(Undefine.MANAGED_SAVE), web1.libvirt().kept(web1.uuid(), MONITOR));
		assertEquals("saved", web1.read(MONITOR).getReason());
		assertEquals("Cannot undefine web1: Refusing to undefine while domain managed save image exists. Say what is to become of it: "
				+ "managed-save, snapshots-metadata, checkpoints-metadata, nvram or keep-nvram.", failure(() -> run(new UndefineDomain(web1, Set.of()))));
		run(new UndefineDomain(web1, Set.of(Undefine.MANAGED_SAVE)));
		assertTrue(failure(() -> web1.read(MONITOR)).startsWith("There is no domain web1 on "));
	}

	@Test
	void validatesADefinitionOnlyWhenAsked() throws CoreException {
		String xml = Opened.xml("qemu", "typo").replace("<vcpu>", "<colour>red</colour><vcpu>");
		String sentence = failure(() -> run(new DefineDomain(connection, DomainXml.of(xml), true)));
		assertTrue(sentence.contains("colour"), sentence);
		run(new DefineDomain(connection, DomainXml.of(xml), false));
		assertEquals(State.SHUTOFF, Opened.domain(connection, "typo").read(MONITOR).getState());
	}

	@Test
	void letsTwoCommandsAtOnceNotWaitForEachOtherForEver() throws Exception {
		DomainRef web1 = Opened.define(connection, "qemu", "web1");
		DomainRef web2 = Opened.define(connection, "qemu", "web2");
		ExecutorService both = Executors.newFixedThreadPool(4);
		try (Connection second = Opened.on(kvm1.uri())) {
			DomainRef again1 = DomainRef.of(second, web1.read(MONITOR));
			List<CompletableFuture<Void>> started = List.of(start(web1, both), start(web2, both));
			for (CompletableFuture<Void> each : started)
				each.get(60, TimeUnit.SECONDS);
			// one domain from two connections: both end, and whoever comes second is told why
			List<CompletableFuture<String>> pauses = List.of(pause(web1, both), pause(again1, both));
			int done = 0;
			for (CompletableFuture<String> each : pauses) {
				String said = each.get(60, TimeUnit.SECONDS);
				done += said.isEmpty() ? 1 : 0;
				assertTrue(said.isEmpty() || said.equals("Cannot suspend web1: it is paused already. Resume it to let it run on."), said);
			}
			assertTrue(done >= 1);
			assertEquals(State.PAUSED, web1.read(MONITOR).getState());
		} finally {
			both.shutdownNow();
		}
	}

	private static CompletableFuture<Void> start(DomainRef domain, ExecutorService on) {
		return CompletableFuture.runAsync(() -> {
			try {
				run(new StartDomain(domain, false));
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		}, on);
	}

	private static CompletableFuture<String> pause(DomainRef domain, ExecutorService on) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				run(new SuspendDomain(domain));
				return "";
			} catch (CoreException e) {
				return e.getStatus().getMessage();
			}
		}, on);
	}

	@Test
	void destroysADomainWhoseEmulatorHangs() throws Exception {
		DomainRef web1 = Opened.define(connection, "qemu", "web1");
		run(new StartDomain(web1, false));
		String pid = kvm1.host().exec("cat", "/run/libvirt/qemu/web1.pid").orFail().strip();
		kvm1.host().exec("kill", "-STOP", pid).orFail();
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			// holds the domain's job in libvirtd, because the emulator does not answer
			CompletableFuture<String> hangs = pause(web1, other);
			long begin = System.nanoTime();
			while (!Opened.virsh(kvm1.uri(), "domcontrol", "web1").contains("occupied"))
				assertTrue(System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(10), "nothing hangs");
			run(new DestroyDomain(web1, false));
			assertTrue(System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(60), "destroy waited for the call that hangs");
			assertEquals(State.SHUTOFF, web1.read(MONITOR).getState());
			assertTrue(!hangs.get(60, TimeUnit.SECONDS).isEmpty(), "the call that hung ends in a failure");
		} finally {
			other.shutdownNow();
		}
	}

	@Test
	void failsWithNoConnectionWhenTheDaemonIsGone() throws CoreException {
		DomainRef web1 = Opened.define(connection, "qemu", "web1");
		kvm1.kill();
		try {
			new StartDomain(web1, false).plan(MONITOR);
			throw new AssertionError("nothing failed");
		} catch (CoreException e) {
			assertEquals(Failure.Kind.NO_CONNECTION, Failure.kind(e.getStatus()), e.getStatus().getMessage());
		} finally {
			kvm1.restart();
			connection.close();
			connection = Opened.on(kvm1.uri());
		}
	}
}
