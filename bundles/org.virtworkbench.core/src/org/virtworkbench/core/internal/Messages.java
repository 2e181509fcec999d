package org.virtworkbench.core.internal;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {

	public static String AccessDenied;
	public static String NotUtf8;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
