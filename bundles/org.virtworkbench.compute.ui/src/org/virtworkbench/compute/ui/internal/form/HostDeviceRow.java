package org.virtworkbench.compute.ui.internal.form;

import static org.virtworkbench.compute.ui.internal.form.DiskFields.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.virtworkbench.compute.offer.HostDevices;
import org.virtworkbench.compute.offer.HostDevices.Device;
import org.virtworkbench.core.Connection;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.FormFields;

/** Names the device of the host that a guest gets, and has another one chosen. */
final class HostDeviceRow {

	private final FormFields fields;
	private final HostDevices.Use use;
	private final Label words;
	private final Button choose;
	/** What was chosen here is called by its name, by its address. */
	private final Map<String, Device> known = new HashMap<>();

	/** Adds its row to the fields; it is shown for devices of the use. */
	HostDeviceRow(FormFields fields, HostDevices.Use use) {
		this.fields = fields;
		this.use = use;
		Composite row = fields.row(device -> is(device, "type", use.word()), this::show); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		words = fields.context().toolkit().createLabel(row, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(words);
		choose = fields.context().toolkit().createButton(row, Messages.Choose, SWT.PUSH);
		choose.addListener(SWT.Selection, event -> choose());
	}

	private void show(EObject device, EObject running) {
		boolean connected = fields.context().connection().isPresent();
		choose.setEnabled(device != null && connected && !fields.context().readOnly());
		String address = address(device);
		Device found = known.get(address);
		String text = address == null ? connected ? Messages.HostDevice_unchosen : Messages.HostDevice_offline
				: found == null ? NLS.bind(Messages.HostDevice_chosen, address) : HostDeviceChooser.sentence(found, use);
		if (!text.equals(words.getText().replace("&&", "&"))) { //$NON-NLS-1$ //$NON-NLS-2$
			words.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			fields.layoutChanged();
		}
	}

	/** The address that the definition says, as {@link Device#address} says it, or the identity of a USB device; null where it says none. */
	private String address(EObject device) {
		if (device == null)
			return null;
		if (use == HostDevices.Use.MDEV)
			return value(device, "address.uuid"); //$NON-NLS-1$
		if (use == HostDevices.Use.USB) {
			String vendor = value(device, "vendor.id"); //$NON-NLS-1$
			return vendor == null ? null : vendor + ' ' + value(device, "product.id"); //$NON-NLS-1$
		}
		String place = use == HostDevices.Use.NIC ? "addressElement." : "address."; //$NON-NLS-1$ //$NON-NLS-2$
		List<String> parts = Stream.of("domain", "bus", "slot", "function").map(part -> value(device, place + part)).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (parts.subList(1, 4).stream().anyMatch(Objects::isNull))
			return null;
		try {
			return "%04x:%02x:%02x.%x".formatted(parts.get(0) == null ? 0 : Integer.decode(parts.get(0)), Integer.decode(parts.get(1)), //$NON-NLS-1$
					Integer.decode(parts.get(2)), Integer.decode(parts.get(3)));
		} catch (NumberFormatException e) {
			return String.join(" ", parts.subList(1, 4)); // being typed //$NON-NLS-1$
		}
	}

	private static String value(EObject device, String path) {
		return (String) FeaturePath.of(device.eClass(), "source." + path).get(device); //$NON-NLS-1$
	}

	private void choose() {
		Connection connection = fields.context().connection().orElse(null);
		EObject device = fields.object();
		if (connection == null || device == null)
			return;
		Device chosen = HostDeviceChooser.choose(choose.getShell(), use, monitor -> HostDevices.read(connection, use, monitor));
		if (chosen == null)
			return;
		write(device, chosen);
	}

	/** One step of undo; the address of the device before goes as a whole, for a USB device may have had its place and not its name. */
	void write(EObject device, Device chosen) {
		fields.context().edit(() -> {
			for (String path : new String[] { "address", "addressElement", "vendor", "product" }) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				clear(device, path);
			chosen.source().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> set(device, "source." + entry.getKey(), entry.getValue())); //$NON-NLS-1$
		});
		known.put(address(device), chosen);
		show(device, fields.running());
	}

	private void clear(EObject device, String path) {
		EObject source = (EObject) FeaturePath.of(device.eClass(), "source").get(device); //$NON-NLS-1$
		if (source != null && source.eClass().getEStructuralFeature(path) != null)
			source.eUnset(source.eClass().getEStructuralFeature(path));
	}

	private void set(EObject device, String path, String word) {
		FeaturePath place = FeaturePath.of(device.eClass(), path);
		place.set(device, EcoreUtil.createFromString((EDataType) place.feature().getEType(), word), fields.context()::isHollow);
	}
}
