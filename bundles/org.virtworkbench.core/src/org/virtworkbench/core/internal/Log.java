package org.virtworkbench.core.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Where background work that has no caller to fail at leaves its failures: the platform's log. */
public final class Log {

	private static final String ID = "org.virtworkbench.core"; //$NON-NLS-1$

	private Log() {
	}

	/** @param cause may be null */
	public static void warning(String sentence, Throwable cause) {
		log(new Status(IStatus.WARNING, ID, sentence, cause));
	}

	/** @param cause may be null */
	public static void error(String sentence, Throwable cause) {
		log(new Status(IStatus.ERROR, ID, sentence, cause));
	}

	private static void log(IStatus status) {
		Bundle bundle = FrameworkUtil.getBundle(Log.class);
		if (bundle != null)
			ILog.of(bundle).log(status);
		else // plain Java, as in a test outside OSGi
			System.getLogger(ID).log(
					status.getSeverity() == IStatus.ERROR ? System.Logger.Level.ERROR : System.Logger.Level.WARNING,
					status.getMessage(), status.getException());
	}
}
