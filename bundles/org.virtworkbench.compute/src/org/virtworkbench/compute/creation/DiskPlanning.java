package org.virtworkbench.compute.creation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.virtworkbench.compute.hardware.DiskFormats;
import org.virtworkbench.compute.internal.DiskUsers;
import org.virtworkbench.compute.internal.HostFiles;
import org.virtworkbench.core.Connection;
import org.virtworkbench.core.Failure;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage;
import org.virtworkbench.libvirt.LibvirtStorage.PoolRecord;
import org.virtworkbench.libvirt.LibvirtStorage.VolumeRecord;

/** Decides where the disks of one new domain are, and refuses what exists, what is missing and what another domain uses. */
final class DiskPlanning {

	private static final String FOLDER = "/var/lib/libvirt/images"; //$NON-NLS-1$
	private static final String VOLUME = "volume"; //$NON-NLS-1$
	/** Types of pools whose volumes are files in a folder. */
	private static final Set<String> FOLDERS = Set.of("dir", "fs", "netfs"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Connection connection;
	private final String domain;
	private final String defaultBus;
	private final String driveBus;
	private final LibvirtStorage storage;
	private final HostFiles files;
	private final DiskUsers users;
	private final Set<String> targets = new HashSet<>();
	private final Set<String> paths = new HashSet<>();
	private List<PoolRecord> pools;

	/** @param driveBus of CD drives */
	DiskPlanning(Connection connection, String domain, String defaultBus, String driveBus) throws CoreException {
		this.connection = connection;
		this.domain = domain;
		this.defaultBus = defaultBus;
		this.driveBus = driveBus;
		storage = connection.require(LibvirtSession.class).storage();
		files = new HostFiles(connection);
		users = new DiskUsers(connection);
	}

	List<PlannedDisk> plan(List<NewDisk> disks, IProgressMonitor monitor) throws CoreException {
		for (NewDisk disk : disks)
			if (disk.target() != null && !targets.add(disk.target()))
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.TargetTwice, disk.target()));
		List<PlannedDisk> planned = new ArrayList<>();
		for (NewDisk disk : disks) {
			PlannedDisk each = disk.size() > 0 ? made(disk, monitor) : existing(disk, monitor);
			String place = each.pool() == null ? each.source() : each.pool() + '/' + each.source();
			if (place != null && !paths.add(place))
				throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.PathTwice, place));
			planned.add(each);
		}
		return planned;
	}

	private List<PoolRecord> pools(IProgressMonitor monitor) throws CoreException {
		if (pools == null)
			pools = storage.pools(monitor);
		return pools;
	}

	private PlannedDisk made(NewDisk disk, IProgressMonitor monitor) throws CoreException {
		if (!disk.isDisk())
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.DriveWithSize, disk.device()));
		if (disk.path() != null)
			return madeAt(disk, monitor);
		PoolRecord pool = disk.pool() == null ? defaultPool(monitor) : pool(disk.pool(), monitor);
		boolean folder = FOLDERS.contains(pool.type());
		String format = !folder ? null : disk.format() == null ? "qcow2" : disk.format(); //$NON-NLS-1$
		String name = disk.volume();
		if (name == null)
			name = freeName(pool, format, monitor);
		else if (storage.volume(pool.uuid(), name, monitor).isPresent())
			throw Failure.failed(NLS.bind(Messages.VolumeExists, name, pool.name()));
		NewVolume volume = new NewVolume(pool.name(), pool.path(), name, disk.size(), format, disk.sparse());
		if (folder) {
			String path = pool.path() + '/' + name;
			if (files.exists(path, monitor).equals(Optional.of(true)))
				throw Failure.failed(NLS.bind(Messages.FileExists, path));
			return planned(disk, "file", path, null, format, volume); //$NON-NLS-1$
		}
		if (pool.path() != null && pool.path().startsWith("/dev/")) //$NON-NLS-1$
			return planned(disk, "block", pool.path() + '/' + name, null, "raw", volume); //$NON-NLS-1$ //$NON-NLS-2$
		return planned(disk, VOLUME, name, pool.name(), "raw", volume); //$NON-NLS-1$
	}

	private PlannedDisk madeAt(NewDisk disk, IProgressMonitor monitor) throws CoreException {
		String path = absolute(disk.path());
		int slash = path.lastIndexOf('/');
		String folder = slash == 0 ? "/" : path.substring(0, slash); //$NON-NLS-1$
		String name = path.substring(slash + 1);
		if (name.isEmpty() || files.isFolder(path, monitor).equals(Optional.of(true)))
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.PathIsFolder, path));
		if (files.exists(path, monitor).equals(Optional.of(true)) || storage.volumeAt(path, monitor).isPresent())
			throw Failure.failed(NLS.bind(Messages.FileExists, path));
		PoolRecord pool = pools(monitor).stream().filter(each -> each.active() && folder.equals(each.path())).findFirst().orElse(null);
		if (pool == null && files.isFolder(folder, monitor).equals(Optional.of(false)))
			throw Failure.failed(NLS.bind(Messages.NoFolder, folder, connection.name()));
		String format = disk.format() != null ? disk.format() : name.endsWith(".raw") || name.endsWith(".img") ? "raw" : "qcow2"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return planned(disk, "file", path, null, format, //$NON-NLS-1$
				new NewVolume(pool == null ? null : pool.name(), folder, name, disk.size(), format, disk.sparse()));
	}

	private PlannedDisk existing(NewDisk disk, IProgressMonitor monitor) throws CoreException {
		if (disk.pool() != null)
			return existingVolume(disk, monitor);
		if (disk.path() == null)
			return planned(disk, "file", null, null, disk.format(), null); //$NON-NLS-1$
		String path = absolute(disk.path());
		if (files.exists(path, monitor).equals(Optional.of(false)))
			throw Failure.failed(NLS.bind(disk.isDisk() ? Messages.NoImage : Messages.NoMedium, path, connection.name()));
		if (files.isFolder(path, monitor).equals(Optional.of(true)))
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.PathIsFolder, path));
		String format = disk.format() != null ? disk.format() : DiskFormats.of(connection, path, "--disk path=...,format=FORMAT", monitor); //$NON-NLS-1$
		refuseUsed(disk, path, monitor);
		return planned(disk, path.startsWith("/dev/") ? "block" : "file", path, null, format, null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private PlannedDisk existingVolume(NewDisk disk, IProgressMonitor monitor) throws CoreException {
		PoolRecord pool = pool(disk.pool(), monitor);
		if (disk.volume() == null)
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.SizeOrVolume, pool.name()));
		VolumeRecord volume = storage.volume(pool.uuid(), disk.volume(), monitor)
				.orElseThrow(() -> Failure.failed(NLS.bind(Messages.NoVolume, disk.volume(), pool.name())));
		String format = disk.format() != null ? disk.format() : volume.format() == null || volume.format().equals("iso") ? "raw" : volume.format(); //$NON-NLS-1$ //$NON-NLS-2$
		if (!Set.of("file", "block").contains(volume.type())) //$NON-NLS-1$ //$NON-NLS-2$
			return planned(disk, VOLUME, volume.name(), pool.name(), format, null);
		refuseUsed(disk, volume.path(), monitor);
		return planned(disk, volume.type(), volume.path(), null, format, null);
	}

	private PlannedDisk planned(NewDisk disk, String type, String source, String pool, String format, NewVolume made) throws CoreException {
		String bus = disk.bus() != null ? disk.bus() : switch (disk.device()) {
		case "cdrom" -> driveBus; //$NON-NLS-1$
		case "floppy" -> "fdc"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> defaultBus;
		};
		String target = disk.target() != null ? disk.target() : freeTarget(bus);
		return new PlannedDisk(disk, type, source, pool, format, bus, target, 0, made);
	}

	private String freeTarget(String bus) throws CoreException {
		String prefix = switch (bus) {
		case "virtio" -> "vd"; //$NON-NLS-1$ //$NON-NLS-2$
		case "ide" -> "hd"; //$NON-NLS-1$ //$NON-NLS-2$
		case "fdc" -> "fd"; //$NON-NLS-1$ //$NON-NLS-2$
		case "xen" -> "xvd"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> "sd"; //$NON-NLS-1$
		};
		for (char letter = 'a'; letter <= 'z'; letter++)
			if (targets.add(prefix + letter))
				return prefix + letter;
		throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.TooManyDisks, bus));
	}

	private static String absolute(String path) throws CoreException {
		if (!path.startsWith("/")) //$NON-NLS-1$
			throw Failure.of(Failure.Kind.USAGE, NLS.bind(Messages.PathNotAbsolute, path));
		return path;
	}

	private PoolRecord pool(String name, IProgressMonitor monitor) throws CoreException {
		PoolRecord pool = pools(monitor).stream().filter(each -> each.name().equals(name)).findFirst()
				.orElseThrow(() -> Failure.failed(NLS.bind(Messages.NoPool, name, connection.name())));
		if (!pool.active())
			throw Failure.failed(NLS.bind(Messages.PoolInactive, name));
		return pool;
	}

	/** The one that is called so; else the one of libvirt's own folder; else the first folder. */
	private PoolRecord defaultPool(IProgressMonitor monitor) throws CoreException {
		List<PoolRecord> active = pools(monitor).stream().filter(PoolRecord::active).toList();
		return active.stream().filter(pool -> pool.name().equals("default")).findFirst() //$NON-NLS-1$
				.or(() -> active.stream().filter(pool -> FOLDER.equals(pool.path())).findFirst())
				.or(() -> active.stream().filter(pool -> pool.type().equals("dir")).findFirst()) //$NON-NLS-1$
				.orElseThrow(() -> Failure.failed(NLS.bind(Messages.NoDefaultPool, connection.name())));
	}

	private String freeName(PoolRecord pool, String format, IProgressMonitor monitor) throws CoreException {
		String suffix = format == null ? "" : format.equals("raw") ? ".img" : '.' + format; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (int i = 0;; i++) {
			String name = domain + (i == 0 ? "" : "-" + i) + suffix; //$NON-NLS-1$ //$NON-NLS-2$
			String path = pool.path() + '/' + name;
			boolean taken = paths.contains(path) || paths.contains(pool.name() + '/' + name)
					|| storage.volume(pool.uuid(), name, monitor).isPresent()
					|| FOLDERS.contains(pool.type()) && files.exists(path, monitor).equals(Optional.of(true));
			if (!taken)
				return name;
		}
	}

	/** Two guests that write to one image destroy it. */
	private void refuseUsed(NewDisk disk, String path, IProgressMonitor monitor) throws CoreException {
		if (disk.readonly() || disk.shareable() || !disk.isDisk())
			return;
		List<String> writers = users.writersOf(path, null, monitor);
		if (!writers.isEmpty())
			throw Failure.failed(NLS.bind(Messages.InUse, path, String.join(", ", writers))); //$NON-NLS-1$
	}
}
