package org.virtworkbench.libvirt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Prompter;
import org.virtworkbench.libvirt.LibvirtDomains;
import org.virtworkbench.libvirt.LibvirtDomains.By;
import org.virtworkbench.libvirt.LibvirtSession;

/** What libvirt-java is known to crash the JVM with, or to do wrongly by the settings of a process: judged by the exit of a child JVM. */
class ChildJvmTest {

	@TempDir
	Path folder;

	private static Connection open(URI uri, Prompter prompter) throws CoreException {
		return new LibvirtConnections().open(new ConnectionRequest(uri, null, false, prompter), new NullProgressMonitor());
	}

	/** A test-driver host that asks for a password, as in libvirt's own authentication tests. */
	static URI hostWithPassword(Path folder) throws Exception {
		Path file = folder.resolve("auth.xml");
		Files.writeString(file, """
				<node>
				  <auth><user password='geheim-密码'>bob</user></auth>
				  <domain type='test'><name>a</name><uuid>004b96e1-2d78-c30f-5aa5-f03c87d21e69</uuid>
				    <memory>1024</memory><os><type>hvm</type></os></domain>
				</node>
				""");
		return URI.create("test://" + file);
	}

	static Prompter bob(String password, AtomicInteger asked) {
		return question -> {
			asked.incrementAndGet();
			return Optional.of(question.kind() == Prompter.Question.Kind.PASSWORD ? password : "bob");
		};
	}

	/** Logs in so often that freed memory of an answer is used again; libvirt-java's own callback aborts before sixty. */
	static final class Logins {
		public static void main(String[] arguments) throws Exception {
			URI uri = hostWithPassword(Path.of(arguments[0]));
			AtomicInteger asked = new AtomicInteger();
			for (int i = 0; i < 1000; i++) {
				Connection connection = open(uri, bob("geheim-密码", asked));
				assertEquals("a", connection.require(LibvirtSession.class).domains().list(new NullProgressMonitor()).get(0).name());
				connection.close();
				if (i % 50 == 0)
					System.gc();
			}
			System.out.print(asked);
		}
	}

	@Test
	void survivesAThousandLoginsWithAPassword() throws Exception {
		ChildJvm.Result result = ChildJvm.run(Logins.class, List.of(), Map.of("LC_ALL", "C"), folder.toString());
		assertEquals(0, result.exitCode(), result.stderr());
		assertEquals("2000", result.stdout());
	}

	/** Refused answers, wrong ones, a prompter that throws: none may leave the callback as an exception or a bad pointer. */
	static final class BadLogins {
		public static void main(String[] arguments) throws Exception {
			URI uri = hostWithPassword(Path.of(arguments[0]));
			List<Prompter> prompters = List.of(Prompter.NOBODY, bob("wrong", new AtomicInteger()), bob("", new AtomicInteger()), question -> {
				throw new IllegalStateException("of the prompter");
			});
			for (int i = 0; i < 200; i++)
				try {
					open(uri, prompters.get(i % prompters.size()));
					System.exit(1);
				} catch (CoreException e) {
					if (i < prompters.size())
						System.out.println(Failure.kind(e.getStatus()) + " " + e.getStatus().getMessage());
				}
		}
	}

	@Test
	void failedLoginsAreSentences() throws Exception {
		Path authFile = Files.createFile(folder.resolve("auth.conf"));
		List<String> lines = badLogins(authFile);
		assertTrue(lines.get(0).contains("nobody can be asked: put it into " + authFile), lines.get(0));
		assertTrue(lines.get(1).contains("Check user name and password"), lines.get(1));
		assertTrue(lines.get(2).contains("Check user name and password"), lines.get(2));
		assertTrue(lines.get(3).contains("the question for the password failed"), lines.get(3));
	}

	@Test
	void anAuthFileThatDoesNotExistIsNamed() throws Exception {
		List<String> lines = badLogins(Path.of("/nowhere/auth.conf"));
		assertTrue(lines.get(0).contains("LIBVIRT_AUTH_FILE names /nowhere/auth.conf, which does not exist"), lines.get(0));
	}

	private List<String> badLogins(Path authFile) throws Exception {
		ChildJvm.Result result = ChildJvm.run(BadLogins.class, List.of(), Map.of("LIBVIRT_AUTH_FILE", authFile.toString()), folder.toString());
		assertEquals(0, result.exitCode(), result.stderr());
		List<String> lines = result.stdout().lines().toList();
		assertEquals(4, lines.size(), result.stdout());
		assertTrue(lines.stream().allMatch(line -> line.startsWith("NO_CONNECTION Cannot connect to test:")), result.stdout());
		return lines;
	}

