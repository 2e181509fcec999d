package org.virtworkbench.ui.internal.hosts;

import java.util.Arrays;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.jface.viewers.StructuredViewer;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.InventoryElement;
import org.virtworkbench.ui.emf.ItemContentProvider;
import org.virtworkbench.ui.emf.Items;

/** The live inventory as a tree: hosts, their sections, their objects; made by the navigator framework. */
public final class InventoryContentProvider extends ItemContentProvider {

	/** More than these make a tree slow, and nobody finds anything in it. */
	static final int MOST_CHILDREN = 200;

	public InventoryContentProvider() {
		super(Items.factory());
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof Node)
			return new Object[0];
		Object[] children = super.getChildren(parent);
		if (parent instanceof Host host)
			return children.length == 0 && host.getState() != ConnectionState.CONNECTED ? new Object[] { new StateNode(host) } : children;
		if (children.length <= MOST_CHILDREN || !(parent instanceof InventoryElement element))
			return children;
		Object[] shown = Arrays.copyOf(children, MOST_CHILDREN + 1);
		shown[MOST_CHILDREN] = new MoreNode(element, children.length - MOST_CHILDREN);
		return shown;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Host host && host.getState() != ConnectionState.CONNECTED
				|| !(element instanceof Node) && super.hasChildren(element);
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Node node ? node.parent() : super.getParent(element);
	}

	/** What stands below a host that is not connected says its state. */
	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!notification.isTouch() && notification.getNotifier() instanceof Host host)
			childrenChanged(host);
	}

	@Override
	protected void refreshed(StructuredViewer shown) {
		if (shown.getControl().getData(HostsView.ID) instanceof HostsView view)
			view.refreshed();
	}
}
