package org.virtworkbench.image.operation;

import java.nio.file.Path;
import java.util.Collection;

import org.virtworkbench.image.FileAccess;

/** DS service: what is needed to look at images of this machine and to change them, put together from all that the workbench knows. */
public interface ImageTools {

	/**
	 * Where the base or data file of an image may be opened, beside its own directory: pools of open connections, the {@link AllowedDirectories}, and these.
	 *
	 * @param more directories that the user allows this time
	 */
	FileAccess access(Collection<Path> more);

	/** qemu-img of this machine, which opens no more than {@link #access}. */
	QemuImg qemuImg(Collection<Path> more);
}
