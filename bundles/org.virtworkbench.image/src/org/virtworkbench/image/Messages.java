package org.virtworkbench.image;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	/** {0} format, {1} file. */
	public static String NotMapped;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
