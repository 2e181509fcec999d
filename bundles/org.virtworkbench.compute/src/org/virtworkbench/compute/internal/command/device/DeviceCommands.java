package org.virtworkbench.compute.internal.command.device;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.hardware.ChangeMedia;
import org.virtworkbench.compute.hardware.DetachDevice;
import org.virtworkbench.compute.hardware.DeviceXml;
import org.virtworkbench.compute.hardware.SetLink;
import org.virtworkbench.compute.hardware.SetMaxMemory;
import org.virtworkbench.compute.hardware.SetMemory;
import org.virtworkbench.compute.hardware.SetVcpus;
import org.virtworkbench.compute.internal.command.DomainCommands;
import org.virtworkbench.compute.internal.command.Named;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.CommandScope;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;
import org.virtworkbench.definition.DefinitionDocument;
import org.virtworkbench.definition.XmlElement;

/** {@code domain}: virsh's verbs on the hardware of a domain. */
@Component(property = CommandScope.SCOPE_PROPERTY + "=domain")
public final class DeviceCommands implements CommandScope {

	@Override
	public String scope() {
		return "domain"; //$NON-NLS-1$
	}

	@Override
	public String summary() {
		return new DomainCommands().summary();
	}

	@Override
	public List<Verb> verbs() {
		return List.of(AttachDisk.verb(),
				of("detach-disk", Messages.DetachDisk).operand(Operand.one("TARGET", null, Messages.DiskOperand)).does(DeviceCommands::detachDisk), //$NON-NLS-1$ //$NON-NLS-2$
				of("change-media", Messages.ChangeMedia).operand(Operand.one("DRIVE", null, Messages.DriveOperand)) //$NON-NLS-1$ //$NON-NLS-2$
						.operand(Operand.optional("SOURCE", "file", Messages.MediumOperand)) //$NON-NLS-1$ //$NON-NLS-2$
						.option(Option.flag("eject", Messages.EjectOption)).option(Option.flag("force", Messages.ForceOption)) //$NON-NLS-1$ //$NON-NLS-2$
						.option(Option.flag("block", Messages.BlockOption)).does(DeviceCommands::changeMedia), //$NON-NLS-1$
				AttachInterface.verb(),
				of("detach-interface", Messages.DetachInterface).operand(Operand.one("TYPE", null, Messages.InterfaceTypeOperand)) //$NON-NLS-1$ //$NON-NLS-2$
						.option(Option.value("mac", "MAC", null, Messages.DetachMacOption)).does(DeviceCommands::detachInterface), //$NON-NLS-1$ //$NON-NLS-2$
				of("set-link", Messages.SetLink).operand(Operand.one("INTERFACE", null, Messages.InterfaceOperand)) //$NON-NLS-1$ //$NON-NLS-2$
						.operand(Operand.one("STATE", null, Messages.LinkOperand)).does(DeviceCommands::setLink), //$NON-NLS-1$
				of("setvcpus", Messages.Setvcpus).operand(Operand.one("COUNT", null, Messages.CountOperand)) //$NON-NLS-1$ //$NON-NLS-2$
						.option(Option.flag("maximum", Messages.MaximumOption)).does(DeviceCommands::setVcpus), //$NON-NLS-1$
				of("setmem", Messages.Setmem).operand(Operand.one("SIZE", null, Messages.SizeOperand)).does(DeviceCommands::setMemory), //$NON-NLS-1$ //$NON-NLS-2$
				of("setmaxmem", Messages.Setmaxmem).operand(Operand.one("SIZE", null, Messages.SizeOperand)).does(DeviceCommands::setMaxMemory), //$NON-NLS-1$ //$NON-NLS-2$
				ShowCapabilities.verb());
	}

	private static Verb.Builder of(String verb, String summary) {
		return Impacts.options(Named.one(Verb.named(verb, summary)));
	}

	private static DomainRef domain(Invocation call) throws CoreException {
		return Named.find(call, call.connectionForChange(), call.operand(Named.OPERAND));
	}

