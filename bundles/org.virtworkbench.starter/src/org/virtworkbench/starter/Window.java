package org.virtworkbench.starter;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

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

	/** By its name: nothing here may need SWT, which is not there without a window. */
	private static final String SCREEN = "org.virtworkbench.ui.internal.application.Screen"; //$NON-NLS-1$
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
		// both languages of the window run so; to find that out for a locale takes tables of all scripts
		setDefault("eclipse.orientation", "ltr"); //$NON-NLS-1$ //$NON-NLS-2$
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
		FutureTask<ClassLoader> equinox = new FutureTask<>(() -> {
			BundleContext context = EclipseStarter.startup(arguments, null);
			if (!Boolean.getBoolean("osgi.forcedRestart")) { //$NON-NLS-1$
				ClassPathHook.wake(context);
			}
			return Thread.currentThread().getContextClassLoader();
		});
		new Thread(equinox, "Equinox starts").start(); //$NON-NLS-1$
		openScreen();
		try {
			// Equinox's own, by which libraries find classes of bundles
			Thread.currentThread().setContextClassLoader(equinox.get());
		} catch (ExecutionException e) {
			throw e.getCause() instanceof Exception cause ? cause : e;
		}
		if (!Boolean.getBoolean("osgi.forcedRestart")) { //$NON-NLS-1$
			EclipseStarter.run(null);
		}
		return Boolean.getBoolean("osgi.forcedRestart") ? RESTART : Integer.getInteger(EXIT_CODE, 0); //$NON-NLS-1$
	}

	/** Meanwhile on this thread, which is to be the one of the window. */
	private static void openScreen() throws ReflectiveOperationException {
		try {
			((Runnable) Class.forName(SCREEN).getConstructor().newInstance()).run();
		} catch (ClassNotFoundException e) {
			// the application opens it
		}
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
