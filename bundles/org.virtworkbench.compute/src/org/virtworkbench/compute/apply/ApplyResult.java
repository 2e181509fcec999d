package org.virtworkbench.compute.apply;

import java.util.List;
import java.util.UUID;

import org.virtworkbench.definition.DefinitionChange;

/**
 * What became of an applied definition.
 *
 * @param changes what was asked for, each with what became of it
 * @param altered what libvirt itself changed or dropped, compared with what it was given
 * @param added   what libvirt filled in, such as addresses; usually of no interest
 * @param xml     the stored definition now: the base of the next edit
 */
public record ApplyResult(UUID uuid, String name, List<DomainChange> changes, List<DefinitionChange> altered, List<DefinitionChange> added, String xml) {

	public ApplyResult {
		changes = List.copyOf(changes);
		altered = List.copyOf(altered);
		added = List.copyOf(added);
	}
}
