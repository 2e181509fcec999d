package org.virtworkbench.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.DomainFactory;
import org.virtworkbench.compute.domain.Domains;
import org.virtworkbench.compute.domain.State;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryFactory;

class DomainVerbTest {

	private static Domain domain(State state, int id, boolean persistent) {
		Domain domain = DomainFactory.eINSTANCE.createDomain();
		domain.setName("web1");
		domain.setState(state);
		domain.setId(id);
		domain.setPersistent(persistent);
		return domain;
	}

	private static Domain on(String uri, ConnectionState state, boolean readOnly) {
		Host host = InventoryFactory.eINSTANCE.createHost();
		host.setName("kvm1");
		host.setUri(uri);
		host.setState(state);
		host.setReadOnly(readOnly);
		Domains section = DomainFactory.eINSTANCE.createDomains();
		host.getSections().add(section);
		Domain domain = domain(State.RUNNING, 1, true);
		section.getDomains().add(domain);
		return domain;
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none", value = { //
			"SHUTOFF, -1, true, START AUTOSTART RENAME UNDEFINE", //
			"CRASHED, -1, true, START AUTOSTART RENAME UNDEFINE", //
			"RUNNING, 3, true, SHUTDOWN REBOOT DESTROY RESET SUSPEND AUTOSTART UNDEFINE", //
			"BLOCKED, 3, true, SHUTDOWN REBOOT DESTROY RESET SUSPEND AUTOSTART UNDEFINE", //
			"NOSTATE, 3, true, SHUTDOWN REBOOT DESTROY RESET SUSPEND RESUME AUTOSTART UNDEFINE", //
			"PAUSED, 3, true, REBOOT DESTROY RESET RESUME AUTOSTART UNDEFINE", //
			"SHUTDOWN, 3, true, REBOOT DESTROY RESET SUSPEND RESUME AUTOSTART UNDEFINE", //
			"PMSUSPENDED, 3, true, REBOOT DESTROY RESET AUTOSTART UNDEFINE", //
			"CRASHED, 3, true, DESTROY RESET AUTOSTART UNDEFINE", //
			"RUNNING, 3, false, SHUTDOWN REBOOT DESTROY RESET SUSPEND", //
			"PAUSED, 3, false, REBOOT DESTROY RESET RESUME" })
	void allowsByStateWhatLibvirtAllows(State state, int id, boolean persistent, String allowed) {
		Set<DomainVerb> expected = Arrays.stream(allowed.split(" ")).map(DomainVerb::valueOf).collect(Collectors.toSet());
		Domain domain = domain(state, id, persistent);
		assertEquals(expected, EnumSet.allOf(DomainVerb.class).stream().filter(verb -> verb.blocked(domain).isEmpty()).collect(Collectors.toSet()));
	}

	@Test
	void saysWhyAndWhatToDo() {
		assertEquals("Cannot start web1: it is running already. Reboot it to start it anew.",
				DomainVerb.START.blocked(domain(State.RUNNING, 3, true)).orElseThrow());
		assertEquals("Cannot start web1: it is paused. Resume it instead.", DomainVerb.START.blocked(domain(State.PAUSED, 3, true)).orElseThrow());
		assertEquals("Cannot undefine web1: it is transient and has no definition. Destroy it, and it is gone.",
				DomainVerb.UNDEFINE.blocked(domain(State.RUNNING, 3, false)).orElseThrow());
	}

	@Test
	void namesTheHostThatIsReadOnlyOrNotConnected() {
		assertEquals("Cannot destroy web1: the connection to kvm1 is read-only. Connect without read-only to change anything.",
				DomainVerb.DESTROY.blocked(on("qemu:///system", ConnectionState.CONNECTED, true)).orElseThrow());
		assertEquals("Cannot destroy web1: kvm1 is not connected. Connect it first.",
				DomainVerb.DESTROY.blocked(on("qemu:///system", ConnectionState.LOST, false)).orElseThrow());
	}

	@Test
	void knowsWhatADriverHasNoFunctionFor() {
		Domain container = on("lxc+ssh://root@kvm1/system", ConnectionState.CONNECTED, false);
		assertEquals("Cannot reset web1: libvirt's lxc driver has no such function. Use the hypervisor's own tools.",
				DomainVerb.RESET.blocked(container).orElseThrow());
		assertEquals(Optional.empty(), DomainVerb.SUSPEND.blocked(container));
		assertTrue(DomainVerb.AUTOSTART.blocked(on("vbox:///session", ConnectionState.CONNECTED, false)).isPresent());
		assertEquals(Optional.empty(), DomainVerb.RESET.blocked(on("qemu+unix:///system", ConnectionState.CONNECTED, false)));
	}
}
