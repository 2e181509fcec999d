package org.virtworkbench.storage.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.virtworkbench.core.OpenedConnections;
import org.virtworkbench.core.file.FileDirectories;
import org.virtworkbench.core.file.FileFormats;
import org.virtworkbench.libvirt.LibvirtStorage;
import org.virtworkbench.libvirt.LibvirtStorage.PoolRecord;
import org.virtworkbench.libvirt.LibvirtStorage.VolumeRecord;

/**
 * What the active pools of this machine say about files, as far as a connection to it is open. Pools are asked each time, as they are now: an
 * answer that is kept would go on permitting what an administrator has just taken away.
 */
@Component
public final class PoolFiles implements FileDirectories, FileFormats {

	/** Types whose path is a folder of their own. Volumes of the others are devices, and their path is often all of /dev. */
	private static final Set<String> FOLDERS = Set.of("dir", "fs", "netfs"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final LocalPools pools;

	@Activate
	public PoolFiles(@Reference ComponentServiceObjects<OpenedConnections> opened) {
		this(new LocalPools(() -> opened.getService().list(), LocalPools.PATIENCE));
	}

	PoolFiles(LocalPools pools) {
		this.pools = pools;
	}

	@Override
	public Collection<Path> directories() {
		return pools.ask(PoolFiles::directories).stream().flatMap(List::stream).distinct().toList();
	}

	private static List<Path> directories(LibvirtStorage storage, IProgressMonitor monitor) throws CoreException {
		List<Path> all = new ArrayList<>();
		for (PoolRecord pool : storage.pools(monitor))
			if (!pool.active())
				continue;
			else if (FOLDERS.contains(pool.type()))
				path(pool.path()).ifPresent(all::add);
			else
				for (VolumeRecord volume : storage.volumes(pool.uuid(), monitor))
					if (volume.type().equals("block")) //$NON-NLS-1$
						path(volume.path()).ifPresent(all::add);
		return all;
	}

	@Override
	public Optional<String> formatOf(Path file) {
		return pools.ask((storage, monitor) -> formatOf(file, storage, monitor)).stream().flatMap(Optional::stream).findFirst();
	}

	private static Optional<String> formatOf(Path file, LibvirtStorage storage, IProgressMonitor monitor) throws CoreException {
		Optional<VolumeRecord> volume = storage.volumeAt(file.toString(), monitor);
		if (volume.isEmpty())
			volume = volumeBehindLinks(file, storage, monitor);
		return volume.map(VolumeRecord::format).filter(format -> !format.equals("unknown")); //$NON-NLS-1$
	}

	/** Where a pool's folder is a symbolic link libvirt knows its volumes by that name only. */
	private static Optional<VolumeRecord> volumeBehindLinks(Path file, LibvirtStorage storage, IProgressMonitor monitor) throws CoreException {
		for (PoolRecord pool : storage.pools(monitor))
			if (pool.active() && FOLDERS.contains(pool.type()) && path(pool.path()).filter(folder -> isReally(folder, file.getParent())).isPresent()) {
				Optional<VolumeRecord> volume = storage.volume(pool.uuid(), file.getFileName().toString(), monitor);
				if (volume.isPresent())
					return volume;
			}
		return Optional.empty();
	}

	private static boolean isReally(Path link, Path folder) {
		try {
			return link.toRealPath().equals(folder);
		} catch (IOException e) {
			return false;
		}
	}

	private static Optional<Path> path(String name) {
		try {
			return Optional.ofNullable(name).map(Path::of).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
