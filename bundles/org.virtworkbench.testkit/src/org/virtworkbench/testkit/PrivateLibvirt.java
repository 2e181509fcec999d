package org.virtworkbench.testkit;

import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A libvirtd of its own for a test, reached through a socket file, ready in well under a second, and gone with all its guests when it is closed.
 *
 * <pre>
 * class StartsDomains {
 *     &#64;RegisterExtension
 *     static final PrivateLibvirt kvm1 = PrivateLibvirt.qemu("kvm1"); // one for the class
 *
 *     &#64;Test
 *     void startsTheGuest() { connect(kvm1.uri()); ... }
 * }
 * </pre>
 *
 * Or by hand with {@link #start()} and {@link #close()}. {@link #kill()}, {@link #freeze()} and {@link #restart()} are for tests of what happens
 * when a daemon dies or stops answering; guests live on through them, as they do on a real host. Not for use by several threads at once.
 */
public final class PrivateLibvirt implements AutoCloseable, BeforeAllCallback, AfterAllCallback {

	private static final Duration READY_DEADLINE = Duration.ofSeconds(30);

	private final String hostname;
	private final boolean privileged;
	private final boolean guests;
	private final String user;
	private final UUID uuid = UUID.randomUUID();
	private final List<String> daemonSettings = new ArrayList<>();
	private final List<String> qemuSettings = new ArrayList<>();
	private PrivateHost host;

	private PrivateLibvirt(String hostname, boolean privileged, boolean guests, String user) {
		this.hostname = hostname;
		this.user = user;
		this.guests = guests;
		this.privileged = privileged;
	}

	/**
	 * A system libvirtd with the QEMU driver in a {@link PrivateHost}; guests run as root without confinement. Needs
	 * {@link Probe#NAMESPACES}, {@link Probe#LIBVIRTD} and {@link Probe#QEMU}.
	 *
	 * @param hostname what the host calls itself; two hosts that migrate guests need different ones
	 */
	public static PrivateLibvirt qemu(String hostname) {
		return new PrivateLibvirt(hostname, true, true, null);
	}

	/**
	 * A libvirtd for the test driver behind a socket ({@link #testUri()}). Needs {@link Probe#LIBVIRTD} only: without root it is the session
	 * daemon of this user, in no namespace. For root, whose libvirtd is always the system's, it runs in a {@link PrivateHost}.
	 */
	public static PrivateLibvirt testDriver() {
		return new PrivateLibvirt("localhost", Probe.ROOT.missing().isEmpty(), false, null);
	}

	/** What {@link #testDriver()} is without root, as another user: so that the tests of root see it too. */
	static PrivateLibvirt sessionOf(String user) {
		return new PrivateLibvirt("localhost", false, false, user);
	}

	/** Adds a line to {@code libvirtd.conf} before the start: {@code max_clients = 5}. */
	public PrivateLibvirt withDaemonSetting(String line) {
		daemonSettings.add(line);
		return this;
	}

	/** Adds a line to {@code qemu.conf} before the start: {@code vnc_password = "secret"}. */
	public PrivateLibvirt withQemuSetting(String line) {
		qemuSettings.add(line);
		return this;
	}

	/** Starts host and daemon, and returns when the daemon has answered a client. */
	public PrivateLibvirt start() {
		if (host != null)
			throw new IllegalStateException(hostname + " runs already");
		Probe.LIBVIRTD.require();
		if (privileged)
			Probe.NAMESPACES.require();
		if (guests)
			Probe.QEMU.require();
		host = PrivateHost.start(hostname, privileged, user, List.of(new PrivateHost.ConfigurationFile("libvirtd.conf", daemonConfiguration()),
				new PrivateHost.ConfigurationFile("qemu.conf", qemuConfiguration())));
		try {
			startDaemon();
		} catch (RuntimeException | Error e) {
			close();
			throw e;
		}
		return this;
	}

	/** The URI of this host's driver: QEMU's system driver, or for a session daemon its session driver. */
	public URI uri() {
		return URI.create("qemu+unix:///" + (privileged ? "system" : "session") + "?socket=" + socket());
	}

	/** The test driver's default host as this daemon serves it; its state lasts as long as a connection to it is open. */
	public URI testUri() {
		return URI.create("test+unix:///default?socket=" + socket());
	}

	/** The test driver with the hosts of a file, as this daemon serves it; each connection has a state of its own. */
	public URI testUri(Path file) {
		return URI.create("test+unix://" + file.toAbsolutePath().toUri().getRawPath() + "?socket=" + socket());
	}

	/** The daemon's socket, reachable from outside the host. */
	public Path socket() {
		return running().directory().resolve("run/libvirt/libvirt-sock");
	}

	/** The UUID that the host reports in its capabilities. */
	public UUID uuid() {
		return uuid;
	}

	/** The machine that the daemon runs on. */
	public PrivateHost host() {
		return running();
	}

	/** Runs virsh on this host, with this host's own {@link #uri()}. */
	public PrivateHost.Output virsh(String... arguments) {
		List<String> argv = new ArrayList<>(List.of("virsh", "--connect", uri().toString()));
		argv.addAll(List.of(arguments));
		return running().execOutside(argv);
	}

	/** Ends the daemon as a crash does (SIGKILL); guests live on, its socket file stays. */
	public void kill() {
		running().say("kill");
	}

	/** Ends the daemon as an administrator does (SIGTERM), and waits for it; guests live on. */
	public void stop() {
		running().say("stop");
	}

	/** Stops the daemon's threads (SIGSTOP): it accepts clients and never answers. */
	public void freeze() {
		running().say("freeze");
	}

	/** Lets a frozen daemon go on. */
	public void thaw() {
		running().say("thaw");
	}

	/** Starts the daemon again after {@link #kill()} or {@link #stop()}, and returns when it has answered. */
	public void restart() {
		startDaemon();
	}

	/** What the daemon has logged: warnings and errors. */
	public String log() {
		try {
			Path log = running().directory().resolve(privileged ? "var/log/libvirt/libvirtd.log" : "libvirtd.out");
			return Files.exists(log) ? Files.readString(log) : "";
		} catch (IOException e) {
			throw new AssertionError("Cannot read the log of libvirtd: " + e.getMessage(), e);
		}
	}

	/** Ends the daemon, its guests and its host. Does nothing when it does not run. */
	@Override
	public void close() {
		PrivateHost closing = host;
		host = null;
		if (closing != null)
			closing.close();
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		start();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		close();
	}

	private PrivateHost running() {
		if (host == null)
			throw new IllegalStateException("the private libvirtd " + hostname + " is not started");
		return host;
	}

	private String daemonConfiguration() {
		String log = privileged ? "file:/var/log/libvirt/libvirtd.log" : "stderr";
		return """
				listen_tls = 0
				listen_tcp = 0
				auth_unix_ro = "none"
				auth_unix_rw = "none"
				host_uuid = "%s"
				log_outputs = "3:%s"
				""".formatted(uuid, log) + String.join("\n", daemonSettings) + "\n";
	}

	private String qemuConfiguration() {
		String settings = privileged ? """
				user = "root"
				group = "root"
				security_driver = "none"
				namespaces = []
				remember_owner = 0
				stdio_handler = "file"
				""" : "# libvirt takes a file without a word for a syntax error\n";
		return settings + String.join("\n", qemuSettings) + "\n";
	}

	private void startDaemon() {
		Path sockets = running().directory().resolve("run/libvirt");
		long deadline = System.nanoTime() + READY_DEADLINE.toNanos();
		try (WatchService watch = sockets.getFileSystem().newWatchService()) {
			Files.createDirectories(sockets);
			sockets.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
			host.say("start");
			while (!answers()) {
				String ended = host.ask("running");
				if (ended != null || System.nanoTime() > deadline)
					throw new AssertionError("libvirtd of " + hostname + " does not answer: " + (ended == null ? "it runs. " : ended)
							+ Files.readString(host.directory().resolve("libvirtd.out")) + (privileged ? log() : ""));
				// The file appears at bind, a moment before listen: look again soon even when nothing new appears.
				var key = watch.poll(20, TimeUnit.MILLISECONDS);
				if (key != null)
					key.reset();
			}
		} catch (IOException e) {
			throw new AssertionError("Cannot start libvirtd of " + hostname + ": " + e.getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted while starting libvirtd of " + hostname, e);
		}
	}

	/**
	 * Whether the daemon answers the first call that every client makes (REMOTE_PROC_AUTH_LIST of src/remote/remote_protocol.x). It
	 * takes clients only after its drivers have started, so that an answer says that all is ready.
	 */
	private boolean answers() throws IOException {
		ByteBuffer call = ByteBuffer.allocate(28).putInt(28).putInt(0x20008086).putInt(1).putInt(66).putInt(0).putInt(0).putInt(0)
				.flip();
		try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX); Selector selector = Selector.open()) {
			try {
				channel.connect(UnixDomainSocketAddress.of(socket()));
			} catch (IOException e) {
				return false;
			}
			while (call.hasRemaining())
				channel.write(call);
			channel.configureBlocking(false);
			channel.register(selector, SelectionKey.OP_READ);
			return selector.select(READY_DEADLINE.toMillis()) > 0 && channel.read(ByteBuffer.allocate(28)) == 28;
		} catch (SocketException e) {
			return false; // it ended before it answered
		}
	}
}
