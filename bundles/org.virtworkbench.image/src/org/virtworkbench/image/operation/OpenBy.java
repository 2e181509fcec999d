package org.virtworkbench.image.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** Finds out which process of this machine has a file open, for a sentence. An ordinary user sees only processes of their own. */
final class OpenBy {

	private static final Path PROCESSES = Path.of("/proc"); //$NON-NLS-1$
	/** libvirt starts QEMU with {@code -name guest=web1,debug-threads=on}. */
	private static final String GUEST = "guest="; //$NON-NLS-1$

	private OpenBy() {
	}

	/** "the guest web1 (process 1234)", "qemu-img (process 77)"; empty where nobody is seen. */
	static Optional<String> find(Path file) {
		Path real = RealFile.of(file);
		long self = ProcessHandle.current().pid();
		try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) { //$NON-NLS-1$
			for (Path process : processes)
				if (!process.endsWith(Long.toString(self)) && hasOpen(process, real))
					return Optional.of(describe(process));
		} catch (IOException e) {
			// then nobody is seen
		}
		return Optional.empty();
	}

	private static boolean hasOpen(Path process, Path file) {
		try (DirectoryStream<Path> open = Files.newDirectoryStream(process.resolve("fd"))) { //$NON-NLS-1$
			for (Path link : open)
				if (Files.readSymbolicLink(link).equals(file))
					return true;
		} catch (IOException | RuntimeException e) {
			// it ended meanwhile, or is another user's
		}
		return false;
	}

	private static String describe(Path process) {
		String number = process.getFileName().toString();
		try {
			List<String> argv = List.of(Files.readString(process.resolve("cmdline"), StandardCharsets.UTF_8).split("\0")); //$NON-NLS-1$ //$NON-NLS-2$
			int name = argv.indexOf("-name"); //$NON-NLS-1$
			if (name >= 0 && name + 1 < argv.size()) {
				String guest = argv.get(name + 1).split(",")[0]; //$NON-NLS-1$
				return NLS.bind(Messages.GuestProcess, guest.startsWith(GUEST) ? guest.substring(GUEST.length()) : guest, number);
			}
			return NLS.bind(Messages.Process, Path.of(argv.get(0)).getFileName(), number);
		} catch (IOException | RuntimeException e) {
			return NLS.bind(Messages.Process, "?", number); //$NON-NLS-1$
		}
	}
}
