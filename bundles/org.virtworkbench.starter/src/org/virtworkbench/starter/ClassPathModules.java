package org.virtworkbench.starter;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.connect.ConnectContent;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;

/**
 * Gives Equinox bundles whose classes come from one class loader outside of it (OSGi Connect), best the JVM's own: only for its
 * classes the JVM's start-up cache holds everything, lambdas and string concatenations included. That saves a third of a command's time.
 */
final class ClassPathModules implements ModuleConnector {

	/** Locations of such bundles begin with this, then the jar's path follows. */
	static final String LOCATION = "classpath:"; //$NON-NLS-1$

	private final ClassLoader loader;

	/** @param loader finds the classes of all bundles that are asked for */
	ClassPathModules(ClassLoader loader) {
		this.loader = loader;
	}

	static String location(Path jar) {
		return LOCATION + jar;
	}

	@Override
	public void initialize(File storage, Map<String, String> configuration) {
		// nothing is kept but what Equinox keeps
	}

	@Override
	public Optional<ConnectModule> connect(String location) {
		return location.startsWith(LOCATION) ? Optional.of(new Jar(Path.of(location.substring(LOCATION.length())))) : Optional.empty();
	}

	@Override
	public Optional<BundleActivator> newBundleActivator() {
		return Optional.empty();
	}

	/** A jar, opened only when something is read from it that no cache has. */
	private final class Jar implements ConnectModule, ConnectContent {
		private final Path file;
		private ZipFile zip;

		Jar(Path file) {
			this.file = file;
		}

		@Override
		public ConnectContent getContent() {
			return this;
		}

		@Override
		public Optional<Map<String, String>> getHeaders() {
			return Optional.empty();
		}

		@Override
		public Iterable<String> getEntries() throws IOException {
			return zip().stream().map(ZipEntry::getName).toList();
		}

		@Override
		public Optional<ConnectEntry> getEntry(String path) {
			try {
				ZipFile opened = zip();
				return Optional.ofNullable(opened.getEntry(path)).map(entry -> new Entry(opened, entry));
			} catch (IOException e) {
				return Optional.empty();
			}
		}

		@Override
		public Optional<ClassLoader> getClassLoader() {
			return Optional.of(loader);
		}

		@Override
		public void open() {
			// not before something is asked for
		}

		@Override
		public synchronized void close() throws IOException {
			if (zip != null) {
				zip.close();
				zip = null;
			}
		}

		private synchronized ZipFile zip() throws IOException {
			if (zip == null) {
				zip = new ZipFile(file.toFile());
			}
			return zip;
		}
	}

	private record Entry(ZipFile zip, ZipEntry entry) implements ConnectContent.ConnectEntry {
		@Override
		public String getName() {
			return entry.getName();
		}

		@Override
		public long getContentLength() {
			return entry.getSize();
		}

		@Override
		public long getLastModified() {
			return entry.getTime();
		}

		@Override
		public InputStream getInputStream() throws IOException {
			return zip.getInputStream(entry);
		}
	}
}
