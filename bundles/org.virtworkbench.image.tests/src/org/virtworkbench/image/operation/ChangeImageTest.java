package org.virtworkbench.image.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.core.Operation;
import org.virtworkbench.core.Plan;
import org.virtworkbench.core.file.FileUsers.FileUser;
import org.virtworkbench.core.text.ShellWords;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.ChangeSnapshot.Action;

class ChangeImageTest {

	@TempDir
	Path folder;
	private Bench bench;
	private Path base;
	private Path top;

	@BeforeEach
	void chain() throws Exception {
		bench = new Bench(folder);
		base = bench.create("base.qcow2");
		bench.write(base, "qcow2", 1, "0", "1M");
		top = bench.create(bench.above("top.qcow2", "base.qcow2"));
		bench.write(top, "qcow2", 2, "1M", "1M");
	}

	private ImageRef top() throws CoreException {
		return bench.image("top.qcow2");
	}

	private ResizeImage resize(long size, boolean shrink) throws CoreException {
		return new ResizeImage(bench.qemu(), top(), size, shrink, null);
	}

	private ChangeSnapshot snapshot(Action action, String name) throws CoreException {
		return new ChangeSnapshot(bench.qemu(), top(), action, name);
	}

	@Test
	void refusesToAmendToAVersionThatLosesBitmaps() throws Exception {
		Path image = bench.create("disk.qcow2");
		bench.perform(ChangeBitmap.of(bench.qemu(), bench.image("disk.qcow2"), ChangeBitmap.Action.ADD, "nightly"));
		assertEquals("disk.qcow2 has bitmaps, which version 0.10 does not know. Remove them first.",
				bench.refused(new AmendImage(bench.qemu(), bench.image("disk.qcow2"), Map.of("compat", "0.10"))));
		assertTrue(bench.info(image, "qcow2").contains("nightly"));
	}

	@Test
	void makesTheDiskLargerAndOnlyWhenToldSmaller() throws Exception {
		bench.perform(resize(16 * Bench.MIB, false));
		assertTrue(bench.info(top, "qcow2").contains("\"virtual-size\": 16777216"));
		assertEquals("top.qcow2 has 16 MiB; making it 4 MiB loses what lies behind. Make the guest's file systems smaller first, then say --shrink.",
				bench.refused(resize(4 * Bench.MIB, false)));
		Plan plan = resize(4 * Bench.MIB, true).plan(bench.monitor);
		assertEquals(List.of("what top.qcow2 holds beyond 4 MiB"), plan.destroys());
		bench.perform(resize(4 * Bench.MIB, true));
		assertTrue(bench.info(top, "qcow2").contains("\"virtual-size\": 4194304"));
	}

	@Test
	void keepsContentsAsSnapshots() throws Exception {
		bench.perform(snapshot(Action.CREATE, "-before 'all'"));
		bench.write(top, "qcow2", 3, "1M", "1M");
		assertEquals("top.qcow2 has no snapshot other. It has: -before 'all'.", bench.refused(snapshot(Action.APPLY, "other")));
		bench.perform(snapshot(Action.APPLY, "-before 'all'"));
		bench.holds(top, "qcow2", 2, "1M", "1M");
		bench.perform(snapshot(Action.DELETE, "-before 'all'"));
		assertEquals("top.qcow2 has no snapshots.", bench.refused(snapshot(Action.DELETE, "-before 'all'")));
	}

