package org.virtworkbench.compute.offer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.virtworkbench.core.Connection;
import org.virtworkbench.libvirt.LibvirtSession;
import org.virtworkbench.libvirt.LibvirtStorage;
import org.virtworkbench.libvirt.LibvirtStorage.PoolRecord;
import org.virtworkbench.libvirt.LibvirtStorage.VolumeRecord;

/** What a disk of a guest can be made of on a host: the volumes of its active pools. */
public final class DiskSources {

	/** One pool with what is in it. */
	public record Pool(String name, List<Volume> volumes) {
		public Pool {
			volumes = List.copyOf(volumes);
		}
	}

	/**
	 * @param pool     the pool's name
	 * @param format   "qcow2", "raw", "iso"; "" where it has none
	 * @param capacity bytes that a guest sees
	 */
	public record Volume(String pool, String name, String path, String format, long capacity) {
	}

	private DiskSources() {
	}

	/** Whether the host has pools at all, by what its connection says; never blocks. */
	public static boolean offered(Connection connection) {
		return connection.get(LibvirtSession.class).isPresent();
	}

	/** Some round trips for each pool. */
	public static List<Pool> read(Connection connection, IProgressMonitor monitor) throws CoreException {
		LibvirtStorage storage = connection.require(LibvirtSession.class).storage();
		List<Pool> pools = new ArrayList<>();
		for (PoolRecord pool : storage.pools(monitor))
			if (pool.active())
				pools.add(new Pool(pool.name(), storage.volumes(pool.uuid(), monitor).stream().map(DiskSources::of).toList()));
		return pools;
	}

	private static Volume of(VolumeRecord volume) {
		return new Volume(volume.pool(), volume.name(), volume.path(), volume.format() == null ? "" : volume.format(), volume.capacity()); //$NON-NLS-1$
	}
}