	private static void detachDisk(Invocation call) throws CoreException {
		DomainRef domain = domain(call);
		String target = call.operand("TARGET"); //$NON-NLS-1$
		DeviceXml disk = devices(domain, "disk", call.monitor()) //$NON-NLS-1$
				.filter(each -> Stream.of("target", "source").anyMatch(child -> each.child(child) //$NON-NLS-1$ //$NON-NLS-2$
						.filter(element -> element.attributes().stream().anyMatch(attribute -> attribute.value().equals(target))).isPresent()))
				.findFirst().map(DeviceXml::of).orElseThrow(() -> absent(domain, "disk " + target)); //$NON-NLS-1$
		call.perform(new DetachDevice(domain, disk, Impacts.of(call, domain)));
	}

	private static void detachInterface(Invocation call) throws CoreException {
		DomainRef domain = domain(call);
		String type = call.operand("TYPE"); //$NON-NLS-1$
		String mac = call.value("mac").orElse(null); //$NON-NLS-1$
		List<DeviceXml> found = devices(domain, "interface", call.monitor()).filter(each -> type.equals(each.attributeValue("type"))) //$NON-NLS-1$ //$NON-NLS-2$
				.map(DeviceXml::of).filter(each -> mac == null || mac.equalsIgnoreCase(each.key()))
				.collect(Collectors.toMap(DeviceXml::key, each -> each, (one, other) -> one, LinkedHashMap::new)).values().stream().toList();
		if (found.isEmpty())
			throw absent(domain, "interface " + (mac == null ? type : mac)); //$NON-NLS-1$
		if (found.size() > 1)
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.SeveralInterfaces,
					new Object[] { domain.name(), found.size(), type, String.join(", ", found.stream().map(DeviceXml::key).toList()) })); //$NON-NLS-1$
		call.perform(new DetachDevice(domain, found.get(0), Impacts.of(call, domain)));
	}

	/** Of the running definition, then of the stored one. */
	private static Stream<XmlElement> devices(DomainRef domain, String kind, IProgressMonitor monitor) throws CoreException {
		String running = domain.libvirt().xml(domain.uuid(), false, false, monitor);
		String stored = domain.libvirt().xml(domain.uuid(), true, false, monitor);
		return Stream.of(running, stored).map(xml -> new DefinitionDocument(xml).root())
				.flatMap(root -> root.child("devices").stream()).flatMap(devices -> devices.children(kind).stream()); //$NON-NLS-1$
	}

	private static CoreException absent(DomainRef domain, String device) {
		return Failure.failed(NLS.bind(Messages.Absent, domain.name(), device));
	}

	private static void changeMedia(Invocation call) throws CoreException {
		boolean eject = call.has("eject"); //$NON-NLS-1$
		List<String> source = call.operands("SOURCE"); //$NON-NLS-1$
		if (eject == !source.isEmpty())
			throw Failure.of(Failure.Kind.USAGE, Messages.MediumOrEject);
		if (!eject && !source.get(0).startsWith("/")) //$NON-NLS-1$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.PathNotAbsolute, source.get(0)));
		DomainRef domain = domain(call);
		call.perform(new ChangeMedia(domain, call.operand("DRIVE"), eject ? null : source.get(0), //$NON-NLS-1$
				call.has("block") || !eject && source.get(0).startsWith("/dev/"), call.has("force"), Impacts.of(call, domain))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void setLink(Invocation call) throws CoreException {
		String state = call.operand("STATE"); //$NON-NLS-1$
		if (!state.equals("up") && !state.equals("down")) //$NON-NLS-1$ //$NON-NLS-2$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.UpOrDown, state));
		DomainRef domain = domain(call);
		call.perform(new SetLink(domain, call.operand("INTERFACE"), state.equals("up"), Impacts.of(call, domain))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void setVcpus(Invocation call) throws CoreException {
		int count = Numbers.whole(call.operand("COUNT")); //$NON-NLS-1$
		DomainRef domain = domain(call);
		call.perform(new SetVcpus(domain, count, call.has("maximum"), Impacts.of(call, domain))); //$NON-NLS-1$
	}

	private static void setMemory(Invocation call) throws CoreException {
		long size = Numbers.memory(call.operand("SIZE")); //$NON-NLS-1$
		DomainRef domain = domain(call);
		call.perform(new SetMemory(domain, size, Impacts.of(call, domain)));
	}

	private static void setMaxMemory(Invocation call) throws CoreException {
		long size = Numbers.memory(call.operand("SIZE")); //$NON-NLS-1$
		DomainRef domain = domain(call);
		call.perform(new SetMaxMemory(domain, size, Impacts.of(call, domain)));
	}
}
