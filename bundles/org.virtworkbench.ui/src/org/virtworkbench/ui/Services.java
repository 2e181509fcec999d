package org.virtworkbench.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.core.runtime.ServiceCaller;

/**
 * Core's DS services for code that the workbench makes and that therefore cannot have them injected: handlers, views, editors.
 * A service once asked for is held until this bundle stops, because DS ends a service that nobody holds, and with it the live
 * inventory or an open connection.
 */
public final class Services {

	private static final Map<Class<?>, ServiceCaller<?>> CALLERS = new ConcurrentHashMap<>();

	private Services() {
	}

	/**
	 * What the service answers. Any thread; as fast as the service.
	 *
	 * @throws IllegalStateException where the product lacks the service
	 */
	public static <S, R> R from(Class<S> service, Function<S, R> use) {
		@SuppressWarnings("unchecked")
		ServiceCaller<S> caller = (ServiceCaller<S>) CALLERS.computeIfAbsent(service, type -> new ServiceCaller<>(Services.class, type));
		Object[] result = new Object[1];
		if (!caller.call(present -> result[0] = use.apply(present)))
			throw new IllegalStateException("No service " + service.getName()); //$NON-NLS-1$
		@SuppressWarnings("unchecked")
		R answer = (R) result[0];
		return answer;
	}

	/** The service itself, for a part that listens to it as long as it lives. */
	public static <S> S get(Class<S> service) {
		return from(service, present -> present);
	}
}
