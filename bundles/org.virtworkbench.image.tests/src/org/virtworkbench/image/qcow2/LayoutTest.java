package org.virtworkbench.image.qcow2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.image.ClusterPicture;
import org.virtworkbench.image.ClusterUse;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.Structure;
import org.virtworkbench.image.qcow2.Recipes.Recipe;
import org.virtworkbench.testkit.Needs;
import org.virtworkbench.testkit.Probe;

/** What the explorer shows: structures, pictures, entries. */
@Needs(Probe.QEMU)
class LayoutTest {

	private static final long CLUSTER = 64 << 10;

	@TempDir
	Path directory;
	private Qcow2Image image;

	@AfterEach
	void closes() {
		if (image != null)
			image.close();
	}

	@Test
	void listsEveryStructureInTheOrderOfTheFile() throws Exception {
		make("create -o cluster_size=64k 1M\nio 'write 0 128k' 'write -c 256k 64k'\nqemu-img snapshot -c s i.qcow2\nio 'write 0 64k'\n"
				+ "qemu-img bitmap --add i.qcow2 b");
		List<Structure> layout = image.layout(new NullProgressMonitor());
		for (int i = 1; i < layout.size(); i++)
			assertTrue(layout.get(i - 1).offset() <= layout.get(i).offset(), layout::toString);
		for (Structure.Kind kind : List.of(Structure.Kind.HEADER, Structure.Kind.HEADER_EXTENSION, Structure.Kind.FEATURE_NAMES,
				Structure.Kind.REFCOUNT_TABLE, Structure.Kind.REFCOUNT_BLOCK, Structure.Kind.L1_TABLE, Structure.Kind.L2_TABLE,
				Structure.Kind.SNAPSHOT_TABLE, Structure.Kind.SNAPSHOT_L1_TABLE, Structure.Kind.SNAPSHOT_L2_TABLE, Structure.Kind.BITMAP_DIRECTORY,
				Structure.Kind.BITMAP_TABLE, Structure.Kind.CLUSTERS))
			assertTrue(layout.stream().anyMatch(structure -> structure.kind() == kind), () -> kind + " in " + layout);
	}

	@Test
	void everyClusterOfAHealthyFileIsInTheLayout() throws Exception {
		make("create 1M\nio 'write 0 256k' 'write -z 64k 64k' 'write -c 512k 64k'\nqemu-img snapshot -c s i.qcow2\nio 'write 0 64k'");
		ClusterPicture picture = image.filePicture(new NullProgressMonitor());
		boolean[] seen = new boolean[(int) picture.cells()];
		for (Structure structure : image.layout(new NullProgressMonitor()))
			for (long at = structure.offset() / CLUSTER; at * CLUSTER < structure.offset() + structure.length(); at++)
				seen[(int) at] = true;
		for (boolean cluster : seen)
			assertTrue(cluster);
	}

	@Test
	void paintsTheDiskAsTheGuestSeesIt() throws Exception {
		make("qemu-img create -q -f qcow2 b.qcow2 1M\ncreate -b b.qcow2 -F qcow2\nio 'write 0 128k' 'write -z 128k 64k' 'write -c 256k 64k'");
		ClusterPicture picture = image.guestPicture(new NullProgressMonitor());
		assertEquals(CLUSTER, picture.cellSize());
		assertEquals(16, picture.cells());
		assertEquals(Map.of(ClusterUse.DATA, 2L, ClusterUse.ZERO, 1L, ClusterUse.COMPRESSED, 1L, ClusterUse.BACKING, 12L), picture.totals());
		assertEquals(ClusterUse.COMPRESSED, picture.use(4));
		assertEquals(2, picture.nextChange(0));
		assertEquals(16, picture.nextChange(5));
		long[] counts = new long[ClusterUse.values().length];
		picture.count(1, 4, counts);
		assertEquals(1, counts[ClusterUse.DATA.ordinal()]);
		assertEquals(1, counts[ClusterUse.BACKING.ordinal()]);
	}

	@Test
	void paintsSubclustersOneByOne() throws Exception {
		make("create -o extended_l2=on 1M\nio 'write 4k 4k'");
		ClusterPicture picture = image.guestPicture(new NullProgressMonitor());
		assertEquals(2048, picture.cellSize());
		assertEquals(Map.of(ClusterUse.DATA, 2L, ClusterUse.UNALLOCATED, 510L), picture.totals());
	}

