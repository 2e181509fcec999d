package org.virtworkbench.image.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.text.ShellWords;
import org.virtworkbench.image.ImageFormat;

class CreateImageTest {

	@TempDir
	Path folder;
	private Bench bench;

	@BeforeEach
	void folder() {
		bench = new Bench(folder);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "RAW|preallocation=falloc|\"format\": \"raw\"", "QCOW2|cluster_size=4k|\"cluster-size\": 4096",
			"QCOW2|compat=0.10|\"compat\": \"0.10\"", "QCOW2|refcount_bits=1|\"refcount-bits\": 1", "QCOW2|lazy_refcounts=on|\"lazy-refcounts\": true",
			"QCOW2|extended_l2=on|\"extended-l2\": true", "QCOW2|compression_type=zstd|\"compression-type\": \"zstd\"",
			"QCOW2|preallocation=full|\"format\": \"qcow2\"", "VMDK|subformat=streamOptimized|\"create-type\": \"streamOptimized\"",
			"VMDK|subformat=twoGbMaxExtentFlat|\"create-type\": \"twoGbMaxExtentFlat\"", "VDI|static=on|\"format\": \"vdi\"",
			"VHDX|subformat=fixed|\"format\": \"vhdx\"", "VPC|subformat=fixed|\"format\": \"vpc\"" })
	void createsEveryFormatWithItsOptions(ImageFormat format, String option, String expected) throws Exception {
		Path file = bench.create(bench.made("disk", format, option));
		String info = bench.info(file, format.qemuName());
		assertTrue(info.contains(expected), info);
		assertTrue(info.contains("\"virtual-size\": 8388608") || format == ImageFormat.VPC, info);
		assertEquals(List.of(), bench.files().stream().filter(name -> name.startsWith(".")).toList());
	}

	@Test
	void warnsWhereThereIsLessRoomThanItTakesAtOnce() throws Exception {
		NewImage image = bench.made("huge.qcow2", ImageFormat.QCOW2, "preallocation=full");
		List<String> warnings = new CreateImage(bench.qemu(), image, OptionalLong.of(1L << 60), false).plan(bench.monitor).warnings();
		assertTrue(warnings.size() == 1 && warnings.get(0).contains("1 EiB"), warnings::toString);
		assertEquals(List.of(), new CreateImage(bench.qemu(), image, OptionalLong.of(1 << 20), false).plan(bench.monitor).warnings());
	}

	@Test
	void keepsTheNameOfTheBaseAsItWasGiven() throws Exception {
		bench.create("base.qcow2");
		bench.create(bench.above("top.qcow2", "base.qcow2"));
		String info = bench.info(bench.path("top.qcow2"), "qcow2");
		assertTrue(info.contains("\"backing-filename\": \"base.qcow2\"") && info.contains("\"backing-filename-format\": \"qcow2\""), info);
	}

	@Test
	void refusesABaseThatIsNotThere() throws Exception {
		assertTrue(bench.refused(new CreateImage(bench.qemu(), bench.above("top.qcow2", "none.qcow2"), OptionalLong.empty(), false))
				.startsWith("There is no " + bench.path("none.qcow2") + " to be the base"));
		assertEquals(List.of(), bench.files());
	}

	@Test
	void refusesWhatStandsThereAlready() throws Exception {
		Files.writeString(bench.path("disk.qcow2"), "precious");
		CreateImage create = new CreateImage(bench.qemu(), bench.made("disk.qcow2", ImageFormat.QCOW2), OptionalLong.of(Bench.MIB), false);
		assertEquals(bench.path("disk.qcow2") + " exists already. Choose another name, or replace it with --force.", bench.refused(create));
		assertEquals("precious", Files.readString(bench.path("disk.qcow2")));
		assertEquals(List.of(), bench.machine.ran);
	}

	@Test
	void replacesWhenAskedAndSaysWhatGoes() throws Exception {
		Path file = Files.writeString(bench.path("disk.qcow2"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		NewImage image = new NewImage(file, ImageFormat.QCOW2, Map.of(), Optional.empty(), null, true);
		CreateImage create = new CreateImage(bench.qemu(), image, OptionalLong.of(Bench.MIB), false);
		assertEquals(List.of(file.toString()), create.plan(bench.monitor).destroys());
		bench.perform(create);
		assertTrue(bench.info(file, "qcow2").contains("1048576"));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void replacesWhatALinkStandsForAndKeepsTheLink() throws Exception {
		Path real = Files.createDirectory(bench.path("real")).resolve("disk");
		Files.writeString(real, "old");
		Path link = Files.createSymbolicLink(bench.path("link.qcow2"), real);
		bench.perform(new CreateImage(bench.qemu(), new NewImage(link, ImageFormat.QCOW2, Map.of(), Optional.empty(), null, true),
				OptionalLong.of(Bench.MIB), false));
		assertTrue(Files.isSymbolicLink(link));
		assertTrue(bench.info(real, "qcow2").contains("\"format\": \"qcow2\""));
	}

	@Test
	void leavesWhatWasThereWhenItFails() throws Exception {
		Path file = Files.writeString(bench.path("disk.qcow2"), "old");
		NewImage image = new NewImage(file, ImageFormat.QCOW2, Bench.options("cluster_size=3k"), Optional.empty(), null, true);
		String sentence = bench.refused(new CreateImage(bench.qemu(), image, OptionalLong.of(Bench.MIB), false));
		assertTrue(sentence.startsWith("Create disk.qcow2 failed: qemu-img says: ") && sentence.contains("Cluster size must be a power of two"), sentence);
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("disk.qcow2"), bench.files());
	}

	@Test
	void makesADataFileBesideTheImageAndNoneWhenItFails() throws Exception {
		bench.create(bench.made("disk.qcow2", ImageFormat.QCOW2, "data_file=disk.data"));
		assertTrue(Files.exists(bench.path("disk.data")));
		bench.refused(new CreateImage(bench.qemu(), bench.made("other.qcow2", ImageFormat.QCOW2, "data_file=other.data", "cluster_size=3k"),
				OptionalLong.of(Bench.MIB), false));
		assertEquals(List.of("disk.data", "disk.qcow2"), bench.files());
	}

	/** Nothing that anybody can list, read or log has the passphrase. */
	@Test
	void handsThePassphraseOverByAFileOfThisUserOnly() throws Exception {
		String[] seen = new String[1];
		bench.machine.instead = command -> {
			String object = command.argv().stream().filter(word -> word.startsWith("secret,id=sec0,file=")).findFirst().orElseThrow();
			try {
				seen[0] = object.substring(object.indexOf("file=") + 5);
				assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(seen[0]))));
				assertArrayEquals("geheim\u5bc6".getBytes("UTF-8"), Files.readAllBytes(Path.of(seen[0])));
			} catch (Exception e) {
				throw new AssertionError(e);
			}
			return command;
		};
		NewImage image = new NewImage(bench.path("disk.qcow2"), ImageFormat.QCOW2, Bench.options("encrypt.format=luks", "encrypt.iter-time=10"),
				Optional.empty(), Secret.of("geheim\u5bc6".getBytes("UTF-8")), false);
		CreateImage create = new CreateImage(bench.qemu(), image, OptionalLong.of(Bench.MIB), false);
		String planned = ShellWords.join(create.plan(bench.monitor).commands().get(0));
		bench.performLuks(create);
		assertTrue(planned.contains("--object secret,id=sec0,file=/dev/stdin"), planned);
		assertFalse((planned + bench.machine.ran + create).contains("geheim"));
		assertFalse(Files.exists(Path.of(seen[0])));
		assertTrue(bench.info(bench.path("disk.qcow2"), "qcow2").contains("\"encrypted\": true"));
		bench.machine.instead = java.util.function.UnaryOperator.identity();
		ImageRef wrong = bench.qemu().image(bench.path("disk.qcow2"), null, Secret.of("wrong".getBytes()), true);
		assertEquals("Convert disk.qcow2 to copy.raw failed: the passphrase of " + bench.path("disk.qcow2") + " is wrong.",
				bench.refused(new ConvertImage(bench.qemu(), wrong, bench.made("copy.raw", ImageFormat.RAW), ConvertImage.Manner.PLAIN)));
	}

	@Test
	void refusesEncryptionWithoutAPassphraseAndOptionsThatHaveTheirPlace() throws CoreException {
		for (String option : List.of("encrypt.format=luks", "size=1G", "backing_file=/etc/shadow", "a,backing_file=/etc/shadow,b=1"))
			try {
				new CreateImage(bench.qemu(), bench.made("disk.qcow2", ImageFormat.QCOW2, option), OptionalLong.of(Bench.MIB), false).plan(bench.monitor);
				throw new AssertionError(option);
			} catch (CoreException e) {
				assertEquals(Failure.Kind.USAGE, Failure.kind(e.getStatus()), e.getStatus().getMessage());
			}
	}

	@Test
	void doesNotReplaceWhatAppearedMeanwhile() throws Exception {
		bench.machine.instead = command -> {
			try {
				Files.writeString(bench.path("disk.qcow2"), "somebody's");
			} catch (Exception e) {
				throw new AssertionError(e);
			}
			return command;
		};
		CreateImage create = new CreateImage(bench.qemu(), bench.made("disk.qcow2", ImageFormat.QCOW2), OptionalLong.of(Bench.MIB), false);
		assertTrue(bench.refused(create).startsWith("Somebody else made"));
		assertEquals("somebody's", Files.readString(bench.path("disk.qcow2")));
		assertEquals(List.of("disk.qcow2"), bench.files());
	}
}
