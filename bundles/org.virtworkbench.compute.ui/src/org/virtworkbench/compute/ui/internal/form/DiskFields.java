package org.virtworkbench.compute.ui.internal.form;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.ui.form.Choice;
import org.virtworkbench.ui.form.FormFields;

/** The fields of a disk, a CD drive or a floppy drive. See https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms */
final class DiskFields {

	private DiskFields() {
	}

	static void main(FormFields f) {
		f.choice("device", Messages.Disk_device, Choice.of(null, Messages.Disk_disk), Choice.of("disk", Messages.Disk_disk), //$NON-NLS-1$ //$NON-NLS-2$
				Choice.of("cdrom", Messages.Disk_cdrom), Choice.of("floppy", Messages.Disk_floppy), Choice.of("lun", Messages.Disk_lun)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.choice("type", Messages.Disk_type, Choice.of("file", Messages.Disk_file), Choice.of("block", Messages.Disk_block), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("volume", Messages.Disk_volume), Choice.of("network", Messages.Disk_network), Choice.of("dir", Messages.Disk_dir), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Choice.of("nvme", Messages.Disk_nvme), Choice.of("vhostuser", Messages.Disk_vhostuser)); //$NON-NLS-1$ //$NON-NLS-2$
		f.text("source.file", Messages.Disk_sourceFile).choosing(Messages.Choose, () -> SourceChooser.file(f)).when(disk -> is(disk, "type", "file")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.dev", Messages.Disk_sourceDev).hint("/dev/").when(disk -> is(disk, "type", "block")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		f.text("source.dir", Messages.Disk_sourceDir).when(disk -> is(disk, "type", "dir")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.combo("source.pool", Messages.Disk_pool, () -> Offers.pools(f.context())).when(disk -> is(disk, "type", "volume")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.volume", Messages.Disk_volumeName).choosing(Messages.Choose, () -> SourceChooser.volume(f)) //$NON-NLS-1$
				.when(disk -> is(disk, "type", "volume")); //$NON-NLS-1$ //$NON-NLS-2$
		f.field("source.protocol", Messages.Disk_protocol).when(disk -> is(disk, "type", "network")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.name", Messages.Disk_sourceName).when(disk -> is(disk, "type", "network")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.host[0].name", Messages.Disk_host).when(disk -> is(disk, "type", "network")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.number("source.host[0].port", Messages.Disk_port, 1, 65535).when(disk -> is(disk, "type", "network")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.combo("driver.type", Messages.Disk_format, DiskFields::formats).tip(Messages.Disk_formatTip); //$NON-NLS-1$
		f.choice("target.bus", Messages.Disk_bus, () -> Offers.diskBuses(f.context())).then(disk -> Targets.follow(disk, f.context())); //$NON-NLS-1$
		f.text("target.dev", Messages.Disk_target).check(name -> Targets.problem(name, f.object(), f.context().root())).tip(Messages.Disk_targetTip); //$NON-NLS-1$
		f.check("readonly", Messages.Disk_readonly); //$NON-NLS-1$
		f.check("shareable", Messages.Disk_shareable).tip(Messages.Disk_shareableTip); //$NON-NLS-1$
		f.yesNo("target.removable", Messages.Disk_removable).when(disk -> is(disk, "target.bus", "usb")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	static void advanced(FormFields f) {
		f.field("driver.cache", Messages.Disk_cache).tip(Messages.Disk_cacheTip); //$NON-NLS-1$
		f.field("driver.io", Messages.Disk_io).tip(Messages.Disk_ioTip); //$NON-NLS-1$
		f.field("driver.discard", Messages.Disk_discard).tip(Messages.Disk_discardTip); //$NON-NLS-1$
		f.field("driver.detect_zeroes", Messages.Disk_zeroes); //$NON-NLS-1$
		f.number("driver.queues", Messages.Disk_queues, 1, 65535).when(disk -> is(disk, "target.bus", "virtio")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.number("driver.iothread", Messages.Disk_iothread, 1, Integer.MAX_VALUE).when(disk -> is(disk, "target.bus", "virtio")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("serial", Messages.Disk_serial).tip(Messages.Disk_serialTip); //$NON-NLS-1$
		f.text("wwn", Messages.Disk_wwn).check(wwn -> wwn.matches("(0x)?[0-9a-fA-F]{16}") ? null : Messages.Disk_wwnWrong); //$NON-NLS-1$ //$NON-NLS-2$
		f.field("source.startupPolicy", Messages.Disk_startup).tip(Messages.Disk_startupTip); //$NON-NLS-1$
		f.field("snapshot", Messages.Disk_snapshot); //$NON-NLS-1$
		f.field("driver.error_policy", Messages.Disk_errors); //$NON-NLS-1$
		f.size("iotune.total_bytes_sec", Messages.Disk_totalBytes, 0).tip(Messages.Disk_throttleTip); //$NON-NLS-1$
		f.size("iotune.read_bytes_sec", Messages.Disk_readBytes, 0).tip(Messages.Disk_throttleTip); //$NON-NLS-1$
		f.size("iotune.write_bytes_sec", Messages.Disk_writeBytes, 0).tip(Messages.Disk_throttleTip); //$NON-NLS-1$
		f.number("iotune.total_iops_sec", Messages.Disk_totalIops, 0, Long.MAX_VALUE); //$NON-NLS-1$
		f.number("iotune.read_iops_sec", Messages.Disk_readIops, 0, Long.MAX_VALUE); //$NON-NLS-1$
		f.number("iotune.write_iops_sec", Messages.Disk_writeIops, 0, Long.MAX_VALUE); //$NON-NLS-1$
	}

	private static List<Choice> formats() {
		return java.util.stream.Stream.of("raw", "qcow2", "vmdk", "vdi", "vhd", "qed").map(Choice::of).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	/** Whether the value at a path is one of these words. */
	static boolean is(EObject object, String path, String... words) {
		Object value = org.virtworkbench.ui.form.FeaturePath.of(object.eClass(), path).get(object);
		return value != null && Set.of(words).contains(value.toString());
	}
}
