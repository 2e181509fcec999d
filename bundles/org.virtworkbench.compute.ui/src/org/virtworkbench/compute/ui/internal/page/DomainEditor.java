package org.virtworkbench.compute.ui.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.ui.internal.DomainIcons;
import org.virtworkbench.compute.ui.internal.form.DomainPages;
import org.virtworkbench.compute.ui.internal.save.ClosePrompt;
import org.virtworkbench.compute.ui.internal.save.HostSide;
import org.virtworkbench.ui.editor.InventoryEditor;
import org.virtworkbench.ui.emf.Changes;
import org.virtworkbench.ui.form.EditedDefinition;
import org.virtworkbench.ui.form.NoticeBar.Notice;

/**
 * One virtual machine: an overview that lives, and its stored definition to be edited by forms and as XML, which are views of one text. What
 * costs the host something again and again (figures, screen) is asked for only while it can be seen.
 */
public final class DomainEditor extends InventoryEditor<Domain> implements ISaveablePart2 {

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
	private final EditedDefinition definition = new EditedDefinition(DefinitionPackage.Literals.DOMAIN_DEFINITION);
	private FormToolkit toolkit;
	private DomainPages pages;
	private OverviewPage overview;
	private XmlPage xml;
	private CTabItem first;
	private CTabItem last;
	private HostSide host;
	private Changes notices;
	private boolean visible;
	private boolean dirty;

	public DomainEditor() {
		super(Domain.class);
		definition.setOnHost(true);
	}

	@Override
	protected void createContent(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		pages = new DomainPages(parent, definition, toolkit, images(), getEditorSite());
		overview = new OverviewPage(pages.tabs(), toolkit, getSite(), images(), definition);
		first = pages.add(Messages.Tab_overview, overview.control());
		pages.addForms();
		xml = new XmlPage(pages.tabs(), toolkit);
		last = pages.add(Messages.Tab_xml, xml.control());
		pages.tabs().setSelection(first);
		pages.onShow(this::activate);
		host = new HostSide(getSite().getShell(), definition, this::changed);
		notices = new Changes(pages.area(), this::showNotices);
		definition.addListener(this::changed);
		getSite().setSelectionProvider(selection);
		getSite().getPage().addPartListener(visibility);
		visible = true;
	}

	private void visible(boolean now) {
		visible = now;
		activate();
	}

	private void activate() {
		if (pages == null || pages.area().isDisposed())
			return;
		CTabItem shown = pages.tabs().getSelection();
		overview.activate(visible && shown == first);
		xml.activate(visible && shown == last);
	}

	private void flush() {
		overview.flush();
		pages.flush();
	}

	private void changed() {
		boolean now = definition.isDirty();
		if (now != dirty) {
			dirty = now;
			firePropertyChange(IEditorPart.PROP_DIRTY);
		}
		notices.changed();
	}

	private void showNotices() {
		List<Notice> all = new ArrayList<>(host.notices());
		all.addAll(pages.definitionNotices());
		pages.notices().show(all);
	}

	@Override
	protected void show(Domain domain) {
		// A page whose domain is gone has nothing that a command could change.
		selection.setSelection(domain == null ? StructuredSelection.EMPTY : new StructuredSelection(domain));
		overview.show(domain);
		xml.show(domain);
		host.follow(domain);
		activate();
	}

	@Override
	public boolean isDirty() {
		return definition.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		flush();
		try {
			if (!host.save())
				monitor.setCanceled(true);
		} catch (CoreException e) {
			monitor.setCanceled(true);
			org.eclipse.ui.statushandlers.StatusManager.getManager().handle(e.getStatus(), org.eclipse.ui.statushandlers.StatusManager.SHOW);
		}
	}

	@Override
	public void doSaveAs() {
		flush();
		host.saveAs();
	}

	@Override
	public int promptToSaveOnClose() {
		return ClosePrompt.ask(getSite().getShell(), getPartName());
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public <A> A getAdapter(Class<A> adapter) {
		if (adapter == IContentOutlinePage.class && pages != null)
			return adapter.cast(pages.source().outline());
		if (adapter == EditedDefinition.class)
			return adapter.cast(definition);
		return super.getAdapter(adapter);
	}

	OverviewPage overview() {
		return overview;
	}

	XmlPage xml() {
		return xml;
	}

	/** The pages of the definition. */
	public DomainPages pages() {
		return pages;
	}

	/** What the host has to do with it. */
	public HostSide host() {
		return host;
	}

	void showOverview() {
		pages.show(Messages.Tab_overview);
	}

	void showXml() {
		pages.show(Messages.Tab_xml);
	}

	@Override
	protected String imageKey(Domain domain) {
		return DomainIcons.key(domain);
	}

	@Override
	public void setFocus() {
		pages.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(visibility);
		if (host != null)
			host.dispose();
		if (overview != null) {
			overview.dispose();
			xml.dispose();
		}
		if (toolkit != null)
			toolkit.dispose();
		super.dispose();
		definition.dispose();
	}
}
