package org.virtworkbench.image.operation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.image.ImageFormat;

/**
 * An image while it is made: a hidden directory or file beside its place, renamed into it when it is complete. So what bears an image's name is whole, and what
 * stood there before stays until then. Closing takes away what was not completed.
 */
final class PartialImage implements AutoCloseable {

	private final NewImage image;
	/** Where it is to be: the file itself where the name is a symbolic link. */
	private final Path place;
	/** What is taken away at the end; null for a device, which is written in its place. */
	private final Path hidden;
	private final Path file;
	/** Null for a device. */
	private final PartLock lock;

	private PartialImage(NewImage image, Path place, Path hidden, Path file, PartLock lock) {
		this.lock = lock;
		this.image = image;
		this.place = place;
		this.hidden = hidden;
		this.file = file;
	}

	/** Fails where something stands in the way; changes nothing. */
	static void check(NewImage image) throws CoreException {
		Path file = image.file();
		Path directory = file.getParent();
		if (directory == null || Files.isDirectory(file))
			throw Failure.failed(NLS.bind(Messages.TargetIsDirectory, file));
		if (!Files.isDirectory(directory))
			throw Failure.failed(NLS.bind(Messages.NoDirectory, directory));
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			if (!image.force())
				throw Failure.failed(NLS.bind(Messages.TargetExists, file));
			if (Files.exists(file) && !Files.isRegularFile(file) && !isDevice(file))
				throw Failure.failed(NLS.bind(Messages.TargetIsNoFile, file));
		}
		if (!isDevice(file) && !Files.isWritable(directory))
			throw Failure.failed(NLS.bind(Messages.DirectoryNotWritable, directory));
		if (image.dataFile().isPresent() && Files.exists(image.dataFile().get(), LinkOption.NOFOLLOW_LINKS))
			throw Failure.failed(NLS.bind(Messages.DataFileExists, image.dataFile().get()));
	}

	/** After {@link #check}. What an earlier run left there goes. */
	static PartialImage begin(NewImage image) throws CoreException {
		Path place = image.force() ? RealFile.of(image.file()) : image.file();
		if (isDevice(place))
			return new PartialImage(image, place, null, place, null);
		LeftParts.remove(place.getParent());
		Path hidden = LeftParts.name(place);
		try {
			if (image.format() != ImageFormat.VMDK)
				return new PartialImage(image, place, hidden, hidden, PartLock.make(hidden));
			// a vmdk has its own name inside, and parts named after it
			Files.createDirectory(hidden);
			return new PartialImage(image, place, hidden, hidden.resolve(place.getFileName()), PartLock.make(hidden.resolve(LeftParts.LOCK)));
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.DirectoryNotWritable, place.getParent()), e);
		}
	}

	/** A name on which a guest's device would be found; never made anew. */
	static boolean isDevice(Path file) {
		return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file) && file.toAbsolutePath().startsWith("/dev"); //$NON-NLS-1$
	}

	/** The image as it is to be made now; its base is named so that it is found from there. */
	NewImage image() {
		boolean moves = !file.getParent().equals(image.file().getParent());
		return new NewImage(file, image.format(), absolute(), image.backing().map(base -> moves
				? new Backing(base.resolve(image.file()).toString(), base.format()) : base), image.secret(), true);
	}

	private java.util.Map<String, String> absolute() {
		if (image.dataFile().isEmpty())
			return image.options();
		java.util.Map<String, String> options = new java.util.LinkedHashMap<>(image.options());
		options.put(NewImage.DATA_FILE, image.dataFile().get().toString());
		return options;
	}

	/** The failure with the name that a person gave in place of the one that nobody knows. */
	CoreException named(CoreException failure) {
		String sentence = failure.getStatus().getMessage().replace(file.toString(), image.file().toString());
		return Failure.of(Failure.kind(failure.getStatus()), sentence, failure.getStatus().getException());
	}

	/** It is whole: gives it its name. */
	void complete() throws CoreException {
		if (hidden == null)
			return;
		try {
			if (image.force() && Files.exists(place))
				likeThe(place);
			for (Path part : parts())
				move(part, place.resolveSibling(part.getFileName()));
			move(file, place);
		} catch (FileAlreadyExistsException e) {
			throw Failure.of(Failure.Kind.CONFLICT, NLS.bind(Messages.TargetAppeared, e.getFile()), e);
		} catch (IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotRename, place, e.getMessage()), e);
		}
	}

	private List<Path> parts() throws IOException {
		List<Path> parts = new ArrayList<>();
		if (Files.isDirectory(hidden))
			try (DirectoryStream<Path> all = Files.newDirectoryStream(hidden)) {
				all.forEach(parts::add);
			}
		parts.remove(file);
		parts.remove(hidden.resolve(LeftParts.LOCK));
		return parts;
	}

	private void move(Path from, Path to) throws IOException {
		if (image.force()) {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return;
		}
		try {
			// rename(2) would replace what appeared meanwhile
			Files.createLink(to, from);
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (IOException | UnsupportedOperationException e) {
			// a file system without links
			Files.move(from, to);
			return;
		}
		Files.delete(from);
	}

	/** What replaces a file belongs to the same people, and is on the disk before the other one goes. */
	private void likeThe(Path old) throws IOException {
		PosixFileAttributes attributes = Files.readAttributes(old, PosixFileAttributes.class);
		PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		try {
			view.setOwner(attributes.owner());
			view.setGroup(attributes.group());
		} catch (IOException e) {
			// only root may; then it is this user's
		}
		view.setPermissions(attributes.permissions());
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	@Override
	public void close() {
		if (hidden == null)
			return;
		try {
			for (Path part : parts())
				Files.deleteIfExists(part);
			boolean incomplete = Files.deleteIfExists(file);
			if (incomplete && image.dataFile().isPresent())
				Files.deleteIfExists(image.dataFile().get());
			Files.deleteIfExists(hidden.resolve(LeftParts.LOCK));
			Files.deleteIfExists(hidden);
		} catch (IOException e) {
			org.eclipse.core.runtime.ILog.get().warn(NLS.bind(Messages.PartialStays, hidden), e);
		} finally {
			lock.close();
		}
	}
}
