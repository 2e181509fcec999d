package org.virtworkbench.image.qcow2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.image.Json.lines;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.image.Bytes;
import org.virtworkbench.image.CheckResult;
import org.virtworkbench.image.Finding;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Structure;
import org.virtworkbench.image.qcow2.MadeImages.Answer;
import org.virtworkbench.image.qcow2.Recipes.Recipe;
import org.virtworkbench.testkit.Needs;
import org.virtworkbench.testkit.Probe;

import com.google.gson.JsonParser;

/** Images of which some tables cannot be read: what can be is shown and checked. */
@Needs(Probe.QEMU)
class FaultyImagesTest {

	private static final Recipe RECIPE = new Recipe("faulty", "create -o cluster_size=4k 64k\nio 'write 0 16k'\nqemu-img snapshot -c s i.qcow2\nqemu-img bitmap --add -g 512 i.qcow2 b",
			false);
	private static final int REFCOUNT_TABLE_OFFSET = 48, REFCOUNT_TABLE_CLUSTERS = 56, SNAPSHOT_COUNT = 60, SNAPSHOTS_OFFSET = 64;

	@TempDir
	static Path directory;
	private static byte[] sound;

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@BeforeAll
	static void make() throws Exception {
		sound = Files.readAllBytes(MadeImages.make(RECIPE, directory));
	}

	private static ByteBuffer image() {
		return ByteBuffer.wrap(sound.clone());
	}

	private static Qcow2Image examine(ByteBuffer bytes) throws CoreException {
		assertThrows(CoreException.class, () -> ImageFile.open(new Bytes(bytes.array()), ImageFormat.QCOW2), "QEMU opens no such image");
		return (Qcow2Image) ImageFile.examine(new Bytes(bytes.array()), ImageFormat.QCOW2);
	}

	/** The one error, and the numbers of the sound image otherwise. */
	private void checksTheRest(Qcow2Image image, String error) throws CoreException {
		CheckResult result = image.check(monitor);
		assertEquals(1, result.checkErrors(), result.findings().toString());
		assertEquals(List.of(Finding.Severity.ERROR), result.findings().stream().map(Finding::severity).distinct().toList(), result.findings().toString());
		assertEquals(image.faults(), result.findings().stream().map(Finding::sentence).toList());
		assertTrue(image.faults().get(0).contains(error), image.faults().get(0));
		assertEquals(4, result.allocatedClusters());
		assertEquals(16, result.totalClusters());
		assertTrue(result.imageEndOffset() > 0 && result.imageEndOffset() <= sound.length + 4095, result.toString());
		assertFalse(image.layout(monitor).isEmpty());
		assertEquals(65536, image.map(monitor).end());
	}

	@Test
	void looksAtAnImageWhoseRefcountTableIsNowhere() throws Exception {
		try (Qcow2Image image = examine(image().putLong(REFCOUNT_TABLE_OFFSET, 0x10001))) {
			checksTheRest(image, "refcount table");
			assertEquals(1, image.snapshots().size());
			assertTrue(image.layout(monitor).stream().noneMatch(part -> part.kind() == Structure.Kind.REFCOUNT_TABLE));
		}
		checksTheRest(examine(image().putInt(REFCOUNT_TABLE_CLUSTERS, 0x7fffffff)), "refcount table");
	}

	@Test
	void looksAtAnImageWhoseSnapshotTableIsNowhere() throws Exception {
		try (Qcow2Image image = examine(image().putLong(SNAPSHOTS_OFFSET, 0x12345))) {
			checksTheRest(image, "snapshot table");
			assertEquals(List.of(), image.snapshots());
			assertEquals(1, image.bitmaps().size());
		}
		checksTheRest(examine(image().putInt(SNAPSHOT_COUNT, -1)), "snapshot table");
		ByteBuffer extra = image();
		checksTheRest(examine(extra.putInt((int) extra.getLong(SNAPSHOTS_OFFSET) + 36, 0x7fffffff)), "snapshot table");
	}

	@Test
	void countsAsQemuImgDoesWhereTheHeaderNamesNoRefcountTable() throws Exception {
		Path file = Files.createDirectories(directory.resolve("none")).resolve("i.qcow2");
		Files.write(file, image().putInt(REFCOUNT_TABLE_CLUSTERS, 0).array());
		Answer theirs = MadeImages.ask(RECIPE, file, "check");
		try (Qcow2Image image = (Qcow2Image) ImageFile.examine(file, ImageFormat.QCOW2)) {
			assertEquals(1, image.faults().size());
			Map<String, Object> ours = image.check(monitor).toJson();
			ours.put("filename", JsonParser.parseString(theirs.output()).getAsJsonObject().get("filename").getAsString());
			assertEquals(lines(theirs.output()), lines(ours));
		}
	}
}
