package org.virtworkbench.compute;

import org.eclipse.osgi.util.NLS;

/** What a domain can be called. */
public final class DomainName {

	/** Longer ones do not fit into the names of files that libvirt makes of them. */
	private static final int LONGEST = 200;

	private DomainName() {
	}

	/** What is wrong with a name, a sentence; null where nothing is. Whether another domain has it only the host knows. */
	public static String wrong(String name) {
		if (name.isBlank())
			return Messages.NameMissing;
		if (name.length() > LONGEST)
			return NLS.bind(Messages.NameTooLong, LONGEST);
		if (name.indexOf('/') >= 0 || name.startsWith(".") || name.chars().anyMatch(Character::isISOControl)) //$NON-NLS-1$
			return NLS.bind(Messages.NameWrong, name);
		return null;
	}

	/** The sentence for a name that another domain of the host has. */
	public static String taken(String name, String host) {
		return NLS.bind(Messages.NameExists, name, host);
	}
}
