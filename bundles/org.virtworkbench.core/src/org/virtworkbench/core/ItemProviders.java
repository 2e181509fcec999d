package org.virtworkbench.core;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/**
 * DS service: one adapter factory over the item providers of all concerns, for the labels, children and image keys of whatever
 * stands in the inventory. The navigator, a table and a command print the very same words.
 *
 * <pre>
 * ComposedAdapterFactory factory = itemProviders.create();
 * String label = ((IItemLabelProvider) factory.adapt(host, IItemLabelProvider.class)).getText(host);
 * factory.dispose(); // with the viewer
 * </pre>
 *
 * A concern adds its own by registering an {@link Contribution}; there is nothing else to do for its objects to be shown.
 */
public interface ItemProviders {

	/**
	 * A fresh factory; the caller disposes it. It belongs to one viewer (or one command) and adapts in that viewer's thread. Concerns that
	 * are installed later are in the next one.
	 */
	ComposedAdapterFactory create();

	/**
	 * DS whiteboard service: the item providers of one concern. Generated item providers give "Domain web1" and GIFs; so a concern
	 * extends the generated factory in its {@code src} folder, replaces the text, and gives image keys instead of pictures:
	 *
	 * <pre>
	 * &#64;Component
	 * public final class DomainItems implements ItemProviders.Contribution {
	 *     public AdapterFactory create() {
	 *         return new DomainLabels(); // extends DomainItemProviderAdapterFactory
	 *     }
	 * }
	 * </pre>
	 *
	 * {@code getImage} of an item provider gives a key: the name of a picture, or several joined by "+" where the others are laid over the
	 * first ("host+lost"). Which file is behind it the extension point {@code org.virtworkbench.ui.images} says, so that no bundle
	 * below the window holds a picture.
	 */
	interface Contribution {

		/** A fresh factory: an adapter factory belongs to one composed factory and cannot be shared. */
		AdapterFactory create();
	}
}
