package org.virtworkbench.core.internal.inventory;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.virtworkbench.core.ItemProviders;
import org.virtworkbench.core.internal.Log;

/** Composes what the concerns that are there contribute. What nobody knows is shown by reflection rather than not at all. */
@Component
public final class ComposedItemProviders implements ItemProviders {

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<Contribution> contributions = List.of();

	public ComposedItemProviders() {
		// SCR sets the contributions
	}

	ComposedItemProviders(List<Contribution> contributions) {
		this.contributions = contributions;
	}

	@Override
	public ComposedAdapterFactory create() {
		List<AdapterFactory> factories = new ArrayList<>();
		for (Contribution contribution : contributions.reversed()) // SCR sorts the highest ranking last
			try {
				factories.add(contribution.create());
			} catch (RuntimeException | LinkageError e) {
				Log.error(String.valueOf(e.getMessage()), e);
			}
		factories.add(new ReflectiveItemProviderAdapterFactory());
		return new ComposedAdapterFactory(factories);
	}
}
