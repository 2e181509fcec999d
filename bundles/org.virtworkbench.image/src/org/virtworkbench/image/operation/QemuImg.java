package org.virtworkbench.image.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Machine;
import org.virtworkbench.core.file.FileFormats;
import org.virtworkbench.core.file.FileUsers;
import org.virtworkbench.core.file.FileUsers.FileUser;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.FileAccess;
import org.virtworkbench.image.FileReference;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Layer;
import org.virtworkbench.image.Source;

/**
 * qemu-img on this machine, with what it must know to be let near somebody's disks: who uses a file, where an image may lead, and who states a format. Nothing
 * is started before the whole chain of an image was found to be harmless.
 */
public final class QemuImg {

	private final Machine machine;
	private final Supplier<FileAccess> access;
	private final List<FileUsers> users;
	private final List<FileFormats> formats;

	/**
	 * @param machine this one: our reader looks at the same files first
	 * @param access  directories whose files an image may name, beside its own
	 */
	public QemuImg(Machine machine, Supplier<FileAccess> access, List<FileUsers> users, List<FileFormats> formats) {
		this.machine = machine;
		this.access = access;
		this.users = List.copyOf(users);
		this.formats = List.copyOf(formats);
	}

	Machine machine() {
		return machine;
	}

	/** Where an image may lead. */
	public FileAccess access() {
		return access.get();
	}

	/**
	 * The format that a pool or another concern states of a file, as far as that may be believed: libvirt finds the formats of its volumes in their headers,
	 * which guests write. Empty also where the header is to be asked.
	 */
	public Optional<ImageFormat> statedFormat(Path file) {
		Path real = RealFile.of(file);
		return formats.stream().map(each -> each.formatOf(real)).flatMap(Optional::stream).map(ImageFormat::named).flatMap(Optional::stream).findFirst()
				.filter(stated -> isBelievable(stated, real));
	}

	/** Raw leads nowhere; but a pool that has not looked again since says it of a file that was replaced too. */
	private static boolean isBelievable(ImageFormat stated, Path file) {
		try {
			if (stated != ImageFormat.RAW)
				return stated.isSuffixOf(ImageRef.name(file)) || otherFile(file, stated).isEmpty();
			ImageFormat header = header(file);
			return header == ImageFormat.RAW || !header.isSuffixOf(ImageRef.name(file));
		} catch (CoreException e) {
			// not readable, or not of that format: the caller finds out by itself, in words
			return stated == ImageFormat.RAW;
		}
	}

	/**
	 * The image to work on.
	 *
	 * @param given  the format that the user says; null: the one that somebody states, or that our reader finds
	 * @param secret null where it is not encrypted
	 * @param copies whether its content goes on into another file: then a header that names other files is believed only where the file's name says the
	 *               format too, because a guest can write any header onto its raw disk
	 */
	public ImageRef image(Path file, ImageFormat given, Secret secret, boolean copies) throws CoreException {
		ImageRef image = imageToRepair(file, given, secret, copies);
		// QEMU would refuse it too, in its own words
		ImageFile.open(file, image.format()).close();
		return image;
	}

	/** As {@link #image}, also where tables of it cannot be read: qemu-img can rebuild some of them. */
	public ImageRef imageToRepair(Path file, ImageFormat given, Secret secret) throws CoreException {
		return imageToRepair(file, given, secret, false);
	}

	private ImageRef imageToRepair(Path file, ImageFormat given, Secret secret, boolean copies) throws CoreException {
		ImageFormat format = given != null ? given : statedFormat(file).orElse(null);
		if (format == null)
			format = found(file, copies);
		ImageRef image = new ImageRef(file, format, secret);
		try (DiskImage opened = ImageFile.examine(image.file(), format)) {
			if (secret == null && encrypted(opened))
				throw Failure.failed(NLS.bind(Messages.Encrypted, file));
		}
		return image;
	}

	private static boolean encrypted(DiskImage image) throws CoreException {
		return image.format() == ImageFormat.LUKS || image.info().encrypted();
	}

	/** The format by the header, as far as that may be believed. */
	private static ImageFormat found(Path file, boolean copies) throws CoreException {
		String name = ImageRef.name(file.toAbsolutePath());
		ImageFormat format = header(file);
		if (format == ImageFormat.RAW) {
			for (ImageFormat said : ImageFormat.values())
				if (said != ImageFormat.RAW && said.isSuffixOf(name))
					throw Failure.failed(NLS.bind(Messages.NoSuchHeader, file, said.qemuName()));
			return format;
		}
		if (!copies || format.isSuffixOf(name))
			return format;
		Optional<FileReference> other = otherFile(file, format);
		if (other.isPresent())
			throw Failure.failed(NLS.bind(Messages.HeaderNamesOthers, new Object[] { file, format.qemuName(), other.get().name() }));
		return format;
	}

