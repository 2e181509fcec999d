package org.virtworkbench.compute.pending;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.compute.DomainDetails;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.definition.DefinitionChange;
import org.virtworkbench.definition.DefinitionDiff;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;

/**
 * What a stored definition says and the running guest does not have yet: it takes effect at the next start. What libvirt fills in by itself when a
 * guest starts (addresses, ports, the expansion of a CPU mode) is no change.
 */
public final class PendingChanges {

	/** Places that libvirt writes into the definition of a running guest. */
	private static final Pattern FILLED_IN = Pattern.compile("id|cpu(\\.|$).*|os\\.(loader|nvram).*|seclabel.*|resource.*|devices\\.emulator" //$NON-NLS-1$
			+ "|.*\\.(alias|address|backingStore|privateData|mirror|seclabel)(\\.|\\[|$).*|.*\\.source\\.index|.*\\.source\\[\\d+\\]\\.path|.*\\.tty" //$NON-NLS-1$
			+ "|devices\\.graphics.*\\.(port|tlsPort|websocket|listen)|devices\\.graphics.*\\.listen.*|devices\\.interface.*\\.target.*" //$NON-NLS-1$
			+ "|devices\\.interface.*\\.source\\.(portid|bridge)|devices\\.(serial|console|channel|parallel).*\\.source.*|devices\\.controller.*" //$NON-NLS-1$
			+ "|.*\\.target\\.state|.*\\.passwd"); //$NON-NLS-1$
	/** Devices whose coming and going a person decides. */
	private static final Set<String> DEVICES = Set.of("disk", "interface", "hostdev", "filesystem", "graphics", "video", "rng", "tpm", "watchdog", "sound", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"vsock", "redirdev", "shmem", "memory", "channel", "serial"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	/** Outside of devices, what libvirt never adds by itself: that it is gone from the definition is a person's doing. */
	private static final Pattern DECIDED = Pattern.compile("title|description|metadata(\\..*)?|(memtune|blkiotune)(\\..*)?|cputune\\.shares"); //$NON-NLS-1$

	private PendingChanges() {
	}

	/** Of a domain that runs; two round trips. */
	public static List<DefinitionChange> read(DomainRef domain, IProgressMonitor monitor) throws CoreException {
		DomainDetails details = new DomainDetails(domain);
		return of(details.xml(true, monitor), details.xml(false, monitor));
	}

	/**
	 * From what runs to what is stored.
	 *
	 * @param stored  both as libvirt gave them, read in the same way
	 * @param running null gives none: nothing runs
	 */
	public static List<DefinitionChange> of(String stored, String running) {
		if (running == null)
			return List.of();
		XmlElement now = new DefinitionDocument(running).root();
		XmlElement next = new DefinitionDocument(stored).root();
		if (now == null || next == null)
			return List.of();
		boolean cpu = mode(now) != null && !mode(now).equals(mode(next)) && !expanded(next);
		return DefinitionDiff.compare(now, next).stream().filter(change -> counts(change, cpu)).toList();
	}

	private static boolean counts(DefinitionChange change, boolean cpuMode) {
		String path = change.path().toString();
		if (path.equals("cpu.mode")) //$NON-NLS-1$
			return cpuMode;
		if (FILLED_IN.matcher(path).matches())
			return false;
		return switch (change.kind()) {
		case CHANGED, ADDED -> true;
		// what runs has more than what is stored: libvirt's own, but for what a person took out of the definition
		case REMOVED -> DECIDED.matcher(path).matches() || change.beforeItem() instanceof XmlElement element && decided(element);
		case MOVED -> false;
		};
	}

	private static boolean decided(XmlElement gone) {
		boolean device = gone.parent() != null && gone.parent().name().equals("devices") && DEVICES.contains(gone.name()); //$NON-NLS-1$
		return device || gone.name().equals("cputune") && gone.child("shares").isPresent(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String mode(XmlElement domain) {
		return domain.child("cpu").map(cpu -> cpu.attributeValue("mode")).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A mode that a running guest shows as the model that it became. */
	private static boolean expanded(XmlElement domain) {
		return "host-model".equals(mode(domain)); //$NON-NLS-1$
	}
}
