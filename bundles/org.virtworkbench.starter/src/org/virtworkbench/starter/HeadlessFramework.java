package org.virtworkbench.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.eclipse.osgi.launch.EquinoxFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/**
 * Equinox with the bundles of the command line. Its storage (which bundles, how they are wired) is made once, under another name
 * and renamed, and from then on only read: so any number of processes share it.
 */
final class HeadlessFramework {

	/** The service that is the command line: arguments in, exit code out. */
	private static final String MAIN = "(virtworkbench.main=true)"; //$NON-NLS-1$

	private final Framework framework;

	private HeadlessFramework(Framework framework) {
		this.framework = framework;
	}

	/** Starts from a storage that {@link #store} made, in a JVM with that storage's class path. */
	static HeadlessFramework open(Path install, Path storage) throws BundleException {
		Map<String, String> settings = settings(install, storage);
		settings.put("osgi.configuration.area.readOnly", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		Framework framework = framework(settings, HeadlessFramework.class.getClassLoader());
		framework.start();
		return new HeadlessFramework(framework);
	}

	/** Starts from nothing; {@code storage} is an empty folder that nobody else uses. */
	static HeadlessFramework create(Path install, Path storage, HeadlessBundles headless) throws BundleException, IOException {
		Framework framework = framework(settings(install, storage), loader(headless.onClassPath()));
		BundleContext context = framework.getBundleContext();
		Map<Bundle, HeadlessBundles.Start> starts = new LinkedHashMap<>();
		for (Installed bundle : headless.all()) {
			String location = headless.onClassPath().contains(bundle) ? ClassPathModules.location(bundle.location())
					: "reference:" + bundle.location().toUri(); //$NON-NLS-1$
			starts.put(context.installBundle(location), headless.start(bundle));
		}
		starts.forEach(HeadlessFramework::start);
		framework.start();
		return new HeadlessFramework(framework);
	}

	/** Makes a storage for {@link #open}; where another process was first, its result stays. */
	static void store(Path install, Path storage, HeadlessBundles headless) throws BundleException, IOException, InterruptedException {
		Path unfinished = Files.createTempDirectory(storage.getParent(), "new"); //$NON-NLS-1$
		try {
			create(install, unfinished, headless).stop();
			if (!Files.exists(storage)) {
				Files.move(unfinished, storage);
			}
		} finally {
			delete(unfinished);
		}
	}

	/** The command line; null where no bundle registered one. */
	ToIntFunction<String[]> main() throws InvalidSyntaxException {
		BundleContext context = framework.getBundleContext();
		for (@SuppressWarnings("rawtypes")
		ServiceReference<ToIntFunction> reference : context.getServiceReferences(ToIntFunction.class, MAIN)) {
			@SuppressWarnings("unchecked") // the property says which
			ToIntFunction<String[]> main = context.getService(reference);
			if (main != null) {
				return main;
			}
		}
		return null;
	}

	/** Why bundles that were to be here are not, in Equinox's own words; empty where all are. */
	List<String> unresolved() {
		List<String> reasons = new ArrayList<>();
		for (Bundle bundle : framework.getBundleContext().getBundles()) {
			if (bundle.getState() == Bundle.INSTALLED) {
				try {
					bundle.start(Bundle.START_TRANSIENT);
				} catch (BundleException e) {
					reasons.add(e.getMessage());
				}
			}
		}
		return reasons;
	}

	void stop() throws BundleException, InterruptedException {
		framework.stop();
		framework.waitForStop(0);
	}

	/** Removes a storage or what is left of one. */
	static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				all.sorted(Comparator.reverseOrder()).forEach(path -> {
					try {
						Files.deleteIfExists(path);
					} catch (IOException e) {
						throw new UncheckedIOException(e);
					}
				});
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
		}
	}

	private static Framework framework(Map<String, String> settings, ClassLoader loader) throws BundleException {
		Framework framework = new EquinoxFactory().newFramework(settings, new ClassPathModules(loader));
		framework.init();
		BundleContext context = framework.getBundleContext();
		ClassPathBundles.serve(jar -> context.getBundle(ClassPathModules.location(jar)));
		return framework;
	}

	/** The JVM's own, or where it was started without these jars, one that has them. */
	private static ClassLoader loader(List<Installed> bundles) throws MalformedURLException {
		List<URL> jars = new ArrayList<>();
		for (Installed bundle : bundles) {
			jars.add(bundle.location().toUri().toURL());
		}
		return new URLClassLoader(jars.toArray(URL[]::new), HeadlessFramework.class.getClassLoader());
	}

	/** One that cannot start must not take the others with it. */
	private static void start(Bundle bundle, HeadlessBundles.Start start) {
		try {
			if (start != HeadlessBundles.Start.NEVER && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) { //$NON-NLS-1$
				bundle.start(start == HeadlessBundles.Start.LAZILY ? Bundle.START_ACTIVATION_POLICY : 0);
			}
		} catch (BundleException e) {
			// see unresolved()
		}
	}

	private static Map<String, String> settings(Path install, Path storage) {
		Map<String, String> settings = new HashMap<>();
		settings.put("osgi.install.area", install.toUri().toString()); //$NON-NLS-1$
		settings.put("osgi.configuration.area", storage.toUri().toString()); //$NON-NLS-1$
		settings.put("osgi.configuration.cascaded", "false"); //$NON-NLS-1$ //$NON-NLS-2$
		// any number run at once, and nothing of a command line belongs into a workspace
		settings.put("osgi.instance.area", "@none"); //$NON-NLS-1$ //$NON-NLS-2$
		settings.put("osgi.user.area", "@none"); //$NON-NLS-1$ //$NON-NLS-2$
		// as in the window, so that a bundle finds the same classes in both
		settings.put("osgi.compatibility.bootdelegation", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		settings.put("eclipse.log.enabled", "false"); //$NON-NLS-1$ //$NON-NLS-2$
		settings.put("eclipse.stateSaveDelayInterval", "0"); //$NON-NLS-1$ //$NON-NLS-2$
		settings.put("ds.cache.metadata", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		return settings;
	}
}
