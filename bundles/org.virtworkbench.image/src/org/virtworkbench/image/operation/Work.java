package org.virtworkbench.image.operation;

import java.nio.file.Path;

/**
 * One call of qemu-img as people see it.
 *
 * @param label  what is done, for progress and failures
 * @param file   the image that is worked on
 * @param writes the directory that grows
 * @param most   the highest exit code that is a result and no failure
 * @param bytes  how much it goes through from 0 to 100 %; 0 where that is not known
 */
record Work(String label, Path file, Path writes, int most, long bytes) {

	/** On one image and its own directory; only 0 is no failure. */
	static Work on(Path file, String label) {
		return new Work(label, file, file.getParent(), 0, 0);
	}

	Work writing(Path directory) {
		return new Work(label, file, directory, most, bytes);
	}

	Work upTo(int exitCode) {
		return new Work(label, file, writes, exitCode, bytes);
	}

	Work through(long amount) {
		return new Work(label, file, writes, most, amount);
	}
}
