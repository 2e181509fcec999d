package org.virtworkbench.compute.ui.internal.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.compute.offer.HostDevices;
import org.virtworkbench.core.Connection;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.FeaturePath;
import org.virtworkbench.ui.form.FormFields;

/** The fields of a disk, a CD drive or a floppy drive. See https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms */
final class DiskFields {

	private static final int MOST_PORT = 65535;

	private DiskFields() {
	}

	static void main(FormFields f) {
		f.choice("device", Messages.Disk_device, Choice.of(null, Messages.Disk_disk), Choice.of("disk", Messages.Disk_disk), //$NON-NLS-1$ //$NON-NLS-2$
				Choice.of("cdrom", Messages.Disk_cdrom), Choice.of("floppy", Messages.Disk_floppy), Choice.of("lun", Messages.Disk_lun)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.choice("type", Messages.Disk_type, Choice.of("file", Messages.Disk_file), Choice.of("block", Messages.Disk_block), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("volume", Messages.Disk_volume), Choice.of("network", Messages.Disk_network), Choice.of("dir", Messages.Disk_dir), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("nvme", Messages.Disk_nvme), Choice.of("vhostuser", Messages.Disk_vhostuser)) //$NON-NLS-1$ //$NON-NLS-2$
				.then(disk -> f.clearHidden(disk, "source.")); //$NON-NLS-1$
		source(f);
		f.combo("driver.type", Messages.Disk_format, DiskFields::formats).tip(Messages.Disk_formatTip); //$NON-NLS-1$
		f.choice("target.bus", Messages.Disk_bus, () -> Offers.diskBuses(f.context())).then(disk -> Targets.follow(disk, f.context())); //$NON-NLS-1$
		f.text("target.dev", Messages.Disk_target).check(name -> Targets.problem(name, f.object(), f.context().root())).tip(Messages.Disk_targetTip); //$NON-NLS-1$
		f.check("readonly", Messages.Disk_readonly); //$NON-NLS-1$
		f.check("shareable", Messages.Disk_shareable).tip(Messages.Disk_shareableTip); //$NON-NLS-1$
		f.yesNo("target.removable", Messages.Disk_removable).when(disk -> is(disk, "target.bus", "usb")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void source(FormFields f) {
		f.text("source.file", Messages.Disk_sourceFile).choosing(Messages.Choose, () -> SourceChooser.file(f)).when(disk -> is(disk, "type", "file")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.dev", Messages.Disk_sourceDev).hint("/dev/").choosing(Messages.Choose, () -> block(f)).tip(Messages.Disk_sourceDevTip).when(disk -> is(disk, "type", "block")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text("source.dir", Messages.Disk_sourceDir).when(disk -> is(disk, "type", "dir")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.combo("source.pool", Messages.Disk_pool, () -> Offers.pools(f.context())).when(disk -> is(disk, "type", "volume")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.volume", Messages.Disk_volumeName).choosing(Messages.Choose, () -> SourceChooser.volume(f)) //$NON-NLS-1$
				.when(disk -> is(disk, "type", "volume")); //$NON-NLS-1$ //$NON-NLS-2$
		f.field("source.protocol", Messages.Disk_protocol).when(DiskFields::isNetwork); //$NON-NLS-1$
		f.text("source.name", Messages.Disk_sourceName).tip(Messages.Disk_sourceNameTip).when(DiskFields::isNetwork); //$NON-NLS-1$
		f.text("source.host[0].name", Messages.Disk_host).when(DiskFields::isNetwork); //$NON-NLS-1$
		f.number("source.host[0].port", Messages.Disk_port, 1, MOST_PORT).when(DiskFields::isNetwork); //$NON-NLS-1$
		// libvirt reads the user at the disk or at its source, and writes it back to where it was
		for (String place : new String[] { "auth", "source.auth" }) { //$NON-NLS-1$ //$NON-NLS-2$
			f.text(place + ".username", Messages.Disk_user).when(disk -> isNetwork(disk) && isPlace(disk, "auth", place)); //$NON-NLS-1$ //$NON-NLS-2$
			f.text(place + ".secret.uuid", Messages.Disk_secret).check(DescriptionFields::uuidProblem).tip(Messages.Disk_secretTip) //$NON-NLS-1$
					.when(disk -> isNetwork(disk) && isPlace(disk, "auth", place)); //$NON-NLS-1$
		}
		f.yesNo("source.tls", Messages.Disk_tls).when(DiskFields::isNetwork); //$NON-NLS-1$
		new HostDeviceRow(f, HostDevices.Use.NVME);
		f.number("source.namespace", Messages.Disk_namespace, 1, Integer.MAX_VALUE).tip(Messages.Disk_namespaceTip).when(disk -> is(disk, "type", "nvme")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("source.managed", Messages.Hostdev_managed).tip(Messages.Hostdev_managedTip).when(disk -> is(disk, "type", "nvme")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.path", Messages.Graphics_socket).when(disk -> is(disk, "type", "vhostuser")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		new MediumRow(f);
	}

	/** A disk of the host, or of this machine where no host is connected. @return null where nothing was chosen */
	private static String block(FormFields f) {
		Connection connection = f.context().connection().orElse(null);
		if (connection == null)
			return SourceChooser.file(f);
		HostDevices.Device chosen = HostDeviceChooser.choose(f.area().getShell(), HostDevices.Use.BLOCK,
				monitor -> HostDevices.read(connection, HostDevices.Use.BLOCK, monitor));
		return chosen == null ? null : chosen.address();
	}

	private static boolean isNetwork(EObject disk) {
		return is(disk, "type", "network"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether what can stand at the disk or at its source stands at this place; at the source where it stands nowhere yet. */
	private static boolean isPlace(EObject disk, String element, String place) {
		return (FeaturePath.of(disk.eClass(), element).get(disk) != null) == place.equals(element);
	}

	static void more(DeviceForm form) {
		throttling(form.section(Messages.Disk_throttling, Messages.Disk_throttlingText, false).fields());
		advanced(form.fields(Messages.Devices_advanced, false));
	}

	private static void throttling(FormFields f) {
		for (String[] row : new String[][] { { "total_bytes_sec", Messages.Disk_totalBytes }, { "read_bytes_sec", Messages.Disk_readBytes }, //$NON-NLS-1$ //$NON-NLS-2$
				{ "write_bytes_sec", Messages.Disk_writeBytes } }) //$NON-NLS-1$
			f.size("iotune." + row[0], row[1], 0).check(words -> both(f, row[0])).tip(Messages.Disk_throttleTip); //$NON-NLS-1$
		for (String[] row : new String[][] { { "total_iops_sec", Messages.Disk_totalIops }, { "read_iops_sec", Messages.Disk_readIops }, //$NON-NLS-1$ //$NON-NLS-2$
				{ "write_iops_sec", Messages.Disk_writeIops } }) //$NON-NLS-1$
			f.number("iotune." + row[0], row[1], 0, Long.MAX_VALUE).check(words -> both(f, row[0])).tip(Messages.Disk_throttleTip); //$NON-NLS-1$
		for (String[] row : new String[][] { { "total_bytes_sec_max", Messages.Disk_totalBytesMax }, { "read_bytes_sec_max", Messages.Disk_readBytesMax }, //$NON-NLS-1$ //$NON-NLS-2$
				{ "write_bytes_sec_max", Messages.Disk_writeBytesMax } }) //$NON-NLS-1$
			f.size("iotune." + row[0], row[1], 0).tip(Messages.Disk_burstTip); //$NON-NLS-1$
		for (String[] row : new String[][] { { "total_iops_sec_max", Messages.Disk_totalIopsMax }, { "read_iops_sec_max", Messages.Disk_readIopsMax }, //$NON-NLS-1$ //$NON-NLS-2$
				{ "write_iops_sec_max", Messages.Disk_writeIopsMax } }) //$NON-NLS-1$
			f.number("iotune." + row[0], row[1], 0, Long.MAX_VALUE).tip(Messages.Disk_burstTip); //$NON-NLS-1$
		f.size("iotune.size_iops_sec", Messages.Disk_iopsSize, 0).tip(Messages.Disk_iopsSizeTip); //$NON-NLS-1$
		f.text("iotune.group_name", Messages.Disk_throttleGroup).tip(Messages.Disk_throttleGroupTip); //$NON-NLS-1$
	}

	/** libvirt refuses a limit of all together with one of reads or of writes. */
	private static String both(FormFields f, String name) {
		EObject disk = f.object();
		String kind = name.substring(name.indexOf('_'));
		boolean all = name.startsWith("total"); //$NON-NLS-1$
		boolean clash = all ? isLimited(disk, "read" + kind) || isLimited(disk, "write" + kind) : isLimited(disk, "total" + kind); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return clash ? Messages.Disk_throttleBoth : null;
	}

	private static boolean isLimited(EObject disk, String name) {
		return FeaturePath.of(disk.eClass(), "iotune." + name).get(disk) instanceof Long limit && limit > 0; //$NON-NLS-1$
	}

	private static void advanced(FormFields f) {
		f.number("boot.order", Messages.Dev_bootOrder, 1, Integer.MAX_VALUE).tip(Messages.Dev_bootOrderTip); //$NON-NLS-1$
		f.field("driver.cache", Messages.Disk_cache).tip(Messages.Disk_cacheTip); //$NON-NLS-1$
		f.field("driver.io", Messages.Disk_io).tip(Messages.Disk_ioTip); //$NON-NLS-1$
		f.field("driver.discard", Messages.Disk_discard).tip(Messages.Disk_discardTip); //$NON-NLS-1$
		f.field("driver.detect_zeroes", Messages.Disk_zeroes).tip(Messages.Disk_zeroesTip); //$NON-NLS-1$
		f.number("driver.queues", Messages.Disk_queues, 1, MOST_PORT).when(disk -> is(disk, "target.bus", "virtio")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.number("driver.iothread", Messages.Disk_iothread, 1, Integer.MAX_VALUE).tip(Messages.Disk_iothreadTip).when(disk -> is(disk, "target.bus", "virtio")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.yesNo("driver.copy_on_read", Messages.Disk_copyOnRead).tip(Messages.Disk_copyOnReadTip); //$NON-NLS-1$
		f.field("driver.error_policy", Messages.Disk_errors); //$NON-NLS-1$
		f.field("driver.rerror_policy", Messages.Disk_readErrors); //$NON-NLS-1$
		f.text("serial", Messages.Disk_serial).tip(Messages.Disk_serialTip); //$NON-NLS-1$
		f.text("wwn", Messages.Disk_wwn).check(wwn -> wwn.matches("(0x)?[0-9a-fA-F]{16}") ? null : Messages.Disk_wwnWrong); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("vendor", Messages.Disk_vendor).check(words -> words.length() > 8 ? Messages.Disk_vendorWrong : null).when(disk -> is(disk, "target.bus", "scsi")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("product", Messages.Disk_product).check(words -> words.length() > 16 ? Messages.Disk_productWrong : null) //$NON-NLS-1$
				.when(disk -> is(disk, "target.bus", "scsi")); //$NON-NLS-1$ //$NON-NLS-2$
		f.number("target.rotation_rate", Messages.Disk_rotation, 1, MOST_PORT).tip(Messages.Disk_rotationTip) //$NON-NLS-1$
				.when(disk -> is(disk, "target.bus", "scsi", "sata", "ide")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.number("blockio.logical_block_size", Messages.Disk_logicalBlock, 512, 2097152).tip(Messages.Disk_blockTip); //$NON-NLS-1$
		f.number("blockio.physical_block_size", Messages.Disk_physicalBlock, 512, 2097152).tip(Messages.Disk_blockTip); //$NON-NLS-1$
		f.field("source.startupPolicy", Messages.Disk_startup).tip(Messages.Disk_startupTip); //$NON-NLS-1$
		f.field("snapshot", Messages.Disk_snapshot); //$NON-NLS-1$
		f.check("transient", Messages.Disk_transient).tip(Messages.Disk_transientTip); //$NON-NLS-1$
		for (String place : new String[] { "encryption", "source.encryption" }) { //$NON-NLS-1$ //$NON-NLS-2$
			f.field(place + ".format", Messages.Disk_encryption).when(disk -> isPlace(disk, "encryption", place)); //$NON-NLS-1$ //$NON-NLS-2$
			f.text(place + ".secret.uuid", Messages.Disk_passphrase).check(DescriptionFields::uuidProblem).tip(Messages.Disk_secretTip) //$NON-NLS-1$
					.when(disk -> isPlace(disk, "encryption", place)); //$NON-NLS-1$
		}
	}

	private static List<Choice> formats() {
		return Stream.of("raw", "qcow2", "vmdk", "vdi", "vhd", "qed").map(Choice::of).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	/** Whether the value at a path is one of these words. */
	static boolean is(EObject object, String path, String... words) {
		Object value = FeaturePath.of(object.eClass(), path).get(object);
		return value != null && Set.of(words).contains(value.toString());
	}
}
