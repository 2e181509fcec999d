package org.virtworkbench.compute.ui.internal.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.compute.offer.HostDevices;
import org.virtworkbench.compute.offer.HostDevices.Device;

/**
 * Asks for a device of the host by its name. IOMMU groups are shown, because a group is given as a whole; a device that the host needs itself is
 * warned of, and one that cannot be given says why. The devices are read in a job while the dialog is open.
 */
final class HostDeviceChooser extends ReadingDialog {

	private static final int WIDTH = 780;
	private static final int HEIGHT = 300;
	private static final int WORDS_HEIGHT = 54;

	private final HostDevices.Use use;
	private final Reading<List<Device>> read;
	private TableViewer viewer;
	private Text filter;
	private Label words;
	private Label image;
	private List<Device> devices = List.of();
	private Device chosen;

	private HostDeviceChooser(Shell shell, HostDevices.Use use, Reading<List<Device>> read) {
		super(shell, Messages.HostDevice_title);
		this.use = use;
		this.read = read;
	}

	/** @param read the devices of the host; in a job. @return null where nothing was chosen */
	static Device choose(Shell shell, HostDevices.Use use, Reading<List<Device>> read) {
		HostDeviceChooser chooser = new HostDeviceChooser(shell, use, read);
		return chooser.open() == Window.OK ? chooser.chosen : null;
	}

	/** What it is and where: "Intel 82576 Virtual Function, 0000:06:10.0, IOMMU group 12". */
	static String sentence(Device device, HostDevices.Use use) {
		String place = device.words() + ", " + device.address(); //$NON-NLS-1$
		return use.isPci() && device.group() >= 0 ? NLS.bind(Messages.HostDevice_inGroup, place, device.group()) : place;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		filter.setMessage(Messages.HostDevice_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		Table table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.HostDevice_device, 330, Device::words);
		column(Messages.HostDevice_address, 120, Device::address);
		if (use.isPci())
			column(Messages.HostDevice_group, 110, device -> device.group() < 0 ? Messages.HostDevice_noGroup : String.valueOf(device.group()));
		column(Messages.HostDevice_onHost, 210, HostDeviceChooser::onHost);
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer of, Object parentElement, Object element) {
				return matches((Device) element);
			}
		});
		filter.addListener(SWT.Modify, event -> viewer.refresh());
		viewer.addSelectionChangedListener(event -> select((Device) event.getStructuredSelection().getFirstElement()));
		viewer.addDoubleClickListener(event -> {
			if (getButton(OK).isEnabled())
				okPressed();
		});
		Composite note = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(note);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, WORDS_HEIGHT).applyTo(note);
		image = new Label(note, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(18, SWT.DEFAULT).applyTo(image);
		words = new Label(note, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(words);
		say(Messages.HostDevice_reading, null);
		read(Messages.HostDevice_reading, read, this::show, failure -> say(failure, JFaceResources.getImage(DLG_IMG_MESSAGE_ERROR)));
		return area;
	}

	private void column(String title, int width, Function<Device, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Device) element);
			}
		});
	}

	private static String onHost(Device device) {
		if (!device.uses().isEmpty())
			return String.join(", ", device.uses()); //$NON-NLS-1$
		if (device.function() != null)
			return NLS.bind(Messages.HostDevice_function, device.function());
		return device.driver() == null ? "" : device.driver(); //$NON-NLS-1$
	}

	private boolean matches(Device device) {
		String all = (device.words() + ' ' + device.address() + ' ' + onHost(device)).toLowerCase(Locale.ROOT);
		return Arrays.stream(filter.getText().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains); //$NON-NLS-1$
	}

	private void show(List<Device> found) {
		devices = found;
		viewer.setInput(found);
		say(found.isEmpty() ? NLS.bind(Messages.HostDevice_none, use.word()) : Messages.HostDevice_text, null);
	}

	private void select(Device device) {
		chosen = device;
		boolean possible = device != null && (!use.isPci() || device.group() >= 0);
		getButton(OK).setEnabled(possible);
		if (device == null)
			say(Messages.HostDevice_text, null);
		else if (!possible)
			say(Messages.HostDevice_impossible, JFaceResources.getImage(DLG_IMG_MESSAGE_ERROR));
		else if (!used(device).isEmpty())
			say(NLS.bind(Messages.HostDevice_used, used(device)), JFaceResources.getImage(DLG_IMG_MESSAGE_WARNING));
		else if (use == HostDevices.Use.BLOCK)
			say(Messages.HostDevice_block, JFaceResources.getImage(DLG_IMG_MESSAGE_WARNING));
		else if (!mates(device).isEmpty())
			say(NLS.bind(Messages.HostDevice_mates, device.group(), mates(device).stream().map(Device::address).collect(Collectors.joining(", "))), //$NON-NLS-1$
					JFaceResources.getImage(DLG_IMG_MESSAGE_INFO));
		else
			say(sentence(device, use), null);
	}

	/** Others that the host loses with it. */
	private List<Device> mates(Device device) {
		return use.isPci() ? devices.stream().filter(other -> other != device && other.group() == device.group()).toList() : List.of();
	}

	private String used(Device device) {
		return Stream.concat(Stream.of(device), mates(device).stream()).flatMap(each -> each.uses().stream()).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private void say(String text, Image picture) {
		words.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		image.setImage(picture);
		words.getParent().layout(true);
	}
}
