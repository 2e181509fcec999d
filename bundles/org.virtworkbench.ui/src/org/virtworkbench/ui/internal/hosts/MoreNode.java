package org.virtworkbench.ui.internal.hosts;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.virtworkbench.core.inventory.InventoryElement;
import org.virtworkbench.ui.editor.InventoryEditors;

/**
 * Stands for the children that are too many for a tree; opens the table that shows all.
 *
 * @param more how many are left out
 */
record MoreNode(InventoryElement parent, int more) implements Node {

	@Override
	public String text() {
		return NLS.bind(Messages.More, String.format("%,d", more)); //$NON-NLS-1$
	}

	@Override
	public String image() {
		return "more"; //$NON-NLS-1$
	}

	@Override
	public void open(IWorkbenchPage page) {
		InventoryEditors.open(page, parent);
	}

	// One such node a parent: its count changes and it stays selected.
	@Override
	public boolean equals(Object other) {
		return other instanceof MoreNode node && node.parent == parent;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(parent);
	}
}
