package org.virtworkbench.ui.internal.host;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.virtworkbench.core.inventory.ConnectionState;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.Hosts;
import org.virtworkbench.core.text.Sizes;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.editor.InventoryEditor;

/** What a host is, live: connection, versions, processors, memory. */
public final class HostEditor extends InventoryEditor<Host> {

	private FormToolkit toolkit;
	private ScrolledForm form;
	private Text state;
	private Text reason;
	private Hyperlink connect;
	private Text uri;
	private Text access;
	private Text hostName;
	private Text hypervisor;
	private Text daemon;
	private Text library;
	private Text arch;
	private Text model;
	private Text cpus;
	private Text topology;
	private Text frequency;
	private Text memory;
	private Text free;

	public HostEditor() {
		super(Host.class);
	}

	@Override
	protected void createContent(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.setText(getEditorInput().getName());
		toolkit.decorateFormHeading(form.getForm());
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = 2;
		layout.makeColumnsEqualWidth = true;
		layout.horizontalSpacing = 20;
		layout.verticalSpacing = 12;
		layout.topMargin = 10;
		form.getBody().setLayout(layout);

		Composite section = section(Messages.Connection);
		state = row(section, Messages.State);
		reason = row(section, Messages.Reason);
		uri = row(section, Messages.Uri);
		access = row(section, Messages.Access);
		toolkit.createLabel(section, ""); //$NON-NLS-1$
		connect = toolkit.createHyperlink(section, Messages.ConnectNow, SWT.NONE);
		connect.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				getEditorInput().host().ifPresent(Services.get(Hosts.class)::connect);
			}
		});

		section = section(Messages.Versions);
		hostName = row(section, Messages.HostName);
		hypervisor = row(section, Messages.Hypervisor);
		daemon = row(section, Messages.Daemon);
		library = row(section, Messages.Library);

		section = section(Messages.Processors);
		cpus = row(section, Messages.Cpus);
		topology = row(section, Messages.Topology);
		model = row(section, Messages.Model);
		arch = row(section, Messages.Arch);
		frequency = row(section, Messages.Frequency);

		section = section(Messages.Memory);
		memory = row(section, Messages.Total);
		free = row(section, Messages.Free);
	}

	private Composite section(String title) {
		Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR);
		section.setText(title);
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		Composite client = toolkit.createComposite(section);
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = 2;
		layout.verticalSpacing = 4;
		layout.horizontalSpacing = 14;
		client.setLayout(layout);
		section.setClient(client);
		return client;
	}

	/** The value is a text that cannot be edited but selected and copied. */
	private Text row(Composite parent, String label) {
		toolkit.createLabel(parent, label);
		Text value = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		toolkit.adapt(value, true, false);
		value.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		return value;
	}

	@Override
	protected void show(Host host) {
		if (host == null)
			return;
		form.setText(host.getName().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		form.setImage(images().image(imageKey(host)));
		set(state, ConnectionStates.word(host.getState()));
		set(reason, host.getReason());
		boolean connected = host.getState() == ConnectionState.CONNECTED || host.getState() == ConnectionState.CONNECTING;
		connect.setVisible(!connected);
		set(uri, host.getUri());
		set(access, host.isReadOnly() ? Messages.ReadOnly : Messages.ReadWrite);
		set(hostName, host.getHostName());
		set(hypervisor, host.getHypervisor() == null ? null
				: host.getHypervisorVersion() == null ? host.getHypervisor() : host.getHypervisor() + ' ' + host.getHypervisorVersion());
		set(daemon, host.getDaemonVersion());
		set(library, host.getLibraryVersion());
		set(cpus, host.getCpus() == 0 ? null : String.valueOf(host.getCpus()));
		set(topology, host.getSockets() == 0 ? null
				: NLS.bind(Messages.TopologyValue, new Object[] { host.getNodes(), host.getSockets(), host.getCores(), host.getThreads() }));
		set(model, host.getCpuModel());
		set(arch, host.getArch());
		set(frequency, host.getMhz() == 0 ? null : NLS.bind(Messages.Mhz, host.getMhz()));
		size(memory, host.getMemory());
		size(free, host.getFreeMemory());
		form.reflow(true);
	}

	private static void set(Text field, String value) {
		String words = value == null || value.isEmpty() ? Messages.Unknown : value;
		if (!words.equals(field.getText()))
			field.setText(words);
	}

	private static void size(Text field, long kib) {
		set(field, kib == 0 ? null : Sizes.human(kib * 1024));
		field.setToolTipText(kib == 0 ? null : NLS.bind(Messages.Exact, String.format("%,d", kib))); //$NON-NLS-1$
	}

	@Override
	protected String imageKey(Host host) {
		return ConnectionStates.image(host.getState());
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		super.dispose();
		if (toolkit != null)
			toolkit.dispose();
	}
}
