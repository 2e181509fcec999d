package org.virtworkbench.starter;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.osgi.framework.Bundle;
import org.osgi.framework.connect.FrameworkUtilHelper;

/** Answers {@code FrameworkUtil.getBundle(Class)} for classes that come from the JVM's class path: their loader knows no bundles. */
public final class ClassPathBundles implements FrameworkUtilHelper {

	private static final Map<Path, Bundle> KNOWN = new ConcurrentHashMap<>();

	private static volatile Function<Path, Bundle> bundles = jar -> null;

	/** @param lookup the bundle of a jar, or null */
	static void serve(Function<Path, Bundle> lookup) {
		bundles = lookup;
	}

	@Override
	public Optional<Bundle> getBundle(Class<?> type) {
		Path jar = ClassPath.jar(type);
		if (jar == null) {
			return Optional.empty();
		}
		Bundle known = KNOWN.get(jar);
		if (known == null) {
			known = bundles.apply(jar);
			if (known != null) {
				KNOWN.put(jar, known);
			}
		}
		return Optional.ofNullable(known);
	}
}
