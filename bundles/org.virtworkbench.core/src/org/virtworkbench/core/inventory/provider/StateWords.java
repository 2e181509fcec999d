package org.virtworkbench.core.inventory.provider;

import org.virtworkbench.core.inventory.ConnectionState;

/** What a connection's state is called in labels, tables and messages, in the user's language. */
public final class StateWords {

	private StateWords() {
	}

	/** "connected", "disconnected, retrying", ... */
	public static String of(ConnectionState state) {
		return switch (state) {
		case DISCONNECTED -> Messages.Disconnected;
		case CONNECTING -> Messages.Connecting;
		case CONNECTED -> Messages.Connected;
		case LOST -> Messages.Lost;
		case FAILED -> Messages.Failed;
		};
	}
}
