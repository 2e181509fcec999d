package org.virtworkbench.libvirt.internal;

import org.virtworkbench.core.ConnectionRequest;
import org.virtworkbench.core.FacetedConnection;
import org.virtworkbench.libvirt.LibvirtSession;

/** A connection that libvirt opened; its facet is the session. */
final class LibvirtConnection extends FacetedConnection {

	private final Session session;

	LibvirtConnection(ConnectionRequest request, Session session) {
		super(request);
		this.session = session;
		attach(LibvirtSession.class, session);
		session.onLost(this::lost);
	}

	@Override
	protected boolean answers() {
		return session.isAlive();
	}

	@Override
	protected void hangUp() {
		// the session was closed with the facets, as the last of them
	}
}
