package org.virtworkbench.image.internal.service;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	/** {0} file, {1} why. */
	public static String DirectoriesUnreadable, DirectoriesUnwritable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
