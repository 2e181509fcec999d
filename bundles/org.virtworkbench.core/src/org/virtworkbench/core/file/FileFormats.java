package org.virtworkbench.core.file;

import java.nio.file.Path;
import java.util.Optional;

/**
 * DS whiteboard service: the format of a disk image as somebody stated it, such as a storage pool about its volume. A statement is
 * better than the image's own header, which a guest may have written.
 */
public interface FileFormats {

	/**
	 * The format in QEMU's word ("qcow2", "raw"); empty where nothing is stated. Opens no connection.
	 *
	 * @param file absolute, symbolic links resolved
	 */
	Optional<String> formatOf(Path file);
}
