package org.virtworkbench.image.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.virtworkbench.core.Machine.Command;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.ConvertImage.Manner;
import org.virtworkbench.testkit.Needs;
import org.virtworkbench.testkit.Probe;

class ConvertImageTest {

	@TempDir
	Path folder;
	private Bench bench;
	private Path source;

	@BeforeEach
	void source() throws Exception {
		bench = new Bench(folder);
		source = bench.create("disk.qcow2");
		bench.write(source, "qcow2", 7, "1M", "2M");
	}

	private ConvertImage convert(NewImage target, Manner manner) throws CoreException {
		return new ConvertImage(bench.qemu(), bench.image("disk.qcow2"), target, manner);
	}

	private ConvertImage convert(String target, ImageFormat format) throws CoreException {
		return convert(bench.made(target, format), Manner.PLAIN);
	}

	@ParameterizedTest
	@EnumSource(value = ImageFormat.class, names = { "RAW", "QCOW2", "VMDK", "VDI", "VHDX", "VPC" })
	void convertsToEveryFormatAndBack(ImageFormat format) throws Exception {
		Path made = bench.perform(convert("copy", format));
		Path back = bench.perform(new ConvertImage(bench.qemu(), bench.image("copy", format), bench.made("back.qcow2", ImageFormat.QCOW2), Manner.PLAIN));
		bench.run("qemu-img", "compare", "-f", "qcow2", "-F", format.qemuName(), source.toString(), made.toString());
		bench.holds(back, "qcow2", 7, "1M", "2M");
		assertEquals(List.of("back.qcow2", "copy", "disk.qcow2"), bench.files());
	}

	@Test
	void compressesAndCopiesTheContentAtASnapshot() throws Exception {
		bench.perform(new ChangeSnapshot(bench.qemu(), bench.image("disk.qcow2"), ChangeSnapshot.Action.CREATE, "before"));
		bench.write(source, "qcow2", 9, "1M", "2M");
		Manner manner = new Manner(true, false, true, false, false, OptionalLong.of(4), OptionalLong.of(4096), OptionalLong.empty(), "before");
		Path made = bench.perform(convert(bench.made("copy.qcow2", ImageFormat.QCOW2, "compression_type=zstd"), manner));
		bench.holds(made, "qcow2", 7, "1M", "2M");
		assertTrue(Files.size(made) < Bench.MIB, () -> "not compressed: " + made.toFile().length());
	}

	/** The old encryption: making LUKS takes seconds. */
	@Test
	void readsAndMakesEncryptedImages() throws Exception {
		Secret secret = Secret.of("one".getBytes());
		NewImage encrypted = new NewImage(bench.path("enc.qcow2"), ImageFormat.QCOW2, Bench.options("encrypt.format=aes"), Optional.empty(), secret, false);
		bench.perform(convert(encrypted, Manner.PLAIN));
		NewImage again = new NewImage(bench.path("again.qcow2"), ImageFormat.QCOW2, Bench.options("encrypt.format=aes"), Optional.empty(),
				Secret.of("two".getBytes()), false);
		bench.perform(new ConvertImage(bench.qemu(), bench.qemu().image(encrypted.file(), null, secret, true), again, Manner.PLAIN));
		Path plain = bench.perform(new ConvertImage(bench.qemu(), bench.qemu().image(again.file(), null, Secret.of("two".getBytes()), true),
				bench.made("plain.raw", ImageFormat.RAW), Manner.PLAIN));
		bench.holds(plain, "raw", 7, "1M", "2M");
		assertTrue(Bench.sentence(() -> bench.image("enc.qcow2")).endsWith("is encrypted. Name the file that holds its passphrase with --key-file."));
		assertTrue(bench.machine.ran.stream().flatMap(List::stream).noneMatch(word -> word.contains("=one") || word.contains("=two")));
	}

	@Test
	void tellsHowFarItIs() throws Exception {
		List<Double> worked = new ArrayList<>();
		convert("copy.raw", ImageFormat.RAW).run(new NullProgressMonitor() {
			@Override
			public void internalWorked(double work) {
				worked.add(work);
			}

			@Override
			public void worked(int work) {
				internalWorked(work);
			}
		});
		assertTrue(worked.stream().mapToDouble(Double::doubleValue).sum() > 0, worked::toString);
	}

