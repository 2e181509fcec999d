package org.virtworkbench.image.qcow2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.image.Json.lines;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.image.AllocationMap;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.Bytes;
import org.virtworkbench.image.CheckResult;
import org.virtworkbench.image.ClusterPicture;
import org.virtworkbench.image.FileAccess;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.Structure;
import org.virtworkbench.image.qcow2.MadeImages.Answer;
import org.virtworkbench.image.qcow2.Recipes.Recipe;
import org.virtworkbench.testkit.Needs;
import org.virtworkbench.testkit.Probe;

import com.google.gson.JsonParser;

/** Images that nobody made: whatever their bytes are, the reader ends soon, with little memory, and calls nothing healthy that QEMU refuses. */
@Needs(Probe.QEMU)
class MutatedImagesTest {

	private static final int MUTATIONS = 2_000, ASKED = Integer.getInteger("virt.workbench.test.mutations", 40);
	private static final long MOST_NANOS = 50_000_000, MOST_BYTES = 64 << 20;

	@TempDir
	static Path directory;
	private static final Map<Recipe, byte[]> IMAGES = new LinkedHashMap<>();

	@BeforeAll
	static void makesFiveImages() throws Exception {
		for (String[] recipe : new String[][] {
				{ "small clusters", "create -o cluster_size=512 64k\nio 'write 0 8k' 'write -c 8k 512' 'write -z 20k 4k'\nqemu-img snapshot -c s i.qcow2\nio 'write 0 1k'" },
				{ "version 2", "create -o compat=0.10,cluster_size=1k 256k\nio 'write 0 64k' 'write -c 128k 1k'\nqemu-img snapshot -c s i.qcow2" },
				{ "subclusters", "create -o extended_l2=on,cluster_size=16k 1M\nio 'write 0 1k' 'write 20k 4k' 'write -z 40k 2k' 'write -c 64k 16k'" },
				{ "bitmaps", "create -o cluster_size=512,refcount_bits=8 64k\nio 'write 0 8k'\nqemu-img bitmap --add -g 512 i.qcow2 b\nio 'write 8k 8k'" },
				{ "zstd", "create -o compression_type=zstd,cluster_size=4k,refcount_bits=64 1M\nio 'write 0 64k' 'write -c 100k 4k' 'write 900k 4k'" } }) {
			Recipe made = new Recipe(recipe[0], recipe[1], false);
			IMAGES.put(made, Files.readAllBytes(MadeImages.make(made, directory)));
		}
	}

	@Test
	void readsTenThousandWithinTimeAndMemory() {
		var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		long id = Thread.currentThread().threadId();
		int opened = 0;
		for (Map.Entry<Recipe, byte[]> image : IMAGES.entrySet()) {
			for (int seed = -50; seed < 0; seed++) // until the classes are loaded
				everything(Mutation.of(image.getValue(), seed));
			for (int seed = 0; seed < MUTATIONS; seed++) {
				byte[] mutated = Mutation.of(image.getValue(), seed);
				long bytes = threads.getThreadAllocatedBytes(id), time = threads.getThreadCpuTime(id);
				opened += everything(mutated);
				time = threads.getThreadCpuTime(id) - time;
				bytes = threads.getThreadAllocatedBytes(id) - bytes;
				// the reading is the same each time, so what it can do without is not its own: an image that costs too much does so thrice
				for (int again = 0; time > MOST_NANOS && again < 2; again++) {
					long begin = threads.getThreadCpuTime(id);
					everything(mutated);
					time = Math.min(time, threads.getThreadCpuTime(id) - begin);
				}
				String which = image.getKey() + ", seed " + seed;
				assertTrue(time <= MOST_NANOS, () -> which + " took too long");
				assertTrue(bytes <= MOST_BYTES, () -> which + " took too much memory");
			}
		}
		assertTrue(opened > MUTATIONS, "most were refused at once: " + opened);
	}

	/** Whatever a person can ask of an image. @return 1 where it could be opened */
	private static int everything(byte[] bytes) {
		try (Qcow2Image image = (Qcow2Image) ImageFile.examine(new Bytes(bytes), ImageFormat.QCOW2)) {
			image.info().toJson();
			boolean clean = check(image).stream().anyMatch(CheckResult::isClean);
			assertTrue(image.faults().isEmpty() || !clean);
			mapped(image);
			walk(image);
			return 1;
		} catch (CoreException e) {
			assertFalse(e.getStatus().getMessage().isBlank());
			return 0;
		}
	}

