package org.virtworkbench.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.text.ShellWords;
import org.virtworkbench.testkit.PrivateLibvirt;

/** What a plan says, pasted into sh, is done by virsh to that very domain: on a private libvirtd, whose test driver both sides see. */
class PlannedCommandsTest {

	@RegisterExtension
	static final PrivateLibvirt daemon = PrivateLibvirt.testDriver();

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
	private static Connection connection;

	@TempDir
	Path folder;

	@BeforeAll
	static void open() throws CoreException {
		connection = Opened.on(daemon.testUri());
	}

	@AfterAll
	static void close() {
		if (connection != null)
			connection.close();
	}

	/** Pastes the commands of the operation's plan. */
	private static void paste(Operation<?> operation) throws CoreException, IOException, InterruptedException {
		for (List<String> command : operation.plan(MONITOR).commands()) {
			Process sh = new ProcessBuilder("sh", "-s").redirectErrorStream(true).start();
			try (var in = sh.outputWriter(java.nio.charset.StandardCharsets.UTF_8)) {
				in.write(ShellWords.join(command) + '\n');
			}
			String said = new String(sh.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
			assertEquals(0, sh.waitFor(), () -> ShellWords.join(command) + ": " + said);
		}
	}

	private static State state(DomainRef domain) throws CoreException {
		return domain.read(MONITOR).getState();
	}

	/** The domain "test" of the driver runs with id 1: the domain named "1" is to be told from it. */
	@ParameterizedTest
	@ValueSource(strings = { "web1", "my guest", "it's \"quoted\"", "-c", "--all", "\u7f51\u7ad9 \u4e00", "1", "007", "+1", "$HOME `id`", "a;b|c&d",
			"~", "#1", "\\", "6695eb01-f6a4-8304-79aa-97f2502e193f", "0123456789abcdef0123456789abcdef0123", "*", "\ud83d\ude00" })
	void doesItToTheDomainOfThatName(String name) throws CoreException, IOException, InterruptedException {
		DomainRef test = Opened.domain(connection, "test");
		DomainRef domain = Opened.define(connection, "test", name);
		paste(new StartDomain(domain, false));
		assertEquals(State.RUNNING, state(domain));
		paste(new SuspendDomain(domain));
		assertEquals(State.PAUSED, state(domain));
		paste(new ResumeDomain(domain));
		assertEquals(State.RUNNING, state(domain));
		paste(new SetAutostart(domain, true));
		assertTrue(domain.read(MONITOR).isAutostart());
		paste(new SetAutostart(domain, false));
		assertTrue(!domain.read(MONITOR).isAutostart());
		paste(new RebootDomain(domain, Set.of()));
		paste(new ResetDomain(domain));
		paste(new ShutdownDomain(domain, Set.of()));
		assertEquals(State.SHUTOFF, state(domain));
		paste(new StartDomain(domain, false));
		paste(new DestroyDomain(domain, false));
		assertEquals("destroyed", domain.read(MONITOR).getReason());
		paste(new RenameDomain(domain, name + " 2"));
		assertEquals(name + " 2", domain.read(MONITOR).getName());
		paste(new RenameDomain(DomainRef.of(connection, domain.read(MONITOR)), name));
		paste(new UndefineDomain(domain, Set.of()));
		assertEquals("There is no domain " + name + " on " + connection.name() + " any more. Read the list of domains again.",
				Opened.failure(() -> domain.read(MONITOR)));
		assertEquals(State.RUNNING, state(test), "another domain was hit");
	}

	@Test
	void readsAsAnAdministratorWritesIt() throws CoreException {
		DomainRef test = Opened.domain(connection, "test");
		String virsh = "virsh -c '" + daemon.testUri() + "' ";
		assertEquals(virsh + "destroy --graceful test", line(new DestroyDomain(test, true)));
		assertEquals(virsh + "undefine --managed-save --nvram test", line(new UndefineDomain(test,
				Set.of(org.virtworkbench.libvirt.LibvirtDomains.Undefine.NVRAM, org.virtworkbench.libvirt.LibvirtDomains.Undefine.MANAGED_SAVE))));
		assertEquals(virsh + "shutdown --mode acpi,agent test", line(new ShutdownDomain(test,
				Set.of(org.virtworkbench.libvirt.LibvirtDomains.Way.AGENT, org.virtworkbench.libvirt.LibvirtDomains.Way.ACPI))));
	}

	private static String line(Operation<?> operation) throws CoreException {
		return ShellWords.join(operation.plan(MONITOR).commands().get(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "new.xml", "-new file's.xml" })
	void definesFromTheFile(String file) throws CoreException, IOException, InterruptedException {
		Path path = Files.writeString(folder.resolve(file), Opened.xml("test", "from a file"));
		paste(new DefineDomain(connection, DomainXml.read(path), false));
		undefine("from a file");
	}

	@Test
	void definesWhatCameFromNoFile() throws CoreException, IOException, InterruptedException {
		paste(new DefineDomain(connection, DomainXml.of(Opened.xml("test", "it's <100%> \\n \u7f51")), false));
		undefine("it's <100%> \\n \u7f51");
	}

	private static void undefine(String name) throws CoreException {
		new UndefineDomain(Opened.domain(connection, name), Set.of()).run(MONITOR);
	}
}
