package org.virtworkbench.core.live;

import org.eclipse.emf.common.notify.AdapterFactory;

/**
 * DS service: the item providers of all concerns as one, so that the command line prints the very words that the tree shows.
 */
public interface ItemProviders {

	/** Adapts every object of the inventory to EMF's item provider interfaces. The same one for the whole process; grows with concerns. */
	AdapterFactory factory();

	/** The label of an object; its class' name where no concern shows it. */
	String text(Object object);
}
