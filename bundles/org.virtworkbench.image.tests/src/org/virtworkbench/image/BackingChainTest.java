package org.virtworkbench.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtworkbench.image.Layer.State;
import org.virtworkbench.testkit.Needs;
import org.virtworkbench.testkit.Probe;

/** Which files a header can make us open. */
@Needs(Probe.QEMU)
class BackingChainTest {

	@TempDir
	Path home;
	private Path own;

	@BeforeEach
	void makesTheImagesOwnDirectory() throws Exception {
		own = Files.createDirectory(home.resolve("own"));
		sh("qemu-img create -q -f qcow2 base.qcow2 1M; qemu-img create -q -f qcow2 -b base.qcow2 -F qcow2 top.qcow2");
	}

	@Test
	void followsBasesInTheOwnDirectory() throws Exception {
		try (BackingChain chain = chain("top.qcow2")) {
			assertEquals(List.of(State.OPENED, State.OPENED), states(chain));
			assertTrue(chain.isComplete());
			assertTrue(chain.isMappable());
		}
	}

	@Test
	void opensNothingOutsideUnlessAllowed() throws Exception {
		Path other = Files.createDirectory(home.resolve("other"));
		sh("mv base.qcow2 ../other/; qemu-img rebase -u -b ../other/base.qcow2 -F qcow2 top.qcow2");
		try (BackingChain chain = chain("top.qcow2")) {
			assertLast(chain, State.NOT_ALLOWED, "--allow " + own.resolve("../other"));
			assertThrows(CoreException.class, () -> chain.map(new NullProgressMonitor()));
		}
		try (BackingChain chain = chain("top.qcow2", other)) {
			assertEquals(List.of(State.OPENED, State.OPENED), states(chain));
		}
	}

	@Test
	void doesNotSayWhetherAFileOutsideExists() throws Exception {
		sh("qemu-img rebase -u -b /nowhere/base.qcow2 -F qcow2 top.qcow2");
		assertLast(chain("top.qcow2"), State.NOT_ALLOWED, "/nowhere");
	}

	@Test
	void doesNotLeaveByASymbolicLink() throws Exception {
		sh("mv base.qcow2 ..; ln -s ../base.qcow2 base.qcow2");
		assertLast(chain("top.qcow2"), State.NOT_ALLOWED, "base.qcow2");
	}

	@Test
	void findsTheBaseBesideTheLinkAndBesideItsTarget() throws Exception {
		sh("mkdir ../links; ln -s ../own/top.qcow2 ../links/top.qcow2; mv base.qcow2 ../links");
		try (BackingChain chain = chain("../links/top.qcow2")) {
			assertEquals(List.of(State.OPENED, State.OPENED), states(chain));
		}
	}

	@Test
	void findsLoops() throws Exception {
		sh("qemu-img rebase -u -b top.qcow2 -F qcow2 base.qcow2");
		assertLast(chain("top.qcow2"), State.LOOP, "below itself");
		sh("ln base.qcow2 same.qcow2; qemu-img rebase -u -b base.qcow2 -F qcow2 base.qcow2");
		assertLast(chain("base.qcow2"), State.LOOP, "below itself");
	}

	@Test
	void saysThatTheBaseIsMissing() throws Exception {
		sh("rm base.qcow2");
		assertLast(chain("top.qcow2"), State.MISSING, "base.qcow2");
	}

