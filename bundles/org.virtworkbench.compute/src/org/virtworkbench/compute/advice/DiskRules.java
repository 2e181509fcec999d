package org.virtworkbench.compute.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.advice.Advice.Fix;
import org.virtworkbench.compute.definition.DefinitionFactory;
import org.virtworkbench.compute.definition.DefinitionPackage.Literals;
import org.virtworkbench.compute.definition.Devices;
import org.virtworkbench.compute.definition.Disk;
import org.virtworkbench.compute.definition.DiskDriver;
import org.virtworkbench.compute.definition.DiskSource;
import org.virtworkbench.compute.definition.DiskTarget;

/** Disks: their bus, cache and format, and targets that clash. */
final class DiskRules extends Rules {

	/** Suffixes by which people name the formats of images. */
	private static final List<String> FORMATS = List.of("qcow2", "vmdk", "vdi", "vhdx", "qed"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	/** Buses over which a guest can give space back. */
	private static final Set<String> DISCARDING = Set.of("virtio", "scsi", "sata"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Devices devices;

	DiskRules(Devices devices, List<Advice> found) {
		super(found);
		this.devices = devices;
	}

	@Override
	void look() {
		Set<String> targets = new HashSet<>();
		for (Disk disk : devices.getDisk()) {
			DiskTarget target = disk.getTarget();
			if (target != null && target.getDev() != null && !targets.add(target.getDev()))
				twice(disk, target);
			boolean hard = disk.getDevice() == null || disk.getDevice().equals("disk"); //$NON-NLS-1$
			if (hard && target != null && "ide".equals(target.getBus())) //$NON-NLS-1$
				advise("disk-bus-ide", target, Literals.DISK_TARGET__BUS, NLS.bind(Messages.DiskBusIde, shown(target)), //$NON-NLS-1$
						new Fix(Messages.UseVirtio, () -> useVirtio(disk)));
			if (hard)
				look(disk, target);
		}
	}

	private void look(Disk disk, DiskTarget target) {
		DiskDriver driver = disk.getDriver();
		String cache = driver == null ? null : driver.getCache();
		String shown = target == null ? "" : shown(target); //$NON-NLS-1$
		if ("unsafe".equals(cache)) //$NON-NLS-1$
			warn("disk-cache-unsafe", driver, Literals.DISK_DRIVER__CACHE, NLS.bind(Messages.DiskCacheUnsafe, shown), //$NON-NLS-1$
					new Fix(Messages.UseCacheNone, () -> driver.setCache("none"))); //$NON-NLS-1$
		else if ("writeback".equals(cache) || "writethrough".equals(cache)) //$NON-NLS-1$ //$NON-NLS-2$
			advise("disk-cache-host", driver, Literals.DISK_DRIVER__CACHE, NLS.bind(Messages.DiskCacheHost, shown, cache), //$NON-NLS-1$
					new Fix(Messages.UseCacheNone, () -> driver.setCache("none"))); //$NON-NLS-1$
		if (driver != null && "native".equals(driver.getIo()) && !"none".equals(cache) && !"directsync".equals(cache)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			error("disk-io-native-cache", driver, Literals.DISK_DRIVER__IO, NLS.bind(Messages.DiskIoNative, shown), //$NON-NLS-1$
					new Fix(Messages.UseCacheNone, () -> driver.setCache("none"))); //$NON-NLS-1$
		if (target != null && DISCARDING.contains(target.getBus()) && !disk.isReadonly() && disk.getSource() != null
				&& (driver == null || driver.getDiscard() == null))
			advise("disk-no-discard", disk, Literals.DISK__DRIVER, NLS.bind(Messages.DiskNoDiscard, shown), //$NON-NLS-1$
					new Fix(Messages.UseDiscard, () -> driver(disk).setDiscard("unmap"))); //$NON-NLS-1$
		format(disk, driver, shown);
	}

	private void format(Disk disk, DiskDriver driver, String shown) {
		DiskSource source = disk.getSource();
		String file = source == null ? null : source.getFile();
		String type = driver == null || driver.getType() == null ? "raw" : driver.getType(); //$NON-NLS-1$
		if (file == null)
			return;
		String suffix = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		if (FORMATS.contains(suffix) && type.equals("raw")) //$NON-NLS-1$
			warn("disk-format-suffix", driver == null ? disk : driver, driver == null ? Literals.DISK__DRIVER : Literals.DISK_DRIVER__TYPE, //$NON-NLS-1$
					NLS.bind(Messages.DiskFormatSuffix, new Object[] { shown, file, suffix }),
					new Fix(NLS.bind(Messages.UseFormat, suffix), () -> driver(disk).setType(suffix)));
	}

	private void twice(Disk disk, DiskTarget target) {
		error("disk-target-duplicate", target, Literals.DISK_TARGET__DEV, NLS.bind(Messages.DiskTargetTwice, target.getDev()), //$NON-NLS-1$
				new Fix(NLS.bind(Messages.UseTarget, free(prefix(target.getDev()))), () -> retarget(disk, prefix(target.getDev()))));
	}

	/** A driver, made where there is none. */
	private static DiskDriver driver(Disk disk) {
		if (disk.getDriver() == null) {
			DiskDriver driver = DefinitionFactory.eINSTANCE.createDiskDriver();
			driver.setName("qemu"); //$NON-NLS-1$
			disk.setDriver(driver);
		}
		return disk.getDriver();
	}

	private void useVirtio(Disk disk) {
		disk.getTarget().setBus("virtio"); //$NON-NLS-1$
		retarget(disk, "vd"); //$NON-NLS-1$
	}

	/** A target of that bus that is not taken; the address was that of the old one. */
	private void retarget(Disk disk, String prefix) {
		disk.getTarget().setDev(free(prefix));
		disk.setAddress(null);
	}

	private String free(String prefix) {
		Set<String> taken = devices.getDisk().stream().map(Disk::getTarget).filter(Objects::nonNull).map(DiskTarget::getDev).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		for (int i = 0;; i++) {
			String name = prefix + (i < 26 ? "" : Character.toString('a' + i / 26 - 1)) + (char) ('a' + i % 26); //$NON-NLS-1$
			if (!taken.contains(name))
				return name;
		}
	}

	private static String prefix(String dev) {
		return dev.length() >= 3 ? dev.substring(0, 2) : "vd"; //$NON-NLS-1$
	}

	private static String shown(DiskTarget target) {
		return Objects.requireNonNullElse(target.getDev(), ""); //$NON-NLS-1$
	}
}
