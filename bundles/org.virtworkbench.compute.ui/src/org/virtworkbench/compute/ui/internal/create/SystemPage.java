package org.virtworkbench.compute.ui.internal.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.virtworkbench.compute.creation.CreationOffer;
import org.virtworkbench.compute.osinfo.GuestSystem;
import org.virtworkbench.libvirt.LibvirtStorage.VolumeRecord;

/** Where the system comes from, and which it is. */
final class SystemPage extends CreationPage {

	private final StackLayout stack = new StackLayout();
	private Composite ways;
	private Composite medium;
	private Composite image;
	private Composite network;
	private Composite kernel;
	private PathField iso;
	private PathField disk;
	private PathField kernelFile;
	private PathField initrdFile;
	private Text filter;
	private Table systems;
	private Label absent;
	private List<GuestSystem> shown = List.of();

	SystemPage() {
		super("system", Messages.System_title, Messages.System_description); //$NON-NLS-1$
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = area(parent, 1);
		ways = new Composite(area, SWT.NONE);
		ways.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(ways);
		medium = part();
		iso = new PathField(this, medium, Messages.Medium, path -> draft().medium = path);
		image = part();
		disk = new PathField(this, image, Messages.Image, path -> draft().image = path);
		new FormatField(image, format -> draft().imageFormat = format);
		network = part();
		Label hint = new Label(network, SWT.WRAP);
		hint.setText(Messages.Pxe_hint);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(500, SWT.DEFAULT).applyTo(hint);
		kernel = part();
		kernelFile = new PathField(this, kernel, Messages.Kernel, path -> draft().kernel = path);
		initrdFile = new PathField(this, kernel, Messages.Initrd, path -> draft().initrd = path);
		Text cmdline = labelled(kernel, Messages.Cmdline, new Text(kernel, SWT.BORDER));
		cmdline.addListener(SWT.Modify, event -> draft().cmdline = cmdline.getText());
		createSystems(area);
		setControl(area);
		show();
		check();
	}

	private Composite part() {
		Composite part = new Composite(ways, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(part);
		return part;
	}

	private void createSystems(Composite area) {
		Label title = new Label(area, SWT.NONE);
		title.setText(Messages.System_which);
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(title);
		filter = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.System_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		systems = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(500, 180).applyTo(systems);
		for (int width : new int[] { 330, 130, 120 })
			new TableColumn(systems, SWT.NONE).setWidth(width);
		systems.getColumn(0).setText(Messages.System_name);
		systems.getColumn(1).setText(Messages.System_id);
		systems.getColumn(2).setText(Messages.System_released);
		systems.setHeaderVisible(true);
		systems.addListener(SWT.SetData, event -> row((TableItem) event.item, event.index));
		systems.addListener(SWT.Selection, event -> {
			int index = systems.getSelectionIndex();
			draft().system = index <= 0 ? null : shown.get(index - 1).shortId();
			wizard().hardware().propose(index <= 0 ? null : shown.get(index - 1));
			check();
		});
		filter.addListener(SWT.Modify, event -> list());
		absent = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).exclude(true).applyTo(absent);
		absent.setText(Messages.System_noData);
		absent.setVisible(false);
	}

	private void row(TableItem item, int index) {
		if (index == 0)
			item.setText(Messages.System_detect);
		else {
			GuestSystem system = shown.get(index - 1);
			item.setText(new String[] { system.name(), system.shortId(), system.released() == null ? "" : system.released().toString() }); //$NON-NLS-1$
		}
	}

	private void list() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		List<GuestSystem> found = new ArrayList<>();
		for (GuestSystem system : offer() == null ? List.<GuestSystem>of() : offer().systems())
			if (wanted.isEmpty() || system.name().toLowerCase(Locale.ROOT).contains(wanted)
					|| system.shortIds().stream().anyMatch(id -> id.contains(wanted)))
				found.add(system);
		shown = found;
		systems.setItemCount(1 + shown.size());
		systems.clearAll();
		int selected = draft().system == null ? 0 : 1 + shown.stream().map(GuestSystem::shortId).toList().indexOf(draft().system);
		systems.setSelection(selected);
	}

	@Override
	void fill(CreationOffer read) {
		List<String> media = read.volumes().stream().filter(volume -> "iso".equals(volume.format())).map(VolumeRecord::path).toList(); //$NON-NLS-1$
		List<String> images = read.volumes().stream().filter(volume -> !"iso".equals(volume.format())).map(VolumeRecord::path).toList(); //$NON-NLS-1$
		iso.offer(media, read.local());
		if (!media.isEmpty() && draft().medium.isEmpty())
			iso.setText(media.get(0));
		disk.offer(images, read.local());
		kernelFile.offer(List.of(), read.local());
		initrdFile.offer(List.of(), read.local());
		list();
		if (read.systems().isEmpty()) {
			((GridData) absent.getLayoutData()).exclude = false;
			absent.setVisible(true);
			absent.getParent().layout(true, true);
		}
	}

	private void show() {
		stack.topControl = switch (draft().way) {
		case MEDIUM -> medium;
		case IMPORT -> image;
		case NETWORK -> network;
		case KERNEL -> kernel;
		};
		// as high as what is shown: the others would leave a hole
		((GridData) ways.getLayoutData()).heightHint = stack.topControl.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		ways.layout();
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			show();
			ways.getParent().layout(true, true);
		}
		super.setVisible(visible);
	}

	@Override
	String problem() {
		return switch (draft().way) {
		case MEDIUM -> iso.problem();
		case IMPORT -> disk.problem();
		case NETWORK -> null;
		case KERNEL -> kernelFile.problem() != null ? kernelFile.problem() : initrdFile.problem();
		};
	}

	@Override
	String missing() {
		return switch (draft().way) {
		case MEDIUM -> iso.missing(Messages.Medium_needed);
		case IMPORT -> disk.missing(Messages.Image_needed);
		case NETWORK -> null;
		case KERNEL -> kernelFile.missing(Messages.Kernel_needed);
		};
	}
}