	@Test
	void guessesNoFormat() throws Exception {
		sh("cp base.qcow2 raw; qemu-img rebase -u -b raw -F raw top.qcow2");
		try (BackingChain chain = chain("top.qcow2")) {
			assertEquals(State.WRONG_FORMAT, chain.layers().getLast().state());
			assertEquals(ImageFormat.RAW, chain.layers().getLast().image().orElseThrow().format());
			assertEquals(2, chain.layers().size(), "the raw disk's own header is data");
		}
		// the extension for the format becomes one that nobody knows
		sh("LC_ALL=C grep -obUaP '\\xe2\\x79\\x2a\\xca' top.qcow2 | cut -d: -f1 | { read at; printf '\\001' | dd of=top.qcow2 bs=1 seek=$at conv=notrunc status=none; }");
		assertLast(chain("top.qcow2"), State.UNSTATED_FORMAT, "rebase -u -F");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nbd://127.0.0.1:1/x", "json:{\"driver\":\"file\",\"filename\":\"base.qcow2\"}", "http://h/x", "a:b.qcow2", "file:base.qcow2" })
	void followsNoNameOfSomethingElseThanAFile(String name) throws Exception {
		rename(name);
		assertLast(chain("top.qcow2"), State.NOT_A_FILE, name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-U", "./a:b", " b", "基 础", "$(x)" })
	void takesOddNamesForFiles(String name) throws Exception {
		sh("mv -- base.qcow2 './" + name.replace("./", "") + "'");
		rename(name);
		try (BackingChain chain = chain("top.qcow2")) {
			assertEquals(List.of(State.OPENED, State.OPENED), states(chain));
		}
	}

	@Test
	void opensNoPipe() throws Exception {
		sh("rm base.qcow2; mkfifo base.qcow2");
		assertLast(chain("top.qcow2"), State.UNREADABLE, "neither a file nor a block device");
	}

	@Test
	void endsAtFiveHundredLayers() throws Exception {
		sh("for n in $(seq 501); do cp top.qcow2 $n.qcow2; done");
		for (int n = 2; n <= 501; n++)
			rename(own.resolve(n + ".qcow2"), (n - 1) + ".qcow2");
		try (BackingChain chain = chain("501.qcow2")) {
			assertLast(chain, State.TOO_DEEP, "500");
			assertEquals(501, chain.layers().size());
		}
	}

	@Test
	void stopsWhenCancelled() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		DiskImage image = ImageFile.open(own.resolve("top.qcow2"), null);
		assertThrows(OperationCanceledException.class, () -> BackingChain.of(image, FileAccess.none(), monitor));
		assertThrows(OperationCanceledException.class, () -> {
			try (MappedImage open = (MappedImage) ImageFile.open(own.resolve("top.qcow2"), null)) {
				open.map(monitor);
			}
		});
	}

	@Test
	void seesThatSomebodyWrites() throws Exception {
		try (DiskImage image = ImageFile.open(own.resolve("top.qcow2"), null)) {
			assertFalse(image.changed());
			sh("qemu-io -c 'write 0 64k' top.qcow2 >/dev/null");
			assertTrue(image.changed());
		}
	}

	@Test
	void saysInASentenceWhyAFileCannotBeOpened() {
		for (String file : List.of("none.qcow2", ".")) {
			CoreException e = assertThrows(CoreException.class, () -> ImageFile.open(own.resolve(file), null));
			assertTrue(e.getStatus().getMessage().contains(own.resolve(file).toString()), e.getMessage());
			assertFalse(e.getStatus().getMessage().contains("Exception"), e.getMessage());
		}
	}

	private BackingChain chain(String image, Path... allowed) throws CoreException {
		return BackingChain.of(ImageFile.open(own.resolve(image), null), FileAccess.in(List.of(allowed)), new NullProgressMonitor());
	}

	private static List<State> states(BackingChain chain) {
		return chain.layers().stream().map(Layer::state).toList();
	}

	private static void assertLast(BackingChain chain, State state, String named) {
		try (chain) {
			Layer last = chain.layers().getLast();
			assertEquals(state, last.state(), last.problem());
			assertEquals(Optional.empty(), last.image());
			assertTrue(last.problem().contains(named), last.problem());
			assertFalse(chain.isComplete());
		}
	}

	/** Writes any name into the header, as only somebody else's program would. */
	private void rename(String name) throws Exception {
		rename(own.resolve("top.qcow2"), name);
	}

	private static void rename(Path image, String name) throws Exception {
		byte[] bytes = Files.readAllBytes(image);
		byte[] text = name.getBytes(UTF_8);
		var header = ByteBuffer.wrap(bytes);
		header.putInt(16, text.length);
		header.put((int) header.getLong(8), text);
		Files.write(image, bytes);
	}

	private void sh(String script) throws Exception {
		Process process = new ProcessBuilder("bash", "-ec", script).directory(own.toFile()).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), UTF_8);
		assertEquals(0, process.waitFor(), output);
	}
}
