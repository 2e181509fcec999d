package org.virtworkbench.compute.ui.internal;

import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.virtworkbench.compute.StateReason;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.core.live.ItemProviders;
import org.virtworkbench.ui.Services;

/** The picture and the words of a domain's state, the same in the tree, the table and the page. UI thread only. */
public final class DomainIcons {

	private DomainIcons() {
	}

	/** The image key that its item provider gives: a shape for each state. */
	public static String key(Domain domain) {
		IItemLabelProvider labels = (IItemLabelProvider) Services.get(ItemProviders.class).factory().adapt(domain, IItemLabelProvider.class);
		return (String) labels.getImage(domain);
	}

	/** "paused: I/O error", or the state alone where libvirt has no reason. */
	public static String stateWords(Domain domain) {
		String state = StateReason.translated(domain.getState());
		String reason = StateReason.translated(domain.getReason());
		return reason.isEmpty() ? state : state + ": " + reason; //$NON-NLS-1$
	}
}
