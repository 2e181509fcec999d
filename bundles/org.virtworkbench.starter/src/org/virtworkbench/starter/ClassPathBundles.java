package org.virtworkbench.starter;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.connect.FrameworkUtilHelper;

/** Answers {@code FrameworkUtil.getBundle(Class)} for the classes of {@link ClassPathModules}, whose loader knows no bundles. */
public final class ClassPathBundles implements FrameworkUtilHelper {

	private static volatile BundleContext context;

	static void serve(BundleContext framework) {
		context = framework;
	}

	@Override
	public Optional<Bundle> getBundle(Class<?> type) {
		BundleContext framework = context;
		CodeSource source = type.getProtectionDomain().getCodeSource();
		if (framework == null || source == null || source.getLocation() == null) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(framework.getBundle(ClassPathModules.location(Path.of(source.getLocation().toURI()))));
		} catch (URISyntaxException | IllegalArgumentException e) {
			return Optional.empty(); // a class of the JVM or of something that is no file
		}
	}
}
