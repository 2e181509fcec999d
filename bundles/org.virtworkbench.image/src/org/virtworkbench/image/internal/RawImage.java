package org.virtworkbench.image.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.virtworkbench.image.AllocationMap;
import org.virtworkbench.image.FileReference;
import org.virtworkbench.image.ImageFormat;
import org.virtworkbench.image.ImageInfo;
import org.virtworkbench.image.InternalSnapshot;
import org.virtworkbench.image.MappedImage;
import org.virtworkbench.image.Source;
import org.virtworkbench.image.Structure;

/** A raw image: its file is the disk. */
record RawImage(Source source) implements MappedImage {

	private static final int SECTOR = 512;

	@Override
	public ImageFormat format() {
		return ImageFormat.RAW;
	}

	/** QEMU rounds a size that is not a multiple of a sector up. */
	@Override
	public long virtualSize() {
		return (source.size() + SECTOR - 1) / SECTOR * SECTOR;
	}

	@Override
	public OptionalLong clusterSize() {
		return OptionalLong.empty();
	}

	@Override
	public Optional<FileReference> backing() {
		return Optional.empty();
	}

	@Override
	public Optional<FileReference> dataFile() {
		return Optional.empty();
	}

	@Override
	public List<InternalSnapshot> snapshots() {
		return List.of();
	}

	@Override
	public ImageInfo info() {
		return new ImageInfo(source.name(), format(), virtualSize(), source.allocated(), OptionalLong.empty(), false, false, Optional.empty(),
				Optional.empty(), List.of(), Map.of());
	}

	@Override
	public List<Structure> layout(IProgressMonitor monitor) {
		return List.of();
	}

	@Override
	public AllocationMap map(IProgressMonitor monitor) throws CoreException {
		AllocationMap.Builder map = new AllocationMap.Builder();
		SubMonitor progress = SubMonitor.convert(monitor);
		try {
			for (long position = 0; position < source.size();) {
				progress.checkCanceled();
				long data = Math.max(position, source.nextData(position));
				map.add(data - position, 0, true, true, false, false, position);
				long hole = data < source.size() ? Math.max(data + 1, source.nextHole(data)) : data;
				map.add(hole - data, 0, true, false, true, false, data);
				position = hole;
			}
		} catch (IOException e) {
			throw Reading.failed(source, e);
		}
		map.add(virtualSize() - source.size(), 0, true, true, false, false, source.size());
		return map.build();
	}

	@Override
	public void close() {
		Reading.close(source);
	}
}