	static final class LoginsFromFile {
		public static void main(String[] arguments) throws Exception {
			open(hostWithPassword(Path.of(arguments[0])), Prompter.NOBODY).close();
		}
	}

	@Test
	void aPasswordInTheAuthFileIsNotAskedFor() throws Exception {
		Path authFile = folder.resolve("auth.conf");
		Files.writeString(authFile, """
				[credentials-bob]
				username=bob
				password=geheim-密码
				[auth-test-localhost]
				credentials=bob
				""");
		ChildJvm.Result result = ChildJvm.run(LoginsFromFile.class, List.of(), Map.of("LIBVIRT_AUTH_FILE", authFile.toString()), folder.toString());
		assertEquals(0, result.exitCode(), result.stderr());
	}

	/** Many failures and collections of garbage: a collected callback would be called in freed memory. */
	static final class Errors {
		public static void main(String[] arguments) throws Exception {
			LibvirtDomains domains = open(URI.create("test:///default"), Prompter.NOBODY).require(LibvirtSession.class).domains();
			for (int i = 0; i < 2000; i++) {
				try {
					domains.resume(UUID.randomUUID(), new NullProgressMonitor());
					System.exit(1);
				} catch (CoreException e) {
					// expected
				}
				domains.onEvent(uuid -> {
				}).close();
				if (i % 100 == 0)
					System.gc();
			}
		}
	}

	@Test
	void libvirtWritesNothingToStderrAndItsCallbacksOutliveGarbageCollection() throws Exception {
		ChildJvm.Result result = ChildJvm.run(Errors.class, List.of(), Map.of());
		assertEquals(0, result.exitCode(), result.stderr());
		assertEquals("", result.stderr());
	}

	/** A name in three scripts, in a process whose locale knows none of them. */
	static final class Names {
		public static void main(String[] arguments) throws Exception {
			NullProgressMonitor monitor = new NullProgressMonitor();
			LibvirtDomains domains = open(URI.create("test:///default"), Prompter.NOBODY).require(LibvirtSession.class).domains();
			String name = "\u00e9v\u00e9-\u865a\u62df\u673a-\ud83d\ude00";
			UUID uuid = domains.define("<domain type='test'><name>" + name + "</name><memory>1024</memory><os><type>hvm</type></os></domain>", false,
					monitor);
			domains.start(uuid, false, monitor);
			System.out.println(name.equals(domains.find(name, By.NAME, monitor).orElseThrow().name()));
			System.out.println(domains.list(monitor).stream().anyMatch(record -> record.name().equals(name)));
			System.out.println(domains.xml(uuid, false, false, monitor).contains("<name>" + name + "</name>"));
			try {
				domains.start(uuid, false, monitor);
			} catch (CoreException e) {
				System.out.println(e.getStatus().getMessage().startsWith("Cannot start " + name + ": "));
			}
		}
	}

	@Test
	void namesOfEveryScriptWorkInThePosixLocale() throws Exception {
		ChildJvm.Result result = ChildJvm.run(Names.class, List.of(), Map.of("LC_ALL", "C"));
		assertEquals("true\ntrue\ntrue\ntrue\n", result.stdout(), result.stderr());
	}

	static final class Opens {
		public static void main(String[] arguments) throws Exception {
			for (int i = 0; i < 2; i++)
				try {
					open(URI.create("test:///default"), Prompter.NOBODY);
					System.exit(1);
				} catch (CoreException e) {
					System.out.println(Failure.kind(e.getStatus()) + " " + e.getStatus().getMessage());
				}
		}
	}

	@Test
	void aMissingClientLibraryIsASentenceThatNamesThePackage() throws Exception {
		// the loader finds a file of that name that is no library, and JNA is told to look nowhere else
		Files.createFile(folder.resolve("libvirt.so.0"));
		ChildJvm.Result result = ChildJvm.run(Opens.class, List.of("-Djna.platform.library.path=" + folder),
				Map.of("LD_LIBRARY_PATH", folder.toString()));
		assertEquals(0, result.exitCode(), result.stderr());
		String sentence = "NO_CONNECTION The libvirt client libraries are not installed. Install them (Debian and Ubuntu: apt install libvirt0, "
				+ "Fedora: dnf install libvirt-libs) and start again.\n";
		assertEquals(sentence + sentence, result.stdout());
	}

	@Test
	void aMissingLibraryForQemuIsTheSameSentence() throws Exception {
		Files.createFile(folder.resolve("libvirt-qemu.so.0"));
		Files.createFile(folder.resolve("libvirt-qemu.so"));
		ChildJvm.Result result = ChildJvm.run(Opens.class, List.of("-Djna.platform.library.path=" + folder),
				Map.of("LD_LIBRARY_PATH", folder.toString()));
		assertEquals(0, result.exitCode(), result.stderr());
		assertTrue(result.stdout().startsWith("NO_CONNECTION The libvirt client libraries are not installed."), result.stdout());
	}

