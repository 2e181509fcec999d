package org.virtworkbench.image.ui.internal.operation;

import java.nio.file.Path;

import org.virtworkbench.image.ImageFormat;

/**
 * The image that a dialog is about.
 *
 * @param found     the format as the editor reads it, which may be what a guest wrote into its header
 * @param encrypted whether qemu-img needs its passphrase
 */
record Subject(Path file, ImageFormat found, boolean encrypted) {

	String name() {
		return file.getFileName().toString();
	}
}
