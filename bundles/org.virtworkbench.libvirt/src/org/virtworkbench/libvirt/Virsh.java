package org.virtworkbench.libvirt;

import java.util.ArrayList;
import java.util.List;

import org.virtworkbench.core.Connection;

/** Says changes as an administrator would type them to virsh, see virsh(1). */
public final class Virsh {

	private Virsh() {
	}

	/**
	 * {@code virsh -c URI command options operands}, as an argument vector. Operands that begin with a dash are kept from being taken for
	 * options.
	 */
	public static List<String> command(Connection connection, String command, List<String> options, String... operands) {
		List<String> argv = new ArrayList<>(List.of("virsh", "-c", connection.uri().toString(), command)); //$NON-NLS-1$ //$NON-NLS-2$
		argv.addAll(options);
		if (List.of(operands).stream().anyMatch(operand -> operand.startsWith("-"))) //$NON-NLS-1$
			argv.add("--"); //$NON-NLS-1$
		argv.addAll(List.of(operands));
		return List.copyOf(argv);
	}
}
