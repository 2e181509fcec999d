package org.virtworkbench.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Lays JNA's own library where the start script points JNA to; else JNA would write it out again at every single start. */
final class NativeLibraries {

	private static final String JNA = "com.sun.jna"; //$NON-NLS-1$
	private static final String LIBRARY = "libjnidispatch.so"; //$NON-NLS-1$

	private NativeLibraries() {
	}

	static void unpack(Path install, Path cache) throws IOException {
		for (Installed bundle : Installed.read(install)) {
			if (bundle.name().equals(JNA) && Files.isRegularFile(bundle.location())) {
				try (ZipFile jar = new ZipFile(bundle.location().toFile())) {
					ZipEntry entry = jar.getEntry("com/sun/jna/linux-" + architecture() + '/' + LIBRARY); //$NON-NLS-1$
					if (entry != null) {
						write(jar, entry, cache);
					}
				}
			}
		}
	}

	private static void write(ZipFile jar, ZipEntry entry, Path cache) throws IOException {
		Path folder = Files.createDirectories(cache.resolve("jna")); //$NON-NLS-1$
		Path unfinished = Files.createTempFile(folder, LIBRARY, ".new"); //$NON-NLS-1$
		try (InputStream in = jar.getInputStream(entry)) {
			Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
		}
		Files.move(unfinished, folder.resolve(LIBRARY), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** JNA's word for this machine's architecture. */
	private static String architecture() {
		String arch = System.getProperty("os.arch"); //$NON-NLS-1$
		return arch.equals("amd64") ? "x86-64" : arch; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
