package org.virtworkbench.compute.ui.internal.page;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.ui.internal.DomainIcons;
import org.virtworkbench.ui.editor.InventoryEditor;

/**
 * One virtual machine: an overview that lives, and its definition to read. What costs the host something (figures, screen, XML) is
 * asked for only while it can be seen.
 */
public final class DomainEditor extends InventoryEditor<Domain> {

	public static final String ID = "org.virtworkbench.compute.ui.domain"; //$NON-NLS-1$

	private final SingleSelection selection = new SingleSelection();
	private final IPartListener2 visibility = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == DomainEditor.this)
				visible(true);
		}

		@Override
		public void partHidden(IWorkbenchPartReference part) {
			if (part.getPart(false) == DomainEditor.this)
				visible(false);
		}
	};
	private FormToolkit toolkit;
	private CTabFolder tabs;
	private OverviewPage overview;
	private XmlPage xml;
	private boolean visible;

	public DomainEditor() {
		super(Domain.class);
	}

	@Override
	protected void createContent(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		overview = new OverviewPage(tabs, toolkit, getSite(), images());
		tab(Messages.Tab_overview, overview.control());
		xml = new XmlPage(tabs, toolkit);
		tab(Messages.Tab_xml, xml.control());
		tabs.setSelection(0);
		tabs.addListener(SWT.Selection, event -> activate());
		getSite().setSelectionProvider(selection);
		getSite().getPage().addPartListener(visibility);
		visible = true;
	}

	private void tab(String title, Control content) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(content);
	}

	private void visible(boolean now) {
		visible = now;
		activate();
	}

	private void activate() {
		if (tabs == null || tabs.isDisposed())
			return;
		overview.activate(visible && tabs.getSelectionIndex() == 0);
		xml.activate(visible && tabs.getSelectionIndex() == 1);
	}

	@Override
	protected void show(Domain domain) {
		// A page whose domain is gone has nothing that a command could change.
		selection.setSelection(domain == null ? StructuredSelection.EMPTY : new StructuredSelection(domain));
		overview.show(domain);
		xml.show(domain);
		activate();
	}

	OverviewPage overview() {
		return overview;
	}

	XmlPage xml() {
		return xml;
	}

	void showOverview() {
		tabs.setSelection(0);
		activate();
	}

	void showXml() {
		tabs.setSelection(1);
		activate();
	}

	@Override
	protected String imageKey(Domain domain) {
		return DomainIcons.key(domain);
	}

	@Override
	public void setFocus() {
		tabs.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(visibility);
		if (overview != null) {
			overview.dispose();
			xml.dispose();
		}
		if (toolkit != null)
			toolkit.dispose();
		super.dispose();
	}
}
