package org.virtworkbench.testkit;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Kernel and initial RAM disk of a guest that boots in a few seconds without KVM: Debian's cloud kernel, busybox and the virtio
 * modules. The packages are downloaded with {@code apt-get download} and not installed; what is made of them stays in the user's
 * cache directory. No root is needed.
 *
 * @param kernel the kernel, for {@code <kernel>} of a domain
 * @param initrd the initial RAM disk, for {@code <initrd>}
 */
public record TinyGuestImage(Path kernel, Path initrd) {

	private static final List<String> MODULES = List.of("button", "evdev", "virtio_pci", "virtio_blk", "virtio_net", "virtio_console",
			"virtio_balloon", "virtio-rng", "virtio_scsi");
	private static final String KERNEL_PACKAGE = "linux-image-cloud-amd64";
	private static final String BUSYBOX_PACKAGE = "busybox-static";
	private static final byte[] DEPENDS = "depends=".getBytes(StandardCharsets.US_ASCII);

	/**
	 * The image, made where the cache has none. May take some seconds then; other test runs wait for it.
	 *
	 * @throws IOException with a clause that says what could not be had
	 */
	public static synchronized TinyGuestImage get() throws IOException {
		Path cache = PrivateHost.cache();
		Path folder = cache.resolve("tiny-guest-" + recipe());
		var image = new TinyGuestImage(folder.resolve("vmlinuz"), folder.resolve("initrd"));
		if (Files.isDirectory(folder))
			return image;
		Files.createDirectories(cache);
		try (FileChannel lock = FileChannel.open(cache.resolve("tiny-guest.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				var held = lock.lock()) {
			if (!Files.isDirectory(folder)) {
				Path part = Files.createTempDirectory(cache, "part");
				try {
					Path made = Files.createDirectory(part.resolve("made"));
					build(part, made);
					Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
				} finally {
					PrivateHost.deleteTree(part);
				}
			}
		}
		return image;
	}

	// A change of what goes into the image makes a new one beside the old.
	private static String recipe() throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(initScript());
			digest.update(MODULES.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest.digest(), 0, 6);
		} catch (NoSuchAlgorithmException e) {
			throw new IOException("no SHA-256", e);
		}
	}

	private static byte[] initScript() throws IOException {
		try (InputStream resource = TinyGuestImage.class.getResourceAsStream("tiny-guest-init.sh")) {
			return resource.readAllBytes();
		}
	}

