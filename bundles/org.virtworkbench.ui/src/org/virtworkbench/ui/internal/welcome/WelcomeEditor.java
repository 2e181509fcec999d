package org.virtworkbench.ui.internal.welcome;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.virtworkbench.core.ConnectionProvider.Suggestion;
import org.virtworkbench.core.Connections;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.SavedConnections;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.inventory.Inventory;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.editor.InventoryEditors;
import org.virtworkbench.ui.editor.ShowingEditor;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.internal.connection.ConnectWhenThere;
import org.virtworkbench.ui.internal.connection.ConnectionWizard;

/** The first page: the connections that this machine offers, one click each, and how to go on. */
public final class WelcomeEditor extends ShowingEditor {

	private static final String ID = "org.virtworkbench.ui.welcome"; //$NON-NLS-1$

	private FormToolkit toolkit;
	private ScrolledForm form;
	private Composite offers;
	private ItemImages images;
	private List<Suggestion> suggestions = List.of();
	private boolean looked;
	private final Adapter hostsListener = new AdapterImpl() {
		@Override
		public void notifyChanged(Notification notification) {
			if (!notification.isTouch())
				showOffers();
		}
	};

	/** A failure is shown. UI thread. */
	public static void open(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(Messages.Welcome);
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		// The toolkit's own choice is made for a light page only.
		toolkit.getHyperlinkGroup().setForeground(JFaceColors.getHyperlinkText(parent.getDisplay()));
		toolkit.getHyperlinkGroup().setActiveForeground(JFaceColors.getActiveHyperlinkText(parent.getDisplay()));
		form = toolkit.createScrolledForm(parent);
		images = new ItemImages(form);
		form.setText(Messages.Title);
		toolkit.decorateFormHeading(form.getForm());
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = 2;
		layout.makeColumnsEqualWidth = true;
		layout.horizontalSpacing = 24;
		layout.topMargin = 12;
		form.getBody().setLayout(layout);
		offers = section(Messages.OnThisMachine, Messages.OnThisMachineText);
		Composite next = section(Messages.Next, Messages.NextText);
		link(next, "connection-new", Messages.NewConnection, Messages.NewConnectionText, //$NON-NLS-1$
				() -> ConnectionWizard.open(getSite().getShell(), null));
		link(next, "filter", Messages.FindAction, Messages.FindActionText, () -> command("org.eclipse.ui.window.quickAccess")); //$NON-NLS-1$ //$NON-NLS-2$
		link(next, "journal", Messages.Journal, Messages.JournalText, () -> command("org.virtworkbench.ui.showJournal")); //$NON-NLS-1$ //$NON-NLS-2$
		text(next, Messages.CommandLine);
		showOffers();
		root().eAdapters().add(hostsListener);
		lookForOffers(parent.getDisplay());
	}

	private static Inventory root() {
		return Services.from(LiveInventory.class, LiveInventory::root);
	}

	private Composite section(String title, String description) {
		Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR | Section.DESCRIPTION);
		section.setText(title);
		section.setDescription(description);
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		Composite client = toolkit.createComposite(section);
		TableWrapLayout layout = new TableWrapLayout();
		layout.verticalSpacing = 4;
		client.setLayout(layout);
		section.setClient(client);
		return client;
	}

	private void lookForOffers(Display display) {
		Job job = Job.createSystem(Messages.Looking, (ICoreRunnable) monitor -> {
			List<Suggestion> found = Services.from(Connections.class, Connections::suggestions);
			if (!display.isDisposed())
				display.asyncExec(() -> {
					suggestions = found;
					looked = true;
					showOffers();
				});
		});
		job.schedule();
	}

	private void showOffers() {
		if (form.isDisposed())
			return;
		for (Control child : offers.getChildren())
			child.dispose();
		if (!looked)
			text(offers, Messages.Looking);
		else if (suggestions.isEmpty())
			text(offers, Messages.NothingFound);
		for (Suggestion suggestion : suggestions) {
			Optional<Host> known = root().getHosts().stream().filter(host -> suggestion.uri().toString().equals(host.getUri())).findFirst();
			if (known.isPresent())
				link(offers, "host+connected", NLS.bind(Messages.Open, suggestion.label()), NLS.bind(Messages.AlreadyAdded, known.get().getName()), //$NON-NLS-1$
						() -> InventoryEditors.open(getSite().getPage(), known.get()));
			else
				link(offers, "connect", suggestion.label(), suggestion.uri() + "\n" + suggestion.because(), () -> connect(suggestion)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		form.reflow(true);
	}

	private void link(Composite parent, String image, String label, String explanation, Runnable action) {
		ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.WRAP);
		link.setText(label);
		link.setImage(images.image(image));
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		});
		text(parent, explanation);
	}

	private void text(Composite parent, String words) {
		TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
		data.indent = 21;
		toolkit.createLabel(parent, words, SWT.WRAP).setLayoutData(data);
	}

	/** Kept, so that it is there tomorrow, and connected at once. */
	private void connect(Suggestion suggestion) {
		URI uri = suggestion.uri();
		String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("[:/]+", "-").replaceAll("-$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		String base = uri.getScheme().replaceAll("\\+.*", "") + path; //$NON-NLS-1$ //$NON-NLS-2$
		String name = base;
		for (int i = 2; taken(name); i++)
			name = base + '-' + i;
		String free = name;
		Display display = Display.getCurrent();
		Job job = Job.create(NLS.bind(Messages.Adding, suggestion.label()), (ICoreRunnable) monitor -> {
			Services.get(SavedConnections.class).add(new SavedConnection(free, uri, false, true));
			if (!display.isDisposed())
				display.asyncExec(() -> ConnectWhenThere.connect(free));
		});
		job.setUser(true);
		job.schedule();
	}

	private static boolean taken(String name) {
		return root().getHosts().stream().anyMatch(host -> name.equals(host.getKey()));
	}

	private static void command(String id) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(Status.error(e.getMessage(), e));
		}
	}

	@Override
	public void dispose() {
		if (toolkit != null) {
			root().eAdapters().remove(hostsListener);
			toolkit.dispose();
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}
}