	/** Many calls wait for a daemon that stops, is given up, and goes on: libvirt's own keepalive would crash here. */
	static final class Silence {
		public static void main(String[] arguments) throws Exception {
			for (int i = 0; i < 5; i++)
				try (PrivateLibvirtd daemon = new PrivateLibvirtd()) {
					Connection connection = new LibvirtConnections(DaemonTest.keepAlive(Duration.ofMillis(200), 2), Map.of(), List.of(), false)
							.open(new ConnectionRequest(daemon.test("/default"), "kvm1", false, Prompter.NOBODY), null);
					Session session = (Session) connection.require(LibvirtSession.class);
					AtomicInteger failed = new AtomicInteger();
					List<Thread> threads = new java.util.ArrayList<>();
					daemon.stop();
					for (int t = 0; t < 8; t++)
						threads.add(Thread.ofPlatform().start(() -> {
							try {
								session.domains().list(null);
							} catch (CoreException e) {
								failed.incrementAndGet();
							}
						}));
					for (Thread thread : threads)
						thread.join();
					daemon.resume();
					// returns when the calls that were left behind have returned
					connection.close();
					if (failed.get() != 8 || session.closeResult() != 0)
						System.exit(1);
				}
		}
	}

	@Test
	void aSilentDaemonWithManyCallsInFlightDoesNoHarm() throws Exception {
		ChildJvm.Result result = ChildJvm.run(Silence.class, List.of(), Map.of());
		assertEquals(0, result.exitCode(), result.stdout() + result.stderr());
	}

	/** Many calls are under way when the daemon is killed. */
	static final class Death {
		public static void main(String[] arguments) throws Exception {
			for (int i = 0; i < 10; i++)
				try (PrivateLibvirtd daemon = new PrivateLibvirtd()) {
					Connection connection = new LibvirtConnections().open(new ConnectionRequest(daemon.test("/default"), "kvm1", false, Prompter.NOBODY),
							null);
					LibvirtDomains domains = connection.require(LibvirtSession.class).domains();
					domains.onEvent(uuid -> {
					});
					CountDownLatch busy = new CountDownLatch(8 * 20);
					AtomicInteger failed = new AtomicInteger();
					List<Thread> threads = new java.util.ArrayList<>();
					for (int t = 0; t < 8; t++)
						threads.add(Thread.ofPlatform().start(() -> {
							try {
								while (true) {
									domains.list(null);
									busy.countDown();
								}
							} catch (CoreException e) {
								if (Failure.kind(e.getStatus()) == Failure.Kind.NO_CONNECTION)
									failed.incrementAndGet();
							}
						}));
					busy.await();
					daemon.kill();
					for (Thread thread : threads)
						thread.join();
					connection.close();
					if (failed.get() != 8)
						System.exit(1);
				}
		}
	}

	@Test
	void aDaemonThatIsKilledUnderManyCallsDoesNoHarm() throws Exception {
		ChildJvm.Result result = ChildJvm.run(Death.class, List.of(), Map.of());
		assertEquals(0, result.exitCode(), result.stdout() + result.stderr());
		assertEquals("", result.stderr());
	}

	/** Sessions that come and go with garbage collection and finalizers in between, from several threads. */
	static final class Finalizers {
		public static void main(String[] arguments) throws Exception {
			List<Thread> threads = new java.util.ArrayList<>();
			AtomicInteger wrong = new AtomicInteger();
			for (int t = 0; t < 4; t++)
				threads.add(Thread.ofPlatform().start(() -> {
					try {
						for (int i = 0; i < 200; i++) {
							Connection connection = open(URI.create("test:///default"), Prompter.NOBODY);
							Session session = (Session) connection.require(LibvirtSession.class);
							UUID uuid = session.domains().list(null).get(0).uuid();
							session.domains().xml(uuid, false, false, null);
							session.domains().screenshot(uuid, 0, null);
							connection.close();
							if (session.closeResult() < 0)
								wrong.incrementAndGet();
							if (i % 20 == 0) {
								System.gc();
							}
						}
					} catch (CoreException e) {
						e.printStackTrace();
						wrong.incrementAndGet();
					}
				}));
			for (Thread thread : threads)
				thread.join();
			System.exit(wrong.get() == 0 ? 0 : 1);
		}
	}

	@Test
	void finalizersOfLibvirtJavaFindNothingToFree() throws Exception {
		ChildJvm.Result result = ChildJvm.run(Finalizers.class, List.of(), Map.of());
		assertEquals(0, result.exitCode(), result.stderr());
	}
}
