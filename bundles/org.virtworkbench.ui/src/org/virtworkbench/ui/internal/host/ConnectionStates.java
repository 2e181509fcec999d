package org.virtworkbench.ui.internal.host;

import org.virtworkbench.core.inventory.ConnectionState;

/** The state of a connection as word and image key. */
final class ConnectionStates {

	private ConnectionStates() {
	}

	static String word(ConnectionState state) {
		return switch (state) {
		case CONNECTED -> Messages.Connected;
		case CONNECTING -> Messages.Connecting;
		case LOST -> Messages.Lost;
		case FAILED -> Messages.Failed;
		default -> Messages.Disconnected;
		};
	}

	static String image(ConnectionState state) {
		return "host+" + switch (state) { //$NON-NLS-1$
		case CONNECTED -> "connected"; //$NON-NLS-1$
		case CONNECTING -> "connecting"; //$NON-NLS-1$
		case LOST -> "lost"; //$NON-NLS-1$
		case FAILED -> "failed"; //$NON-NLS-1$
		default -> "disconnected"; //$NON-NLS-1$
		};
	}
}