	@Test
	void paintsWhatEachClusterOfTheFileIsFor() throws Exception {
		make("create 1M\nio 'write 0 192k' 'write -z 64k 64k'\nqemu-img snapshot -c s i.qcow2\nio 'write 0 64k'\n" + "truncate -s 2M i.qcow2\npoke 131132 '\\000\\001'");
		ClusterPicture picture = image.filePicture(new NullProgressMonitor());
		Map<ClusterUse, Long> totals = picture.totals();
		assertEquals(1, totals.get(ClusterUse.LEAKED));
		assertEquals(1, totals.get(ClusterUse.SNAPSHOT), "the cluster that the snapshot kept");
		assertEquals(2, totals.get(ClusterUse.DATA));
		assertEquals(1, totals.get(ClusterUse.ZERO));
		assertEquals(32, picture.cells());
		assertEquals(ClusterUse.LEAKED, picture.use(30));
		assertEquals(ClusterUse.METADATA, picture.use(0));
	}

	@Test
	void paintsClustersThatAreUsedTooOften() throws Exception {
		make("create 1M\nio 'write 0 128k'\npoke 262157 '\\005'");
		assertEquals(ClusterUse.CORRUPT, image.filePicture(new NullProgressMonitor()).use(5));
		assertFalse(image.check(new NullProgressMonitor()).isClean());
	}

	@Test
	void leadsFromTheL1TableToTheBytesOfACluster() throws Exception {
		make("create 1G\nio 'write -P 7 513M 64k' 'write -c -P 1 600M 64k'");
		L1Table table = image.activeTable();
		assertEquals(2, table.size());
		assertEquals(0, table.entry(0).tableOffset());
		L1Table.Entry entry = table.entry(1);
		assertEquals(512 << 20, entry.guestOffset());
		assertTrue(entry.copied());
		assertEquals(1, image.refcount(entry.tableOffset()));
		L2Table clusters = image.table(entry);
		L2Table.Entry data = clusters.entry(16);
		assertEquals(L2Table.Kind.NORMAL, data.kind());
		assertEquals(513 << 20, data.guestOffset());
		assertArrayEquals(new byte[] { 7, 7, 7, 7 }, image.bytes(data.hostOffset(), 4));
		assertEquals(L2Table.Kind.UNALLOCATED, clusters.entry(0).kind());
		L2Table.Entry compressed = clusters.entry((600 - 512) * 16);
		assertEquals(L2Table.Kind.COMPRESSED, compressed.kind());
		assertEquals(512, compressed.compressedLength());
	}

	@Test
	void leadsToTheTablesOfASnapshot() throws Exception {
		make("create 1M\nio 'write -P 1 0 64k'\nqemu-img snapshot -c s i.qcow2\nio 'write -P 2 0 64k'");
		L2Table.Entry now = image.table(image.activeTable().entry(0)).entry(0);
		L2Table.Entry then = image.table(image.table(image.snapshots().get(0)).entry(0)).entry(0);
		assertArrayEquals(new byte[] { 2 }, image.bytes(now.hostOffset(), 1));
		assertArrayEquals(new byte[] { 1 }, image.bytes(then.hostOffset(), 1));
	}

	@Test
	void saysWhatTheFieldsOfTheHeaderMean() throws Exception {
		make("create -o lazy_refcounts=on,compression_type=zstd 3G");
		Map<String, String> meanings = new HashMap<>();
		image.header().fields().forEach(field -> meanings.put(field.name(), field.meaning()));
		assertEquals("64 KiB", meanings.get("cluster_bits"));
		assertEquals("3 GiB", meanings.get("size"));
		assertEquals("lazy refcounts", meanings.get("compatible_features"));
		assertEquals("zstd", meanings.get("compression_type"));
		assertEquals("16 bits", meanings.get("refcount_order"));
	}

	@Test
	void doesNotCheckAFileOfMoreClustersThanQemuImgWould() throws Exception {
		make("create -o cluster_size=512 64k\nio 'write 0 4k'\ntruncate -s 10T i.qcow2");
		assertEquals(1, image.check(new NullProgressMonitor()).checkErrors());
		assertTrue(image.filePicture(new NullProgressMonitor()).cells() <= 64 << 20);
		assertEquals(2, image.map(new NullProgressMonitor()).size());
	}

	@Test
	void isNotCleanWithoutItsDataFile() throws Exception {
		make("create -o data_file=d.bin 64k\nio 'write 0 4k'\nrm d.bin");
		assertEquals(1, image.check(new NullProgressMonitor()).checkErrors());
	}

	private void make(String script) throws Exception {
		image = (Qcow2Image) ImageFile.open(MadeImages.make(new Recipe("layout", script, false), directory), null);
	}
}
