package org.virtworkbench.core.live;

import org.eclipse.emf.common.notify.AdapterFactory;

/**
 * DS whiteboard service: how one concern's objects are shown. A concern generates item providers with its model, puts the words into
 * subclasses of them behind an adapter factory of its own, and registers this:
 *
 * <pre>
 * &#64;Component
 * public final class DomainItemProviders implements ItemProviderContribution {
 * 	&#64;Override
 * 	public AdapterFactory create() {
 * 		return new DomainLabels();
 * 	}
 * }
 * </pre>
 */
public interface ItemProviderContribution {

	/** A new factory; called once. */
	AdapterFactory create();
}
