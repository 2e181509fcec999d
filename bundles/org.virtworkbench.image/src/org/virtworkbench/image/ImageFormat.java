package org.virtworkbench.image;

import java.util.Locale;
import java.util.Optional;

/** A disk image format in QEMU's name for it: what stands behind {@code -f}. */
public enum ImageFormat {
	RAW("raw", "raw", "img"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	QCOW2("qcow2", "qcow2", "qcow"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** The predecessor of qcow2: known by its magic and not read. */
	QCOW("qcow"), //$NON-NLS-1$
	QED("qed", "qed"), //$NON-NLS-1$ //$NON-NLS-2$
	VMDK("vmdk", "vmdk"), //$NON-NLS-1$ //$NON-NLS-2$
	VDI("vdi", "vdi"), //$NON-NLS-1$ //$NON-NLS-2$
	VHDX("vhdx", "vhdx"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Virtual PC, the .vhd of Hyper-V. */
	VPC("vpc", "vpc", "vhd"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** A raw image behind a LUKS header. */
	LUKS("luks", "luks"), //$NON-NLS-1$ //$NON-NLS-2$
	PARALLELS("parallels", "hdd"); //$NON-NLS-1$ //$NON-NLS-2$

	private final String qemuName;
	private final String[] suffixes;

	ImageFormat(String qemuName, String... suffixes) {
		this.qemuName = qemuName;
		this.suffixes = suffixes;
	}

	/** The name that qemu-img and libvirt know it by. */
	public String qemuName() {
		return qemuName;
	}

	/** Whether a file of this name says by its suffix that it is of this format, in any case of letters. */
	public boolean isSuffixOf(String fileName) {
		String lower = fileName.toLowerCase(Locale.ROOT);
		for (String suffix : suffixes)
			if (lower.endsWith('.' + suffix))
				return true;
		return false;
	}

	/** The format of this {@linkplain #qemuName() name}, or empty where it is not one of ours. */
	public static Optional<ImageFormat> named(String qemuName) {
		for (ImageFormat format : values())
			if (format.qemuName.equals(qemuName))
				return Optional.of(format);
		return Optional.empty();
	}

	@Override
	public String toString() {
		return qemuName;
	}
}
