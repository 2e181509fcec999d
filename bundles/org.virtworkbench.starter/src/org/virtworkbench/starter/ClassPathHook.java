package org.virtworkbench.starter;

import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.container.ModuleRevision;
import org.eclipse.osgi.internal.framework.EquinoxConfiguration;
import org.eclipse.osgi.internal.hookregistry.ClassLoaderHook;
import org.eclipse.osgi.internal.hookregistry.HookConfigurator;
import org.eclipse.osgi.internal.hookregistry.HookRegistry;
import org.eclipse.osgi.internal.loader.BundleLoader;
import org.eclipse.osgi.internal.loader.EquinoxClassLoader;
import org.eclipse.osgi.internal.loader.ModuleClassLoader;
import org.eclipse.osgi.storage.BundleInfo.Generation;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Lets Equinox take the classes of bundles whose jars are on the JVM's class path from there. Everything else of them stays Equinox's: where
 * they lie, how they are wired, their resources. Unlike with OSGi Connect their locations stay those that p2 gave them.
 *
 * Equinox makes one of these because the system property {@code osgi.hook.configurators.include} names it.
 */
public final class ClassPathHook extends ClassLoaderHook implements HookConfigurator {

	private static final ClassLoader CLASS_PATH = ClassPathHook.class.getClassLoader();

	@Override
	public void addHooks(HookRegistry registry) {
		registry.addClassLoaderHook(this);
		registry.addActivatorHookFactory(() -> new BundleActivator() {
			@Override
			public void start(BundleContext context) {
				// before any bundle of it runs
				ClassPathBundles.serve(jar -> bundle(context, jar));
			}

			@Override
			public void stop(BundleContext context) {
				// what still runs then may still ask
			}
		});
	}

	@Override
	public ModuleClassLoader createClassLoader(ClassLoader parent, EquinoxConfiguration configuration, BundleLoader delegate,
			Generation generation) {
		return has(jar(generation)) ? new Loader(parent, configuration, delegate, generation) : null;
	}

	/**
	 * Starts what a first class would have woken: a class that another one of the class path names is found without Equinox. That is what
	 * ours cannot do without, in the order in which they need each other.
	 */
	static void wake(BundleContext context) {
		Set<Bundle> seen = new HashSet<>();
		for (Bundle bundle : context.getBundles()) {
			if (bundle.getSymbolicName().startsWith(BundleGraph.OURS)) {
				wake(bundle, seen);
			}
		}
	}

	private static void wake(Bundle bundle, Set<Bundle> seen) {
		BundleWiring wiring = bundle.adapt(BundleWiring.class);
		if (wiring == null || bundle.getBundleId() == 0 || !seen.add(bundle) || !has(jar(wiring.getRevision()))) {
			return;
		}
		for (BundleWire wire : wiring.getRequiredWires(null)) {
			// who can do without a bundle asks whether it runs: EMF so leaves the workspace of projects asleep
			if (!Constants.RESOLUTION_OPTIONAL.equals(wire.getRequirement().getDirectives().get(Constants.RESOLUTION_DIRECTIVE))) {
				wake(wire.getProvider().getBundle(), seen);
			}
		}
		// lazily started: everything else is started already, or was never to be
		if (bundle.getState() == Bundle.STARTING && bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATOR) != null) { //$NON-NLS-1$
			try {
				bundle.start(Bundle.START_TRANSIENT);
			} catch (BundleException e) {
				// Equinox has logged it, and the others must not miss more than this one
			}
		}
	}

	private static Bundle bundle(BundleContext context, Path jar) {
		for (Bundle bundle : context.getBundles()) {
			BundleRevision revision = bundle.adapt(BundleRevision.class);
			if (revision != null && jar.equals(jar(revision))) {
				return bundle;
			}
		}
		return null;
	}

	private static Path jar(BundleRevision revision) {
		return revision instanceof ModuleRevision module && module.getRevisionInfo() instanceof Generation generation
				? jar(generation) : null;
	}

	private static boolean has(Path jar) {
		return jar != null && ClassPath.has(jar);
	}

	/** Null for the framework. */
	private static Path jar(Generation generation) {
		File content = generation.getContent();
		return content == null ? null : content.toPath();
	}

	/** Equinox's own loader, but for the classes that the class path has. */
	private static final class Loader extends EquinoxClassLoader {
		static {
			registerAsParallelCapable();
		}

		private final Generation generation;

		Loader(ClassLoader parent, EquinoxConfiguration configuration, BundleLoader delegate, Generation generation) {
			super(parent, configuration, delegate, generation);
			this.generation = generation;
		}

		/** Asked first, between the hooks that start a bundle at its first class: so that goes on. */
		@Override
		public Class<?> publicFindLoaded(String name) {
			Class<?> loaded = super.publicFindLoaded(name);
			if (loaded != null) {
				return loaded;
			}
			try {
				Class<?> found = CLASS_PATH.loadClass(name);
				return isOurs(ClassPath.jar(found)) ? found : null;
			} catch (ClassNotFoundException e) {
				return null;
			}
		}

		private boolean isOurs(Path jar) {
			if (jar == null) {
				return false;
			}
			if (jar.equals(ClassPathHook.jar(generation))) {
				return true;
			}
			BundleWiring wiring = generation.getRevision().getWiring();
			List<BundleWire> fragments = wiring == null ? List.of() : wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE);
			return fragments.stream().anyMatch(wire -> jar.equals(ClassPathHook.jar(wire.getRequirer())));
		}
	}
}
