package org.virtworkbench.image.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.image.DiskImage;
import org.virtworkbench.image.FileReference;
import org.virtworkbench.image.ImageFormat;

/** The files that hold the data of an image, where that is not the image itself: QEMU opens all of them. */
final class DataFiles {

	private DataFiles() {
	}

	static List<FileReference> of(DiskImage image) throws CoreException {
		List<FileReference> files = new ArrayList<>();
		image.dataFile().ifPresent(files::add);
		// a description of a disk of VMware names any number of files
		if (image.format() == ImageFormat.VMDK && image.info().formatSpecific().get("extents") instanceof List<?> extents) //$NON-NLS-1$
			for (Object extent : extents)
				if (extent instanceof Map<?, ?> facts && facts.get("filename") instanceof String name && !name.equals(image.source().name())) //$NON-NLS-1$
					files.add(new FileReference(name, Optional.empty()));
		return files;
	}
}
