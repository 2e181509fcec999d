package org.virtworkbench.definition.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.Failure.Kind;

/**
 * Finds libvirt's RELAX NG schemas and compiles each once. Compiling takes some 100 ms the first time; everything after that milliseconds.
 * Any thread.
 */
public final class Schemas {

	/** Where libvirt's own package, and one that was built by hand, put them. */
	private static final List<Path> PLACES = List.of(Path.of("/usr/share/libvirt/schemas"), Path.of("/usr/local/share/libvirt/schemas")); //$NON-NLS-1$ //$NON-NLS-2$

	/** The schema's file, without its suffix, by the root element of a document. libvirt's other schemas are named as their root is. */
	private static final Map<String, String> KINDS = Map.of("pool", "storagepool", "volume", "storagevol", "filter", "nwfilter", "device", "nodedev", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"filterbinding", "nwfilterbinding", "domainCapabilities", "domaincaps", "capabilities", "capability", "storagepoolCapabilities", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"storagepoolcaps"); //$NON-NLS-1$

	private static final Map<Path, Slot> COMPILED = new ConcurrentHashMap<>();

	/** So that two who ask for the same schema compile it once, and others need not wait. */
	private static final class Slot {
		private FileTime of;
		private Schema schema;
	}

	private Schemas() {
	}

	/** The schemas of the libvirt that is installed on this machine; empty where none is. */
	public static Optional<Path> installed() {
		return PLACES.stream().filter(Files::isDirectory).findFirst();
	}

	/** The kind of a document: {@code pool} is a {@code storagepool}, {@code domain} a {@code domain}. */
	public static String kind(String rootElement) {
		return KINDS.getOrDefault(rootElement, rootElement);
	}

	/** The kind of a document that may not be well-formed; {@code domain} where it has no element. */
	public static String kindOf(String text) {
		MarkupReader reader = new MarkupReader(text);
		for (Markup markup = reader.next(); markup != null; markup = reader.next())
			if (markup.kind() == Markup.Kind.START && !markup.name().isEmpty())
				return kind(markup.name());
		return "domain"; //$NON-NLS-1$
	}

	/**
	 * The schema of the installed libvirt.
	 *
	 * @param kind such as {@code domain}, {@code network}, {@code storagepool}: the name of its file
	 * @throws CoreException when no libvirt is installed here, or it has no such schema
	 */
	public static Schema get(String kind) throws CoreException {
		Path directory = installed().orElseThrow(() -> Failure.failed(NLS.bind(Messages.Schema_none, PLACES.get(0))));
		return get(directory, kind);
	}

	/**
	 * The schema of this kind in a directory.
	 *
	 * @throws CoreException when it is not there, or is no RELAX NG schema
	 */
	public static Schema get(Path directory, String kind) throws CoreException {
		Path file = directory.resolve(kind + ".rng").toAbsolutePath().normalize(); //$NON-NLS-1$
		FileTime now;
		try {
			now = Files.getLastModifiedTime(file);
		} catch (IOException e) {
			throw Failure.of(Kind.FAILED, NLS.bind(Messages.Schema_missing, kind, directory), e);
		}
		Slot slot = COMPILED.computeIfAbsent(file, any -> new Slot());
		synchronized (slot) {
			// An upgrade of libvirt brings newer ones.
			if (!now.equals(slot.of)) {
				slot.schema = SchemaCompiler.compile(file, kind);
				slot.of = now;
			}
			return slot.schema;
		}
	}
}
