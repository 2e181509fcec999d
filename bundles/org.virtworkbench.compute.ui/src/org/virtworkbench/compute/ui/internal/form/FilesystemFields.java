package org.virtworkbench.compute.ui.internal.form;

import static org.virtworkbench.compute.ui.internal.form.DiskFields.is;

import org.eclipse.emf.ecore.EObject;
import org.virtworkbench.ui.form.FormFields;

/** The fields of a folder or file system that the host shares. See https://libvirt.org/formatdomain.html#filesystems */
final class FilesystemFields {

	private FilesystemFields() {
	}

	static void main(FormFields f) {
		f.field("type", Messages.Dev_type); //$NON-NLS-1$
		f.choice("driver.type", Messages.Fs_driver, () -> Offers.words(f, "driver.type", "devices", "filesystem", "driverType")).tip(Messages.Fs_driverTip); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		f.field("accessmode", Messages.Fs_access).tip(Messages.Fs_accessTip); //$NON-NLS-1$
		f.text("source.dir", Messages.Fs_source).when(fs -> !is(fs, "type", "file", "block", "ram", "template")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		f.text("source.file", Messages.Disk_sourceFile).when(fs -> is(fs, "type", "file")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.dev", Messages.Disk_sourceDev).when(fs -> is(fs, "type", "block")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("source.name", Messages.Fs_template).when(fs -> is(fs, "type", "template")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.size("source.usage", Messages.Dev_size, 0).when(fs -> is(fs, "type", "ram")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		f.text("target.dir", Messages.Fs_target).tip(Messages.Fs_targetTip); //$NON-NLS-1$
		f.check("readonly", Messages.Disk_readonly); //$NON-NLS-1$
	}

	private static boolean isVirtiofs(EObject fs) {
		return is(fs, "driver.type", "virtiofs"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static void more(FormFields f) {
		f.number("driver.queue", Messages.Fs_queue, 1, Integer.MAX_VALUE).when(FilesystemFields::isVirtiofs); //$NON-NLS-1$
		f.text("binary.path", Messages.Fs_binary).hint("/usr/libexec/virtiofsd").when(FilesystemFields::isVirtiofs); //$NON-NLS-1$ //$NON-NLS-2$
		f.field("binary.cache.mode", Messages.Disk_cache).tip(Messages.Fs_cacheTip).when(FilesystemFields::isVirtiofs); //$NON-NLS-1$
		f.yesNo("binary.xattr", Messages.Fs_xattr).when(FilesystemFields::isVirtiofs); //$NON-NLS-1$
		f.field("binary.sandbox.mode", Messages.Fs_sandbox).when(FilesystemFields::isVirtiofs); //$NON-NLS-1$
		f.text("source.socket", Messages.Graphics_socket).tip(Messages.Fs_socketTip).when(FilesystemFields::isVirtiofs); //$NON-NLS-1$
		f.field("multidevs", Messages.Fs_multidevs).tip(Messages.Fs_multidevsTip).when(fs -> !isVirtiofs(fs)); //$NON-NLS-1$
		f.size("space_hard_limit.value", Messages.Fs_hardLimit, 0); //$NON-NLS-1$
		f.size("space_soft_limit.value", Messages.Fs_softLimit, 0); //$NON-NLS-1$
		f.number("boot.order", Messages.Dev_bootOrder, 1, Integer.MAX_VALUE).tip(Messages.Dev_bootOrderTip).when(FilesystemFields::isVirtiofs); //$NON-NLS-1$
	}
}
