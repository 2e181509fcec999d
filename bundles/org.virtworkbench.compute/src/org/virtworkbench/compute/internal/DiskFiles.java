package org.virtworkbench.compute.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;

/** The files of the host that a domain's disks are, with those below them as a running domain shows them. */
final class DiskFiles {

	private DiskFiles() {
	}

	/**
	 * By the file itself, symbolic links resolved; whether the domain may write to it. Empty where the text is not a domain's.
	 *
	 * @param xml from the host
	 */
	static Map<Path, Boolean> of(String xml) {
		Map<Path, Boolean> files = new LinkedHashMap<>();
		XmlElement root = new DefinitionDocument(xml).root();
		if (root == null)
			return files;
		root.children("devices").stream().flatMap(devices -> devices.children("disk").stream()).forEach(disk -> { //$NON-NLS-1$ //$NON-NLS-2$
			boolean writes = disk.child("readonly").isEmpty(); //$NON-NLS-1$
			add(files, disk, writes);
			// a copy that is under way is written to whatever the disk is
			disk.child("mirror").ifPresent(mirror -> add(files, mirror, true)); //$NON-NLS-1$
		});
		return files;
	}

	/** What holds a source, and all below it, which are only read. */
	private static void add(Map<Path, Boolean> files, XmlElement holder, boolean writes) {
		boolean top = writes;
		for (XmlElement each = holder; each != null; each = each.child("backingStore").orElse(null)) { //$NON-NLS-1$
			XmlElement source = each.child("source").orElse(null); //$NON-NLS-1$
			if (source != null) {
				add(files, source.attributeValue("file"), top); //$NON-NLS-1$
				add(files, source.attributeValue("dev"), top); //$NON-NLS-1$
				boolean data = top;
				source.child("dataStore").flatMap(store -> store.child("source")) //$NON-NLS-1$ //$NON-NLS-2$
						.ifPresent(store -> add(files, store.attributeValue("file"), data)); //$NON-NLS-1$
			}
			top = false;
		}
	}

	private static void add(Map<Path, Boolean> files, String name, boolean writes) {
		if (name == null)
			return;
		try {
			files.merge(Path.of(name).toRealPath(), writes, Boolean::logicalOr);
		} catch (IOException | InvalidPathException e) {
			// is not there: then nobody is about to change it
		}
	}
}
