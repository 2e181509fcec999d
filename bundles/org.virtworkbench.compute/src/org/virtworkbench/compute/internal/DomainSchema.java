package org.virtworkbench.compute.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.definition.schema.Finding;
import org.virtworkbench.definition.schema.Schemas;
import org.virtworkbench.definition.schema.Severity;

/** The schema of domains of the libvirt that is installed here: says with its place what libvirt's own validation says without. */
public final class DomainSchema {

	private DomainSchema() {
	}

	/** What libvirt would refuse where it validates; empty where no schema is installed. */
	public static List<Finding> errors(String text) {
		if (Schemas.installed().isEmpty())
			return List.of();
		try {
			return Schemas.get("domain").check(text).stream().filter(finding -> finding.severity() == Severity.ERROR || finding.dropped()).toList(); //$NON-NLS-1$
		} catch (CoreException e) {
			return List.of(); // without this schema libvirt itself is the only one who knows
		}
	}

	/** Of these, what libvirt drops without a word where it does not validate. */
	public static List<Finding> dropped(String text) {
		return errors(text).stream().filter(Finding::dropped).toList();
	}
}
