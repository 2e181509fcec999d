package org.virtworkbench.image.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtworkbench.core.Operation;
import org.virtworkbench.image.FileAccess;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.ConvertImage.Manner;

/** Names that QEMU takes for something else, and images whose headers lead where they must not. */
class HostileImageTest {

	private static final String SECRET = "TOPSECRET";

	@TempDir
	Path folder;
	private Bench bench;
	private Path secret;

	@BeforeEach
	void secret() throws Exception {
		Files.createDirectory(folder.resolve("images"));
		bench = new Bench(folder.resolve("images"));
		secret = Files.writeString(folder.resolve("secret"), SECRET.repeat(1000));
	}

	@ParameterizedTest
	@ValueSource(strings = { "json:{\"driver\":\"file\"}", "nbd:unix:x", "a:b.qcow2", "-U", "--help", "a,b=c,,d.qcow2", "new\nline", "\u4e2d\u6587 name.qcow2",
			"it's \"quoted\"", "fat:rw:x", "%s%n", "file:x", "$(id)" })
	void namesAreFilesWhateverTheyLookLike(String name) throws Exception {
		Path file = bench.create(name);
		bench.write(file, "qcow2", 7, "0", "1M");
		ImageRef image = bench.image(name, ImageFormat.QCOW2);
		bench.perform(new ResizeImage(bench.qemu(), image, 9 * Bench.MIB, false, null));
		bench.perform(new ChangeSnapshot(bench.qemu(), image, ChangeSnapshot.Action.CREATE, name));
		bench.perform(ChangeBitmap.of(bench.qemu(), image, ChangeBitmap.Action.ADD, name));
		NewImage top = new NewImage(bench.path("top.qcow2"), ImageFormat.QCOW2, Map.of(), Optional.of(new Backing(name, ImageFormat.QCOW2)), null, false);
		bench.create(top);
		bench.perform(new RebaseImage(bench.qemu(), bench.image("top.qcow2"), Optional.of(new Backing(name, ImageFormat.QCOW2)), true));
		Files.createDirectory(bench.path("copy"));
		Path copy = bench.perform(new ConvertImage(bench.qemu(), bench.image("top.qcow2"), bench.made("copy/" + name, ImageFormat.RAW), Manner.PLAIN));
		bench.holds(copy, "raw", 7, "0", "1M");
		assertEquals(Optional.empty(),
				new QemuImgReads(bench.qemu()).compare(image, new ImageRef(copy, ImageFormat.RAW, null), false, false, bench.monitor));
	}

	/** What a guest can do to its raw disk: it begins with the header of an image above the secret. */
	private Path rawDisk(String name) throws Exception {
		bench.run("qemu-img", "create", "-q", "-f", "qcow2", "-u", "-b", secret.toString(), "-F", "raw", bench.path(name).toString(), "9000");
		return bench.path(name);
	}

	private void leaksNothing(Operation<?> operation) throws Exception {
		try {
			bench.perform(operation);
		} catch (CoreException e) {
			// refused is fine as well
		}
		for (String file : bench.files())
			assertFalse(Files.readString(bench.path(file), StandardCharsets.ISO_8859_1).contains(SECRET), operation + " leaked into " + file);
	}

	@Test
	void aRawDiskWithAHeaderNeverLeaksWhatThatNames() throws Exception {
		rawDisk("disk.raw");
		bench.create("other.qcow2");
		assertEquals(bench.path("disk.raw") + " begins like a qcow2 image that leads to another file (" + secret
				+ "), which a guest can write onto its raw disk itself. Say what it is: -f qcow2 or -f raw on the command line, \"Taken as\" in a dialog.", Bench.sentence(() -> bench.image("disk.raw", null)));
		// taken for what its header says: the secret lies outside of the directories
		ImageRef believed = bench.image("disk.raw", ImageFormat.QCOW2);
		List<Operation<?>> operations = new ArrayList<>();
		for (ImageRef image : List.of(believed, bench.image("disk.raw", ImageFormat.RAW))) {
			for (ImageFormat format : List.of(ImageFormat.RAW, ImageFormat.QCOW2, ImageFormat.VMDK))
				operations.add(new ConvertImage(bench.qemu(), image, bench.made("copy." + format + image.format(), format), Manner.PLAIN));
			operations.add(new ResizeImage(bench.qemu(), image, Bench.MIB, true, null));
			operations.add(new RebaseImage(bench.qemu(), image, Optional.empty(), false));
			operations.add(new RebaseImage(bench.qemu(), image, Optional.of(new Backing("other.qcow2", ImageFormat.QCOW2)), false));
			operations.add(new CommitImage(bench.qemu(), image, Optional.empty(), false));
			operations.add(new AmendImage(bench.qemu(), image, Bench.options("compat=0.10")));
			operations.add(new RepairImage(bench.qemu(), image, true));
			operations.add(new ChangeSnapshot(bench.qemu(), image, ChangeSnapshot.Action.CREATE, "s"));
			operations.add(ChangeBitmap.of(bench.qemu(), image, ChangeBitmap.Action.ADD, "b"));
		}
		operations.add(new CreateImage(bench.qemu(), bench.above("above.qcow2", "disk.raw"), OptionalLong.empty(), false));
		operations.add(new RebaseImage(bench.qemu(), bench.image("other.qcow2"), Optional.of(new Backing("disk.raw", ImageFormat.QCOW2)), false));
		for (Operation<?> operation : operations)
			leaksNothing(operation);
		// nothing was started with the header believed, and every format was stated
		for (List<String> argv : bench.machine.ran) {
			int options = argv.indexOf("--");
			boolean stated = argv.subList(0, options).contains("-f") || argv.contains("--image-opts") && argv.get(argv.size() - 1).startsWith("driver=");
			assertTrue(stated, argv::toString);
			if (argv.contains(bench.path("disk.raw").toString()) && argv.indexOf(bench.path("disk.raw").toString()) == options + 1)
				assertEquals("raw", argv.get(argv.indexOf("-f") + 1), argv::toString);
		}
		assertTrue(bench.machine.ran.size() >= 3, () -> "hardly anything ran: " + bench.machine.ran);
	}

