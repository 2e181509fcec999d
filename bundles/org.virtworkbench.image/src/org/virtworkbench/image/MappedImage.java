package org.virtworkbench.image;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** An image whose allocation our own reader knows: qcow2 and raw. Of the other formats qemu-img is asked. */
public interface MappedImage extends DiskImage {

	/**
	 * What is allocated where in this image alone, whatever its base holds. For the whole chain see {@link BackingChain#map}.
	 *
	 * @throws CoreException            when the tables cannot be read or are not valid
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	AllocationMap map(IProgressMonitor monitor) throws CoreException;
}
