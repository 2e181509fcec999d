package org.virtworkbench.image.internal.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.FileReference;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.ImageInfo;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.Structure;
import org.virtworkbench.image.Structure.Kind;
import org.virtworkbench.image.internal.Reading;

/** An image of a format of which only the header is read. */
final class HeaderImage implements DiskImage {

	private final Source source;
	private final ImageFormat format;
	private final List<Structure> structures = new ArrayList<>();
	long virtualSize;
	OptionalLong clusterSize = OptionalLong.empty();
	Optional<FileReference> backing = Optional.empty();
	Optional<FileReference> dataFile = Optional.empty();
	boolean dirty;
	boolean encrypted;
	Map<String, Object> facts = Map.of();

	HeaderImage(Source source, ImageFormat format) {
		this.source = source;
		this.format = format;
	}

	/** The bytes of a structure, which are kept in mind for the layout. Bytes behind the end of the file are missing and make it not valid. */
	ByteBuffer structure(Kind kind, long offset, int length, ByteOrder order) throws CoreException {
		ByteBuffer bytes = bytes(offset, length, order);
		structures.add(new Structure(kind, offset, length, "")); //$NON-NLS-1$
		return bytes;
	}

	/** A structure that is only mentioned. */
	void mention(Kind kind, long offset, long length) {
		structures.add(new Structure(kind, offset, length, "")); //$NON-NLS-1$
	}

	ByteBuffer bytes(long offset, int length, ByteOrder order) throws CoreException {
		if (offset < 0 || length < 0 || offset > source.size() - length)
			throw invalid();
		try {
			return Reading.bytes(source, offset, length).order(order);
		} catch (IOException e) {
			throw Reading.failed(source, e);
		}
	}

	/** Goes on only where a condition of the format is met. */
	void require(boolean condition) throws CoreException {
		if (!condition)
			throw invalid();
	}

	CoreException invalid() {
		return Failure.failed(NLS.bind(Messages.HeaderInvalid, source.name(), format));
	}

	@Override
	public Source source() {
		return source;
	}

	@Override
	public ImageFormat format() {
		return format;
	}

	@Override
	public long virtualSize() {
		return virtualSize;
	}

	@Override
	public OptionalLong clusterSize() {
		return clusterSize;
	}

	@Override
	public Optional<FileReference> backing() {
		return backing;
	}

	@Override
	public Optional<FileReference> dataFile() {
		return dataFile;
	}

	@Override
	public List<InternalSnapshot> snapshots() {
		return List.of();
	}

	@Override
	public ImageInfo info() {
		return new ImageInfo(source.name(), format, virtualSize, source.allocated(), clusterSize, dirty, encrypted, backing,
				backing.map(base -> base.fullName(source.name())), List.of(), facts);
	}

	@Override
	public List<Structure> layout(IProgressMonitor monitor) {
		return structures.stream().sorted(Comparator.comparingLong(Structure::offset)).toList();
	}

	@Override
	public void close() {
		Reading.close(source);
	}
}
