package org.virtworkbench.libvirt.internal;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** An unprivileged libvirtd of the test's own, on a socket of its own; nothing of the machine's libvirt is touched. */
final class PrivateLibvirtd implements AutoCloseable {

	private static final long DEADLINE = TimeUnit.SECONDS.toNanos(20);

	private final Path folder;
	private final Process process;

	PrivateLibvirtd() throws IOException, InterruptedException {
		Path libvirtd = Stream.of("/usr/sbin/libvirtd", "/usr/bin/libvirtd").map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
		Assumptions.assumeTrue(libvirtd != null, "neither /usr/sbin/libvirtd nor /usr/bin/libvirtd: install libvirt-daemon");
		folder = Files.createTempDirectory("vw-libvirtd");
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
		Path conf = folder.resolve("libvirtd.conf");
		Files.writeString(conf, """
				unix_sock_dir = "%1$s"
				auth_unix_ro = "none"
				auth_unix_rw = "none"
				unix_sock_rw_perms = "0777"
				log_outputs = "3:file:%1$s/log"
				""".formatted(folder));
		List<String> command = new ArrayList<>();
		if ("root".equals(System.getProperty("user.name")))
			// as root it would be the system's daemon, with the state folders that are compiled in
			command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
		command.addAll(List.of(libvirtd.toString(), "-f", conf.toString(), "-p", folder.resolve("pid").toString()));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile());
		builder.environment().put("HOME", folder.toString());
		for (String name : List.of("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"))
			builder.environment().put(name, folder.toString());
		process = builder.start();
		awaitSocket();
	}

	private void awaitSocket() throws IOException, InterruptedException {
		long until = System.nanoTime() + DEADLINE;
		while (true)
			try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
				channel.connect(UnixDomainSocketAddress.of(socket()));
				return;
			} catch (IOException e) {
				if (process.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() > until)
					throw new IOException("libvirtd did not start: " + Files.readString(folder.resolve("out")), e);
			}
	}

	Path folder() {
		return folder;
	}

	Path socket() {
		return folder.resolve("libvirt-sock");
	}

	/** The test driver inside this daemon: "/default", or the path of a file. */
	URI test(String path) {
		return URI.create("test+unix://" + path + "?socket=" + socket());
	}

	void stop() throws IOException, InterruptedException {
		signal("-STOP");
	}

	void resume() throws IOException, InterruptedException {
		if (process.isAlive())
			signal("-CONT");
	}

	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	private void signal(String signal) throws IOException, InterruptedException {
		if (new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor() != 0)
			throw new IOException("kill " + signal);
	}

	@Override
	public void close() throws IOException, InterruptedException {
		kill();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.deleteIfExists(file);
		}
	}
}
