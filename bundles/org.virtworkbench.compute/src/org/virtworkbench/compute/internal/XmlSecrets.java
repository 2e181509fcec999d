package org.virtworkbench.compute.internal;

import java.util.regex.Pattern;

/** Passwords in definitions: those of displays. Disks name their secrets, they do not hold them. */
public final class XmlSecrets {

	private static final Pattern PASSWORD = Pattern.compile("\\spasswd\\s*=\\s*(?:'[^']|\"[^\"])"); //$NON-NLS-1$

	private XmlSecrets() {
	}

	/** Whether a text must not stand in a command: commands go into the journal and onto the screen. */
	public static boolean in(String xml) {
		return PASSWORD.matcher(xml).find();
	}
}
