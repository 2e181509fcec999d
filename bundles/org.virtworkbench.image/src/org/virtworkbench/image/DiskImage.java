package org.virtworkbench.image;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * An opened disk image of any format: what its header says. Opened by {@link ImageFile}; it takes no lock and changes nothing, so an image in use
 * can be read too, and {@link #changed} tells whether it was. Use one on one thread at a time.
 */
public interface DiskImage extends Closeable {

	Source source();

	ImageFormat format();

	/** Bytes that the guest sees. */
	long virtualSize();

	/** Bytes of the unit in which the format allocates; empty where it has none, as raw. */
	OptionalLong clusterSize();

	/** The image below this one, as the header names it. */
	Optional<FileReference> backing();

	/** The file that holds the guest's data where that is not the image itself: of qcow2, or of a vmdk with separate extents the first. */
	Optional<FileReference> dataFile();

	/** Snapshots within the image, in its own order. */
	List<InternalSnapshot> snapshots();

	/**
	 * What of its tables cannot be read, one sentence each. QEMU does not open an image with faults, and {@link ImageFile#open} does not either:
	 * {@link ImageFile#examine} does. More may be found when tables are read later.
	 */
	default List<String> faults() {
		return List.of();
	}

	/** Everything above and the format's own facts, as qemu-img info gives them. */
	ImageInfo info() throws CoreException;

	/**
	 * The parts of the file in the order of their offset: of qcow2 all of it, of the other formats what their headers name, of raw none.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	List<Structure> layout(IProgressMonitor monitor) throws CoreException;

	/** Whether somebody wrote to the file since it was opened: then what was computed may not fit together. */
	default boolean changed() {
		return source().changed();
	}

	@Override
	void close();
}
