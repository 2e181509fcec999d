package org.virtworkbench.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.compute.Opened.failure;

import java.net.URI;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Plan;
import org.virtworkbench.libvirt.LibvirtDomains.Undefine;
import org.virtworkbench.testkit.PrivateLibvirt;

/** Refusals, warnings and what is destroyed, against libvirt's test driver. */
class DomainOperationsTest {

	@RegisterExtension
	static final PrivateLibvirt daemon = PrivateLibvirt.testDriver();

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	private Connection connection;
	private DomainRef test;

	@BeforeEach
	void open() throws CoreException {
		connection = Opened.anew(daemon.testUri());
		test = Opened.domain(connection, "test");
	}

	@AfterEach
	void close() {
		connection.close();
	}

	@Test
	void refusesToStartARunningDomain() {
		assertEquals("Cannot start test: it is running already. Reboot it to start it anew.", failure(() -> new StartDomain(test, false).plan(MONITOR)));
	}

	@Test
	void saysTheSameWhenSomebodyElseWasFaster() {
		assertEquals("Cannot start test: it is running already. Reboot it to start it anew.", failure(() -> new StartDomain(test, false).run(MONITOR)));
	}

	@Test
	void saysWhyADomainCannotHaveAName() throws CoreException {
		new DestroyDomain(test, false).run(MONITOR);
		Opened.define(connection, "test", "web1");
		assertEquals("There is a domain web1 on " + connection.name() + " already. Choose another name.", failure(() -> new RenameDomain(test, "web1").run(MONITOR)));
		assertEquals("The domain is named test already. Give it another name.", failure(() -> new RenameDomain(test, "test").plan(MONITOR)));
		assertEquals("A domain needs a name.", failure(() -> new RenameDomain(test, " ").run(MONITOR)));
		for (String wrong : List.of("a/b", "a\nb", ".hidden"))
			assertTrue(failure(() -> new RenameDomain(test, wrong).plan(MONITOR)).contains("cannot be the name of a domain"), wrong);
		assertEquals("test", test.read(MONITOR).getName());
	}

	@Test
	void saysWhyARunningDomainKeepsItsName() {
		String why = "Cannot rename test: it is running, and a running domain keeps its name. Shut it down first.";
		assertEquals(why, failure(() -> new RenameDomain(test, "web1").plan(MONITOR)));
		assertEquals(why, failure(() -> new RenameDomain(test, "web1").run(MONITOR)));
	}

	@Test
	void refusesWhatNeedsARunningDomain() throws CoreException {
		new DestroyDomain(test, false).run(MONITOR);
		assertEquals("Cannot shut down test: it is shut off already.", failure(() -> new ShutdownDomain(test, Set.of()).plan(MONITOR)));
		assertEquals("Cannot destroy test: it is shut off already.", failure(() -> new DestroyDomain(test, false).plan(MONITOR)));
		for (DomainOperation operation : List.of(new RebootDomain(test, Set.of()), new ResetDomain(test), new SuspendDomain(test), new ResumeDomain(test)))
			assertTrue(failure(() -> operation.plan(MONITOR)).endsWith(": it is not running. Start it first."), operation.label());
	}

	@Test
	void refusesOnAReadOnlyConnection() throws CoreException {
		try (Connection readOnly = Opened.readOnly(daemon.testUri())) {
			DomainRef domain = Opened.domain(readOnly, "test");
			assertEquals("Cannot destroy test: the connection to " + readOnly.name() + " is read-only. Connect without read-only to change anything.",
					failure(() -> new DestroyDomain(domain, false).plan(MONITOR)));
			assertEquals("Cannot define new: the connection to " + readOnly.name() + " is read-only. Connect without read-only to change anything.",
					failure(() -> new DefineDomain(readOnly, DomainXml.of(Opened.xml("test", "new")), false).plan(MONITOR)));
		}
	}

