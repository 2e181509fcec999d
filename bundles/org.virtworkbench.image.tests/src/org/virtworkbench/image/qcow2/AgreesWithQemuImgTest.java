package org.virtworkbench.image.qcow2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.image.Json.lines;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.virtworkbench.image.AllocationMap;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.CheckResult;
import org.virtworkbench.image.FileAccess;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.MeasureResult;
import org.virtworkbench.image.qcow2.MadeImages.Answer;
import org.virtworkbench.image.qcow2.Recipes.Recipe;
import org.virtworkbench.testkit.Needs;
import org.virtworkbench.testkit.Probe;

import com.google.gson.JsonParser;

/** Our reader against qemu-img's JSON, key by key and number by number. */
@Needs(Probe.QEMU)
class AgreesWithQemuImgTest {

	private record Target(String options, Qcow2Layout layout) {
	}

	private static final List<Target> TARGETS = List.of(new Target("cluster_size=4k,refcount_bits=1", new Qcow2Layout(4096, 1, false, true, false)),
			new Target("compat=0.10", new Qcow2Layout(65536, 16, false, false, false)),
			new Target("extended_l2=on,cluster_size=2M,preallocation=full", new Qcow2Layout(2 << 20, 16, true, true, true)));

	@TempDir
	static Path directory;
	private int turn;

	@TestFactory
	List<DynamicTest> saysWhatQemuImgSays() {
		List<Recipe> recipes = Recipes.all();
		assertTrue(recipes.size() >= 60, "only " + recipes.size() + " images");
		return recipes.stream().map(recipe -> DynamicTest.dynamicTest(recipe.name(), () -> compare(recipe))).toList();
	}

	private void compare(Recipe recipe) throws Exception {
		Path file = MadeImages.make(recipe, directory);
		try (Qcow2Image image = (Qcow2Image) ImageFile.open(file, ImageFormat.QCOW2)) {
			info(recipe, file, image);
			check(recipe, file, image);
			BackingChain chain = BackingChain.of(image, FileAccess.none(), new NullProgressMonitor());
			Answer map = MadeImages.ask(recipe, file, "map");
			if (map.code() != 0) {
				assertThrows(CoreException.class, () -> chain.map(new NullProgressMonitor()), map.output());
				return;
			}
			AllocationMap extents = chain.map(new NullProgressMonitor());
			map(map, extents);
			measure(recipe, file, image, extents);
			chain.close();
		}
	}

	private void info(Recipe recipe, Path file, Qcow2Image image) throws Exception {
		Answer answer = MadeImages.ask(recipe, file, "info");
		assertEquals(0, answer.code(), answer.output());
		Map<String, Object> ours = image.info().toJson();
		ours.put("filename", file.getFileName().toString());
		ours.computeIfPresent("full-backing-filename", (key, name) -> file.getParent().relativize(Path.of(name.toString())).toString());
		assertEquals(lines(answer.output()), lines(ours), "info");
	}

	private void check(Recipe recipe, Path file, Qcow2Image image) throws Exception {
		CheckResult ours = image.check(new NullProgressMonitor());
		Answer answer = MadeImages.ask(recipe, file, "check");
		assertEquals(answer.code(), ours.checkErrors() > 0 ? 1 : ours.corruptions() > 0 ? 2 : ours.leaks() > 0 ? 3 : 0,
				() -> answer.output() + ours.findings());
		if (answer.output().startsWith("{")) {
			Map<String, Object> json = ours.toJson();
			json.put("filename", JsonParser.parseString(answer.output()).getAsJsonObject().get("filename").getAsString());
			assertEquals(lines(answer.output()), lines(json), () -> "check " + ours.findings());
		}
		assertEquals(ours.isClean(), ours.findings().isEmpty());
	}

	private void map(Answer answer, AllocationMap extents) {
		boolean hasCompressed = answer.output().contains("\"compressed\"");
		List<Map<String, Object>> ours = extents.toJson();
		if (!hasCompressed)
			ours.forEach(extent -> extent.remove("compressed"));
		assertEquals(lines(answer.output()), lines(ours), "map");
	}

	/** The plain target, and one of the others in turn. */
	private void measure(Recipe recipe, Path file, Qcow2Image image, AllocationMap extents) throws Exception {
		measure(recipe, file, "cluster_size=64k", image.measure(extents, Qcow2Layout.DEFAULT));
		Target target = TARGETS.get(turn++ % TARGETS.size());
		measure(recipe, file, target.options(), image.measure(extents, target.layout()));
	}

	private void measure(Recipe recipe, Path file, String options, MeasureResult ours) throws Exception {
		Answer answer = MadeImages.ask(recipe, file, "measure", "-O", "qcow2", "-o", options);
		assertEquals(0, answer.code(), answer.output());
		assertEquals(lines(answer.output()), lines(ours.toJson()), "measure " + options);
	}
}
