package org.virtworkbench.definition;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.InternalEObject;

/** Ties an object of a view to the element that it shows. */
final class Link extends AdapterImpl {

	final DefinitionView view;
	final InternalEObject object;
	final ClassMapping mapping;
	/** Null while no text has a root yet. */
	XmlElement element;
	/** Whether something written in the element may be no value of its feature. */
	boolean misfits;

	Link(DefinitionView view, InternalEObject object) {
		this.view = view;
		this.object = object;
		mapping = ClassMapping.of(object.eClass());
	}

	@Override
	public void notifyChanged(Notification notification) {
		view.notified(this, notification);
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == view;
	}
}