	/** qemu-img itself takes "2" for the id of another snapshot when it applies, and for a name when it deletes. */
	@Test
	void takesANameBeforeAnId() throws Exception {
		bench.perform(snapshot(Action.CREATE, "2"));
		bench.write(top, "qcow2", 3, "1M", "1M");
		bench.perform(snapshot(Action.CREATE, "later"));
		bench.write(top, "qcow2", 4, "1M", "1M");
		bench.perform(snapshot(Action.APPLY, "2"));
		bench.holds(top, "qcow2", 2, "1M", "1M");
		bench.perform(snapshot(Action.APPLY, "later"));
		bench.holds(top, "qcow2", 3, "1M", "1M");
		bench.perform(snapshot(Action.DELETE, "1"));
		assertEquals("top.qcow2 has a snapshot later already. Choose another name.", bench.refused(snapshot(Action.CREATE, "later")));
		assertEquals("top.qcow2 has no snapshot 1. It has: later.", bench.refused(snapshot(Action.DELETE, "1")));
	}

	@Test
	void changesTheBaseAndKeepsTheContent() throws Exception {
		Path other = bench.create("other.qcow2");
		bench.perform(new RebaseImage(bench.qemu(), top(), Optional.of(new Backing("other.qcow2", ImageFormat.QCOW2)), false));
		Files.delete(base);
		bench.holds(top, "qcow2", 1, "0", "1M");
		bench.holds(top, "qcow2", 2, "1M", "1M");
		bench.perform(new RebaseImage(bench.qemu(), top(), Optional.empty(), false));
		Files.delete(other);
		bench.holds(top, "qcow2", 1, "0", "1M");
		assertEquals("top.qcow2 has no base.", bench.refused(new RebaseImage(bench.qemu(), top(), Optional.empty(), false)));
	}

	@Test
	void changesOnlyTheNameOfTheBaseWhenToldSo() throws Exception {
		Files.move(base, bench.path("moved.qcow2"));
		RebaseImage rebase = new RebaseImage(bench.qemu(), top(), Optional.of(new Backing("moved.qcow2", ImageFormat.QCOW2)), true);
		assertEquals(1, rebase.plan(bench.monitor).destroys().size());
		bench.perform(rebase);
		bench.holds(top, "qcow2", 1, "0", "1M");
	}

	@Test
	void writesAnImageIntoItsBase() throws Exception {
		CommitImage commit = new CommitImage(bench.qemu(), top(), Optional.empty(), false);
		Plan plan = commit.plan(bench.monitor);
		assertEquals(List.of("the present content of " + base), plan.destroys());
		assertEquals(List.of("Every other image that has " + base + " as its base is damaged by this."), plan.warnings());
		bench.perform(commit);
		bench.holds(base, "qcow2", 2, "1M", "1M");
		assertEquals("base.qcow2 has no base.", bench.refused(new CommitImage(bench.qemu(), bench.image("base.qcow2"), Optional.empty(), false)));
	}

	@Test
	void writesAnImageIntoABaseFurtherDown() throws Exception {
		Path third = bench.create(bench.above("third.qcow2", "top.qcow2"));
		bench.write(third, "qcow2", 9, "2M", "1M");
		bench.perform(new CommitImage(bench.qemu(), bench.image("third.qcow2"), Optional.of(base), true));
		bench.holds(base, "qcow2", 9, "2M", "1M");
		bench.holds(base, "qcow2", 2, "1M", "1M");
		assertTrue(bench.refused(new CommitImage(bench.qemu(), top(), Optional.of(third), true)).contains("is not below top.qcow2"));
	}

	@Test
	void changesOptionsOfAnImage() throws Exception {
		bench.perform(new AmendImage(bench.qemu(), top(), Bench.options("lazy_refcounts=on")));
		assertTrue(bench.info(top, "qcow2").contains("\"lazy-refcounts\": true"));
		assertEquals("backing_file is not changed with amend: use resize for the size and rebase for the base.",
				bench.refused(new AmendImage(bench.qemu(), top(), Bench.options("backing_file=/etc/shadow"))));
	}

