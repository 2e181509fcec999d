package org.virtworkbench.cli.internal;

import java.util.function.Supplier;

import org.virtworkbench.core.Connections;
import org.virtworkbench.core.Operations;
import org.virtworkbench.core.Places;
import org.virtworkbench.core.SavedConnections;

/** The core's services, each asked for only when a command needs it: {@code version} must not wake up libvirt. */
record Services(Supplier<Connections> connections, Supplier<SavedConnections> savedConnections, Supplier<Operations> operations,
		Supplier<Places> places) {
}
