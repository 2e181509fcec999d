package org.virtworkbench.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtworkbench.core.ConnectionProvider.Suggestion;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.libvirt.LibvirtError;

class LibvirtConnectionsTest {

	@TempDir
	Path folder;

	private final Map<String, String> environment = new HashMap<>();

	private LibvirtConnections connections() {
		environment.put("XDG_CONFIG_HOME", folder.toString());
		return new LibvirtConnections(Timing.USUAL, environment, List.of(folder.resolve("run"), folder.resolve("var-run")), false);
	}

	private void conf(String text) throws Exception {
		Files.createDirectories(folder.resolve("libvirt"));
		Files.writeString(folder.resolve("libvirt/libvirt.conf"), text);
	}

	private Path socket(String name) throws Exception {
		Path socket = folder.resolve(name);
		Files.createDirectories(socket.getParent());
		return Files.createFile(socket);
	}

	private String failure(String uri) {
		CoreException failure = assertThrows(CoreException.class,
				() -> connections().open(new ConnectionRequest(URI.create(uri), null, false, Prompter.NOBODY), new NullProgressMonitor()));
		assertEquals(Failure.Kind.NO_CONNECTION, Failure.kind(failure.getStatus()));
		return failure.getStatus().getMessage();
	}

	@ParameterizedTest
	@ValueSource(strings = { "qemu:///system", "qemu+ssh://root@kvm1/system", "test:///default", "xen:///system", "lxc:///system", "esx://h/?no_verify=1",
			"vpx://h/dc/cluster", "gsx://h/", "vbox:///session", "vz:///system", "bhyve:///system", "hyperv://h/", "openvz:///system", "ch:///system",
			"QEMU+TLS://h/system", "test+unix:///default?socket=/x" })
	void takesTheUrisOfLibvirtsDrivers(String uri) {
		assertTrue(connections().takes(URI.create(uri)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://h/", "docker:///x", "mailto:a@b", "/a/path", "qemuu:///system", "qemu:system" })
	void leavesOtherUrisToOthers(String uri) {
		assertFalse(connections().takes(URI.create(uri)));
	}

	@Test
	void prefersWhatTheEnvironmentNames() throws Exception {
		conf("uri_default = 'lxc:///system'\nuri_aliases = [ 'far=qemu+ssh://far/system' ]");
		environment.put("LIBVIRT_DEFAULT_URI", "test:///default");
		Suggestion suggestion = connections().preferred().orElseThrow();
		assertEquals(URI.create("test:///default"), suggestion.uri());
		assertTrue(suggestion.ephemeral());
		environment.put("LIBVIRT_DEFAULT_URI", "far");
		assertEquals(URI.create("qemu+ssh://far/system"), connections().preferred().orElseThrow().uri());
	}

	@Test
	void thenWhatLibvirtsConfigurationNames() throws Exception {
		socket("run/libvirt-sock");
		conf("uri_default = 'lxc:///system'");
		assertEquals(URI.create("lxc:///system"), connections().preferred().orElseThrow().uri());
	}

	@Test
	void thenQemuWhereASocketExists() throws Exception {
		Path socket = socket("var-run/virtqemud-sock");
		Suggestion suggestion = connections().preferred().orElseThrow();
		assertEquals(URI.create("qemu:///system"), suggestion.uri());
		assertTrue(suggestion.because().contains(socket.toString()));
		assertFalse(suggestion.ephemeral());
	}

	@Test
	void andTheTestDriverOnlyWhereThereIsNothingElse() throws Exception {
		Suggestion suggestion = connections().preferred().orElseThrow();
		assertEquals(URI.create("test:///default"), suggestion.uri());
		assertTrue(suggestion.ephemeral());
	}

	@Test
	void suggestsEachConnectionOnceBestFirst() throws Exception {
		socket("run/libvirt-sock");
		environment.put("XDG_RUNTIME_DIR", folder.resolve("user").toString());
		socket("user/libvirt/libvirt-sock");
		assertEquals(List.of("qemu:///system", "qemu:///session", "test:///default"),
				connections().suggestions().stream().map(suggestion -> suggestion.uri().toString()).toList());
	}

	@Test
	void resolvesAliases() throws Exception {
		conf("uri_aliases = [ \"far=qemu+ssh://far/system\", \"near=qemu:///system\" ]");
		assertEquals(Optional.of(URI.create("qemu:///system")), connections().alias("near"));
		assertEquals(Optional.empty(), connections().alias("fa"));
		conf("uri_aliases = [ \"far\" ]");
		assertThrows(CoreException.class, () -> connections().alias("far"));
	}

	@Test
	void aMissingSocketSaysToStartTheDaemon() {
		assertEquals("Cannot connect to qemu+unix:///system?socket=/nowhere/sock: Failed to connect socket to '/nowhere/sock': No such file or "
				+ "directory. Nothing answers at /nowhere/sock: start the daemon (systemctl start libvirtd, or virtqemud.socket), or choose another URI.",
				failure("qemu+unix:///system?socket=/nowhere/sock"));
	}

	@Test
	void aSocketThatNobodyServesSaysToStartTheDaemon() throws Exception {
		Path socket = folder.resolve("stale");
		try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			channel.bind(UnixDomainSocketAddress.of(socket));
		}
		assertTrue(failure("qemu+unix:///system?socket=" + socket).contains("Nothing answers at " + socket + ": start the daemon"));
	}

	@Test
	void aSocketThatRefusesNamesTheGroupAndPolkit() {
		CoreException failure = LibvirtFailures.open(
				new LibvirtError(LibvirtError.SYSTEM_ERROR, LibvirtFailures.FROM_RPC, 13,
						"Failed to connect socket to '/run/libvirt/libvirt-sock': Permission denied"),
				URI.create("qemu:///system"), "qemu:///system", new PasswordAuth(Prompter.NOBODY), false);
		assertTrue(failure.getStatus().getMessage().contains("You may not use /run/libvirt/libvirt-sock: join the group \"libvirt\""));
		assertTrue(failure.getStatus().getMessage().contains("polkit"));
	}

	@Test
	void adviceDoesNotDependOnTheLanguageOfLibvirt() {
		CoreException failure = LibvirtFailures.open(
				new LibvirtError(LibvirtError.SYSTEM_ERROR, LibvirtFailures.FROM_RPC, 2, "\u65e0\u6cd5\u8fde\u63a5\u5957\u63a5\u5b57\u5230 '/x/sock'\uff1a\u65e0"),
				URI.create("xen:///system"), "xen:///system", new PasswordAuth(Prompter.NOBODY), false);
		assertTrue(failure.getStatus().getMessage().contains("virtxend.socket"), failure.getStatus().getMessage());
	}

	@Test
	void aMissingCertificateNamesTheFiles() throws Exception {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String sentence = failure("qemu+tls://127.0.0.1:" + server.getLocalPort() + "/system?pkipath=" + folder);
			assertTrue(sentence.contains("Check the certificates"), sentence);
		}
	}

	@Test
	void aPortWhereNobodyListensSaysWhatToDo() throws Exception {
		int port;
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = server.getLocalPort();
		}
		assertTrue(failure("qemu+tcp://127.0.0.1:" + port + "/system").contains("Start libvirtd on 127.0.0.1 and let it listen there"));
	}

	@Test
	void anUnknownHostIsNamed() {
		assertTrue(failure("qemu+tcp://nohost.invalid/system").contains("Check the spelling of the host name nohost.invalid"));
	}

	@Test
	void aMissingTestFileIsOurOwnSentence() {
		assertEquals("Cannot connect to test:///nowhere.xml: there is no readable file /nowhere.xml. Give the path of a test driver file, or use "
				+ "test:///default.", failure("test:///nowhere.xml"));
	}

	@Test
	void aCancelledMonitorOpensNothing() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> connections().open(new ConnectionRequest(URI.create("test:///default"), null, false, Prompter.NOBODY), monitor));
	}

	@Test
	void parametersAreSetAndReplaced() {
		assertEquals("qemu+ssh://h/system?a=b&no_tty=1", LibvirtUri.with(URI.create("qemu+ssh://h/system?a=b"), "no_tty", "1"));
		assertEquals("qemu+ssh://h/system?a=b&command=%2Fx%20y", LibvirtUri.with(URI.create("qemu+ssh://h/system?command=ssh&a=b"), "command", "/x y"));
		assertEquals("a+b c", LibvirtUri.parameter(URI.create("qemu:///system?x=1&command=a+b%20c"), "command"));
	}
}
