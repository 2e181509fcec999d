package org.virtworkbench.ui.emf;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/** The item providers of all concerns as one factory: the labels that the command line prints too. UI thread only. */
public final class Items {

	/** One for all viewers, so that a model object has one item provider however many viewers show it. */
	private static final AdapterFactory FACTORY = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);

	private Items() {
	}

	public static AdapterFactory factory() {
		return FACTORY;
	}
}
