package org.virtworkbench.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.core.Prompter.Question;
import org.virtworkbench.libvirt.LibvirtSession;

/** Through an sshd of the test's own on loopback, with a key that has a passphrase and a host key that nobody knows yet. */
class SshTest {

	private static final String PASSPHRASE = "a \\ pass'phrase \u5bc6";

	@TempDir
	Path folder;

	private PrivateLibvirtd daemon;
	private Process sshd;
	private int port;
	private final List<Question> questions = new CopyOnWriteArrayList<>();

	@BeforeEach
	void start() throws Exception {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/sbin/sshd")), "/usr/sbin/sshd is missing: install openssh-server");
		daemon = new PrivateLibvirtd();
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder.resolve("hostkey").toString());
		run("ssh-keygen", "-q", "-t", "ed25519", "-N", PASSPHRASE, "-f", folder.resolve("key").toString());
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = free.getLocalPort();
		}
		Files.writeString(folder.resolve("sshd_config"), """
				ListenAddress 127.0.0.1
				Port %2$d
				HostKey %1$s/hostkey
				AuthorizedKeysFile %1$s/key.pub
				PidFile none
				StrictModes no
				UsePAM no
				PasswordAuthentication no
				KbdInteractiveAuthentication no
				""".formatted(folder, port));
		List<String> command = new ArrayList<>();
		if ("root".equals(System.getProperty("user.name")))
			// root's sshd wants a folder of the machine's; it gets one in a mount namespace of its own
			command.addAll(List.of("unshare", "--mount", "sh", "-c", "mount -t tmpfs tmpfs /run && mkdir -m 755 /run/sshd && exec \"$@\"", "sh"));
		command.addAll(List.of("/usr/sbin/sshd", "-D", "-e", "-f", folder.resolve("sshd_config").toString()));
		sshd = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("sshd.log").toFile()).start();
		awaitPort();
		Path ssh = Files.writeString(folder.resolve("my ssh"), """
				#!/bin/sh
				exec ssh -F /dev/null -o UserKnownHostsFile=%1$s/known -o GlobalKnownHostsFile=/dev/null -o IdentityAgent=none \\
					-o IdentityFile=%1$s/key -o IdentitiesOnly=yes "$@"
				""".formatted(folder));
		Files.setPosixFilePermissions(ssh, PosixFilePermissions.fromString("rwx------"));
	}

	private static void run(String... command) throws IOException, InterruptedException {
		assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
	}

	private void awaitPort() throws Exception {
		long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
		while (true)
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
				return;
			} catch (IOException e) {
				if (sshd.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() > until)
					throw new IOException("sshd did not start: " + Files.readString(folder.resolve("sshd.log")), e);
			}
	}

	@AfterEach
	void end() throws Exception {
		if (sshd != null)
			sshd.destroyForcibly().waitFor();
		if (daemon != null)
			daemon.close();
	}

	private Connection open(Prompter prompter) throws CoreException {
		URI uri = URI.create("test+ssh://" + System.getProperty("user.name") + "@127.0.0.1:" + port + "/default?proxy=netcat&netcat=" + folder
				+ "/nc&socket=" + daemon.socket() + "&command=" + folder + "/my%20ssh");
		return new LibvirtConnections().open(new ConnectionRequest(uri, "far", false, prompter), new NullProgressMonitor());
	}

	/** What libvirt runs on the far side: a netcat; python has sockets wherever libvirt's tests run. */
	private void farSide() throws IOException {
		Path nc = Files.writeString(folder.resolve("nc"), """
				#!/usr/bin/python3
				import os, select, socket, sys
				far = socket.socket(socket.AF_UNIX)
				far.connect(sys.argv[-1])
				while True:
				    for ready in select.select([0, far], [], [])[0]:
				        data = os.read(0, 65536) if ready == 0 else far.recv(65536)
				        if not data:
				            sys.exit()
				        if ready == 0:
				            far.sendall(data)
				        else:
				            os.write(1, data)
				""");
		Files.setPosixFilePermissions(nc, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private Prompter answering(String hostKey, String passphrase) {
		return question -> {
			questions.add(question);
			return Optional.ofNullable(question.kind() == Question.Kind.CONFIRM ? hostKey : passphrase);
		};
	}

	@Test
	void asksForTheHostKeyAndThePassphraseAndConnects() throws Exception {
		farSide();
		try (Connection connection = open(answering("yes", PASSPHRASE))) {
			assertEquals("test", connection.require(LibvirtSession.class).domains().list(null).get(0).name());
		}
		assertEquals(List.of(Question.Kind.CONFIRM, Question.Kind.PASSWORD), questions.stream().map(Question::kind).toList());
		assertTrue(questions.get(0).text().contains("fingerprint"), questions.get(0).text());
		assertTrue(questions.get(1).text().contains("passphrase"), questions.get(1).text());
	}

	@Test
	void aRefusedHostKeyIsASentenceWithWhatToDo() throws Exception {
		assertTrue(failure(answering("no", null)).contains("Its ssh host key is not known here. Connect once by hand"));
	}

	@Test
	void anUnansweredQuestionIsASentence() throws Exception {
		assertTrue(failure(answering("yes", null)).contains("The question of ssh was not answered."));
	}

	@Test
	void neverAsksWhereNobodyIs() throws Exception {
		assertTrue(failure(Prompter.NOBODY).contains("Its ssh host key is not known here."));
	}

	@Test
	void aChangedHostKeyIsNotOfferedForAcceptance() throws Exception {
		run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder.resolve("other").toString());
		Files.writeString(folder.resolve("known"), "[127.0.0.1]:" + port + " " + Files.readString(folder.resolve("other.pub")));
		String sentence = failure(answering("yes", PASSPHRASE));
		assertTrue(sentence.contains("is not the one that is known here"), sentence);
		assertEquals(List.of(), questions);
	}

	private String failure(Prompter prompter) {
		CoreException failure = assertThrows(CoreException.class, () -> open(prompter));
		assertEquals(Failure.Kind.NO_CONNECTION, Failure.kind(failure.getStatus()));
		return failure.getStatus().getMessage();
	}
}
