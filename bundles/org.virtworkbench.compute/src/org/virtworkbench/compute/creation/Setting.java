package org.virtworkbench.compute.creation;

import java.util.Objects;

/**
 * A value that a person wants in the definition of a new domain, beside what is planned.
 *
 * @param path  as {@code domain set} takes it: "devices.sound[0].model"
 * @param value null takes away what was planned there
 */
public record Setting(String path, String value) {

	public Setting {
		Objects.requireNonNull(path);
	}
}
