package org.virtworkbench.image;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One image of a backing chain, opened or not.
 *
 * @param depth    0 is the image itself, 1 its base
 * @param name     as the header above names it; of the image itself as it was asked for
 * @param path     the file, where the name means one
 * @param stated   the format that the header above states, in QEMU's name
 * @param image    opened; empty where it was not
 * @param state    how it stands with it
 * @param problem  a sentence that says what is wrong and what to do; empty where the state is {@link State#OPENED}
 */
public record Layer(int depth, String name, Optional<Path> path, Optional<String> stated, Optional<DiskImage> image, State state, String problem) {

	/** Why the chain goes on or ends at a layer. */
	public enum State {
		/** Read. */
		OPENED,
		/** Read by the format that is stated, though its own header says another one. */
		WRONG_FORMAT,
		/** The header above states no format: not opened, because guessing would let a guest's raw disk choose it. */
		UNSTATED_FORMAT,
		/** There is no such file. */
		MISSING,
		/** Outside of the directories of {@link FileAccess}. */
		NOT_ALLOWED,
		/** A name of QEMU for something else than a file: never followed. */
		NOT_A_FILE,
		/** It is a layer above: the chain would never end. */
		LOOP,
		/** More than {@value BackingChain#MOST_LAYERS} layers. */
		TOO_DEEP,
		/** It cannot be read, or is not valid. */
		UNREADABLE
	}
}