	private static ImageFormat header(Path file) throws CoreException {
		try (Source source = ImageFile.source(file)) {
			return ImageFile.probe(source);
		} catch (java.io.IOException e) {
			throw Failure.of(Failure.Kind.FAILED, NLS.bind(Messages.CannotRead, file, e.getMessage()), e);
		}
	}

	/** Another file that the header leads to. */
	private static Optional<FileReference> otherFile(Path file, ImageFormat format) throws CoreException {
		try (DiskImage image = ImageFile.open(file, format)) {
			return image.backing().or(image::dataFile);
		}
	}

	/** Fails where QEMU would open another file than those that may be, or guess a format. */
	void checkChain(ImageRef image, IProgressMonitor monitor) throws CoreException {
		try (BackingChain chain = BackingChain.of(ImageFile.examine(image.file(), image.format()), access(), monitor)) {
			for (Layer layer : chain.layers()) {
				if (layer.image().isEmpty())
					throw Failure.failed(layer.problem());
				for (FileReference data : DataFiles.of(layer.image().get()))
					checkDataFile(data, layer.path().orElse(image.file()));
			}
		}
	}

	private void checkDataFile(FileReference data, Path file) throws CoreException {
		Path path = data.resolve(file).orElseThrow(() -> Failure.failed(NLS.bind(Messages.DataFileIsNoFile, file, data.name())));
		if (!Files.exists(path))
			throw Failure.failed(NLS.bind(Messages.DataFileMissing, file, path));
		if (!access().and(List.of(RealFile.of(file).getParent())).permits(path))
			throw Failure.failed(NLS.bind(Messages.DataFileNotAllowed, new Object[] { file, path, path.getParent() }));
	}

	/** Fails unless the base that is to be named is there and is of the format that is said of it. */
	void checkBacking(Backing base, Path image, IProgressMonitor monitor) throws CoreException {
		Path file = base.resolve(image);
		if (!Files.exists(file))
			throw Failure.failed(NLS.bind(Messages.BaseMissing, file, base.name()));
		// that the user names it is leave enough for it, and for what lies beside it
		checkChain(new ImageRef(file, base.format(), null), monitor);
	}

	/** Fails where somebody uses the image in any way. */
	void checkUnused(Path file, IProgressMonitor monitor) throws CoreException {
		for (FileUser user : usersOf(file, monitor))
			if (user.running())
				throw Failure.failed(NLS.bind(Messages.RefusedForGuest, new Object[] { file, user.name(), user.host() }));
		if (FileLocks.of(file).forbidWriting())
			throw Failure.failed(QemuImgWords.inUse(file));
	}

	/** Fails where somebody may write to the image, or to one below it, while it is read. */
	void checkUnwritten(ImageRef image, IProgressMonitor monitor) throws CoreException {
		for (FileUser user : usersOf(image.file(), monitor))
			if (user.running() && user.writes())
				throw Failure.failed(NLS.bind(Messages.ReadRefusedForGuest, new Object[] { image.file(), user.name(), user.host() }));
		if (FileLocks.of(image.file()).forbidReading())
			throw Failure.failed(QemuImgWords.inUse(image.file()) + ' ' + Messages.ShareToRead);
	}

	/** Who uses the file, as far as open connections know. Asks hosts: not for the UI thread. */
	public List<FileUser> usersOf(Path file, IProgressMonitor monitor) {
		Path real = RealFile.of(file);
		List<FileUser> all = new ArrayList<>();
		for (FileUsers each : users)
			all.addAll(each.usersOf(real, monitor));
		return all;
	}

	/** Runs to the end; an exit code above that of a result is a failure in words. */
	Machine.Result run(Arguments arguments, Work work, IProgressMonitor monitor) throws CoreException {
		try (SecretFiles secrets = new SecretFiles(arguments.secrets())) {
			Machine.Command command = new Machine.Command(arguments.argv(secrets), Map.of(), new byte[0], new Progress(monitor, work.label(), work.bytes()));
			Machine.Result result = machine.exec(command, monitor);
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			if (result.exitCode() > work.most())
				throw QemuImgWords.failure(result, work.label(), work.file(), work.writes(), result.failure(command));
			return result;
		}
	}
}