	/** Slow enough that it is still under way when its first progress is seen. */
	private ConvertImage slow(String target) throws Exception {
		bench.write(source, "qcow2", 5, "0", "8M");
		return convert(bench.made(target, ImageFormat.RAW),
				new Manner(false, false, false, false, false, OptionalLong.of(1), OptionalLong.empty(), OptionalLong.of(Bench.MIB), null));
	}

	/** At the first progress beyond nothing. */
	private void when(Runnable seen) {
		bench.machine.instead = command -> new Command(command.argv(), command.environment(), command.stdin(), line -> {
			if (line.text().matches("\\s*\\([1-9].*"))
				seen.run();
			command.line().accept(line);
		});
	}

	@Test
	void takesAwayWhatWasMadeWhenCancelled() throws Exception {
		ConvertImage convert = slow("copy.raw");
		NullProgressMonitor monitor = new NullProgressMonitor();
		byte[] before = Files.readAllBytes(source);
		when(() -> monitor.setCanceled(true));
		assertThrows(OperationCanceledException.class, () -> convert.run(monitor));
		assertEquals(List.of("disk.qcow2"), bench.files());
		assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(source)));
	}

	@Test
	void takesAwayWhatWasMadeWhenQemuImgIsKilled() throws Exception {
		ConvertImage convert = slow("copy.raw");
		when(() -> ProcessHandle.current().descendants().filter(process -> process.info().command().orElse("").endsWith("qemu-img"))
				.forEach(ProcessHandle::destroyForcibly));
		assertTrue(Bench.sentence(() -> convert.run(bench.monitor)).startsWith("Convert disk.qcow2 to copy.raw failed: "));
		assertEquals(List.of("disk.qcow2"), bench.files());
	}

	@Test
	void saysThatAFileMayNotBeSoLarge() throws Exception {
		bench.machine.instead = command -> prefixed(command, "prlimit", "--fsize=1048576");
		String sentence = bench.refused(convert("copy.raw", ImageFormat.RAW));
		assertTrue(sentence.contains("cannot take a file of this size"), sentence);
		assertEquals(List.of("disk.qcow2"), bench.files());
	}

	@Test
	@Needs(Probe.NAMESPACES)
	void saysThatTheDiskIsFull() throws Exception {
		Path small = Files.createDirectory(bench.path("small"));
		bench.machine.instead = command -> prefixed(command, "unshare", "--mount", "--propagation", "private", "sh", "-ec",
				"mount -t tmpfs -o size=1m tmpfs \"$0\"; exec \"$@\"", small.toString());
		String sentence = bench.refused(convert("small/copy.raw", ImageFormat.RAW));
		assertEquals("Convert disk.qcow2 to copy.raw failed: the file system of " + small + " is full. Free some space there, or choose another directory.",
				sentence);
	}

	private static Command prefixed(Command command, String... prefix) {
		List<String> argv = new ArrayList<>(List.of(prefix));
		argv.addAll(command.argv());
		return new Command(argv, command.environment(), command.stdin(), command.line());
	}

	@Test
	void keepsWhatWasThereUntilTheNewOneIsWhole() throws Exception {
		Path old = Files.writeString(bench.path("copy.raw"), "old");
		NewImage target = new NewImage(old, ImageFormat.RAW, Map.of(), Optional.empty(), null, true);
		bench.machine.instead = command -> prefixed(command, "prlimit", "--fsize=1048576");
		bench.refused(convert(target, Manner.PLAIN));
		assertEquals("old", Files.readString(old));
		bench.machine.instead = java.util.function.UnaryOperator.identity();
		bench.perform(convert(target, Manner.PLAIN));
		bench.holds(old, "raw", 7, "1M", "2M");
	}

	@Test
	void makesASplitVmdkWithThePartsThatItNames() throws Exception {
		Path made = bench.perform(convert(bench.made("copy.vmdk", ImageFormat.VMDK, "subformat=twoGbMaxExtentFlat"), Manner.PLAIN));
		bench.holds(made, "vmdk", 7, "1M", "2M");
		assertEquals(List.of("copy-f001.vmdk", "copy.vmdk", "disk.qcow2"), bench.files());
	}
}