	private static void mapped(Qcow2Image image) {
		try {
			BackingChain chain = BackingChain.of(image, FileAccess.none(), new NullProgressMonitor());
			if (chain.isMappable()) {
				AllocationMap map = chain.map(new NullProgressMonitor());
				assertEquals(image.virtualSize(), map.end());
				image.measure(map, Qcow2Layout.DEFAULT).toJson();
				ClusterPicture picture = image.guestPicture(new NullProgressMonitor());
				assertEquals(picture.cells(), picture.totals().values().stream().mapToLong(Long::longValue).sum());
			}
		} catch (CoreException e) {
			assertFalse(e.getStatus().getMessage().isBlank());
		}
	}

	private static Optional<CheckResult> check(Qcow2Image image) {
		try {
			return Optional.of(image.check(new NullProgressMonitor()));
		} catch (CoreException e) {
			assertFalse(e.getStatus().getMessage().isBlank());
			return Optional.empty();
		}
	}

	private static void walk(Qcow2Image image) throws CoreException {
		List<Structure> layout = image.layout(new NullProgressMonitor());
		for (Structure structure : layout.subList(0, Math.min(50, layout.size())))
			image.bytes(structure.offset(), (int) Math.min(structure.length(), 4096));
		L1Table table = image.activeTable();
		for (int i = 0; i < Math.min(20, table.size()); i++)
			if (table.entry(i).tableOffset() != 0) {
				L2Table entries = image.table(table.entry(i));
				for (int j = 0; j < entries.size(); j++)
					entries.entry(j).hostOffset();
			}
		for (InternalSnapshot snapshot : image.snapshots())
			image.table(snapshot).size();
	}

	@Test
	void callsNothingHealthyThatQemuImgRefuses() throws Exception {
		for (Map.Entry<Recipe, byte[]> image : IMAGES.entrySet())
			for (int seed = 0; seed < ASKED; seed++)
				compare(image.getKey(), Mutation.of(image.getValue(), 1_000_000 + seed), image.getKey() + ", seed " + seed);
	}

	private static void compare(Recipe recipe, byte[] bytes, String which) throws Exception {
		Path file = Files.createTempDirectory(directory, "m").resolve("i.qcow2");
		Files.write(file, bytes);
		Answer info = MadeImages.ask(recipe, file, "info");
		Answer check = MadeImages.ask(recipe, file, "check");
		try (Qcow2Image image = (Qcow2Image) ImageFile.open(file, ImageFormat.QCOW2)) {
			assertEquals(0, info.code(), () -> which + " is refused by qemu-img info: " + info.output());
			Optional<CheckResult> ours = check(image);
			boolean healthy = ours.isPresent() && ours.get().isClean()
					&& BackingChain.of(image, FileAccess.none(), new NullProgressMonitor()).isComplete();
			if (healthy)
				assertEquals(0, check.code(), () -> which + " is healthy for us: " + check.output());
		} catch (CoreException e) {
			assertFalse(info.code() == 0 && check.code() == 0, () -> which + " is healthy for qemu-img, and we say " + e.getStatus().getMessage());
		}
		examine(file, info, check, which);
	}

	/** Also where QEMU opens it for a check only, or not at all. */
	private static void examine(Path file, Answer info, Answer check, String which) {
		try (Qcow2Image image = (Qcow2Image) ImageFile.examine(file, ImageFormat.QCOW2)) {
			Optional<CheckResult> ours = check(image);
			assertTrue(info.code() == 0 || !image.faults().isEmpty(), () -> which + " is refused by qemu-img info: " + info.output());
			assertTrue(check.code() == 0 || !(ours.isPresent() && ours.get().isClean()) || !BackingChain.of(image, FileAccess.none(), new NullProgressMonitor()).isComplete(),
					() -> which + " is healthy for us: " + check.output());
			if (check.output().startsWith("{") && ours.isPresent()) {
				Map<String, Object> json = ours.get().toJson();
				json.put("filename", JsonParser.parseString(check.output()).getAsJsonObject().get("filename").getAsString());
				assertEquals(lines(check.output()), lines(json), () -> which + ours.get().findings());
			}
		} catch (CoreException e) {
			assertFalse(check.code() == 0, () -> which + " is healthy for qemu-img check, and we say " + e.getStatus().getMessage());
		}
	}
}
