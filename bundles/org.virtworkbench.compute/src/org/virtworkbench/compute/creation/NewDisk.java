package org.virtworkbench.compute.creation;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.virtworkbench.core.Failure;

/**
 * A disk that a new domain shall have. Null and 0 leave the choice to {@link DomainPlanning}.
 *
 * @param path    on the host: of an image that exists, or with a size of one to be made; null without a medium (a drive), or where the pool says
 * @param pool    in which it is made
 * @param volume  its name in the pool; one that exists where there is no size
 * @param size    bytes of what is to be made; 0: it exists
 * @param sparse  whether what is made takes its room only as it is written
 * @param format  "qcow2", "raw", ...
 * @param device  "disk", "cdrom", "floppy"
 * @param bus     "virtio", "sata", "scsi", "ide", "usb"
 */
public record NewDisk(String path, String pool, String volume, long size, boolean sparse, String format, String device, String bus, String target,
		String cache, String io, String discard, String serial, boolean readonly, boolean shareable) {

	private static final Set<String> KEYS = Set.of("path", "pool", "vol", "size", "sparse", "format", "device", "bus", "target", "cache", "io", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"discard", "serial", "readonly", "shareable"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	public NewDisk {
		device = device == null ? "disk" : device; //$NON-NLS-1$
	}

	/** One that is made in a pool. */
	public static NewDisk made(String pool, long size, String format) {
		return new NewDisk(null, pool, null, size, true, format, null, null, null, null, null, null, null, false, false);
	}

	/** An image that exists. @param format null: known from its pool or its name */
	public static NewDisk existing(String path, String format) {
		return new NewDisk(path, null, null, 0, true, format, null, null, null, null, null, null, null, false, false);
	}

	/** A CD drive. @param path of its medium; null: empty */
	public static NewDisk cdrom(String path) {
		return new NewDisk(path, null, null, 0, true, "raw", "cdrom", null, null, null, null, null, null, true, false); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** virt-install's {@code --disk}: "path=F,format=qcow2,bus=virtio", "size=20GiB", "vol=pool/volume"; a bare size is GiB. */
	public static NewDisk parse(String text) throws CoreException {
		Words words = Words.of("--disk", text, "path", KEYS); //$NON-NLS-1$ //$NON-NLS-2$
		String device = words.word("device", List.of("disk", "cdrom", "floppy")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		String pool = words.text("pool"); //$NON-NLS-1$
		String volume = words.text("vol"); //$NON-NLS-1$
		if (volume != null && pool == null) {
			int slash = volume.indexOf('/');
			if (slash < 1)
				throw Failure.of(Failure.Kind.USAGE, Messages.VolumeWithoutPool);
			pool = volume.substring(0, slash);
			volume = volume.substring(slash + 1);
		}
		boolean drive = "cdrom".equals(device); //$NON-NLS-1$
		NewDisk disk = new NewDisk(words.text("path"), pool, volume, words.size("size", "GiB"), words.flag("sparse", true), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				drive && words.text("format") == null ? "raw" : words.text("format"), device, words.text("bus"), words.text("target"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				words.text("cache"), words.text("io"), words.text("discard"), words.text("serial"), words.flag("readonly", drive), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				words.flag("shareable", false)); //$NON-NLS-1$
		if (disk.path != null && pool != null)
			throw Failure.of(Failure.Kind.USAGE, Messages.PathAndPool);
		if (disk.path == null && pool == null && disk.size == 0 && disk.isDisk())
			throw Failure.of(Failure.Kind.USAGE, Messages.DiskWithoutSource);
		return disk;
	}

	boolean isDisk() {
		return device.equals("disk"); //$NON-NLS-1$
	}
}
