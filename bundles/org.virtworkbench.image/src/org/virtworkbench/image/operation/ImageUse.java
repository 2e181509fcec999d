package org.virtworkbench.image.operation;

import java.nio.file.Path;

/** Whether a process of this machine uses an image file, by the locks that QEMU takes. */
public final class ImageUse {

	private final Path file;
	private final FileLocks locks;

	private ImageUse(Path file) {
		this.file = file;
		locks = FileLocks.of(file);
	}

	/** As it is now. */
	public static ImageUse of(Path file) {
		return new ImageUse(file);
	}

	/** Whether somebody relies on the file staying as it is: a guest that runs on it or on an image above it, or another program. */
	public boolean isUsed() {
		return locks.forbidWriting();
	}

	/** Whether somebody may write to it. */
	public boolean isWritten() {
		return locks.forbidReading();
	}

	/** Who, for people: "the guest web1 (process 1234)". Where nobody can be seen: that it is another process. */
	public String who() {
		return OpenBy.find(file).orElse(Messages.SomeProcess);
	}
}
