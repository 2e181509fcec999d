package org.virtworkbench.image.internal.format;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	/** {0} file, {1} format. */
	public static String HeaderInvalid;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
