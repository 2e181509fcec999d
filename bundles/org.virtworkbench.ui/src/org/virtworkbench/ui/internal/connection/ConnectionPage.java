package org.virtworkbench.ui.internal.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.core.SavedConnection;
import org.virtworkbench.core.inventory.Host;
import org.virtworkbench.core.live.LiveInventory;
import org.virtworkbench.ui.Services;
import org.virtworkbench.ui.emf.ItemImages;
import org.virtworkbench.ui.internal.preference.Preferences;

/**
 * Driver, transport, host, user and path make the URI as they are chosen; a URI that is typed fills them in turn. Only the URI counts:
 * one that the fields cannot show is as good.
 */
final class ConnectionPage extends WizardPage {

	private final SavedConnection start;
	private final String ownName;
	private final Set<String> names = new HashSet<>();
	private Text name;
	private Table drivers;
	private Combo transport;
	private Text host;
	private Text user;
	private Combo path;
	private Text uri;
	private Button readOnly;
	private Button autoConnect;
	private Button connectNow;
	private Button test;
	private Label testImage;
	private Text testAnswer;
	private ItemImages images;
	private ConnectionTest running;
	private String query = ""; //$NON-NLS-1$
	private boolean nameTyped;
	private boolean updating;

	/** @param ownName the name of the connection being edited; null: a new one */
	ConnectionPage(SavedConnection start, String ownName) {
		super("connection"); //$NON-NLS-1$
		this.start = start;
		this.ownName = ownName;
		setTitle(ownName == null ? Messages.NewTitle : Messages.EditTitle);
		setDescription(Messages.PageDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
		images = new ItemImages(area);
		for (Host known : Services.from(LiveInventory.class, LiveInventory::root).getHosts())
			if (!known.getKey().equals(ownName))
				names.add(known.getKey());

		drivers = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		drivers.setHeaderVisible(true);
		column(Messages.DriverColumn, 150);
		column(Messages.NeedsColumn, 600);
		for (Driver driver : Driver.values()) {
			TableItem item = new TableItem(drivers, SWT.NONE);
			item.setText(new String[] { driver.label, driver.needs });
		}
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(770, 200).applyTo(drivers);

		transport = labelled(area, Messages.TransportLabel, new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN));
		for (Transport way : Transport.values())
			transport.add(way.label);
		path = labelled(area, Messages.PathLabel, new Combo(area, SWT.DROP_DOWN));
		host = labelled(area, Messages.HostLabel, new Text(area, SWT.BORDER));
		host.setMessage(Messages.HostHint);
		user = labelled(area, Messages.UserLabel, new Text(area, SWT.BORDER));
		user.setMessage(Messages.UserHint);
		uri = labelled(area, Messages.UriLabel, new Text(area, SWT.BORDER));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(uri);
		name = labelled(area, Messages.NameLabel, new Text(area, SWT.BORDER));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(name);

		Composite choices = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(18, 0).applyTo(choices);
		GridDataFactory.fillDefaults().span(4, 1).indent(0, 4).applyTo(choices);
		readOnly = check(choices, Messages.ReadOnly);
		autoConnect = check(choices, Messages.AutoConnect);
		connectNow = check(choices, Messages.ConnectNow);
		connectNow.setSelection(ownName == null);

		Composite trial = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(trial);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(400, 60).indent(0, 6).applyTo(trial);
		test = new Button(trial, SWT.PUSH);
		// as wide as its longer label, so that nothing moves while the test runs
		test.setText(Messages.CancelTest);
		int width = test.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		test.setText(Messages.TestButton);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).hint(width, SWT.DEFAULT).applyTo(test);
		testImage = new Label(trial, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).hint(16, 16).indent(4, 8).applyTo(testImage);
		// A text and not a label: libvirt's words are to be copied.
		testAnswer = new Text(trial, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		testAnswer.setText(Messages.TestHint);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(testAnswer);
		setControl(area);
		fillStart();
		listen();
		validate();
		setErrorMessage(null);
		(ownName == null ? drivers : name).setFocus();
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(drivers, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private static <C extends Control> C labelled(Composite parent, String label, C control) {
		Label words = new Label(parent, SWT.NONE);
		words.setText(label);
		words.moveAbove(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		return control;
	}

	private static Button check(Composite parent, String label) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(label);
		return button;
	}

	private void fillStart() {
		if (start == null) {
			autoConnect.setSelection(Preferences.connectAtStart());
			show(new ConnectionUri(Driver.QEMU, Transport.LOCAL, "", "", Driver.QEMU.paths.get(0), "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			fieldsChanged();
		} else {
			nameTyped = true;
			name.setText(start.name());
			readOnly.setSelection(start.readOnly());
			autoConnect.setSelection(start.autoConnect());
			uri.setText(start.uri().toString());
			ConnectionUri.of(uri.getText()).ifPresentOrElse(this::show, drivers::deselectAll);
			enableFields();
		}
	}

	private void listen() {
		drivers.addListener(SWT.Selection, event -> {
			Driver driver = driver();
			path.setItems(driver.paths.toArray(String[]::new));
			path.select(0);
			query = ""; //$NON-NLS-1$
			fieldsChanged();
		});
		transport.addListener(SWT.Selection, event -> fieldsChanged());
		for (Control field : new Control[] { host, user, path })
			field.addListener(SWT.Modify, event -> fieldsChanged());
		uri.addListener(SWT.Modify, event -> uriTyped());
		name.addListener(SWT.Modify, event -> {
			if (!updating) {
				nameTyped = true;
				validate();
			}
		});
		test.addListener(SWT.Selection, event -> {
			if (running == null)
				startTest();
			else
				cancelTest();
		});
		drivers.addListener(SWT.Dispose, event -> cancelTest());
	}

	private Driver driver() {
		int index = drivers.getSelectionIndex();
		return index < 0 ? null : Driver.values()[index];
	}

	private Transport transport() {
		return Transport.values()[Math.max(0, transport.getSelectionIndex())];
	}

	private void show(ConnectionUri parts) {
		drivers.setSelection(parts.driver().ordinal());
		drivers.showSelection();
		transport.select(parts.transport().ordinal());
		path.setItems(parts.driver().paths.toArray(String[]::new));
		path.setText(parts.path());
		host.setText(parts.host());
		user.setText(parts.user());
		query = parts.query();
	}

	private void fieldsChanged() {
		if (updating)
			return;
		enableFields();
		Driver driver = driver();
		if (driver == null)
			return;
		updating = true;
		new ConnectionUri(driver, transport(), host.getText(), user.getText(), path.getText(), query).uri()
				.ifPresentOrElse(made -> uri.setText(made.toString()), () -> uri.setText("")); //$NON-NLS-1$
		proposeName();
		updating = false;
		validate();
	}

	private void uriTyped() {
		if (updating)
			return;
		updating = true;
		ConnectionUri.of(uri.getText()).ifPresentOrElse(this::show, drivers::deselectAll);
		enableFields();
		proposeName();
		updating = false;
		validate();
	}

	private void enableFields() {
		Driver driver = driver();
		boolean fields = driver != null;
		boolean remote = fields && (!driver.daemon || transport().remote);
		transport.setEnabled(fields && driver.daemon);
		path.setEnabled(fields);
		host.setEnabled(remote);
		user.setEnabled(remote);
	}

	/** The host's name, or what the driver is called here; until the person types one. */
	private void proposeName() {
		if (nameTyped)
			return;
		Driver driver = driver();
		String hostName = host.isEnabled() ? host.getText().strip().replaceAll(":\\d+$", "") : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String base = !hostName.isEmpty() ? hostName : driver == null ? "" : driver.scheme; //$NON-NLS-1$
		if (driver != null && hostName.isEmpty() && driver.paths.size() > 1 && path.getText().length() > 1)
			base += '-' + path.getText().substring(1);
		name.setText(free(base.replaceAll("[:/\\[\\]]", "-"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String free(String base) {
		String candidate = base;
		for (int i = 2; names.contains(candidate); i++)
			candidate = base + '-' + i;
		return candidate;
	}

	private void validate() {
		String problem = problem();
		setErrorMessage(problem);
		Driver driver = driver();
		if (problem == null && driver != null && driver.daemon && transport() == Transport.TCP)
			setMessage(Messages.TcpWarning, IMessageProvider.WARNING);
		else
			setMessage(null);
		setPageComplete(problem == null);
		test.setEnabled(uri().isPresent());
	}

	private String problem() {
		Driver driver = driver();
		if (uri.getText().isBlank())
			return host.isEnabled() && host.getText().isBlank() ? NLS.bind(Messages.HostMissing, driver.label) : Messages.UriMissing;
		if (uri().isEmpty())
			return Messages.UriWrong;
		String given = name.getText().strip();
		if (given.isEmpty())
			return Messages.NameMissing;
		if (given.indexOf(':') >= 0 || given.indexOf('/') >= 0 || given.chars().anyMatch(Character::isISOControl))
			return Messages.NameWrong;
		if (names.contains(given))
			return NLS.bind(Messages.NameTaken, given);
		return null;
	}

	private Optional<URI> uri() {
		try {
			URI given = new URI(uri.getText().strip());
			// libvirt keeps passwords in its own files; one in a URI would be shown and saved everywhere.
			boolean secret = given.getRawUserInfo() != null && given.getRawUserInfo().indexOf(':') >= 0;
			return given.getScheme() == null || given.isOpaque() || secret ? Optional.empty() : Optional.of(given);
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}

	/** What was entered; only on a complete page. */
	SavedConnection connection() {
		return new SavedConnection(name.getText().strip(), uri().orElseThrow(), readOnly.getSelection(), autoConnect.getSelection());
	}

	boolean connectsNow() {
		return connectNow.getSelection();
	}

	private void startTest() {
		Display display = getShell().getDisplay();
		URI tested = uri().orElseThrow();
		ConnectionTest[] own = new ConnectionTest[1];
		own[0] = new ConnectionTest(tested, readOnly.getSelection(), new DisplayPrompter(display), answer -> {
			if (!display.isDisposed())
				display.asyncExec(() -> {
					if (running == own[0])
						showAnswer(answer.words(), answer.ok() ? "done" : "error"); //$NON-NLS-1$ //$NON-NLS-2$
				});
		});
		showAnswer(NLS.bind(Messages.Testing, tested), "refresh"); //$NON-NLS-1$
		running = own[0];
		test.setText(Messages.CancelTest);
		running.schedule();
	}

	private void showAnswer(String words, String image) {
		running = null;
		if (test.isDisposed())
			return;
		test.setText(Messages.TestButton);
		testImage.setImage(images.image(image));
		testAnswer.setText(words);
	}

	/** Gives control back at once; what libvirt still answers is not looked at. */
	void cancelTest() {
		ConnectionTest job = running;
		if (job == null)
			return;
		job.cancel();
		showAnswer(Messages.TestCancelled, "cancelled"); //$NON-NLS-1$
	}
}
