package org.virtworkbench.compute.internal.command.device;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.DomainRef;
import org.virtworkbench.compute.definition.DefinitionFactory;
import org.virtworkbench.compute.definition.DefinitionPackage;
import org.virtworkbench.compute.definition.Disk;
import org.virtworkbench.compute.definition.DiskDriver;
import org.virtworkbench.compute.definition.DiskSource;
import org.virtworkbench.compute.definition.DiskTarget;
import org.virtworkbench.compute.hardware.AttachDevice;
import org.virtworkbench.compute.hardware.DeviceText;
import org.virtworkbench.compute.hardware.DiskFormats;
import org.virtworkbench.compute.internal.command.Named;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.core.command.Invocation;
import org.virtworkbench.core.command.Verb;
import org.virtworkbench.core.command.Verb.Operand;
import org.virtworkbench.core.command.Verb.Option;

/** {@code domain attach-disk}: virsh's, but for the format, which is never guessed. */
final class AttachDisk {

	private AttachDisk() {
	}

	static Verb verb() {
		return Impacts.options(Named.one(Verb.named("attach-disk", Messages.AttachDisk)) //$NON-NLS-1$
				.operand(Operand.one("SOURCE", "file", Messages.SourceOperand)).operand(Operand.one("TARGET", null, Messages.TargetOperand)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.option(Option.value("targetbus", "BUS", null, Messages.TargetbusOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("driver", "NAME", null, Messages.DriverOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("subdriver", "FORMAT", null, Messages.SubdriverOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("cache", "MODE", null, Messages.CacheOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("io", "POLICY", null, Messages.IoOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("iothread", "N", null, Messages.IothreadOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("type", "DEVICE", null, Messages.TypeOption).oneOf("disk", "cdrom", "floppy", "lun")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				.option(Option.value("mode", "MODE", null, Messages.ModeOption).oneOf("readonly", "shareable")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.option(Option.value("sourcetype", "TYPE", null, Messages.SourcetypeOption).oneOf("file", "block")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.option(Option.value("serial", "SERIAL", null, Messages.SerialOption)) //$NON-NLS-1$ //$NON-NLS-2$
				.option(Option.value("wwn", "WWN", null, Messages.WwnOption))).does(AttachDisk::run); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void run(Invocation call) throws CoreException {
		Connection connection = call.connectionForChange();
		DomainRef domain = Named.find(call, connection, call.operand(Named.OPERAND));
		String source = call.operand("SOURCE"); //$NON-NLS-1$
		String device = call.value("type").orElse("disk"); //$NON-NLS-1$ //$NON-NLS-2$
		String mode = call.value("mode").orElse(null); //$NON-NLS-1$
		String sourceType = call.value("sourcetype").orElse(null); //$NON-NLS-1$
		String type = sourceType != null ? sourceType : source.startsWith("/dev/") ? "block" : "file"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (!source.startsWith("/")) //$NON-NLS-1$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.PathNotAbsolute, source));
		String format = call.value("subdriver").isPresent() ? call.value("subdriver").get() //$NON-NLS-1$ //$NON-NLS-2$
				: DiskFormats.of(connection, source, "--subdriver FORMAT", call.monitor()); //$NON-NLS-1$
		Long iothread = Numbers.of(call, "iothread"); //$NON-NLS-1$
		DefinitionFactory factory = DefinitionFactory.eINSTANCE;
		call.perform(new AttachDevice(domain, DeviceText.write("disk", DefinitionPackage.Literals.DISK, Disk.class, disk -> { //$NON-NLS-1$
			disk.setType(type);
			disk.setDevice(device);
			DiskDriver driver = factory.createDiskDriver();
			driver.setName(call.value("driver").orElse("qemu")); //$NON-NLS-1$ //$NON-NLS-2$
			driver.setType(format);
			call.value("cache").ifPresent(driver::setCache); //$NON-NLS-1$
			call.value("io").ifPresent(driver::setIo); //$NON-NLS-1$
			driver.setIothread(iothread);
			disk.setDriver(driver);
			DiskSource from = factory.createDiskSource();
			if (type.equals("block")) //$NON-NLS-1$
				from.setDev(source);
			else
				from.setFile(source);
			disk.setSource(from);
			DiskTarget target = factory.createDiskTarget();
			target.setDev(call.operand("TARGET")); //$NON-NLS-1$
			call.value("targetbus").ifPresent(target::setBus); //$NON-NLS-1$
			disk.setTarget(target);
			disk.setReadonly("readonly".equals(mode)); //$NON-NLS-1$
			disk.setShareable("shareable".equals(mode)); //$NON-NLS-1$
			call.value("serial").ifPresent(disk::setSerial); //$NON-NLS-1$
			call.value("wwn").ifPresent(disk::setWwn); //$NON-NLS-1$
		}), Impacts.of(call, domain)));
	}
}
