package org.virtworkbench.starter;

import java.nio.file.Path;

import org.eclipse.core.runtime.adaptor.EclipseStarter;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.framework.log.FrameworkLogEntry;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Starts the window: the main class where the start script has a class path for it; else Equinox's launcher does. The arguments are
 * Equinox's own. Ends with the exit code that the application asks for, 13 where it did not come so far.
 *
 * The start script passes the installation as the system property {@code virtworkbench.install}.
 */
public final class Window {

	private static final String EXIT_CODE = "eclipse.exitcode"; //$NON-NLS-1$
	private static final int FAILED = 13;
	private static final int RESTART = 23;

	private Window() {
	}

	public static void main(String[] arguments) {
		// what Equinox' launcher finds out
		Path framework = ClassPath.jar(EclipseStarter.class);
		String install = "file:" + Path.of(System.getProperty("virtworkbench.install")) + '/'; //$NON-NLS-1$ //$NON-NLS-2$
		setDefault("osgi.install.area", install); //$NON-NLS-1$
		setDefault("eclipse.home.location", install); //$NON-NLS-1$
		setDefault("osgi.framework", "file:" + framework); //$NON-NLS-1$ //$NON-NLS-2$
		setDefault("osgi.syspath", framework.getParent().toString()); //$NON-NLS-1$
		System.setProperty("osgi.hook.configurators.include", ClassPathHook.class.getName()); //$NON-NLS-1$
		System.setProperty("eclipse.startTime", Long.toString(System.currentTimeMillis())); //$NON-NLS-1$
		// nobody types commands into a window: the shell for them takes part of its start
		setDefault("osgi.console", "none"); //$NON-NLS-1$ //$NON-NLS-2$
		setDefault("ds.cache.metadata", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		int code;
		try {
			code = run(arguments);
		} catch (Exception | LinkageError e) {
			log(e);
			code = FAILED;
		}
		try {
			EclipseStarter.shutdown();
		} catch (Exception e) {
			log(e);
		}
		System.exit(code);
	}

	private static int run(String[] arguments) throws Exception {
		BundleContext context = EclipseStarter.startup(arguments, null);
		if (!Boolean.getBoolean("osgi.forcedRestart")) { //$NON-NLS-1$
			ClassPathHook.wake(context);
			EclipseStarter.run(null);
		}
		return Boolean.getBoolean("osgi.forcedRestart") ? RESTART : Integer.getInteger(EXIT_CODE, 0); //$NON-NLS-1$
	}

	private static void setDefault(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}

	private static void log(Throwable failure) {
		BundleContext context = EclipseStarter.getSystemBundleContext();
		ServiceReference<FrameworkLog> log = context == null ? null : context.getServiceReference(FrameworkLog.class);
		if (log == null) {
			failure.printStackTrace();
		} else {
			context.getService(log).log(new FrameworkLogEntry(BundleGraph.FRAMEWORK, FrameworkLogEntry.ERROR, 0, failure.toString(), 0, failure, null));
		}
	}
}