	@Test
	void knowsWhatATransientDomainCannotDo() throws CoreException {
		new UndefineDomain(test, Set.of()).run(MONITOR);
		assertFalse(test.read(MONITOR).isPersistent());
		assertEquals("Cannot change the autostart of test: it is transient, so nothing is left to start once it stops. Define it first.",
				failure(() -> new SetAutostart(test, true).plan(MONITOR)));
		assertEquals("Cannot undefine test: it is transient and has no definition. Destroy it, and it is gone.",
				failure(() -> new UndefineDomain(test, Set.of()).plan(MONITOR)));
		assertEquals(List.of("unsaved work in test", "test itself: it is transient and has no definition"),
				new DestroyDomain(test, false).plan(MONITOR).destroys());
	}

	@Test
	void saysThatADomainIsGone() throws CoreException {
		DomainRef gone = Opened.define(connection, "test", "gone");
		new UndefineDomain(gone, Set.of()).run(MONITOR);
		assertEquals("There is no domain gone on " + connection.name() + " any more. Read the list of domains again.",
				failure(() -> new StartDomain(gone, false).plan(MONITOR)));
	}

	@Test
	void saysWhatIsLost() throws CoreException {
		assertEquals(List.of("unsaved work in test"), new DestroyDomain(test, true).plan(MONITOR).destroys());
		assertEquals(List.of("unsaved work in test"), new ResetDomain(test).plan(MONITOR).destroys());
		assertEquals(List.of(), new ShutdownDomain(test, Set.of()).plan(MONITOR).destroys());
		Plan plan = new UndefineDomain(test, Set.of(Undefine.NVRAM, Undefine.MANAGED_SAVE, Undefine.SNAPSHOTS_METADATA)).plan(MONITOR);
		assertEquals(List.of("the definition of test", "the saved state of test", "the snapshots' metadata of test", "the NVRAM file of test"),
				plan.destroys());
		assertEquals(List.of("test runs on as a transient domain and is gone when it stops."), plan.warnings());
	}

	@Test
	void warnsThatAPausedGuestDoesNotHear() throws CoreException {
		new SuspendDomain(test).run(MONITOR);
		assertEquals("Cannot shut down test: it is paused and does not hear. Resume it first, or destroy it.",
				failure(() -> new ShutdownDomain(test, Set.of()).plan(MONITOR)));
		assertEquals(List.of("test is paused: it reacts when it is resumed."), new RebootDomain(test, Set.of()).plan(MONITOR).warnings());
	}

	@Test
	void warnsThatADefinitionIsReplaced() throws CoreException {
		DefineDomain again = new DefineDomain(connection, DomainXml.of(test.libvirt().xml(test.uuid(), true, false, MONITOR)), false);
		assertEquals(List.of("test is defined already: its definition is replaced, and takes effect when it stops and starts again."),
				again.plan(MONITOR).warnings());
		assertEquals(test.uuid(), again.run(MONITOR));
		assertEquals(test.uuid().toString(), again.target().key());
	}

	@Test
	void refusesADefinitionWithoutAName() {
		assertEquals("Cannot define a domain without a name. Add <name> to its XML.",
				failure(() -> new DefineDomain(connection, DomainXml.of("<domain type='test'/>"), false).plan(MONITOR)));
	}

	@Test
	void namesTheObjectThatItChanges() {
		StartDomain start = new StartDomain(test, false);
		assertEquals("Start test", start.label());
		assertEquals("domains", start.target().section());
		assertEquals(test.uuid().toString(), start.target().key());
		assertEquals(start.target().rule(), start.rule());
		assertNull(new DestroyDomain(test, false).rule(), "destroy must not wait for the call that hangs");
		assertEquals("Do not start test with its host", new SetAutostart(test, false).label());
	}

	@Test
	void learnsWhatTheDriverDoesNotOffer() throws CoreException {
		try (Connection embedded = Opened.on(URI.create("test:///default"))) {
			DomainRef domain = Opened.domain(embedded, "test");
			new DestroyDomain(domain, false).run(MONITOR);
			assertEquals(State.SHUTOFF, domain.read(MONITOR).getState());
			assertTrue(failure(() -> new StartDomain(domain, true).run(MONITOR)).startsWith("Cannot start test"));
			assertEquals(State.SHUTOFF, domain.read(MONITOR).getState());
		}
	}
}
