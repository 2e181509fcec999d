package org.virtworkbench.core;

import java.util.Objects;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Conflicts with changes of the same object, of its whole section and of its whole host; lets changes of other objects pass.
 *
 * @param host    the connection's URI, or "" for this machine
 * @param section the concern's word; null: the whole host
 * @param key     the object; null: the whole section
 */
public record TargetRule(String host, String section, String key) implements ISchedulingRule {

	public TargetRule {
		Objects.requireNonNull(host);
	}

	@Override
	public boolean contains(ISchedulingRule rule) {
		return rule instanceof TargetRule other && host.equals(other.host)
				&& (section == null || section.equals(other.section) && (key == null || key.equals(other.key)));
	}

	@Override
	public boolean isConflicting(ISchedulingRule rule) {
		return rule instanceof TargetRule other && (contains(other) || other.contains(this));
	}
}
