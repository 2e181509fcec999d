package org.virtworkbench.ui.internal.hosts;

import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.HostSection;
import org.virtworkbench.core.inventory.InventoryElement;
import org.virtworkbench.ui.emf.ItemLabelProvider;
import org.virtworkbench.ui.emf.Items;

/** What item providers say of an object; made by the navigator framework. */
public final class InventoryLabelProvider extends ItemLabelProvider implements ICommonLabelProvider {

	public InventoryLabelProvider() {
		super(Items.factory());
	}

	@Override
	public String getText(Object element) {
		return element instanceof Node node ? node.text() : super.getText(element);
	}

	@Override
	public StyledString getStyledText(Object element) {
		return element instanceof Node node ? new StyledString(node.text(), StyledString.DECORATIONS_STYLER)
				: super.getStyledText(element);
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof Node node ? image(node.image()) : super.getImage(element);
	}

	/** For the status line: what the tree has no room for. */
	@Override
	public String getDescription(Object element) {
		String text = getText(element);
		if (element instanceof Host host)
			return host.getReason() == null ? text + "  " + host.getUri() : text + "  " + host.getReason(); //$NON-NLS-1$ //$NON-NLS-2$
		if (element instanceof HostSection section && section.getProblem() != null)
			return section.getProblem();
		return element instanceof InventoryElement || element instanceof Node ? text : null;
	}

	@Override
	public void init(ICommonContentExtensionSite config) {
		// nothing is configured
	}

	@Override
	public void restoreState(IMemento memento) {
		// nothing is kept
	}

	@Override
	public void saveState(IMemento memento) {
		// nothing is kept
	}
}
