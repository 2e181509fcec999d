package org.virtworkbench.core.file;

import java.nio.file.Path;
import java.util.Collection;

/**
 * DS whiteboard service: directories of this machine whose files may be opened because another file names them, such as the base of a
 * disk image. What a guest can write must not lead to any other file.
 */
public interface FileDirectories {

	/** Absolute paths; each stands for all that is below it. Opens no connection; may ask those that are open, so never on the UI thread. */
	Collection<Path> directories();
}
