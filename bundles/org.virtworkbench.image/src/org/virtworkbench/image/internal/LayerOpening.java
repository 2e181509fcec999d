package org.virtworkbench.image.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.FileAccess;
import org.virtworkbench.image.FileReference;
import org.virtworkbench.image.ImageFile;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.Layer;
import org.virtworkbench.image.Layer.State;

/** Opens the base of an image, or says why it is not opened. */
public final class LayerOpening {

	private LayerOpening() {
	}

	/** The permitted directories and the image's own: that of its name, and that of the file which a link stands for. */
	public static FileAccess allowed(DiskImage image, FileAccess access) {
		List<Path> own = new ArrayList<>();
		image.source().path().ifPresent(path -> {
			own.add(path.toAbsolutePath().getParent());
			try {
				own.add(path.toRealPath().getParent());
			} catch (IOException e) {
				// gone meanwhile: then nothing is permitted for it
			}
		});
		return access.and(own);
	}

	/** Adds the image's file to those that may not come again. */
	public static void remember(DiskImage image, Set<Path> above) {
		image.source().path().ifPresent(path -> above.add(real(path)));
	}

	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			return path.toAbsolutePath().normalize();
		}
	}

	/** @param above the files of the layers above, as {@link #remember} made them */
	public static Layer open(DiskImage upper, int depth, FileAccess access, Set<Path> above) {
		FileReference base = upper.backing().orElseThrow();
		Optional<Path> file = upper.source().path().flatMap(base::resolve);
		if (file.isEmpty())
			return closed(depth, base, file, State.NOT_A_FILE, NLS.bind(Messages.BaseNotAFile, upper.source().name(), base.name()));
		Path path = file.get();
		if (depth >= BackingChain.MOST_LAYERS)
			return closed(depth, base, file, State.TOO_DEEP, NLS.bind(Messages.ChainTooDeep, BackingChain.MOST_LAYERS));
		// what lies outside is not even looked for: whether a file exists is nobody's business either
		if (!access.permits(path) && !missingInside(path, access))
			return closed(depth, base, file, State.NOT_ALLOWED, NLS.bind(Messages.BaseNotAllowed, path, path.getParent()));
		if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) || !Files.exists(path))
			return closed(depth, base, file, State.MISSING, NLS.bind(Messages.BaseMissing, upper.source().name(), path));
		if (above.contains(real(path)))
			return closed(depth, base, file, State.LOOP, NLS.bind(Messages.ChainLoop, path));
		if (base.format().isEmpty())
			return closed(depth, base, file, State.UNSTATED_FORMAT, NLS.bind(Messages.BaseFormatUnstated, upper.source().name(), path));
		Optional<ImageFormat> format = ImageFormat.named(base.format().get());
		if (format.isEmpty())
			return closed(depth, base, file, State.UNREADABLE, NLS.bind(Messages.BaseFormatUnknown, path, base.format().get()));
		try {
			return opened(depth, base, path, format.get());
		} catch (CoreException e) {
			return closed(depth, base, file, State.UNREADABLE, e.getStatus().getMessage());
		}
	}

	private static Layer opened(int depth, FileReference base, Path path, ImageFormat stated) throws CoreException {
		DiskImage image = ImageFile.open(path, stated);
		try {
			ImageFormat own = ImageFile.probe(image.source());
			boolean other = own != stated && own != ImageFormat.RAW;
			return new Layer(depth, base.name(), Optional.of(path), base.format(), Optional.of(image), other ? State.WRONG_FORMAT : State.OPENED,
					other ? NLS.bind(Messages.BaseFormatWrong, new Object[] { path, stated, own }) : ""); //$NON-NLS-1$
		} catch (CoreException | RuntimeException e) {
			image.close();
			throw e;
		}
	}

	private static boolean missingInside(Path path, FileAccess access) {
		return !Files.exists(path, LinkOption.NOFOLLOW_LINKS) && path.getParent() != null && access.permits(path.getParent());
	}

	private static Layer closed(int depth, FileReference base, Optional<Path> path, State state, String problem) {
		return new Layer(depth, base.name(), path, base.format(), Optional.empty(), state, problem);
	}
}
