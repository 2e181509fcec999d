package org.virtworkbench.core.file;

import java.nio.file.Path;
import java.util.Optional;

/**
 * DS whiteboard service: the format of a disk image as somebody states it, such as a storage pool about its volume. That it is raw is better
 * than the image's own header, which a guest may have written; any other format may have been taken from that header.
 */
public interface FileFormats {

	/**
	 * The format in QEMU's word ("qcow2", "raw"); empty where nothing is stated. Opens no connection; may ask those that are open, so never on the UI thread.
	 *
	 * @param file absolute, symbolic links resolved
	 */
	Optional<String> formatOf(Path file);
}
