package org.virtworkbench.core;

import java.util.Objects;

/**
 * The object that an operation changes: for its scheduling rule, for the journal, and for reading it again afterwards.
 *
 * @param connection the host, or null for an object of no host (a file of this machine)
 * @param section    the concern's word, equal to the key of its {@code HostSection}: "domains", "pools"; null for the host itself
 * @param key        identifies the object in its section (a UUID, a path, a bridge); null for the section as a whole
 * @param name       what a person calls it
 */
public record Target(Connection connection, String section, String key, String name) {

	public Target {
		Objects.requireNonNull(name);
	}

	/** For a host-wide change. */
	public static Target host(Connection connection) {
		return new Target(connection, null, null, connection.name());
	}

	/** The rule that lets one change at a time touch this object. */
	public TargetRule rule() {
		return new TargetRule(connection == null ? "" : connection.uri().toString(), section, key);
	}
}
