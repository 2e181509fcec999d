package org.virtworkbench.compute.internal.definition;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.core.live.ItemProviderContribution;

/** Hands the words of definitions to the item providers of all concerns. */
@Component
public final class DefinitionItemProviders implements ItemProviderContribution {

	@Override
	public AdapterFactory create() {
		return new DefinitionLabels();
	}
}