	@Test
	void takesARawDiskAsRawWhereAPoolStatesIt() throws Exception {
		Path disk = rawDisk("disk.raw");
		bench.formats.add(file -> Optional.of("raw"));
		ImageRef image = bench.qemu().image(disk, null, null, true);
		assertEquals(ImageFormat.RAW, image.format());
		Path copy = bench.perform(new ConvertImage(bench.qemu(), image, bench.made("copy.raw", ImageFormat.RAW), Manner.PLAIN));
		byte[] whole = Files.readAllBytes(disk);
		// qemu-img rounds up to sectors of 512 bytes
		assertArrayEquals(whole, java.util.Arrays.copyOf(Files.readAllBytes(copy), whole.length));
	}

	/** libvirt looks into the headers of its volumes, so a pool may repeat what a guest wrote. */
	@Test
	void doesNotBelieveAPoolThatRepeatsTheHeaderOfARawDisk() throws Exception {
		Path disk = rawDisk("disk.raw");
		bench.formats.add(file -> Optional.of("qcow2"));
		String refused = Bench.sentence(() -> bench.qemu().image(disk, null, null, true));
		assertTrue(refused.contains("-f"), refused);
		assertEquals(Optional.empty(), bench.qemu().statedFormat(disk));
		assertEquals(Optional.of(ImageFormat.QCOW2), bench.qemu().statedFormat(bench.create("no base.img")));
	}

	@Test
	void believesNameAndHeaderMoreThanAPoolThatHasNotLookedAgain() throws Exception {
		Path image = bench.create("copied over.qcow2");
		bench.formats.add(file -> Optional.of("raw"));
		assertEquals(ImageFormat.QCOW2, bench.qemu().image(image, null, null, true).format());
	}

	@Test
	void believesAHeaderThatNamesOthersWhereTheNameOfTheFileAgrees() throws Exception {
		bench.create("base.qcow2");
		bench.create(bench.above("top.qcow2", "base.qcow2"));
		assertEquals(ImageFormat.QCOW2, bench.image("top.qcow2", null).format());
		Files.move(bench.path("top.qcow2"), bench.path("top.img"));
		assertTrue(Bench.sentence(() -> bench.image("top.img", null)).contains("Say what it is: -f qcow2 or -f raw on"));
		// what does not copy its content may believe it
		assertEquals(ImageFormat.QCOW2, bench.image("top.img").format());
		Files.writeString(bench.path("broken.qcow2"), "no header");
		assertTrue(Bench.sentence(() -> bench.image("broken.qcow2")).endsWith("does not begin like one. If it is something else, say what with -f."));
	}

