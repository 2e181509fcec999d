package org.virtworkbench.core.internal.connection;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.osgi.service.component.annotations.Component;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.OpenedConnections;

/** Apart from {@link ProvidedConnections}: to learn that nothing is open must not wake all that could open something. */
@Component(service = { OpenedConnections.class, RememberedConnections.class })
public final class RememberedConnections implements OpenedConnections {

	/** Their owners close them, and need not tell. */
	private final List<WeakReference<Connection>> opened = new ArrayList<>();

	synchronized void add(Connection connection) {
		opened.removeIf(each -> !isOpen(each.get()));
		opened.add(new WeakReference<>(connection));
	}

	private static boolean isOpen(Connection connection) {
		return connection != null && connection.isAlive();
	}

	@Override
	public synchronized List<Connection> list() {
		return opened.stream().map(WeakReference::get).filter(Objects::nonNull).filter(RememberedConnections::isOpen).toList();
	}
}
