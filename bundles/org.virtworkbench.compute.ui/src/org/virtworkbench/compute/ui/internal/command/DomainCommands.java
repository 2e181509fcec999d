package org.virtworkbench.compute.ui.internal.command;

import java.util.List;

import org.virtworkbench.compute.DomainRef;

/** How a guest is reached from a terminal, as argument vectors. */
public final class DomainCommands {

	private DomainCommands() {
	}

	/** The guest's serial console: {@code virsh -c URI console NAME}. */
	public static List<String> console(DomainRef ref) {
		return ref.virsh("console", List.of()); //$NON-NLS-1$
	}

	/**
	 * The guest's screen: {@code virt-viewer -c URI NAME}. virt-viewer, too, takes what looks like an id or a UUID for one, and has no way to say that
	 * a name with a leading dash is no option: such a guest is called by its UUID.
	 */
	public static List<String> viewer(DomainRef ref) {
		boolean byName = console(ref).contains(ref.name()) && !ref.name().startsWith("-"); //$NON-NLS-1$
		return List.of("virt-viewer", "-c", ref.connection().uri().toString(), byName ? ref.name() : ref.uuid().toString()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
