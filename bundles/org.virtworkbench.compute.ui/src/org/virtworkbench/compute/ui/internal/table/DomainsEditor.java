package org.virtworkbench.compute.ui.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.menus.IMenuService;
import org.virtworkbench.compute.DomainColumn;
import org.virtworkbench.compute.DomainFigures;
import org.virtworkbench.compute.domain.Domain;
import org.virtworkbench.compute.domain.Domains;
import org.virtworkbench.compute.ui.internal.DomainIcons;
import org.virtworkbench.compute.ui.internal.command.DefineHandler;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.ItemProviders;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.editor.InventoryEditor;
import org.virtworkbench.ui.editor.InventoryEditors;
import org.virtworkbench.ui.operation.OperationLauncher;
import org.virtworkbench.ui.table.Column;
import org.virtworkbench.ui.table.ObjectTable;

/** All domains of one host, in a table that stays quick with ten thousand of them. */
public final class DomainsEditor extends InventoryEditor<Domains> {

	public static final String ID = "org.virtworkbench.compute.ui.domains"; //$NON-NLS-1$

	private static final String TOOLBAR = "toolbar:org.virtworkbench.compute.ui.table"; //$NON-NLS-1$

	private FormToolkit toolkit;
	private Form form;
	private ToolBarManager toolbar;
	private ObjectTable<Domain> table;
	private WaitingChanges waiting;
	private boolean filled;

	public DomainsEditor() {
		super(Domains.class);
	}

	@Override
	protected void createContent(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createForm(parent);
		toolkit.decorateFormHeading(form);
		form.setImage(images().image("domains")); //$NON-NLS-1$
		later(this::createToolBar);
		FillLayout layout = new FillLayout();
		layout.marginWidth = 6;
		layout.marginHeight = 6;
		form.getBody().setLayout(layout);
		waiting = new WaitingChanges(parent.getDisplay(), () -> {
			if (!form.isDisposed())
				table.refresh();
		});
		table = new ObjectTable<>(form.getBody(), "domains", columns()); //$NON-NLS-1$
		table.onOpen(domain -> InventoryEditors.open(getSite().getPage(), domain));
		table.onShown(visible -> {
			Services.get(DomainFigures.class).request(visible);
			waiting.request(visible);
		});
		table.install(getSite(), ID);
	}

	private void createToolBar() {
		toolbar = (ToolBarManager) form.getToolBarManager();
		getSite().getService(IMenuService.class).populateContributionManager(toolbar, TOOLBAR);
		toolbar.update(true);
		form.layout(true);
	}

	/** In a turn of its own: editor, buttons and ten thousand rows together are more than a person may feel. */
	private void later(Runnable task) {
		form.getDisplay().asyncExec(() -> {
			if (!form.isDisposed())
				task.run();
		});
	}

	private List<Column<Domain>> columns() {
		List<Column<Domain>> columns = new ArrayList<>();
		columns.add(words(DomainColumn.NAME, 175));
		columns.add(words(DomainColumn.STATE, 110).sortedBy(DomainColumn.STATE.order()).image(domain -> images().image(DomainIcons.key(domain))));
		columns.add(words(DomainColumn.REASON, 105));
		columns.add(number(DomainColumn.ID, 50));
		columns.add(number(DomainColumn.VCPU, 60));
		columns.add(number(DomainColumn.MEMORY, 90));
		columns.add(number(DomainColumn.MAX_MEMORY, 105));
		columns.add(Column.<Domain>text("pending", Messages.Waiting_title, 135, waiting::text) //$NON-NLS-1$
				.sortedBy((a, b) -> Integer.compare(waiting.count(a), waiting.count(b))).tooltip(waiting::places));
		columns.add(words(DomainColumn.AUTOSTART, 80));
		columns.add(words(DomainColumn.PERSISTENT, 90).hidden());
		columns.add(words(DomainColumn.UUID, 280).hidden());
		// One host a table for now, and its name is in the title.
		columns.add(Column.<Domain>text("host", Messages.Host, 160, DomainsEditor::host).hidden()); //$NON-NLS-1$
		return columns;
	}

	/** Sorted as people count, which also is much quicker than the collation of a language for ten thousand rows. */
	private static Column<Domain> words(DomainColumn column, int width) {
		return Column.text(column.key(), column.title(), width, column::text);
	}

	private static Column<Domain> number(DomainColumn column, int width) {
		return Column.<Domain>number(column.key(), column.title(), width, domain -> 0, column::text).sortedBy(column.order())
				.tooltip(column::toolTip);
	}

	private static String host(Domain domain) {
		Host host = OperationLauncher.host(domain);
		return host == null ? "" : host.getName(); //$NON-NLS-1$
	}

	@Override
	protected void show(Domains domains) {
		if (domains == null) {
			table.setInvitation(Messages.Reading, () -> {
			});
			table.setObjects(List.of());
			return;
		}
		form.setText(tabName(domains).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		String problem = domains.getProblem();
		form.setMessage(problem, problem == null ? IMessageProvider.NONE : IMessageProvider.ERROR);
		table.setInvitation(Messages.None, () -> DefineHandler.define(getSite().getShell(), getEditorInput().host().orElse(null)));
		if (filled) {
			table.setObjects(domains.getDomains());
		} else {
			filled = true;
			later(() -> element().ifPresent(now -> table.setObjects(now.getDomains())));
		}
	}

	ObjectTable<Domain> table() {
		return table;
	}

	@Override
	protected String tabName(Domains domains) {
		Host host = OperationLauncher.host(domains);
		String word = Services.get(ItemProviders.class).text(domains);
		return host == null ? word : NLS.bind(Messages.Tab, word, host.getName());
	}

	@Override
	protected String imageKey(Domains domains) {
		return "domains"; //$NON-NLS-1$
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		if (toolbar != null)
			getSite().getService(IMenuService.class).releaseContributions(toolbar);
		if (waiting != null)
			waiting.dispose();
		super.dispose();
		if (toolkit != null)
			toolkit.dispose();
	}
}
