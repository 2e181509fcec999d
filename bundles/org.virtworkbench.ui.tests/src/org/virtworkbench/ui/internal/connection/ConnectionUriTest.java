package org.virtworkbench.ui.internal.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionUriTest {

	private static String uri(Driver driver, Transport transport, String host, String user, String path) {
		return new ConnectionUri(driver, transport, host, user, path, "").uri().map(URI::toString).orElse("none");
	}

	@Test
	void namesThisMachineWithoutAHost() {
		assertEquals("qemu:///system", uri(Driver.QEMU, Transport.LOCAL, "ignored", "ignored", "/system"));
	}

	@Test
	void namesTheWayUserAndHost() {
		assertEquals("qemu+ssh://root@kvm1/system", uri(Driver.QEMU, Transport.SSH, "kvm1", "root", "/system"));
		assertEquals("qemu+ssh://kvm1:2222/session", uri(Driver.QEMU, Transport.SSH, "kvm1:2222", "", "session"));
		assertEquals("xen+tls://[fe80::1]/system", uri(Driver.XEN, Transport.TLS, "[fe80::1]", "", "/system"));
	}

	@Test
	void needsNoTransportWhereNoDaemonIsAsked() {
		assertEquals("esx://admin@esx1/", uri(Driver.ESX, Transport.LOCAL, "esx1", "admin", "/"));
	}

	@Test
	void quotesWhatAUserNameMayHold() {
		assertEquals("qemu+ssh://DOM%5Cann@kvm1/system", uri(Driver.QEMU, Transport.SSH, "kvm1", "DOM\\ann", "/system"));
	}

	@Test
	void isNoneWithoutAHostOrWithAnImpossibleOne() {
		assertEquals("none", uri(Driver.QEMU, Transport.SSH, " ", "", "/system"));
		assertEquals("none", uri(Driver.QEMU, Transport.SSH, "two words", "", "/system"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "qemu:///system", "qemu+ssh://root@kvm1/system", "test:///default", "esx://admin@esx1/?no_verify=1",
			"qemu+tls://kvm1:16514/system?pkipath=/tmp/pki", "lxc:///system", "qemu+libssh://kvm1/session", "vbox:///session",
			"test:////srv/host.xml" })
	void givesBackEveryUriThatTheFieldsCanShow(String text) {
		assertEquals(Optional.of(URI.create(text)), ConnectionUri.of(text).flatMap(ConnectionUri::uri));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "kvm1", "qemu", "mailto:ann@example.org", "unknown:///system", "qemu+carrier://kvm1/system", "qemu://ho st/",
			"qemu+ssh:///system" })
	void leavesAloneWhatTheFieldsCannotShow(String text) {
		assertTrue(ConnectionUri.of(text).isEmpty(), text);
	}

	@Test
	void takesAHostWithoutAWayForTls() {
		assertEquals(Transport.TLS, ConnectionUri.of("qemu://kvm1/system").orElseThrow().transport());
	}
}
