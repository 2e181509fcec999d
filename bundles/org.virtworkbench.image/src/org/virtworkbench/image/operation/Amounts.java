package org.virtworkbench.image.operation;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.image.AllocationMap;
import org.virtworkbench.image.BackingChain;
import org.virtworkbench.image.ImageFile;

/** How many bytes qemu-img will go through, so that its percents become bytes. By our own reader: nothing is started for it. */
final class Amounts {

	private Amounts() {
	}

	/** What convert copies: the data of the whole chain; 0 where our reader does not know it. */
	static long data(QemuImg qemu, ImageRef image, IProgressMonitor monitor) {
		return data(qemu, image, Integer.MAX_VALUE, monitor);
	}

	/** What commit copies: the data of so many layers from the image itself down. */
	static long data(QemuImg qemu, ImageRef image, int layers, IProgressMonitor monitor) {
		try (BackingChain chain = BackingChain.of(ImageFile.open(image.file(), image.format()), qemu.access(), monitor)) {
			if (!chain.isMappable())
				return 0;
			AllocationMap map = chain.map(monitor);
			long bytes = 0;
			for (int i = 0; i < map.size(); i++)
				if (map.data(i) && !map.zero(i) && map.depth(i) < layers)
					bytes += map.length(i);
			return bytes;
		} catch (CoreException e) {
			// then the progress has no bytes; what is wrong is said by the operation itself
			return 0;
		}
	}

	/** What rebase and compare go through: the disk. */
	static long disk(ImageRef image) {
		try {
			return InPlace.ask(image, opened -> opened.virtualSize());
		} catch (CoreException e) {
			return 0;
		}
	}
}
