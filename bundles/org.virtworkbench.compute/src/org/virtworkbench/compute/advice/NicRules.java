package org.virtworkbench.compute.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.advice.Advice.Fix;
import org.virtworkbench.compute.definition.DefinitionFactory;
import org.virtworkbench.compute.definition.DefinitionPackage.Literals;
import org.virtworkbench.compute.definition.Devices;
import org.virtworkbench.compute.definition.Interface;
import org.virtworkbench.compute.definition.InterfaceSource;

/** Network interfaces: their model, their address, and whether what they are plugged into exists. */
final class NicRules extends Rules {

	private static final Set<String> EMULATED = Set.of("rtl8139", "ne2k_pci", "pcnet", "e1000"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final Devices devices;
	private final AdviceHost host;

	NicRules(Devices devices, AdviceHost host, List<Advice> found) {
		super(found);
		this.devices = devices;
		this.host = host;
	}

	@Override
	void look() {
		Set<String> addresses = new HashSet<>();
		for (Interface nic : devices.getInterface()) {
			String mac = nic.getMac() == null ? null : nic.getMac().getAddress();
			if (mac != null && !addresses.add(mac.toLowerCase(Locale.ROOT)))
				warn("nic-mac-duplicate", nic.getMac(), Literals.INTERFACE_MAC__ADDRESS, NLS.bind(Messages.NicMacTwice, mac), //$NON-NLS-1$
						new Fix(Messages.NewMac, () -> nic.setMac(null)));
			model(nic, Objects.requireNonNullElse(mac, "")); //$NON-NLS-1$
			if (host != null && nic.getSource() != null)
				source(nic.getSource(), nic.getType());
		}
	}

	private void model(Interface nic, String shown) {
		String model = nic.getModel() == null ? null : nic.getModel().getType();
		if ("hostdev".equals(nic.getType())) //$NON-NLS-1$
			return;
		if (model == null)
			advise("nic-model", nic, Literals.INTERFACE__MODEL, NLS.bind(Messages.NicModelNone, shown), virtio(nic)); //$NON-NLS-1$
		else if (EMULATED.contains(model))
			advise("nic-model", nic.getModel(), Literals.INTERFACE_MODEL__TYPE, NLS.bind(Messages.NicModelEmulated, model, shown), virtio(nic)); //$NON-NLS-1$
	}

	private static Fix virtio(Interface nic) {
		return new Fix(Messages.UseVirtio, () -> {
			if (nic.getModel() == null)
				nic.setModel(DefinitionFactory.eINSTANCE.createInterfaceModel());
			nic.getModel().setType("virtio"); //$NON-NLS-1$
		});
	}

	private void source(InterfaceSource source, String type) {
		if ("network".equals(type) && source.getNetwork() != null && host.networks() != null && !host.networks().contains(source.getNetwork())) //$NON-NLS-1$
			warn("nic-network-missing", source, Literals.INTERFACE_SOURCE__NETWORK, //$NON-NLS-1$
					NLS.bind(Messages.NicNetworkMissing, source.getNetwork(), host.name()));
		if ("bridge".equals(type) && source.getBridge() != null && host.bridges() != null && !host.bridges().contains(source.getBridge())) //$NON-NLS-1$
			warn("nic-bridge-missing", source, Literals.INTERFACE_SOURCE__BRIDGE, //$NON-NLS-1$
					NLS.bind(Messages.NicBridgeMissing, source.getBridge(), host.name()));
	}
}
