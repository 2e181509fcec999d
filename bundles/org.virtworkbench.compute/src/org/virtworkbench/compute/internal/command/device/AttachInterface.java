package org.virtworkbench.compute.internal.command.device;

import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.definition.DefinitionFactory;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Interface;
import org.virtworkbench.compute.definition.InterfaceMac;
import org.virtworkbench.compute.definition.InterfaceModel;
import org.virtworkbench.compute.definition.InterfaceSource;
import org.virtworkbench.compute.definition.InterfaceTarget;
import org.virtworkbench.compute.hardware.AttachDevice;
import org.virtworkbench.compute.hardware.DeviceText;
import org.virtworkbench.compute.hardware.MacAddresses;
import org.virtworkbench.compute.internal.command.Named;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;

/** {@code domain attach-interface}: virsh's. */
final class AttachInterface {

	private AttachInterface() {
	}

	static Verb verb() {
		return Impacts.options(Named.one(Verb.named("attach-interface", Messages.AttachInterface)) //$NON-NLS-1$
				.operand(Operand.one("TYPE", null, Messages.InterfaceTypeOperand)).operand(Operand.one("SOURCE", null, Messages.InterfaceSourceOperand)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("model", "MODEL", null, Messages.ModelOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("mac", "MAC", null, Messages.MacOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("target", "NAME", null, Messages.TargetNameOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("source-mode", "MODE", null, Messages.SourceModeOption))).does(AttachInterface::run); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void run(Invocation call) throws CoreException {
		String type = call.operand("TYPE"); //$NON-NLS-1$
		if (!Set.of("network", "bridge", "direct").contains(type)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.UnknownInterfaceType, type));
		String mac = call.value("mac").orElseGet(MacAddresses::random); //$NON-NLS-1$
		if (!mac.matches("([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}")) //$NON-NLS-1$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.NotAMac, mac));
		DomainRef domain = Named.find(call, call.connectionForChange(), call.operand(Named.OPERAND));
		DefinitionFactory factory = DefinitionFactory.eINSTANCE;
		call.perform(new AttachDevice(domain, DeviceText.write("interface", DefinitionPackage.Literals.INTERFACE, Interface.class, device -> { //$NON-NLS-1$
			device.setType(type);
			InterfaceMac address = factory.createInterfaceMac();
			address.setAddress(mac);
			device.setMac(address);
			InterfaceSource source = factory.createInterfaceSource();
			String name = call.operand("SOURCE"); //$NON-NLS-1$
			switch (type) {
			case "network" -> source.setNetwork(name); //$NON-NLS-1$
			case "bridge" -> source.setBridge(name); //$NON-NLS-1$
			default -> source.setDev(name);
			}
			call.value("source-mode").ifPresent(source::setMode); //$NON-NLS-1$
			device.setSource(source);
			call.value("target").ifPresent(given -> { //$NON-NLS-1$
				InterfaceTarget target = factory.createInterfaceTarget();
				target.setDev(given);
				device.setTarget(target);
			});
			InterfaceModel model = factory.createInterfaceModel();
			model.setType(call.value("model").orElse("virtio")); //$NON-NLS-1$ //$NON-NLS-2$
			device.setModel(model);
		}), Impacts.of(call, domain)));
	}
}
