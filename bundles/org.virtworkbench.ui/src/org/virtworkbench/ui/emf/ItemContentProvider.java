package org.virtworkbench.ui.emf;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Display;

/**
 * Shows the children that item providers give, and follows their notifications: refreshed is what changed, once a burst.
 * Only objects that the viewer has shown are listened to.
 */
public class ItemContentProvider implements ITreeContentProvider, INotifyChangedListener {

	private static final Object[] NONE = {};

	private final AdapterFactory factory;
	private final Set<Object> structure = new HashSet<>();
	private final Set<Object> labels = new HashSet<>();
	private StructuredViewer viewer;
	private Changes changes;

	public ItemContentProvider(AdapterFactory factory) {
		this.factory = factory;
		if (factory instanceof IChangeNotifier notifier)
			notifier.addListener(this);
	}

	@Override
	public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
		if (newViewer == viewer)
			return;
		viewer = (StructuredViewer) newViewer;
		changes = viewer == null ? null : new Changes(viewer.getControl(), this::refresh);
	}

	@Override
	public Object[] getElements(Object input) {
		return factory.adapt(input, IStructuredItemContentProvider.class) instanceof IStructuredItemContentProvider provider
				? provider.getElements(input).toArray() : NONE;
	}

	@Override
	public Object[] getChildren(Object parent) {
		return factory.adapt(parent, ITreeItemContentProvider.class) instanceof ITreeItemContentProvider provider
				? provider.getChildren(parent).toArray() : NONE;
	}

	@Override
	public boolean hasChildren(Object element) {
		return factory.adapt(element, ITreeItemContentProvider.class) instanceof ITreeItemContentProvider provider
				&& provider.hasChildren(element);
	}

	@Override
	public Object getParent(Object element) {
		return factory.adapt(element, ITreeItemContentProvider.class) instanceof ITreeItemContentProvider provider
				? provider.getParent(element) : null;
	}

	@Override
	public void notifyChanged(Notification notification) {
		// jobs give labels to detached objects by the same providers, and change them: nothing that this viewer shows
		if (changes == null || notification.isTouch() || Display.getCurrent() == null)
			return;
		if (notification instanceof IViewerNotification ours) {
			Object element = ours.getElement() == null ? viewer.getInput() : ours.getElement();
			if (ours.isContentRefresh())
				structure.add(element);
			if (ours.isLabelUpdate())
				labels.add(element);
		} else {
			structure.add(notification.getNotifier());
		}
		changes.changed();
	}

	/** Has the children of an element asked for again with the next burst, also when the item provider tells of a label only. */
	protected final void childrenChanged(Object element) {
		if (changes == null)
			return;
		structure.add(element);
		changes.changed();
	}

	private void refresh() {
		Object[] refreshed = structure.toArray();
		Object[] updated = labels.stream().filter(element -> !structure.contains(element)).toArray();
		structure.clear();
		labels.clear();
		if (viewer == null || viewer.getControl().isDisposed())
			return;
		for (Object element : refreshed)
			viewer.refresh(element);
		if (updated.length > 0)
			viewer.update(updated, null);
		refreshed(viewer);
	}

	/** Called after the viewer shows a burst of changes. */
	protected void refreshed(StructuredViewer shown) {
		// for subclasses
	}

	@Override
	public void dispose() {
		if (factory instanceof IChangeNotifier notifier)
			notifier.removeListener(this);
		viewer = null;
		changes = null;
	}
}