	private static void build(Path work, Path made) throws IOException {
		String kernelPackage = run(work, "apt-cache", "depends", KERNEL_PACKAGE).lines().map(String::strip)
				.filter(line -> line.startsWith("Depends: linux-image-")).map(line -> line.substring("Depends: ".length())).findFirst()
				.orElseThrow(() -> new IOException("no kernel of Debian: apt knows no " + KERNEL_PACKAGE));
		run(work, "apt-get", "-q", "download", kernelPackage, BUSYBOX_PACKAGE);
		Path kernelFiles = unpack(work, kernelPackage + "_");
		Path busyboxFiles = unpack(work, BUSYBOX_PACKAGE + "_");
		Files.copy(find(kernelFiles, "vmlinuz-"), made.resolve("vmlinuz"));
		try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(made.resolve("initrd"))))) {
			new NewcArchive(out).write(contents(kernelFiles, Files.readAllBytes(find(busyboxFiles, "busybox"))));
		}
	}

	private static Map<String, byte[]> contents(Path kernelFiles, byte[] busybox) throws IOException {
		Map<String, Path> available = modules(kernelFiles);
		Set<String> ordered = new LinkedHashSet<>();
		Map<String, byte[]> files = new TreeMap<>();
		for (String module : MODULES)
			add(module, available, ordered, files);
		files.put("bin/busybox", busybox);
		files.put("init", initScript());
		files.put("etc/acpi/PWRF/00000080", "#!/bin/sh\nexec poweroff -f\n".getBytes(StandardCharsets.US_ASCII));
		files.put("modules/order", (String.join("\n", ordered) + "\n").getBytes(StandardCharsets.US_ASCII));
		return files;
	}

	// Those that it depends on first, as insmod wants them. What the package has no file of is built into the kernel.
	private static void add(String module, Map<String, Path> available, Set<String> ordered, Map<String, byte[]> files) throws IOException {
		String name = module.replace('-', '_');
		Path file = available.get(name);
		if (file == null || ordered.contains(name + ".ko"))
			return;
		byte[] code = file.toString().endsWith(".xz") ? runForBytes(file.getParent(), "xz", "-dc", file.toString()) : Files.readAllBytes(file);
		for (String dependency : depends(code))
			add(dependency, available, ordered, files);
		ordered.add(name + ".ko");
		files.put("modules/" + name + ".ko", code);
	}

	// depmod would know, but it runs when the package is installed. A module says it itself: depends=a,b in its section .modinfo.
	private static List<String> depends(byte[] module) {
		for (int start = 1; start < module.length - DEPENDS.length; start++)
			if (module[start - 1] == 0 && java.util.Arrays.equals(module, start, start + DEPENDS.length, DEPENDS, 0, DEPENDS.length)) {
				int end = start += DEPENDS.length;
				while (module[end] != 0)
					end++;
				String names = new String(module, start, end - start, StandardCharsets.US_ASCII);
				return names.isEmpty() ? List.of() : List.of(names.split(","));
			}
		return List.of();
	}

	private static Map<String, Path> modules(Path kernelFiles) throws IOException {
		try (Stream<Path> files = Files.walk(kernelFiles)) {
			return files.filter(file -> file.getFileName().toString().matches(".*\\.ko(\\.xz)?")).collect(Collectors.toMap(
					file -> file.getFileName().toString().replaceFirst("\\.ko(\\.xz)?$", "").replace('-', '_'), file -> file, (a, b) -> a));
		}
	}

	private static Path unpack(Path work, String debPrefix) throws IOException {
		Path target = Files.createDirectory(work.resolve(debPrefix + "files"));
		run(work, "dpkg-deb", "--extract", find(work, debPrefix).toString(), target.toString());
		return target;
	}

	private static Path find(Path folder, String prefix) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> Files.isRegularFile(file) && file.getFileName().toString().startsWith(prefix)).sorted().findFirst()
					.orElseThrow(() -> new IOException("no " + prefix + "* in what apt-get brought"));
		}
	}

	private static String run(Path work, String... argv) throws IOException {
		return new String(runForBytes(work, argv), StandardCharsets.UTF_8);
	}

	private static byte[] runForBytes(Path work, String... argv) throws IOException {
		if (Probe.find(argv[0]).isEmpty())
			throw new IOException("no " + argv[0]);
		Path errors = work.resolve("errors");
		var builder = new ProcessBuilder(argv).directory(work.toFile()).redirectError(errors.toFile());
		builder.environment().put("LC_ALL", "C");
		Process process = builder.start();
		process.getOutputStream().close();
		var out = CompletableFuture.supplyAsync(() -> {
			var bytes = new ByteArrayOutputStream();
			try (InputStream stream = process.getInputStream()) {
				stream.transferTo(bytes);
			} catch (IOException e) {
				// killed below
			}
			return bytes.toByteArray();
		});
		try {
			if (!process.waitFor(5, TimeUnit.MINUTES))
				throw new IOException(argv[0] + " takes more than five minutes");
			if (process.exitValue() != 0)
				throw new IOException(String.join(" ", argv) + ": " + Files.readString(errors).strip());
			return out.get(10, TimeUnit.SECONDS);
		} catch (ExecutionException | TimeoutException e) {
			throw new IOException(argv[0] + ": " + e.getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		} finally {
			process.destroyForcibly();
		}
	}

	/** A cpio archive in the format that the kernel unpacks (Documentation/driver-api/early-userspace/buffer-format.rst). */
	private static final class NewcArchive {
		private static final int DIRECTORY = 040755;
		private static final int PROGRAM = 0100755;

		private final OutputStream out;
		private int inode;
		private long written;

		NewcArchive(OutputStream out) {
			this.out = out;
		}

		void write(Map<String, byte[]> files) throws IOException {
			List<String> directories = new ArrayList<>(List.of("dev", "proc", "sys", "tmp"));
			for (String name : files.keySet())
				for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1))
					if (!directories.contains(name.substring(0, slash)))
						directories.add(name.substring(0, slash));
			for (String directory : directories)
				entry(directory, DIRECTORY, new byte[0]);
			for (var file : files.entrySet())
				entry(file.getKey(), PROGRAM, file.getValue());
			entry("TRAILER!!!", 0, new byte[0]);
		}

		private void entry(String name, int mode, byte[] content) throws IOException {
			byte[] nameBytes = (name + "\0").getBytes(StandardCharsets.US_ASCII);
			int[] fields = { ++inode, mode, 0, 0, 1, 0, content.length, 0, 0, 0, 0, nameBytes.length, 0 };
			var header = new StringBuilder("070701");
			for (int field : fields)
				header.append("%08X".formatted(field));
			put(header.toString().getBytes(StandardCharsets.US_ASCII));
			put(nameBytes);
			pad();
			put(content);
			pad();
		}

		private void put(byte[] bytes) throws IOException {
			out.write(bytes);
			written += bytes.length;
		}

		private void pad() throws IOException {
			while (written % 4 != 0)
				put(new byte[1]);
		}
	}
}