	@Test
	void changesBitmaps() throws Exception {
		ImageRef image = top();
		bench.perform(new ChangeBitmap(bench.qemu(), image, ChangeBitmap.Action.ADD, "-day", OptionalLong.of(1 << 16), null, Optional.empty()));
		bench.perform(ChangeBitmap.of(bench.qemu(), image, ChangeBitmap.Action.ADD, "week"));
		bench.perform(ChangeBitmap.of(bench.qemu(), image, ChangeBitmap.Action.DISABLE, "week"));
		String info = bench.info(top, "qcow2");
		assertTrue(info.contains("\"name\": \"-day\"") && info.contains("\"name\": \"week\""), info);
		bench.perform(ChangeBitmap.of(bench.qemu(), image, ChangeBitmap.Action.ENABLE, "week"));
		bench.perform(new ChangeBitmap(bench.qemu(), image, ChangeBitmap.Action.MERGE, "-day", OptionalLong.empty(), "week", Optional.empty()));
		bench.perform(ChangeBitmap.of(bench.qemu(), image, ChangeBitmap.Action.CLEAR, "-day"));
		bench.perform(ChangeBitmap.of(bench.qemu(), image, ChangeBitmap.Action.REMOVE, "-day"));
		assertTrue(bench.refused(ChangeBitmap.of(bench.qemu(), image, ChangeBitmap.Action.REMOVE, "-day")).startsWith("Remove bitmap -day of top.qcow2 failed: "));
	}

	@Test
	void repairsLeaks() throws Exception {
		Path image = bench.create("leaked.qcow2");
		bench.write(image, "qcow2", 1, "0", "64k");
		// the L1 entry goes, and the clusters that it led to are counted and unused
		byte[] bytes = Files.readAllBytes(image);
		long table = new java.math.BigInteger(1, java.util.Arrays.copyOfRange(bytes, 40, 48)).longValueExact();
		java.util.Arrays.fill(bytes, (int) table, (int) table + 8, (byte) 0);
		Files.write(image, bytes);
		bench.perform(new RepairImage(bench.qemu(), bench.image("leaked.qcow2"), false));
		bench.run("qemu-img", "check", "-f", "qcow2", image.toString());
	}

	/** A process that has the image open, as a guest has. */
	private Process holder(Path file, String... options) throws Exception {
		List<String> argv = new java.util.ArrayList<>(List.of("qemu-io", "-f", "qcow2"));
		argv.addAll(List.of(options));
		argv.add(file.toString());
		Process holder = new ProcessBuilder(argv).redirectErrorStream(true).start();
		InputStream out = holder.getInputStream();
		StringBuilder seen = new StringBuilder();
		while (!seen.toString().contains("qemu-io> ")) {
			int c = out.read();
			assertTrue(c >= 0, seen::toString);
			seen.append((char) c);
		}
		return holder;
	}

