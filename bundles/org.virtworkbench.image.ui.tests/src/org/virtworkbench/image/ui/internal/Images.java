package org.virtworkbench.image.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.virtworkbench.testkit.ui.Window;

/** Small images made by qemu-img, and the editor on them. */
final class Images {

	private Images() {
	}

	/** Runs a program to its end. */
	static void run(String... argv) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(argv).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertEquals(0, process.waitFor(), () -> List.of(argv) + ": " + said);
	}

	static void write(Path image, String... commands) throws IOException, InterruptedException {
		List<String> argv = new ArrayList<>(List.of("qemu-io", "-f", "qcow2"));
		for (String command : commands)
			argv.addAll(List.of("-c", command));
		argv.add(image.toString());
		run(argv.toArray(String[]::new));
	}

	/** A qcow2 image of 1 GiB above a base, with data, compressed and zero clusters, and two snapshots. */
	static Path mixed(Path folder) throws IOException, InterruptedException {
		Path base = folder.resolve("golden.qcow2");
		run("qemu-img", "create", "-f", "qcow2", base.toString(), "1G");
		write(base, "write -P 1 0 24M", "write -P 2 512M 8M", "write -P 3 900M 1M");
		Path image = folder.resolve("web1.qcow2");
		run("qemu-img", "create", "-f", "qcow2", "-b", "golden.qcow2", "-F", "qcow2", image.toString());
		write(image, "write -P 7 16M 12M", "write -z 64M 16M", "write -c -P 9 128M 64k", "write -P 5 700M 3M");
		run("qemu-img", "snapshot", "-c", "before update", image.toString());
		write(image, "write -P 8 18M 2M");
		run("qemu-img", "bitmap", "--add", "-f", "qcow2", image.toString(), "nightly");
		run("qemu-img", "snapshot", "-c", "\u66f4\u65b0\u540e", image.toString());
		return image;
	}

	/** Has a refcount of 1 for a cluster that nothing uses. */
	static Path leaky(Path folder) throws IOException, InterruptedException {
		Path image = folder.resolve("leaky.qcow2");
		run("qemu-img", "create", "-f", "qcow2", image.toString(), "64M");
		write(image, "write -P 1 0 1M");
		// the L2 entry of the first cluster is cleared: its data is counted and used no more
		byte[] bytes = Files.readAllBytes(image);
		java.nio.ByteBuffer header = java.nio.ByteBuffer.wrap(bytes);
		int l1 = (int) header.getLong(40);
		int l2 = (int) (header.getLong(l1) & 0x00ff_ffff_ffff_fe00L);
		header.putLong(l2, 0);
		Files.write(image, bytes);
		return image;
	}

	/** 8 MiB, by the old method: LUKS takes seconds, and fails where the clock is coarse. */
	static void encrypted(Path image, String passphrase) throws IOException, InterruptedException {
		Path key = Files.writeString(image.resolveSibling("key"), passphrase);
		run("qemu-img", "create", "-f", "qcow2", "--object", "secret,id=s,file=" + key, "-o", "encrypt.format=aes,encrypt.key-secret=s", image.toString(), "8M");
		Files.delete(key);
	}

	static ImageEditor open(Path image) {
		ImageEditor editor = (ImageEditor) OpenImages.open(Window.page(), image);
		Window.page().activate(editor);
		return editor;
	}
}
