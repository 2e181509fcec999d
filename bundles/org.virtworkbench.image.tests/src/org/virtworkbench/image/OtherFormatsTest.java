package org.virtworkbench.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.virtworkbench.image.Json.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtworkbench.testkit.Needs;
import org.virtworkbench.testkit.Probe;

/** The readers of headers against {@code qemu-img info}, and raw against {@code qemu-img map}. */
@Needs(Probe.QEMU)
class OtherFormatsTest {

	@TempDir
	Path directory;

	@ParameterizedTest
	@ValueSource(strings = { "raw", "vdi", "vdi -o static=on", "vhdx", "vhdx -o subformat=fixed", "vhdx -o block_size=2M", "vpc", "vpc -o subformat=fixed",
			"vpc -o force_size=on", "qed", "qed -o cluster_size=4k,table_size=2", "vmdk", "vmdk -o subformat=streamOptimized", "vmdk -o compat6=on" })
	void saysWhatQemuImgInfoSays(String options) throws Exception {
		String format = options.split(" ")[0];
		sh("qemu-img create -q -f " + options + " i 10M");
		assertAgrees(format);
	}

	@Test
	void readsAStreamWithItsHeaderAtTheEnd() throws Exception {
		sh("qemu-img create -q -f raw r 3M && qemu-io -f raw -c 'write 1M 64k' r >/dev/null && qemu-img convert -O vmdk -o subformat=streamOptimized r i");
		assertAgrees("vmdk");
	}

	@Test
	void readsLuks() throws Exception {
		sh("for n in 1 2 3 4 5 6 7 8; do qemu-img create -q -f luks -o key-secret=k,iter-time=10 --object secret,id=k,data=abc i 1M && break; done");
		assertAgrees("luks");
	}

	@Test
	void namesTheBaseOfAnotherFormat() throws Exception {
		sh("qemu-img create -q -f raw b 3M; qemu-img create -q -f qed -b b -F raw i");
		assertAgrees("qed");
	}

	@Test
	void describesFilesOfAVmdkWithoutOpeningThem() throws Exception {
		sh("qemu-img create -q -f vmdk -o subformat=monolithicFlat i.vmdk 10M && rm i-flat.vmdk");
		try (DiskImage image = ImageFile.open(directory.resolve("i.vmdk"), null)) {
			assertEquals(ImageFormat.VMDK, image.format());
			assertEquals(10 << 20, image.virtualSize());
			assertEquals("i-flat.vmdk", image.dataFile().orElseThrow().name());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "truncate -s 10M i; qemu-io -f raw -c 'write 1M 64k' -c 'write 5M 1' i", "truncate -s 0 i", "truncate -s 100001 i",
			"truncate -s 100001 i; printf x | dd of=i bs=1 seek=99999 conv=notrunc", "head -c 1001 /dev/urandom >i" })
	void mapsRawAsQemuImgDoes(String script) throws Exception {
		sh(script + " >/dev/null 2>&1");
		try (MappedImage image = (MappedImage) ImageFile.open(directory.resolve("i"), ImageFormat.RAW)) {
			String theirs = sh("qemu-img map -f raw --output=json i");
			var ours = image.map(new NullProgressMonitor()).toJson();
			if (!theirs.contains("compressed"))
				ours.forEach(extent -> extent.remove("compressed"));
			assertEquals(lines(theirs), lines(ours));
		}
	}

	@Test
	void refusesAFileThatIsNotOfTheFormat() throws Exception {
		Files.write(directory.resolve("i"), new byte[5000]);
		for (ImageFormat format : ImageFormat.values())
			if (format != ImageFormat.RAW)
				assertThrows(CoreException.class, () -> ImageFile.open(directory.resolve("i"), format), format.qemuName());
	}

	@ParameterizedTest
	@ValueSource(strings = { "vdi", "vhdx", "vpc", "qed", "vmdk", "luks" })
	void survivesAnyBytesInAHeader(String format) throws Exception {
		sh("for n in 1 2 3 4 5 6 7 8; do qemu-img create -q -f " + format
				+ (format.equals("luks") ? " -o key-secret=k,iter-time=10 --object secret,id=k,data=abc" : "") + " i 10M && break; done");
		byte[] image = Files.readAllBytes(directory.resolve("i"));
		Random random = new Random(format.hashCode());
		int opened = 0;
		for (int round = 0; round < 1000; round++) {
			int at = random.nextInt(Math.min(image.length, 2048) - 4);
			byte[] before = Arrays.copyOfRange(image, at, at + 4);
			for (int i = random.nextInt(4); i >= 0; i--)
				image[at + i] = (byte) random.nextInt();
			try (DiskImage found = ImageFile.open(new Bytes(image), ImageFormat.named(format).orElseThrow())) {
				found.info().toJson();
				opened++;
			} catch (CoreException e) {
				assertFalse(e.getStatus().getMessage().isBlank());
			}
			System.arraycopy(before, 0, image, at, before.length);
		}
		assertTrue(opened > 0);
	}

	private void assertAgrees(String format) throws Exception {
		Path file = directory.resolve("i");
		try (DiskImage image = ImageFile.open(file, ImageFormat.named(format).orElseThrow())) {
			Map<String, Object> ours = image.info().toJson();
			String text = lines(ours).replace(directory + "/", "");
			assertEquals(lines(sh("qemu-img info -f " + format + " --output=json i")), text);
			boolean fixed = format.equals("vpc") && image.clusterSize().isEmpty(); // has its magic at the end, where nobody looks
			assertEquals(fixed ? ImageFormat.RAW : image.format(), ImageFile.probe(image.source()));
		}
	}

	private String sh(String script) throws IOException, InterruptedException {
		Process process = new ProcessBuilder("bash", "-c", script).directory(directory.toFile()).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), UTF_8);
		assertEquals(0, process.waitFor(), output);
		return output;
	}
}