	@Test
	void refusesWhatAnotherProcessUsesAndSaysWho() throws Exception {
		byte[] before = Files.readAllBytes(top);
		Process holder = holder(top);
		try {
			String who = top + " is in use by qemu-io (process " + holder.pid() + "). Shut it off first, or wait until it is done.";
			for (Operation<?> operation : List.of(resize(16 * Bench.MIB, false), snapshot(Action.CREATE, "s"),
					new RebaseImage(bench.qemu(), top(), Optional.empty(), false), new CommitImage(bench.qemu(), top(), Optional.empty(), false),
					new AmendImage(bench.qemu(), top(), Bench.options("lazy_refcounts=on")), new RepairImage(bench.qemu(), top(), true),
					ChangeBitmap.of(bench.qemu(), top(), ChangeBitmap.Action.ADD, "b")))
				assertEquals(who, bench.refused(operation), operation.label());
			ConvertImage convert = new ConvertImage(bench.qemu(), top(), bench.made("copy.raw", ImageFormat.RAW), ConvertImage.Manner.PLAIN);
			assertEquals(who + " To read it all the same, say -U.", bench.refused(convert));
			// its base is read by the holder, and must not change either
			assertTrue(bench.refused(new ResizeImage(bench.qemu(), bench.image("base.qcow2"), 16 * Bench.MIB, false, null)).contains("is in use by"));
			bench.perform(new ConvertImage(bench.qemu(), bench.image("base.qcow2"), bench.made("base.raw", ImageFormat.RAW), ConvertImage.Manner.PLAIN));
			bench.perform(new ConvertImage(bench.qemu(), top(), bench.made("copy.raw", ImageFormat.RAW), new ConvertImage.Manner(false, false, false, false, true,
					OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), null)));
		} finally {
			holder.getOutputStream().close();
			holder.waitFor();
		}
		assertArrayEquals(before, Files.readAllBytes(top));
	}

	/** Somebody opened it between our look and qemu-img's. */
	@Test
	void saysInWordsWhatTheLockOfTheImageSays() throws Exception {
		Process[] holder = new Process[1];
		bench.machine.instead = command -> {
			try {
				holder[0] = holder(top);
				return command;
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		};
		try {
			assertEquals("Resize top.qcow2 to 16 MiB failed: " + top + " is in use by qemu-io (process " + holderOf(resize(16 * Bench.MIB, false), holder)
					+ "). Shut it off first, or wait until it is done.", last);
		} finally {
			holder[0].getOutputStream().close();
			holder[0].waitFor();
		}
	}

	private String last;

	private long holderOf(Operation<?> operation, Process[] holder) {
		last = bench.refused(operation);
		return holder[0].pid();
	}

	@Test
	void refusesWhatAGuestOfAnOpenConnectionRunsOn() throws Exception {
		bench.machine.ran.clear();
		bench.users.add((file, monitor) -> file.equals(realPath(top)) ? List.of(new FileUser("web1", "kvm1", true, true)) : List.of());
		assertEquals(top + " is in use by the guest web1 on kvm1. Shut it off first.", bench.refused(resize(16 * Bench.MIB, false)));
		ConvertImage convert = new ConvertImage(bench.qemu(), top(), bench.made("copy.raw", ImageFormat.RAW), ConvertImage.Manner.PLAIN);
		assertEquals(top + " is being written to by the guest web1 on kvm1. Shut it off first; to read it all the same, say -U.", bench.refused(convert));
		assertEquals(List.of(), bench.machine.ran);
	}

	private static Path realPath(Path file) {
		try {
			return file.toRealPath();
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Test
	void doesWhatItsPlanSaysWhenThatIsPasted() throws Exception {
		Path a = bench.create("a 'b' \u4e2d\n.qcow2");
		ImageRef image = bench.qemu().image(a, null, null, false);
		paste(new ResizeImage(bench.qemu(), image, 16 * Bench.MIB, false, null));
		paste(new ChangeSnapshot(bench.qemu(), image, Action.CREATE, "$(touch x)"));
		paste(new CreateImage(bench.qemu(), bench.above("b.qcow2", a.getFileName().toString()), OptionalLong.empty(), false));
		paste(new ConvertImage(bench.qemu(), bench.image("b.qcow2"), bench.made("c.vmdk", ImageFormat.VMDK), ConvertImage.Manner.PLAIN));
		String info = bench.info(bench.path("b.qcow2"), "qcow2");
		assertTrue(info.contains("\"virtual-size\": 16777216") && info.contains("backing-filename"), info);
		assertTrue(bench.info(a, "qcow2").contains("$(touch x)"));
		assertTrue(bench.info(bench.path("c.vmdk"), "vmdk").contains("\"virtual-size\": 16777216"));
	}

	private void paste(Operation<?> operation) throws Exception {
		for (List<String> command : operation.plan(bench.monitor).commands()) {
			Process shell = new ProcessBuilder("sh", "-e").directory(folder.toFile()).redirectErrorStream(true).start();
			shell.getOutputStream().write((ShellWords.join(command) + '\n').getBytes(StandardCharsets.UTF_8));
			shell.getOutputStream().close();
			String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(0, shell.waitFor(), () -> ShellWords.join(command) + '\n' + out);
		}
	}
}
