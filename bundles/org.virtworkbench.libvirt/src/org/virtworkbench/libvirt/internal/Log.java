package org.virtworkbench.libvirt.internal;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** Where work that has no caller to fail at leaves its failures. */
final class Log {

	private Log() {
	}

	static void error(String sentence, Throwable cause) {
		if (FrameworkUtil.getBundle(Log.class) != null)
			ILog.of(Log.class).error(sentence, cause);
		else // plain Java, as in a benchmark
			System.getLogger("org.virtworkbench.libvirt").log(System.Logger.Level.ERROR, sentence, cause); //$NON-NLS-1$
	}
}
