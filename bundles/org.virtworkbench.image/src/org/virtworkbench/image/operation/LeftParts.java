package org.virtworkbench.image.operation;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/**
 * Images that were not completed because the process was killed: hidden files and directories beside their place, of this user, that no process works on any
 * more. Who makes an image in that directory takes them away.
 */
public final class LeftParts {

	private static final String PREFIX = ".virt-workbench-", SUFFIX = ".part"; //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern NAME = Pattern.compile(Pattern.quote(PREFIX) + "[0-9a-f]{8}" + Pattern.quote(SUFFIX)); //$NON-NLS-1$
	/** Within a directory: a vmdk has its own name inside, and parts named after it. */
	static final String LOCK = ".lock"; //$NON-NLS-1$

	private LeftParts() {
	}

	/** A name that nothing has, beside this file. */
	static Path name(Path place) {
		return place.resolveSibling(PREFIX + UUID.randomUUID().toString().substring(0, 8) + SUFFIX);
	}

	/** What lies in a directory now; empty where it cannot be read. Takes nothing away. */
	public static List<Path> in(Path directory) {
		return all(directory).stream().filter(part -> {
			Optional<PartLock> lock = lock(part);
			lock.ifPresent(PartLock::close);
			return lock.isPresent();
		}).toList();
	}

	/** That it goes, for people who make an image beside it. */
	public static String sentence(Path part) {
		return NLS.bind(Messages.LeftPart, part);
	}

	/** Takes away what {@link #in} finds. What cannot be deleted stays, and is said in the log. */
	static void remove(Path directory) {
		for (Path part : all(directory))
			lock(part).ifPresent(lock -> {
				try (lock) {
					delete(part);
				} catch (IOException e) {
					ILog.get().warn(NLS.bind(Messages.PartialStays, part), e);
				}
			});
	}

	private static List<Path> all(Path directory) {
		List<Path> all = new ArrayList<>();
		try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, PREFIX + '*' + SUFFIX)) {
			for (Path part : found)
				if (NAME.matcher(part.getFileName().toString()).matches())
					all.add(part);
		} catch (IOException | java.nio.file.DirectoryIteratorException e) {
			// then there is nothing that could be taken away
		}
		return all;
	}

	private static Optional<PartLock> lock(Path part) {
		try {
			if (!isOwn(part))
				return Optional.empty();
			if (Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS))
				return PartLock.ofLeft(part);
			// one that we made has a lock, and files only
			boolean isOurs = Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS) && Files.isRegularFile(part.resolve(LOCK), LinkOption.NOFOLLOW_LINKS);
			return isOurs ? PartLock.ofLeft(part.resolve(LOCK)) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static boolean isOwn(Path part) throws IOException {
		return Files.getAttribute(part, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void delete(Path part) throws IOException {
		if (Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS))
			try (DirectoryStream<Path> files = Files.newDirectoryStream(part)) {
				for (Path file : files)
					Files.delete(file); // fails on a directory, which we never make there
			}
		Files.deleteIfExists(part);
	}
}