	@Test
	void opensABaseElsewhereOnlyWhereThatIsAllowed() throws Exception {
		Path elsewhere = Files.createDirectory(folder.resolve("pool")).resolve("base.qcow2");
		bench.create(new NewImage(elsewhere, ImageFormat.QCOW2, Map.of(), Optional.empty(), null, false));
		bench.create(bench.above("top.qcow2", "../pool/base.qcow2"));
		ConvertImage convert = new ConvertImage(bench.qemu(), bench.image("top.qcow2"), bench.made("copy.raw", ImageFormat.RAW), Manner.PLAIN);
		assertTrue(bench.refused(convert).contains("Allow it with --allow "), () -> bench.refused(convert));
		QemuImg allowing = new QemuImg(bench.machine, () -> FileAccess.in(List.of(folder.resolve("pool"))), List.of(), List.of());
		bench.perform(new ConvertImage(allowing, bench.image("top.qcow2"), bench.made("copy.raw", ImageFormat.RAW), Manner.PLAIN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nbd://127.0.0.1:1/x", "json:{\"driver\":\"file\",\"filename\":\"/etc/passwd\"}", "a:b" })
	void neverFollowsABaseThatIsNoFile(String base) throws Exception {
		bench.run("qemu-img", "create", "-q", "-f", "qcow2", "-u", "-b", base, "-F", "raw", "top.qcow2", "1M");
		ImageRef image = bench.image("top.qcow2");
		for (Operation<?> operation : List.of(new ConvertImage(bench.qemu(), image, bench.made("copy.raw", ImageFormat.RAW), Manner.PLAIN),
				new ResizeImage(bench.qemu(), image, 2 * Bench.MIB, false, null), new CommitImage(bench.qemu(), image, Optional.empty(), false)))
			assertTrue(bench.refused(operation).contains("not a file of this machine"), () -> bench.refused(operation));
		assertEquals(List.of(), bench.machine.ran);
	}

	@Test
	void neverStartsQemuImgOnAChainWithoutEnd() throws Exception {
		for (String name : List.of("a", "b"))
			bench.run("qemu-img", "create", "-q", "-f", "qcow2", "-u", "-b", name.equals("a") ? "b" : "a", "-F", "qcow2", name, "1M");
		ImageRef image = bench.image("a");
		assertTrue(bench.refused(new ResizeImage(bench.qemu(), image, 2 * Bench.MIB, false, null)).startsWith("The chain of backing files never ends"));
		assertEquals(List.of(), bench.machine.ran);
	}

	@Test
	void neverReadsADataFileElsewhere() throws Exception {
		Path other = Files.createDirectory(folder.resolve("elsewhere")).resolve("data");
		bench.run("qemu-img", "create", "-q", "-f", "qcow2", "-o", "data_file=" + other + ",data_file_raw=on", "disk.qcow2", "1M");
		Files.delete(other);
		Files.createSymbolicLink(other, secret);
		ImageRef image = bench.image("disk.qcow2");
		ConvertImage convert = new ConvertImage(bench.qemu(), image, bench.made("copy.raw", ImageFormat.RAW), Manner.PLAIN);
		assertTrue(bench.refused(convert).startsWith("The data file " + other + " of "), () -> bench.refused(convert));
		leaksNothing(convert);
	}

	/** The first of the files that a description of VMware's names is harmless, the second is not. */
	@ParameterizedTest
	@ValueSource(strings = { "RW 8 FLAT \"%s\" 0", "  RW\t8 FLAT \"%s\" 0", "RW 8 FLAT \"%s\" 0 \"x\"", "RW 8 FLAT \"nbd:unix:x\" 0" })
	void neverReadsAPartElsewhere(String extent) throws Exception {
		Files.write(bench.path("first"), new byte[4096]);
		String description = "# Disk DescriptorFile\nversion=1\nCID=1\nparentCID=ffffffff\ncreateType=\"twoGbMaxExtentFlat\"\nRW 8 FLAT \"first\" 0\n"
				+ extent.formatted(secret) + "\n\nddb.adapterType = \"ide\"\n";
		Files.writeString(bench.path("disk.vmdk"), description);
		ImageRef image = bench.image("disk.vmdk", ImageFormat.VMDK);
		ConvertImage convert = new ConvertImage(bench.qemu(), image, bench.made("copy.raw", ImageFormat.RAW), Manner.PLAIN);
		bench.refused(convert);
		leaksNothing(convert);
		assertEquals(List.of(), bench.machine.ran);
	}

	/** A sparse file without a capacity is such a description too. */
	@Test
	void neverReadsAPartElsewhereOfADescriptionInside() throws Exception {
		java.nio.ByteBuffer file = java.nio.ByteBuffer.allocate(4096).order(java.nio.ByteOrder.LITTLE_ENDIAN);
		file.putInt(0, 0x564d444b).putInt(4, 1).putLong(20, 128).putLong(28, 1).putLong(36, 4).putLong(56, 0);
		byte[] description = ("# Disk DescriptorFile\nversion=1\nCID=1\nparentCID=ffffffff\ncreateType=\"monolithicFlat\"\nRW 8 FLAT \"" + secret
				+ "\" 0\n").getBytes(StandardCharsets.UTF_8);
		file.put(512, description);
		Files.write(bench.path("disk.vmdk"), file.array());
		leaksNothing(new ConvertImage(bench.qemu(), new ImageRef(bench.path("disk.vmdk"), ImageFormat.VMDK, null), bench.made("copy.raw", ImageFormat.RAW),
				Manner.PLAIN));
		assertEquals(List.of(), bench.machine.ran);
		// what it would have been without looking
		assertTrue(bench.run("qemu-img", "convert", "-f", "vmdk", "-O", "raw", "disk.vmdk", "leak").isEmpty());
		assertTrue(Files.readString(bench.path("leak")).contains(SECRET));
	}
}
