package org.virtworkbench.compute.apply;

import java.util.List;

import org.virtworkbench.definition.schema.Finding;

/**
 * What applying a definition would do, by what the host says now.
 *
 * @param current the host's stored definition; null where the domain does not exist yet
 * @param edited  what would be defined: the text that was given, with the UUID of the domain where it says none, merged where that was asked
 *                for
 * @param active  whether the domain runs
 * @param changes by meaning, in the order of the edited text, each with the effect that is expected
 * @param unknown what the schema of the libvirt here does not know in the edited text; empty where no schema is installed
 */
public record ApplyPreview(String current, String edited, boolean active, List<DomainChange> changes, List<Finding> unknown) {

	public ApplyPreview {
		changes = List.copyOf(changes);
		unknown = List.copyOf(unknown);
	}
}
