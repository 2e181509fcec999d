package org.virtworkbench.image.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.operation.ConvertImage.Manner;

/** What is left of a run that was killed goes; everything else in the directory stays. */
class LeftPartsTest {

	@TempDir
	Path folder;
	private Bench bench;

	@BeforeEach
	void begin() {
		bench = new Bench(folder);
	}

	private Path part(String name) throws IOException {
		return Files.writeString(folder.resolve(name), "partial");
	}

	private Path directory(String name, boolean locked) throws IOException {
		Path directory = Files.createDirectory(folder.resolve(name));
		Files.writeString(directory.resolve("disk-s001.vmdk"), "partial");
		if (locked)
			Files.createFile(directory.resolve(LeftParts.LOCK));
		return directory;
	}

	@Test
	void takesAwayWhatAKilledRunLeftAndSaysItBefore() throws Exception {
		Path left = part(".virt-workbench-0123abcd.part"), vmdk = directory(".virt-workbench-00000000.part", true);
		assertEquals(List.of(vmdk, left), LeftParts.in(folder).stream().sorted().toList());
		CreateImage create = new CreateImage(bench.qemu(), bench.made("disk.qcow2", ImageFormat.QCOW2), java.util.OptionalLong.of(1 << 20), false);
		assertEquals(2, create.plan(bench.monitor).warnings().size());
		assertEquals(2, bench.files().size());
		create.run(bench.monitor);
		assertEquals(List.of("disk.qcow2"), bench.files());
	}

	@Test
	void leavesFilesOfPeopleAlone() throws Exception {
		part(".virt-workbench-notes.part");
		part(".virt-workbench-0123ABCD.part");
		part("virt-workbench-0123abcd.part");
		directory(".virt-workbench-11111111.part", false);
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
		Files.writeString(elsewhere.resolve("file"), "mine");
		Files.createSymbolicLink(folder.resolve(".virt-workbench-22222222.part"), elsewhere);
		Files.createSymbolicLink(folder.resolve(".virt-workbench-33333333.part"), elsewhere.resolve("file"));
		List<String> before = bench.files();
		assertEquals(List.of(), LeftParts.in(folder));
		LeftParts.remove(folder);
		assertEquals(before, bench.files());
		assertEquals("mine", Files.readString(elsewhere.resolve("file")));
	}

	@Test
	void leavesWhatAProcessWorksOn() throws Exception {
		Path part = part(".virt-workbench-0123abcd.part");
		Process writer = new ProcessBuilder("sh", "-c", "exec 9>>\"$0\"; echo ready; read end", part.toString()).start();
		assertEquals('r', writer.getInputStream().read());
		assertEquals(List.of(), LeftParts.in(folder));
		writer.getOutputStream().close();
		writer.waitFor();
		assertEquals(List.of(part), LeftParts.in(folder));
	}

	/** A lock is the process': to look at the own file must neither find it left nor free it. */
	@Test
	void leavesWhatIsMadeInThisProcess() throws Exception {
		Path part = folder.resolve(".virt-workbench-0123abcd.part");
		try (PartLock lock = PartLock.make(part)) {
			assertEquals(List.of(), LeftParts.in(folder));
			long inode = (long) Files.getAttribute(part, "unix:ino");
			assertEquals(true, Files.readString(Path.of("/proc/locks")).contains(":" + inode + " "), "the lock is gone");
		}
		assertEquals(List.of(part), LeftParts.in(folder));
	}

	@Test
	void nothingIsLeftOfWhatIsCompleted() throws Exception {
		bench.create("disk.qcow2");
		bench.perform(new ConvertImage(bench.qemu(), bench.image("disk.qcow2"), bench.made("copy.vmdk", ImageFormat.VMDK), Manner.PLAIN));
		assertEquals(List.of("copy.vmdk", "disk.qcow2"), bench.files());
	}
}
