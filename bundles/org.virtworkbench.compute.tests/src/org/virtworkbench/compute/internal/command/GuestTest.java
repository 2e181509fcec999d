package org.virtworkbench.compute.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.compute.Opened.failure;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.virtworkbench.compute.Opened;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.core.Connection;
import org.virtworkbench.testkit.PrivateLibvirt;
import org.virtworkbench.testkit.TinyGuest;
import org.virtworkbench.testkit.TypedCommand;

/** What a guest has to do itself, with a guest that does it: a kernel that boots, reboots and shuts down on the power button. */
class GuestTest {

	@RegisterExtension
	static final PrivateLibvirt kvm1 = PrivateLibvirt.qemu("kvm1");

	private final DomainCommands scope = new DomainCommands();
	private Connection connection;

	@BeforeEach
	void open() throws CoreException {
		connection = Opened.on(kvm1.uri());
	}

	@AfterEach
	void close() {
		connection.close();
	}

	private TypedCommand run(String... words) throws CoreException {
		return TypedCommand.of(scope, connection, words).run();
	}

	private Domain read(String name) throws CoreException {
		return Opened.domain(connection, name).read(new NullProgressMonitor());
	}

	@Test
	void bootsRebootsAndShutsDownAGuest() throws CoreException {
		TinyGuest guest = TinyGuest.on(kvm1, "web 1");
		TypedCommand.of(scope, connection, "define", "-", "--validate").with(guest.xml()).run();
		run("start", "web 1");
		guest.awaitPrompt();
		run("reboot", "--mode=acpi", "web 1");
		guest.awaitPrompt(2);
		run("reset", "web 1");
		guest.awaitPrompt(3);
		assertEquals(State.RUNNING, read("web 1").getState());
		assertEquals(List.of("Shut down web 1"), run("shutdown", "--mode=acpi", "--wait=60", "web 1").lines);
		assertEquals(State.SHUTOFF, read("web 1").getState());
		assertEquals("shutdown", read("web 1").getReason());
		run("undefine", "web 1");
	}

	@Test
	void offersDestroyForAGuestThatDoesNotShutDown() throws CoreException {
		Opened.define(connection, "qemu", "deaf"); // stays in its firmware, which knows no power button
		run("start", "deaf");
		assertEquals("deaf has not shut down within 1 s. Wait longer, or use \"domain destroy\", which is like pulling the plug.",
				failure(() -> run("shutdown", "--wait=1", "deaf")));
		run("destroy", "deaf");
		assertEquals("destroyed", read("deaf").getReason());
		run("undefine", "deaf");
		assertTrue(run("list", "--all", "--name").lines.isEmpty());
	}
}
