package org.virtworkbench.compute.ui.internal.create;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.virtworkbench.compute.creation.CreationOffer;
import org.virtworkbench.compute.creation.NewInterface;
import org.virtworkbench.compute.ui.internal.create.Draft.Way;
import org.virtworkbench.libvirt.LibvirtNetworks.NetworkRecord;

/** One of libvirt's networks, a bridge of the host, or none; and what the guest sees of it. */
final class NetworkPage extends CreationPage {

	private static final String[] MODELS = { "virtio", "e1000e", "e1000", "rtl8139" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private Button onNetwork;
	private Button onBridge;
	private Button none;
	private Combo network;
	private Combo bridge;
	private Combo model;
	private List<NetworkRecord> networks = List.of();

	NetworkPage() {
		super("network", Messages.Network_title, Messages.Network_description); //$NON-NLS-1$
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = area(parent, 2);
		onNetwork = radio(area, Messages.Network_libvirt, null, chosen -> check());
		network = choice(area, Messages.Network, SWT.READ_ONLY | SWT.DROP_DOWN);
		onBridge = radio(area, Messages.Network_bridge, null, chosen -> check());
		bridge = choice(area, Messages.Bridge, SWT.DROP_DOWN | SWT.BORDER);
		none = radio(area, Messages.Network_none, null, chosen -> check());
		Composite last = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).margins(0, 10).applyTo(last);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(last);
		model = labelled(last, Messages.Model, new Combo(last, SWT.READ_ONLY | SWT.DROP_DOWN));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(model);
		model.add(Messages.Model_usual);
		for (String each : MODELS)
			model.add(each);
		model.select(0);
		for (Combo combo : List.of(network, bridge, model))
			combo.addListener(SWT.Selection, event -> check());
		bridge.addListener(SWT.Modify, event -> check());
		setControl(area);
		check();
	}

	private static Combo choice(Composite area, String label, int style) {
		Composite inner = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(inner);
		GridDataFactory.fillDefaults().span(2, 1).indent(24, 0).grab(true, false).applyTo(inner);
		Combo combo = labelled(inner, label, new Combo(inner, style));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(320, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	@Override
	void fill(CreationOffer read) {
		networks = read.networks();
		for (NetworkRecord each : networks)
			network.add(NLS.bind(each.active() ? Messages.Network_row : Messages.Network_rowInactive, each.name(),
					each.forward() == null ? Messages.Network_isolated : each.forward()));
		int usual = networks.stream().map(NetworkRecord::name).toList().indexOf("default"); //$NON-NLS-1$
		if (!networks.isEmpty())
			network.select(Math.max(0, usual));
		Set<String> bridges = new LinkedHashSet<>(read.bridges());
		networks.stream().map(NetworkRecord::bridge).filter(each -> each != null).forEach(bridges::add);
		bridge.setItems(bridges.toArray(String[]::new));
		onNetwork.setEnabled(!networks.isEmpty());
		(networks.isEmpty() ? none : onNetwork).setSelection(true);
	}

	@Override
	String problem() {
		network.setEnabled(onNetwork.getSelection());
		bridge.setEnabled(onBridge.getSelection());
		model.setEnabled(!none.getSelection());
		String chosen = model.getSelectionIndex() == 0 ? null : model.getText();
		draft().networkInterface = null;
		if (onNetwork.getSelection() && network.getSelectionIndex() >= 0)
			draft().networkInterface = NewInterface.network(networks.get(network.getSelectionIndex()).name(), chosen);
		if (onBridge.getSelection() && !bridge.getText().isBlank())
			draft().networkInterface = NewInterface.bridge(bridge.getText().strip(), chosen);
		return null;
	}

	@Override
	String missing() {
		if (onBridge.getSelection() && bridge.getText().isBlank())
			return Messages.Bridge_needed;
		return draft().way == Way.NETWORK && draft().networkInterface == null ? Messages.Network_needed : null;
	}
}
