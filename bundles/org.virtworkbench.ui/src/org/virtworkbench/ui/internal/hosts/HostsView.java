package org.virtworkbench.ui.internal.hosts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.Inventory;
import org.virtworkbench.core.inventory.InventoryElement;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.editor.InventoryEditors;
import org.virtworkbench.ui.internal.connection.ConnectionWizard;

/** All hosts and what stands on them; others add content by the navigator's own extension points. */
public final class HostsView extends CommonNavigator {

	public static final String ID = "org.virtworkbench.ui.hosts"; //$NON-NLS-1$
	/** Has menus and tool bars ask all commands again (UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC). */
	private static final String ENABLEMENT = "org/eclipse/e4/ui/renderer/requestEnablementUpdate"; //$NON-NLS-1$
	private static final String EXPANDED = "expanded"; //$NON-NLS-1$
	private static final String KEY = "key"; //$NON-NLS-1$

	/** Paths of nodes to expand as soon as they are there: of the last session, and of hosts that are being connected. */
	private final Set<String> toExpand = new HashSet<>();
	private Composite stack;
	private Control treePage;
	private Control emptyPage;
	private boolean expandingNow;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null)
			for (IMemento node : memento.getChildren(EXPANDED))
				if (node.getString(KEY) != null)
					toExpand.add(node.getString(KEY));
	}

	@Override
	protected Object getInitialInput() {
		return root();
	}

	private static Inventory root() {
		return Services.from(LiveInventory.class, LiveInventory::root);
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		Composite tree = new Composite(stack, SWT.NONE);
		tree.setLayout(new FillLayout());
		treePage = tree;
		emptyPage = createEmptyPage(stack);
		super.createPartControl(tree);
		CommonViewer viewer = getCommonViewer();
		viewer.getControl().setData(ID, this);
		viewer.addOpenListener(event -> {
			if (event.getSelection() instanceof IStructuredSelection selection && selection.size() == 1)
				open(selection.getFirstElement());
		});
		viewer.addTreeListener(new ITreeViewerListener() {
			@Override
			public void treeExpanded(TreeExpansionEvent event) {
				if (!expandingNow && event.getElement() instanceof Host host)
					connect(host);
			}

			@Override
			public void treeCollapsed(TreeExpansionEvent event) {
				toExpand.remove(path(event.getElement()));
			}
		});
		viewer.addSelectionChangedListener(event -> describeSoon());
		describeSoon();
		refreshed();
	}

	/** In place of the framework's "0 items selected", which it writes after the listeners were told. */
	private void describeSoon() {
		stack.getDisplay().asyncExec(() -> {
			if (!stack.isDisposed())
				getViewSite().getActionBars().getStatusLineManager().setMessage(description(getCommonViewer().getStructuredSelection()));
		});
	}

	private String description(IStructuredSelection selection) {
		if (selection.isEmpty())
			return null;
		if (selection.size() > 1)
			return NLS.bind(Messages.Selected, selection.size());
		return getNavigatorContentService().createCommonDescriptionProvider().getDescription(selection);
	}

	private Control createEmptyPage(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(page);
		Link link = new Link(page, SWT.WRAP);
		link.setText(Messages.Empty);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		link.addListener(SWT.Selection, event -> ConnectionWizard.open(getSite().getShell(), null));
		return page;
	}

	/** Expands the host as soon as something is known of it. */
	public void expandWhenThere(Host host) {
		toExpand.add(path(host));
		host.getSections().forEach(section -> toExpand.add(path(section)));
		expandWhatIsThere();
	}

	/** Expanding a host that was never asked for its objects means to see them. */
	private void connect(Host host) {
		if (host.getState() == ConnectionState.DISCONNECTED || host.getState() == ConnectionState.FAILED) {
			expandWhenThere(host);
			Services.get(Hosts.class).connect(host);
		}
	}

	/** The framework expands at a double click; here it opens, and expands only what has nothing to open. */
	@Override
	protected void handleDoubleClick(DoubleClickEvent event) {
		Object element = ((IStructuredSelection) event.getSelection()).getFirstElement();
		if (element instanceof InventoryElement object && InventoryEditors.editorId(object.eClass()).isEmpty())
			super.handleDoubleClick(event);
	}

	private void open(Object element) {
		if (element instanceof Node node)
			node.open(getSite().getPage());
		else if (element instanceof InventoryElement object)
			InventoryEditors.open(getSite().getPage(), object);
	}

	/** Called by the content provider after a burst of changes is shown. */
	void refreshed() {
		if (stack == null || stack.isDisposed())
			return;
		Control wanted = root().getHosts().isEmpty() ? emptyPage : treePage;
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl != wanted) {
			layout.topControl = wanted;
			stack.layout();
		}
		expandWhatIsThere();
		// The selection is the same but what can be done with it may not be: Connect, Start.
		getSite().getService(IEventBroker.class).post(ENABLEMENT, "ALL"); //$NON-NLS-1$
	}

	private void expandWhatIsThere() {
		if (toExpand.isEmpty())
			return;
		expandingNow = true;
		try {
			for (Host host : root().getHosts()) {
				if (host.getSections().isEmpty())
					continue;
				expand(host);
				host.getSections().forEach(section -> {
					if (!section.eContents().isEmpty())
						expand(section);
				});
			}
		} finally {
			expandingNow = false;
		}
	}

	private void expand(InventoryElement element) {
		if (toExpand.remove(path(element)))
			getCommonViewer().setExpandedState(element, true);
	}

	/** Keys from the host down. */
	private static String path(Object element) {
		List<String> keys = new ArrayList<>();
		for (EObject at = element instanceof EObject object ? object : null; at instanceof InventoryElement named; at = at.eContainer())
			keys.add(0, named.getKey());
		return String.join("\n", keys); //$NON-NLS-1$
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		Set<String> expanded = new HashSet<>(toExpand);
		for (Object element : getCommonViewer().getVisibleExpandedElements())
			expanded.add(path(element));
		expanded.remove(""); //$NON-NLS-1$
		for (String key : expanded)
			memento.createChild(EXPANDED).putString(KEY, key);
	}

	@Override
	public void setFocus() {
		if (((StackLayout) stack.getLayout()).topControl == emptyPage)
			emptyPage.setFocus();
		else
			super.setFocus();
	}
}
