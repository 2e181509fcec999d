package org.virtworkbench.compute.internal;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.core.live.ItemProviderContribution;

/** Hands the words of domains to the item providers of all concerns. */
@Component
public final class DomainItemProviders implements ItemProviderContribution {

	@Override
	public AdapterFactory create() {
		return new DomainLabels();
	}
}
